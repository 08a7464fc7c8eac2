import { parentPort } from 'node:worker_threads';
import { readHere } from './read-here';
import { NotRead, type NotReadReason, type ReadMail } from './reading';

/** What the thread answers: that it has begun, then one message as read, or why it was not. */
export type Answer = 'ready' | { mail: ReadMail } | { not: NotReadReason; because: string };

/** The bytes of files, each once: they are handed over, not copied. Small ones may share memory with others. */
function ownMemory(mail: ReadMail, found: Set<ArrayBuffer> = new Set()): ArrayBuffer[] {
  for (const file of mail.files) {
    if (file.content.byteLength < 64 * 1024) file.content = file.content.slice();
    else if (file.content.buffer instanceof ArrayBuffer && file.content.byteLength === file.content.buffer.byteLength) found.add(file.content.buffer);
  }
  for (const each of mail.inner) ownMemory(each, found);
  return [...found];
}

parentPort?.on('message', (raw: Uint8Array) => {
  let answer: Answer;
  try {
    answer = { mail: readHere(raw) };
  } catch (error) {
    answer = { not: error instanceof NotRead ? error.reason : 'unreadable', because: String(error) };
  }
  parentPort?.postMessage(answer, 'mail' in answer ? ownMemory(answer.mail) : []);
});
parentPort?.postMessage('ready' satisfies Answer);
