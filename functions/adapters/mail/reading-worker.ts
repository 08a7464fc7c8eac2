import { parentPort } from 'node:worker_threads';
import { readHere } from './read-here';
import { NotRead, type NotReadReason, type ReadMail } from './reading';

/** What the thread answers: that it has begun, then one message as read, or why it was not. */
export type Answer = 'ready' | { mail: ReadMail; raw: Uint8Array } | { not: NotReadReason; because: string };

/** Smaller ones may share their memory with others, and with the message itself: of those the bytes alone go. */
const largeEnough = 64 * 1024;

/** The memory of large files, each once: it is handed over, not copied, though a file may fill it only in part. */
export function memoryOf(mail: ReadMail, found: Set<ArrayBuffer> = new Set()): ArrayBuffer[] {
  for (const file of mail.files) {
    // A Buffer's own slice would go on sharing.
    if (file.content.byteLength < largeEnough) file.content = new Uint8Array(file.content);
    else if (file.content.buffer instanceof ArrayBuffer) found.add(file.content.buffer);
  }
  for (const each of mail.inner) memoryOf(each, found);
  return [...found];
}

parentPort?.on('message', (raw: Uint8Array<ArrayBuffer>) => {
  let answer: Answer;
  try {
    answer = { mail: readHere(raw), raw };
  } catch (error) {
    answer = { not: error instanceof NotRead ? error.reason : 'unreadable', because: String(error) };
  }
  parentPort?.postMessage(answer, 'mail' in answer ? memoryOf(answer.mail, new Set([raw.buffer])) : []);
});
parentPort?.postMessage('ready' satisfies Answer);
