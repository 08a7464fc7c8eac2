import { stuckWord } from '../../shared/domain/notice/stuck';
import { sightOf } from '../../shared/domain/people/sight';
import { digestOf } from '../adapters/system/digest';
import type { StoredDocument } from '../ports/document-store';
import { warningStore } from '../stores/warning-store';
import type { Bell, Desk } from './desk';
import { oweNotice } from './send-notice';
import { passes, takeInOrHold } from './take-in-or-hold';

/** Where in Heard a manager finds what is stuck. */
function placeOf({ kind, id, card }: Pick<StoredDocument, 'kind' | 'id' | 'card'>): string {
  if (kind === 'case') return `case/${id}`;
  const [only] = kind === 'letter' && Array.isArray(card.cases) ? (card.cases as string[]) : [];
  return only === undefined ? 'today' : `case/${only}`;
}

/** Owes word of it to the managers whom the council names, once for each. Nobody is told of a matter that is about them. */
async function tellManagers(desk: Desk, { kind, id }: { kind: Exclude<Bell['kind'], 'item' | 'mailbox' | 'notice'>; id: string }): Promise<void> {
  const { everything } = (await warningStore(desk.ownWork).get()).settings.rules;
  for (const person of everything) {
    const found = await desk.inSight(sightOf({ id: person, roles: ['Manager'], areas: [] })).get(kind, id);
    if (!found) continue;
    const notice = `stuck-${digestOf(kind, id, person).slice(0, 32)}`;
    await oweNotice(desk, notice, stuckWord(person, { kind, id }, placeOf(found), desk.clock.now()));
    desk.ring({ kind: 'notice', id: notice });
  }
}

/**
 * Answers a bell at which Heard has failed as often as the queue tries: an item becomes held mail; of work that a
 * document owes a manager is told, while the sweep goes on trying.
 */
export async function answerSpentBell(desk: Desk, { kind, id }: Bell): Promise<void> {
  // What kept an item out of Heard while it lasted lets it in with the next poll.
  if (kind === 'item') return takeInOrHold(desk, id).catch((cause: unknown) => (passes(cause) ? undefined : Promise.reject(cause as Error)));
  // The hour looks after the subscription; a notice that does not go cannot be told of by another, and Settings shows it.
  if (kind !== 'mailbox' && kind !== 'notice') await tellManagers(desk, { kind, id });
}
