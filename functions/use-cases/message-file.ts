import { concernedBy, type Arrival } from '../../shared/domain/message/message';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { caseStore } from '../stores/case-store';
import { messageStore } from '../stores/message-store';
import type { Desk } from './desk';
import { messageInSight } from './in-sight';

/** A file as it was kept, byte for byte. Its name says nothing that an address or a log may not hold. */
export interface KeptFile {
  name: string;
  bytes: Uint8Array;
}

type FileRefusal = { code: 'not-found' };

/** The message itself, or the nth file that came with it. */
async function fileOf(desk: Desk, { id, raw, attachments }: Arrival, no: number | undefined): Promise<Result<KeptFile, FileRefusal>> {
  const file = no === undefined ? { name: `${id}.eml`, bytes: raw } : attachments[no];
  const bytes = file?.bytes === undefined ? undefined : await desk.ownWork.bytes(file.bytes);
  return file && bytes ? ok({ name: file.name, bytes }) : refuse({ code: 'not-found' });
}

/** A file of a message that the caller may see. */
export async function messageFile(desk: Desk, messageId: string, no: number | undefined): Promise<Result<KeptFile, FileRefusal>> {
  const kept = await messageInSight(desk, messageId);
  return kept ? fileOf(desk, kept.state.arrival, no) : refuse({ code: 'not-found' });
}

/** A file of a message of a case that the caller may see. A message that is also about the caller is as absent as its case. */
export async function caseFile(desk: Desk, me: string, caseId: string, messageId: string, no: number | undefined): Promise<Result<KeptFile, FileRefusal>> {
  const kept = await caseStore(desk.documents, desk.counting).get(caseId);
  const named = kept && [kept.state, ...kept.state.absorbed].some(({ correspondence }) => correspondence.some(({ is, id }) => is === 'message' && id === messageId));
  const message = named ? await messageStore(desk.ownWork, desk.counting).get(messageId) : undefined;
  if (!message || concernedBy(message.state).includes(me)) return refuse({ code: 'not-found' });
  return fileOf(desk, message.state.arrival, no);
}
