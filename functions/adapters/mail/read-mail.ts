import { readElsewhere, type Limits } from './read-elsewhere';
import { envelopeOf, readHere } from './read-here';
import { NotRead, type Envelope, type NotReadReason, type ReadMail } from './reading';

export { NotRead, type AttachedFile, type Envelope, type Forwarded, type Invitation, type NotReadReason, type ReadMail } from './reading';

/** Read in this thread, at a few milliseconds each; what is longer would keep others waiting. */
const smallEnough = 256 * 1024;
/** More than Exchange Online lets anybody send by default, and less than a small instance's memory. */
const largest = 64 * 1024 * 1024;
const usual: Limits = { milliseconds: 2000, megabytes: 256 };

function envelope(raw: Uint8Array): Envelope | undefined {
  try {
    return envelopeOf(raw);
  } catch {
    return undefined;
  }
}

/**
 * Reads a message as received. What cannot be read within its limits rejects with `NotRead`: the reason, and what the
 * header says all the same. Then it is held for a person, its bytes kept. The bytes given are never changed.
 */
export async function readMail(raw: Uint8Array, limits: Partial<Limits> = {}): Promise<ReadMail> {
  const fail = (reason: NotReadReason, cause?: unknown): NotRead => new NotRead(reason, { envelope: envelope(raw), cause });
  if (raw.byteLength > largest) throw fail('too large');
  try {
    return raw.byteLength > smallEnough ? await readElsewhere(raw, { ...usual, ...limits }) : readHere(raw);
  } catch (error) {
    throw fail(error instanceof NotRead ? error.reason : 'unreadable', error);
  }
}
