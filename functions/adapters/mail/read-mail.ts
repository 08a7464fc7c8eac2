import { convert } from 'html-to-text';
import PostalMime, { type Address } from 'postal-mime';
import { readInstant, instantAt, type Instant } from '../../../shared/kernel/london';
import type { Correspondent } from '../../../shared/domain/people/vocabulary';
import type { Headers } from '../../../shared/domain/message/automatic';
import { readBounce, type BounceReport } from './read-report';
import { splitQuoted } from './split-quoted';

/** A message as read: what was written, apart from what was quoted. */
export interface ReadMail {
  headers: Headers;
  internetMessageId?: string;
  from?: Correspondent;
  replyTo: Correspondent[];
  to: Correspondent[];
  cc: Correspondent[];
  subject: string;
  sentAt?: Instant;
  /** Message-IDs that it answers, the nearest last. */
  answers: string[];
  /** It tells that a message of ours came back. */
  bounce?: BounceReport;
  text: string;
  quoted: string;
  attachments: { name: string; type: string; size: number }[];
  /** Everything that makes this message itself, transport left out: two deliveries of one message agree on it. */
  substance: (string | Uint8Array)[];
}

function people(list: Address[] | undefined): Correspondent[] {
  return (list ?? []).flatMap((each) => (each.group ? people(each.group) : each.address ? [{ name: each.name.trim(), address: each.address.trim() }] : []));
}

function headersOf(list: { key: string; value: string }[]): Headers {
  const headers: Record<string, string[]> = {};
  for (const { key, value } of list) (headers[key.toLowerCase()] ??= []).push(value);
  return headers;
}

function sentAtOf(date: string | undefined): Instant | undefined {
  const milliseconds = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(milliseconds) ? undefined : readInstant(instantAt(milliseconds));
}

const htmlToText = (html: string): string => convert(html, { wordwrap: false, selectors: [{ selector: 'img', format: 'skip' }, { selector: 'a', options: { ignoreHref: true } }] });

/** Reads a message as received. Throws on what cannot be read: then it is held for a person, its bytes kept. */
export async function readMail(raw: Uint8Array): Promise<ReadMail> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' });
  const headers = headersOf(mail.headers);
  const [from] = people(mail.from ? [mail.from] : []);
  const sentAt = sentAtOf(mail.date ?? headers['date']?.[0]);
  const plain = mail.text ?? (mail.html ? htmlToText(mail.html) : '');
  const answers = `${headers['references']?.[0] ?? ''} ${headers['in-reply-to']?.[0] ?? ''}`.match(/<[^<>\s]+>/g) ?? [];
  const bounce = readBounce(headers['content-type']?.[0] ?? '', raw);
  const attachments = mail.attachments.map((each) => ({ ...each, content: new Uint8Array(each.content as ArrayBuffer) }));
  return {
    headers,
    ...(mail.messageId && { internetMessageId: mail.messageId }),
    ...(from && { from }),
    replyTo: people(mail.replyTo),
    to: people(mail.to),
    cc: people(mail.cc),
    subject: mail.subject ?? '',
    ...(sentAt && { sentAt }),
    ...(bounce && { bounce }),
    answers: [...new Set(answers)],
    ...splitQuoted(plain),
    attachments: attachments.map((each) => ({ name: each.filename ?? 'attachment', type: each.mimeType, size: each.content.byteLength })),
    substance: [mail.messageId ?? '', mail.date ?? '', from?.address ?? '', mail.subject ?? '', mail.text ?? '', mail.html ?? '', ...attachments.map((each) => each.content)],
  };
}
