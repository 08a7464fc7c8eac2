import type { Arrival, AttachedFile } from '../../shared/domain/message/message';
import type { BlobName } from '../../shared/domain/message/vocabulary';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { readMail } from '../adapters/mail/read-mail';
import { caseStore } from '../stores/case-store';
import { messageStore } from '../stores/message-store';
import type { Desk } from './desk';
import { isMessageKeptBack, messageInSight } from './in-sight';
import { noteOpening, noteOpenings } from './note-opening';

/** A file as it was kept, byte for byte. Its name says nothing that an address or a log may not hold. */
export interface KeptFile {
  name: string;
  bytes: Uint8Array;
}

type FileRefusal = { code: 'not-found' };

/** What was kept before files were kept apart has them in the message itself only: there they are found by what is known of them. */
async function inTheMessage(desk: Desk, raw: BlobName, { name, size }: AttachedFile): Promise<Uint8Array | undefined> {
  const bytes = await desk.ownWork.bytes(raw);
  const mail = bytes && (await readMail(bytes).catch(() => undefined));
  return mail?.files.find((file) => file.name === name && file.size === size)?.content;
}

/** The message itself, or the nth file that came with it. */
export async function fileOf(desk: Desk, { id, raw, attachments }: Arrival, no: number | undefined): Promise<Result<KeptFile, FileRefusal>> {
  const file = no === undefined ? { name: `${id}.eml`, type: 'message/rfc822', size: 0, bytes: raw } : attachments[no];
  if (!file) return refuse({ code: 'not-found' });
  const bytes = file.bytes === undefined ? await inTheMessage(desk, raw, file) : await desk.ownWork.bytes(file.bytes);
  return bytes ? ok({ name: file.name, bytes }) : refuse({ code: 'not-found' });
}

/** A file of a message that the caller may see. */
export async function messageFile(desk: Desk, me: string, messageId: string, no: number | undefined): Promise<Result<KeptFile, FileRefusal>> {
  const kept = await messageInSight(desk, messageId);
  if (!kept) return refuse({ code: 'not-found' });
  await noteOpenings(desk, me, kept.state);
  return fileOf(desk, kept.state.arrival, no);
}

/** A file of a message of a case that the caller may see. What another matter of the message hides from the caller is as absent as that one's case. */
export async function caseFile(desk: Desk, me: string, caseId: string, messageId: string, no: number | undefined): Promise<Result<KeptFile, FileRefusal>> {
  const kept = await caseStore(desk.documents, desk.counting).get(caseId);
  const named = kept && [kept.state, ...kept.state.absorbed].some(({ correspondence }) => correspondence.some(({ is, id }) => is === 'message' && id === messageId));
  const message = named ? await messageStore(desk.ownWork, desk.counting).get(messageId) : undefined;
  if (!kept || !message || (await isMessageKeptBack(desk, kept.state, message.state))) return refuse({ code: 'not-found' });
  await noteOpening(desk, me, kept.state);
  return fileOf(desk, message.state.arrival, no);
}
