import type { Mailbox } from './mailbox/mailbox';
import { addressesOf, type Message } from './mailbox/message';
import { plainText } from './mailbox/presentation';

/** What left the mailboxes, as a person would read it. */
export class SentTray {
  readonly #mailbox: Mailbox;
  // Turning HTML into text is the slow part, and what was sent does not change.
  readonly #texts = new Map<string, string>();

  constructor(mailbox: Mailbox) {
    this.#mailbox = mailbox;
  }

  /** Newest last. */
  all() {
    return this.#mailbox.sentMessages().map((message) => ({
      id: message.id,
      mailbox: message.mailbox,
      to: addressesOf(message.toRecipients),
      cc: addressesOf(message.ccRecipients),
      bcc: addressesOf(message.bccRecipients),
      subject: message.subject,
      internetMessageId: message.internetMessageId,
      inReplyTo: headerOf(message, 'in-reply-to') ?? null,
      references: headerOf(message, 'references')?.split(/\s+/) ?? [],
      text: this.#textOf(message),
      html: message.body?.contentType === 'html' ? message.body.content : null,
      headers: message.internetMessageHeaders,
      sentAt: message.sentDateTime,
    }));
  }

  #textOf(message: Message): string {
    const known = this.#texts.get(message.id);
    if (known !== undefined) return known;
    const text = message.body ? plainText(message.body).replaceAll('\r\n', '\n') : '';
    this.#texts.set(message.id, text);
    return text;
  }
}

const headerOf = (message: Message, name: string): string | undefined =>
  message.internetMessageHeaders.find((header) => header.name.toLowerCase() === name)?.value;
