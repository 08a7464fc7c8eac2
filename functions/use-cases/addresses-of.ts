import { currentStage, type Case } from '../../shared/domain/case/case';
import type { Letter } from '../../shared/domain/letter/letter';
import { offeredBy, type AddressHistory } from '../../shared/domain/letter/recipients';
import type { Writing } from '../../shared/domain/letter/writing';
import type { Correspondent } from '../../shared/domain/people/vocabulary';
import { letterStore } from '../stores/letter-store';
import { messageStore } from '../stores/message-store';
import type { Desk } from './desk';
import { isMessageKeptBack } from './in-sight';

/** An address that a letter of a case may go to, with what speaks against it. */
export interface KnownAddress extends Correspondent {
  history?: AddressHistory | undefined;
}

const key = (address: string): string => address.trim().toLowerCase();

/** The acknowledgement of the stage that runs, as it was written, or is to be: whom it went to is whom the case writes to. */
export async function acknowledgementOf(desk: Desk, state: Case): Promise<Writing | undefined> {
  const { letterId } = currentStage(state).acknowledgement;
  const owed = state.owed.find(({ id }) => id === letterId);
  return owed?.is === 'letter' ? owed.writing : (await letterStore(desk.ownWork).get(letterId))?.state.writing;
}

/** What became of the last e-mail to each address of a case, where it speaks against writing there again. */
function historyOf(letters: readonly Letter[]): Map<string, AddressHistory> {
  const found = new Map<string, AddressHistory>();
  for (const { situation, writing } of letters) {
    if (writing.way) continue;
    if (situation.is === 'bounced') found.set(key(writing.to.address), 'came back');
    if (situation.is === 'sent in error') found.set(key(writing.to.address), 'in error');
    if (situation.is === 'sent') found.delete(key(writing.to.address));
  }
  return found;
}

/**
 * The addresses that a case knows of whoever wrote: the one that is safe, where its letters went, who wrote and where they
 * ask replies to go. The first is where letters go unless somebody chooses another.
 */
export async function addressesOf(desk: Desk, state: Case): Promise<KnownAddress[]> {
  const ids = state.correspondence.filter(({ is }) => is === 'letter').map(({ id }) => id);
  const [kept, origin, acknowledgement] = await Promise.all([
    Promise.all(ids.map((id) => letterStore(desk.ownWork).get(id))), messageStore(desk.ownWork, desk.counting).get(state.origin.messageId), acknowledgementOf(desk, state),
  ]);
  const history = historyOf(kept.flatMap((letter) => (letter ? [letter.state] : [])));
  const offered = origin && !(await isMessageKeptBack(desk, state, origin.state)) ? offeredBy(origin.state.arrival) : [];
  const { writer, wishes } = state;
  const safe = wishes?.safe?.email;
  const all = [...(safe === undefined ? [] : [{ name: writer.name, address: safe }]), ...(acknowledgement ? [acknowledgement.to] : []), writer, ...offered];
  const once = all.filter(({ address }, at) => address !== '' && all.findIndex((other) => key(other.address) === key(address)) === at);
  return once.map((one) => ({ ...one, history: history.get(key(one.address)) }));
}

/** Where an officer sends a letter: one of the addresses that the case knows, or one that is new to it. Nobody named, the usual one. */
export async function addressChosen(desk: Desk, state: Case, asked: string | undefined): Promise<KnownAddress | undefined> {
  const known = await addressesOf(desk, state);
  if (asked === undefined) return known[0];
  return known.find(({ address }) => key(address) === key(asked)) ?? { name: state.writer.name, address: asked.trim(), history: 'new' };
}
