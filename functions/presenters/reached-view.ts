import { noWishes } from '../../shared/domain/case/contact';
import type { Case } from '../../shared/domain/case/case';
import { wentForNothing, type Letter } from '../../shared/domain/letter/letter';
import type { AddressHistory } from '../../shared/domain/letter/recipients';
import type { Logged } from '../../shared/domain/message/logged';
import type { CaseView } from '../../shared/contract/cases';
import { messageStore } from '../stores/message-store';
import { addressesOf } from '../use-cases/addresses-of';
import type { Desk } from '../use-cases/desk';
import { lastLetterOf } from '../use-cases/way-of';

type Reached = NonNullable<CaseView['reached']>;

const saidOf: Record<AddressHistory, string> = { 'came back': 'the last letter to it came back', 'in error': 'the last letter to it was sent in error', new: 'new to this case' };

/** The addresses that an acknowledgement which is owed again may go to: beside one that is safe there is no other. */
export async function addressesView(desk: Desk, state: Case): Promise<NonNullable<CaseView['addresses']>> {
  const known = await addressesOf(desk, state);
  return (state.wishes?.safe?.email === undefined ? known : known.slice(0, 1)).map(({ history, ...address }) => ({ ...address, ...(history && { said: saidOf[history] }) }));
}

/** Where to post and whom to ring, as far as it is known. Where a letter went in error, or did not arrive, is not offered again. */
function placesOf({ wishes }: Case, last: Letter | undefined, logged: Logged | undefined): Pick<Reached, 'postal' | 'number'> {
  const before = last?.writing.way;
  const failed = last && wentForNothing(last) ? before?.by : undefined;
  const posted = before?.by === 'post' ? before.address : logged?.postal;
  const rung = before?.by === 'telephone' ? before.number : logged?.telephone;
  const home = wishes?.safe?.noLetterHome || failed === 'post' ? undefined : posted;
  return { postal: wishes?.safe?.postal ?? home ?? '', number: (failed === 'telephone' ? undefined : rung) ?? '' };
}

/** How a letter of a case goes unless its officer says otherwise, and why: as the person asked for, or else as the letter before. */
export async function reachedView(desk: Desk, state: Case): Promise<Reached> {
  const [last, origin] = await Promise.all([lastLetterOf(desk, state), messageStore(desk.ownWork, desk.counting).get(state.origin.messageId)]);
  const { telephoneOnly, formats, safe } = state.wishes ?? noWishes;
  const known = placesOf(state, last, origin?.state.arrival.logged);
  if (telephoneOnly) return { ...known, by: 'telephone', because: 'They asked to be telephoned only.' };
  if (formats.includes('on paper')) return { ...known, by: 'post', because: 'They asked for letters on paper.' };
  if (last?.writing.way) {
    const because = wentForNothing(last) ? 'The letter before went this way, and does not count: look where this one goes.' : 'The letter before went this way.';
    return { ...known, by: last.writing.way.by, because };
  }
  const hasEmail = [safe?.email, last?.writing.to.address, state.writer.address].some((address) => address !== undefined && address !== '');
  if (hasEmail) return { ...known, by: 'email' };
  return { ...known, by: known.postal === '' && known.number !== '' ? 'telephone' : 'post', because: 'No e-mail address is known.' };
}
