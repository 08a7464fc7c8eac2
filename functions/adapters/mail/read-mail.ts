import { readElsewhere, type Limits } from './read-elsewhere';
import { envelopeOf, headBytes, readHere } from './read-here';
import { NotRead, type Envelope, type NotReadReason, type ReadMail } from './reading';

export { NotRead, type AttachedFile, type Envelope, type Forwarded, type Invitation, type NotReadReason, type ReadMail } from './reading';

/** Read in this thread, at a few milliseconds each; what is longer would keep others waiting. */
const smallEnough = 256 * 1024;
/** More than Exchange Online lets anybody send by default, and less than a small instance's memory. */
const largest = 64 * 1024 * 1024;
const usual: Limits = { milliseconds: 2000, megabytes: 256 };

function envelope(head: Uint8Array): Envelope | undefined {
  try {
    return envelopeOf(head);
  } catch {
    return undefined;
  }
}

/**
 * Reads a message as received. What cannot be read within its limits rejects with `NotRead`: the reason, and what the
 * header says all the same. Then it is held for a person, its bytes kept. The bytes given are never changed; where they are
 * long and have their memory to themselves, they are lent to the thread that reads, and come back in `raw` of what was read.
 */
export async function readMail(raw: Uint8Array, limits: Partial<Limits> = {}): Promise<ReadMail> {
  const head = raw.byteLength > smallEnough ? raw.slice(0, headBytes) : raw;
  const fail = (reason: NotReadReason, cause?: unknown): NotRead => new NotRead(reason, { envelope: envelope(head), cause });
  if (raw.byteLength > largest) throw fail('too large');
  try {
    return raw.byteLength > smallEnough ? await readElsewhere(raw, { ...usual, ...limits }) : readHere(raw);
  } catch (error) {
    throw fail(error instanceof NotRead ? error.reason : 'unreadable', error);
  }
}
