import { createHash } from 'node:crypto';
import { sortContents } from './contents';
import { readEnvelope } from './envelope';
import { foldSignature } from './fold-signature';
import { readForwarded } from './forwarded';
import { readInvitations } from './invitation';
import { fieldsOf, headAndBody } from './mime-header';
import { readMime } from './mime-part';
import { readBounce, readReceipt } from './read-report';
import type { Envelope, Invitation, ReadMail } from './reading';
import { splitQuoted } from './split-quoted';

/** The longest text that is kept apart from the message. */
const longestText = 1_000_000;
/** How deep attached messages are read, and how many: what is deeper is in the files. */
const deepest = 5;
const mostInner = 30;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The same invitation is often sent twice: for programs beside the text, for people as a file. */
const onceEach = (all: Invitation[]): Invitation[] =>
  all.filter((each, no) => (each.what !== '' || each.when !== '') && all.findIndex((other) => other.what === each.what && other.when === each.when && other.does === each.does) === no);

/** A header is looked for in so many bytes where the rest cannot be read. */
export const headBytes = 64 * 1024;

/** What the header says where the rest cannot be read. */
export function envelopeOf(raw: Uint8Array): Envelope {
  return readEnvelope(fieldsOf(headAndBody(Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, headBytes))).head));
}

/** Reads a message as received, here and now. Throws on what nothing can be made of. */
export function readHere(raw: Uint8Array, depth = 0, count = { inner: 0 }): ReadMail {
  const message = readMime(raw);
  const envelope = readEnvelope(message.fields);
  const { text: whole, files, messages, calendars, reports, digests, signed, closed, html } = sortContents(message);
  const kept = whole.length > longestText ? whole.slice(0, longestText) : whole;
  const { text: written, quoted } = splitQuoted(kept);
  const { text, signature } = foldSignature(written);
  const reported = { headers: envelope.headers, reports, returned: messages, text: kept };
  const bounce = readBounce(reported);
  const receipt = readReceipt(reported);
  const forwarded = bounce || receipt || reports.length > 0 ? undefined : readForwarded(kept, envelope.subject);
  const inner: ReadMail[] = [];
  for (const each of messages) {
    if (depth >= deepest || count.inner >= mostInner) break;
    count.inner += 1;
    inner.push(readHere(each, depth + 1, count));
  }
  return {
    ...envelope,
    ...(bounce && { bounce }),
    ...(receipt && { receipt }),
    ...(forwarded && { forwarded }),
    ...(signed && { signed }),
    ...(closed && { closed }),
    ...(html !== undefined && { html }),
    ...(kept !== whole && { cut: true as const }),
    text, quoted, signature, files, inner,
    invitations: onceEach(calendars.slice(0, 20).flatMap(readInvitations)),
    attachments: files.map(({ name, type, size }) => ({ name, type, size })),
    substance: [envelope.internetMessageId ?? '', envelope.headers['date']?.[0] ?? '', envelope.from?.address ?? '', digest(envelope.headers['subject']?.[0] ?? ''), ...digests],
  };
}
