import { logId } from '../adapters/system/log-id';
import { mistakeIn } from '../adapters/system/mistake';
import type { Desk } from './desk';
import type { OwedWork } from '../ports/document-store';
import { doCaseWork } from './do-case-work';
import { doMessageWork } from './do-message-work';
import { doDigestWork } from './do-digest-work';
import { doPlanWork } from './do-plan-work';
import { recountCases } from './recount';
import { sendLetter } from './send-letter';
import { doLetterWork } from './tell-cases';
import { sendNotice } from './send-notice';

/** Most that one sweep takes on; the next one goes on from there. */
export const sweepLimit = 200;

/** Does what a document owes, whichever kind it is. */
export async function doOwed(desk: Desk, work: Pick<OwedWork, 'kind' | 'id'>): Promise<void> {
  if (work.kind === 'message') return doMessageWork(desk, work.id);
  if (work.kind === 'letter') return doLetterWork(desk, work.id, (letter) => sendLetter(desk, letter));
  if (work.kind === 'case') return doCaseWork(desk, work.id);
  if (work.kind === 'notice') return sendNotice(desk, work.id);
  if (work.kind === 'plan') return doPlanWork(desk, work.id);
  if (work.kind === 'digest') return doDigestWork(desk, work.id);
  if (work.kind === 'counting') return recountCases(desk);
  throw new Error(`Nobody knows how to do the work of a ${work.kind}`);
}

/** Does all that is owed and due. A mistake of ours in one is reported and stops none of the others. */
export async function sweep(owed: readonly OwedWork[], deskOf: (council: string) => Promise<Desk>): Promise<void> {
  for (const work of owed) {
    const desk = await deskOf(work.council);
    try {
      await doOwed(desk, work);
    } catch (cause) {
      desk.log('owed-work-failed', { kind: work.kind, id: logId(work.id), mistake: mistakeIn(cause) });
    }
  }
}
