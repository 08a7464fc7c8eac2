import { decideLetter } from '../../shared/domain/letter/decide';
import type { Letter } from '../../shared/domain/letter/letter';
import type { Writing } from '../../shared/domain/letter/writing';
import type { Kept } from '../stores/aggregate-store';
import { letterStore } from '../stores/letter-store';
import type { Desk } from './desk';

/** The letter that a document owes, made where it is not there yet; `undefined` where another makes it at this moment. */
export async function makeLetter(desk: Desk, writing: Writing): Promise<Kept<Letter> | undefined> {
  const letters = letterStore(desk.ownWork);
  const there = await letters.get(writing.id);
  if (there) return there;
  const owed = decideLetter({ type: 'Owe', at: desk.clock.now(), writing }, undefined);
  if (!owed.ok) throw new Error('To owe a letter is never refused');
  return letters.create(writing.id, owed.value);
}
