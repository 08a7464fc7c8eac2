import type { ItemBody, Message, Recipient } from './message';
import { plainText } from './presentation';

const ASCII = /^[\x20-\x7e]*$/;
const WORD_BYTES = 45;

/** RFC 2047: at most 75 characters a word, never a character cut in two. */
function encoded(text: string): string {
  if (ASCII.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}

function written({ emailAddress: { name, address } }: Recipient): string {
  if (!name || name === address) return address;
  return `${ASCII.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : encoded(name)} <${address}>`;
}

const list = (name: string, recipients: Recipient[]): string[] =>
  recipients.length === 0 ? [] : [`${name}: ${recipients.map(written).join(',\r\n ')}`];

const part = (type: string, text: string): string[] => [`Content-Type: text/${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n'), ''];

/** A body as it goes: beside HTML, the plain text that the mailbox makes of it ([MS-OXCMAIL] 2.1.3.3.4). */
function partsOf(body: ItemBody, boundary: string): string[] {
  if (body.contentType === 'text') return part('plain', body.content);
  return [`Content-Type: multipart/alternative; boundary="${boundary}"`, '', `--${boundary}`, ...part('plain', plainText(body)), `--${boundary}`, ...part('html', body.content), `--${boundary}--`, ''];
}

/** The MIME bytes of a message that was written here: its text, the headers that it keeps, no blind copies. */
export function mimeOf(message: Message): Buffer {
  const body: ItemBody = message.body ?? { contentType: 'text', content: '' };
  const lines = [
    ...list('From', message.from ? [message.from] : []),
    ...list('To', message.toRecipients),
    ...list('Cc', message.ccRecipients),
    ...list('Reply-To', message.replyTo),
    `Subject: ${encoded(message.subject.replace(/[\r\n]+/g, ' '))}`,
    `Date: ${new Date(message.sentDateTime).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${message.internetMessageId}`,
    ...message.internetMessageHeaders.map(({ name, value }) => `${name}: ${encoded(value)}`),
    'MIME-Version: 1.0',
    ...partsOf(body, `_${message.id}_`),
  ];
  return Buffer.from(lines.join('\r\n'));
}
