import type { LogBody } from '../../shared/contract/logging';
import type { CaptureBody } from '../../shared/contract/bodies';
import { capture } from '../../functions/use-cases/capture';
import { logMessage } from '../../functions/use-cases/log-message';
import { sam, type Office } from './office';

export const call: LogBody = { channel: 'telephone', received: '2025-04-16', name: 'Pat Lee', telephone: '01622 000111', subject: 'Pothole on Mill Lane', says: 'She rang about the pothole. It was filled and is open again.' };
export const byTelephone = { by: 'telephone', number: '01622 000111' } as const;
export const byPost = { by: 'post', address: '3 Mill Lane\nMarlbridge' } as const;

/** Writes down what came, and gives the message's id. */
export async function logged(office: Office, body: Partial<LogBody> = {}): Promise<string> {
  const made = await logMessage(office.desk(), sam.id, { ...call, ...body });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.id;
}

export const asCaptured = (more: Partial<CaptureBody>): CaptureBody => ({ matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '', concerning: [] }], contact: sam.id, ...more });

/** Captures what was logged, and gives its case and its letter. */
export async function capturedLog(office: Office, message: string, more: Partial<CaptureBody>): Promise<{ id: string; letter: string }> {
  const made = await capture(office.desk(), sam.id, message, asCaptured(more));
  if (!made.ok) throw new Error(made.refusal.code);
  await office.answerBells();
  return { id: made.value.cases[0]?.id ?? '', letter: made.value.letter };
}
