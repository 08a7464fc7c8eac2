import type { Headers } from '../../../shared/domain/message/automatic';
import type { BounceReport, ReceiptReport } from './reading';

/** Enough for the report and the header of what came back; the rest of a returned message says nothing more. */
const farEnough = 256 * 1024;
/** What a returned letter answers or refers to is left out: an earlier letter of the same thread did not come back with it. */
const ID_FIELDS = /^>?[ \t]{0,8}(?:Original-)?Message-ID:[ \t]*(?:\r?\n[ \t]+)?([^\r\n]*)/gim;

const messageIds = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => [...text.slice(0, farEnough).matchAll(ID_FIELDS)].flatMap(([, value = '']) => value.match(/<[^<>\s]{1,990}>/g) ?? []))),
];

interface Reported {
  headers: Headers;
  /** Reports for programs, by their type. */
  reports: readonly { type: string; text: string }[];
  /** What was sent back, as it was received; and what the report says to people. */
  returned: readonly Uint8Array[];
  text: string;
}

const start = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, farEnough)).toString('latin1');

/**
 * Reads a delivery report for a failure: `Action: failed` (RFC 3464 2.3.3), never `delayed` or `relayed`; or what mail
 * systems say that know no such report: Exim's `X-Failed-Recipients`. And for the messages that it is about.
 */
export function readBounce({ headers, reports, returned, text }: Reported): BounceReport | undefined {
  const status = reports.filter(({ type }) => type.endsWith('delivery-status'));
  const failed = status.some((each) => /^Action:\s*failed\b/im.test(each.text)) || (status.length === 0 && 'x-failed-recipients' in headers);
  if (!failed) return undefined;
  return { about: messageIds([...reports.map((each) => each.text), ...returned.map(start), ...(status.length === 0 ? [text] : [])]) };
}

/** Reads a report that a message of ours came to somebody, and what became of it there (RFC 8098 3.2.6). */
export function readReceipt({ reports }: Reported): ReceiptReport | undefined {
  const disposition = reports.find(({ type }) => type.endsWith('disposition-notification'));
  if (!disposition) return undefined;
  const [, what = ''] = /^Disposition:[^;\r\n]*;\s*([a-z]+)/im.exec(disposition.text) ?? [];
  const was = /displayed/i.test(what) ? 'read' : /deleted/i.test(what) ? 'deleted' : 'other';
  return { about: messageIds([disposition.text]), was };
}
