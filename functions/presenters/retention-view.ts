import type { Case, CaseEvent } from '../../shared/domain/case/case';
import { reviewOf, type Review } from '../../shared/domain/case/retaining';
import type { RetentionRules } from '../../shared/domain/case/retention';
import type { AnonymiseGround, Kind } from '../../shared/domain/case/vocabulary';
import { londonDate, shortDate } from '../../shared/kernel/london';
import type { RetentionView } from '../../shared/contract/retention';
import type { CaseAction } from '../../shared/contract/cases';
import { retentionStore } from '../stores/retention-store';
import type { Desk } from '../use-cases/desk';
import { isSharedStill } from '../use-cases/forget-people';
import type { Reader } from './reader';
import { whenInWords } from './reading-view';
import type { Roster } from './roster';

/** What stands where the words of a case stood. */
export const withoutWords = 'Anonymised';

const several: Record<Kind, string> = { complaint: 'Complaints', comment: 'Comments', compliment: 'Compliments', 'service request': 'Service requests' };

export const groundInWords: Record<AnonymiseGround, string> = { 'kept long enough': 'kept long enough', 'erasure asked for': 'the person asked for erasure' };

const inMailbox = 'The complaints mailbox keeps its own copies under its retention label. Heard does not delete there.';

/** Why something was decided last, as long as the case keeps that. */
const reasonOf = ({ reasons }: Case, type: CaseEvent['type']): string | undefined => reasons.findLast(({ of }) => of === type)?.because;

export const years = (count: number): string => `${count} ${count === 1 ? 'year' : 'years'}`;

function workingOf(state: Case, rules: RetentionRules, review: Review, roster: Roster): string {
  const closed = `Closed on ${shortDate(review.closedOn)}.`;
  if (state.keptLonger) return `${closed} Kept until ${shortDate(state.keptLonger.until)} by ${roster.person(state.keptLonger.by).name}: ${reasonOf(state, 'KeptLonger') ?? 'no reason is kept'}`;
  return `${closed} ${several[state.kind]} are looked at ${years(review.years)} after. ${rules[state.kind].source}`;
}

function holdOf(state: Case, roster: Roster): Pick<RetentionView, 'hold'> {
  if (!state.hold) return {};
  const because = reasonOf(state, 'HoldSet');
  return { hold: { said: `On legal hold since ${shortDate(londonDate(state.hold.at))}, set by ${roster.person(state.hold.by).name}. Nothing of it is removed.`, ...(because !== undefined && { because }) } };
}

async function anonymisedView(desk: Desk, state: Case, roster: Roster): Promise<RetentionView | undefined> {
  const { anonymised } = state;
  if (!anonymised) return undefined;
  const shared = await isSharedStill(desk, state);
  return {
    said: `People and texts were removed by ${roster.person(anonymised.by).name} ${whenInWords(anonymised.at)}: ${groundInWords[anonymised.ground]}. Dates, figures and who did what stay.`,
    anonymised: true,
    stays: [...(state.owed.length > 0 ? ['Heard is still removing them from messages and letters.'] : []), ...(shared ? ['A message or letter of it also belongs to another case, and stays until that one is anonymised too.'] : []), inMailbox],
  };
}

/** When somebody looks whether a closed case is still needed, with the working; a legal hold; or that people and texts were removed. */
export async function retentionView(desk: Desk, state: Case, roster: Roster): Promise<RetentionView | undefined> {
  if (state.anonymised) return anonymisedView(desk, state, roster);
  const hold = holdOf(state, roster);
  const rules = await retentionStore(desk.ownWork).rules();
  const review = reviewOf(state, rules);
  if (!review) return state.hold && { said: 'Kept while it is open. How long it is kept then counts from the day it is closed.', ...hold, stays: [] };
  const due = review.on <= londonDate(desk.clock.now());
  const choices = state.hold ? 'it is kept, and can be anonymised once the legal hold is lifted' : 'keep it until another day, or anonymise it';
  return {
    said: due ? `Its review was due on ${shortDate(review.on)}: ${choices}.` : `To be looked at on ${shortDate(review.on)}: nothing is removed by itself.`,
    working: workingOf(state, rules, review, roster),
    reviewOn: review.on,
    ...(due && { due: true }),
    ...hold,
    stays: [inMailbox],
  };
}

/** What may be decided about keeping a case, by whom may. */
export function retentionActions({ situation, hold, anonymised }: Case, { mayRetain, mayHold }: Reader): CaseAction[] {
  if ('mergeId' in situation || anonymised) return [];
  const isClosed = situation.is === 'answered' || situation.is === 'capture withdrawn';
  const holds: CaseAction[] = mayHold ? [hold ? 'lift hold' : 'set hold'] : [];
  if (!isClosed || !mayRetain) return holds;
  return ['keep longer', ...(hold ? [] : (['anonymise'] as const)), ...holds];
}
