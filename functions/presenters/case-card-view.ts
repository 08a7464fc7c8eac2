import { countingFor } from '../../shared/domain/clock/counting';
import { soon, standingOn, type Duty } from '../../shared/domain/clock/reading';
import { standingToOmbudsman } from './ombudsman-view';
import type { WayByHand } from '../../shared/domain/letter/vocabulary';
import type { Kind } from '../../shared/domain/case/vocabulary';
import { londonDate, readDate, readInstant, shortDate, type Instant, type LondonDate } from '../../shared/kernel/london';
import type { DutyView } from '../../shared/contract/clock';
import type { CaseCardView } from '../../shared/contract/cases';
import type { FoundView } from '../../shared/contract/search';
import type { Card, ListedCard } from '../ports/document-store';
import type { Desk } from '../use-cases/desk';
import { dutyView, whenInWords } from './reading-view';
import { withoutWords } from './retention-view';
import type { Roster } from './roster';

const text = (card: Card, field: string): string => (typeof card[field] === 'string' ? card[field] : '');

/** How the answer stands: done, as it was done; not by any day while the clock stands still; otherwise as it is due. */
function answerOf(card: Card, due: Omit<Duty, 'count'>): Omit<Duty, 'count'> {
  const by = text(card, 'answerBy') as LondonDate;
  if (card.answeredOn !== undefined) return { ...(by && { by }), metOn: text(card, 'answeredOn') as LondonDate, standing: card.answered === 'met late' ? 'met late' : 'met' };
  return card.clock === 'paused' ? { by, standing: 'paused' } : due;
}

function receivedInWords(received: string): string {
  const at = readInstant(received);
  return at ? whenInWords(at) : shortDate(received as LondonDate);
}

/** The duty to answer. Of a clock that stands still the card holds the day on which somebody looks again, and that is what it is called. */
function answerView(duty: Omit<Duty, 'count'>, working: string): DutyView {
  const view = dutyView(duty, working);
  return duty.standing === 'paused' ? { ...view, said: `Look again ${view.said}` } : view;
}

/** What is owed to an Ombudsman, of a case that is with one. */
function ombudsmanOf(desk: Desk, card: Card): CaseCardView['ombudsman'] {
  const by = readDate(text(card, 'ombudsmanBy'));
  return by ? { said: shortDate(by), standing: standingToOmbudsman(desk, by) } : { said: 'Nothing owed' };
}

/** A row of the worklist, from the case's card alone: the dates stand there, how they stand today is read from them. */
export function caseCardView(desk: Desk, roster: Roster, { id, card }: ListedCard): CaseCardView {
  const today = londonDate(desk.clock.now());
  const { profiles, usual, councilCalendar } = desk.counting;
  const profile = profiles.find((each) => each.id === card.profile) ?? usual;
  const calendar = countingFor(desk.counting, profile)?.calendar ?? councilCalendar;
  const due = (by: string, soonWithin: number): Omit<Duty, 'count'> => (by === '' ? { standing: 'not known' } : { by: by as LondonDate, ...standingOn(today, by as LondonDate, soonWithin, calendar) });
  const acknowledgeBy = text(card, 'acknowledgeBy');
  const acknowledgedAt = text(card, 'acknowledgedAt');
  const metOn = acknowledgedAt === '' ? undefined : londonDate(acknowledgedAt as Instant);
  const answer = answerOf(card, due(text(card, 'answerBy'), soon.answer));
  const acknowledge: Omit<Duty, 'count'> = card.cannotAcknowledge === undefined ? due(acknowledgeBy, soon.acknowledge) : { standing: 'cannot be acknowledged', ...(acknowledgeBy !== '' && { by: acknowledgeBy as LondonDate }) };
  return {
    id,
    ...(card.situation !== 'open' && { situation: card.situation as CaseCardView['situation'] }),
    inShort: card.anonymised === undefined ? text(card, 'inShort') : withoutWords,
    kind: card.kind as Kind,
    area: roster.area(text(card, 'area')),
    stage: Number(card.stage ?? 1),
    answer: answerView({ ...answer, ...(card.missed !== undefined && { missed: text(card, 'missed') as LondonDate }) }, text(card, 'answerWorking')),
    acknowledge: dutyView(
      metOn && acknowledgeBy !== '' ? { by: acknowledgeBy as LondonDate, metOn, standing: metOn <= acknowledgeBy ? 'met' : 'met late' } : acknowledge,
      text(card, 'acknowledgeWorking'),
    ),
    received: receivedInWords(text(card, 'receivedAt')),
    ...(card.asks !== undefined && { decide: dutyView(due(text(card, 'decideBy'), soon.acknowledge), '') }),
    ...(card.ombudsman !== undefined && { ombudsman: ombudsmanOf(desk, card) }),
    ...(card.openTo !== undefined && { restricted: true }),
    ...(card.anonymised !== undefined && { anonymised: true }),
    ...(card.sentInError !== undefined && { sentInError: true }),
    ...(card.toDeliver !== undefined && { toDeliver: card.toDeliver as WayByHand }),
    ...(card.officer && { officer: roster.person(text(card, 'officer')) }),
  };
}

/** A case that somebody looked for, named as they know it: by who wrote. The worklist names no resident. */
export function foundCaseView(desk: Desk, roster: Roster, item: ListedCard): Extract<FoundView, { is: 'case' }> {
  const [writer, writtenFor] = [text(item.card, 'writer'), text(item.card, 'writtenFor')];
  return { is: 'case', case: caseCardView(desk, roster, item), ...(writer !== '' && { from: writtenFor === '' ? writer : `${writer}, for ${writtenFor}` }) };
}
