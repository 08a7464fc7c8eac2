import { millisecondsOf } from '../../kernel/london';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import { receivedOn } from '../clock/convention';
import type { PersonId } from '../people/vocabulary';
import { undecidedIn } from './deciding-on-messages';
import { areTooMuchForOne, currentStage, type Case, type CaseEvent } from './case';
import type { CaseRefusal, MergeCommand } from './commands';
import { isWriting } from './stage';

/** When a case first reached the council, for the order of two: a day without a time comes at its beginning. */
const firstReceipt = ({ stages: [first] }: Case): string => ('at' in first.receipt ? `${receivedOn(first.receipt)}T${String(millisecondsOf(first.receipt.at)).padStart(16, '0')}` : `${first.receipt.on}T`);

const order = (one: Case, other: Case): Case[] => [one, other].sort((a, b) => (`${firstReceipt(a)} ${a.id}` < `${firstReceipt(b)} ${b.id}` ? -1 : 1));

/** Whom a case is about: somebody named, or the writer. */
const personOf = ({ onBehalf }: Case): string => (onBehalf ? onBehalf.of.replace(/\s+/g, ' ').trim().toLowerCase() : '');

const plain = (text: string): string => text.trim().toLowerCase();
/** By their address; those who have none, by a name that both gave. */
const isSamePerson = ({ writer: one }: Case, { writer: other }: Case): boolean =>
  one.address === '' && other.address === '' ? one.name !== '' && plain(one.name) === plain(other.name) : plain(one.address) === plain(other.address);
/**
 * Of two cases the one that stays: the earlier receipt, then the lower id; computed, never chosen, so that no two
 * merges can make a circle. The other gives itself up to it. Merging never moves a date later (product rule "Merge").
 */
export function survivorOf(one: Case, other: Case): Result<{ survivor: Case; other: Case }, CaseRefusal> {
  if (one.id === other.id) return refuse({ code: 'merge-with-itself' });
  if (!isSamePerson(one, other)) return refuse({ code: 'different-writers' });
  if (personOf(one) !== personOf(other)) return refuse({ code: 'different-persons' });
  if (areTooMuchForOne(one, other)) return refuse({ code: 'too-much-for-one' });
  const [survivor, given] = order(one, other);
  if (!survivor || !given) throw new Error('Two cases have an order');
  return ok({ survivor, other: given });
}

const told = ({ by, because }: { by?: PersonId; because?: string }) => ({ ...(by !== undefined && { by }), ...(because !== undefined && { because }) });

/** Decides the steps by which one case is put with another, and parted again. A step done before is nothing. */
export function decideMerge(command: MergeCommand, state: Case): Result<CaseEvent[], CaseRefusal> {
  const { situation } = state;
  switch (command.type) {
    case 'Join':
      if (situation.is === 'capture withdrawn') return refuse({ code: 'capture-withdrawn' });
      if ('mergeId' in situation) return situation.mergeId === command.mergeId ? ok([]) : refuse({ code: 'case-with-another', into: situation.into });
      if (undecidedIn(state).length > 0) return refuse({ code: 'decision-asked' });
      return isWriting(currentStage(state)) ? refuse({ code: 'letter-on-its-way' }) : ok([{ ...command, type: 'Joining' }]);
    case 'Absorb':
      if (state.absorbed.some((each) => each.mergeId === command.absorbed.mergeId)) return ok([]);
      if (situation.is === 'capture withdrawn') return refuse({ code: 'capture-withdrawn' });
      if ('mergeId' in situation) return refuse({ code: 'case-with-another', into: situation.into });
      if (situation.is === 'answered' && command.isOpen) return refuse({ code: 'case-answered', at: situation.at });
      return ok([{ type: 'Absorbed', at: command.at, absorbed: command.absorbed, ...told(command) }]);
    case 'FinishJoining':
      return ok(situation.is === 'joining' && situation.mergeId === command.mergeId ? [{ ...command, type: 'JoinedOther' }] : []);
    case 'StayApart':
      return ok(situation.is === 'joining' && situation.mergeId === command.mergeId ? [{ ...command, type: 'StayedApart' }] : []);
    case 'Leave': {
      const { at, by, because, notBefore } = command;
      if (situation.is === 'leaving') return ok([]);
      return situation.is === 'joined' ? ok([{ type: 'Leaving', at, by, because, notBefore, mergeId: situation.mergeId }]) : refuse({ code: 'case-not-joined' });
    }
    case 'Release': {
      const released = state.absorbed.find((each) => each.mergeId === command.mergeId);
      return ok(released ? [{ ...command, type: 'Released', caseId: released.caseId }] : []);
    }
    case 'FinishLeaving':
      return ok(situation.is === 'leaving' && situation.mergeId === command.mergeId ? [{ ...command, type: 'LeftOther' }] : []);
    default:
      return unreachable(command);
  }
}
