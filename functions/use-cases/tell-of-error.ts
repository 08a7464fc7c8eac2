import { errorWord } from '../../shared/domain/notice/sent-in-error';
import { sightOf } from '../../shared/domain/people/sight';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import type { Letter } from '../../shared/domain/letter/letter';
import { digestOf } from '../adapters/system/digest';
import type { Kept } from '../stores/aggregate-store';
import { warningStore } from '../stores/warning-store';
import type { Desk } from './desk';
import { letterInSight } from './in-sight';
import { oweNotice } from './send-notice';

/** One notice for each letter and person: whoever makes it again makes the same. */
const noticeIdFor = (letterId: string, person: PersonId): string => `error-${digestOf(letterId, person).slice(0, 32)}`;

/** Whether a letter and its cases are not about this person: more than that is not asked of who is told of an error. */
async function mayBeTold(desk: Desk, person: PersonId, letterId: string): Promise<boolean> {
  const sight = sightOf({ id: person, roles: ['Manager'], areas: [] });
  return (await letterInSight({ ...desk, sight, documents: desk.inSight(sight) }, letterId)) !== undefined;
}

/**
 * Owes word of a letter that went in error to the managers and to data protection, as the council names them. Done again it
 * comes to the same. Nobody is told of a matter that is about them.
 */
export async function tellOfError(desk: Desk, { id, state: { situation, writing } }: Kept<Letter>): Promise<void> {
  if (situation.is !== 'sent in error') return;
  const { everything, dataProtection = [] } = (await warningStore(desk.ownWork).get()).settings.rules;
  for (const person of new Set([...everything, ...dataProtection])) {
    if (!(await mayBeTold(desk, person, id))) continue;
    await oweNotice(desk, noticeIdFor(id, person), errorWord(person, id, writing.cases[0] ?? '', situation.at));
    desk.ring({ kind: 'notice', id: noticeIdFor(id, person) });
  }
}
