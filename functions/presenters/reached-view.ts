import { noWishes } from '../../shared/domain/case/contact';
import { currentStage, type Case } from '../../shared/domain/case/case';
import { isOwedAgain } from '../../shared/domain/case/stage';
import type { AddressHistory } from '../../shared/domain/letter/recipients';
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

/**
 * How a letter of a case goes unless its officer says otherwise, and why: as the person asked for, or else as the letter
 * before; with what is known of where to post and whom to ring.
 */
export async function reachedView(desk: Desk, state: Case): Promise<Reached> {
  const [last, origin] = await Promise.all([lastLetterOf(desk, state), messageStore(desk.ownWork, desk.counting).get(state.origin.messageId)]);
  const { telephoneOnly, formats, safe } = state.wishes ?? noWishes;
  const logged = origin?.state.arrival.logged;
  const before = last?.way;
  // Where the letter before should not have gone, or did not arrive, is not offered again: somebody says where this one goes.
  const failed = isOwedAgain(currentStage(state).acknowledgement);
  const home = safe?.noLetterHome || (failed && before?.by === 'post') ? undefined : before?.by === 'post' ? before.address : logged?.postal;
  const number = failed && before?.by === 'telephone' ? undefined : before?.by === 'telephone' ? before.number : logged?.telephone;
  const known = { postal: safe?.postal ?? home ?? '', number: number ?? '' };
  if (telephoneOnly) return { ...known, by: 'telephone', because: 'They asked to be telephoned only.' };
  if (formats.includes('on paper')) return { ...known, by: 'post', because: 'They asked for letters on paper.' };
  if (before) return { ...known, by: before.by, because: failed ? 'The letter before went this way, and does not count: look where this one goes.' : 'The letter before went this way.' };
  const hasEmail = [safe?.email, last?.to.address, state.writer.address].some((address) => address !== undefined && address !== '');
  return hasEmail ? { ...known, by: 'email' } : { ...known, by: known.postal === '' && known.number !== '' ? 'telephone' : 'post', because: 'No e-mail address is known.' };
}
