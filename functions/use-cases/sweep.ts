import { later, type Instant } from '../../shared/kernel/london';
import { logId } from '../adapters/system/log-id';
import { mistakeIn } from '../adapters/system/mistake';
import type { Desk } from './desk';
import { StoreUnavailable, type Documents, type OwedWork } from '../ports/document-store';
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

/** So long is work passed over at which Heard failed. */
const passedOverFor = 10 * 60_000;

/** Until when this instance passes over work at which it failed, by what owes it: so it keeps nothing waiting that came after it. The self-check finds it late all the same. */
export type PassedOver = Map<string, Instant>;

const nameOf = ({ council, kind, id }: OwedWork): string => `${council} ${kind} ${id}`;

/** What is owed and due now in these councils, oldest first, but for what is passed over: at most what one sweep takes on. */
export async function dueNow(documents: Documents, councils: readonly string[], now: Instant, passedOver: PassedOver): Promise<OwedWork[]> {
  // What lies further ahead was said before the clock was put back.
  for (const [name, until] of passedOver) if (until <= now || until > later(now, passedOverFor)) passedOver.delete(name);
  const owed = await documents.owed(now, sweepLimit + passedOver.size, councils);
  return owed.filter((work) => !passedOver.has(nameOf(work)));
}

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

/** Does all that is owed and due. A mistake of ours in one is reported, stops none of the others, and is passed over for a while. */
export async function sweep(owed: readonly OwedWork[], deskOf: (council: string) => Promise<Desk>, passedOver: PassedOver = new Map()): Promise<void> {
  for (const work of owed) {
    const desk = await deskOf(work.council);
    try {
      await doOwed(desk, work);
    } catch (cause) {
      desk.log('owed-work-failed', { kind: work.kind, id: logId(work.id), mistake: mistakeIn(cause) });
      // What the store could not keep it may keep in a moment.
      if (!(cause instanceof StoreUnavailable)) passedOver.set(nameOf(work), later(desk.clock.now(), passedOverFor));
    }
  }
}
