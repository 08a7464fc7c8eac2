import { concernedBy, type Case } from '../../shared/domain/case/case';
import { closingOf } from '../../shared/domain/case/restriction';
import type { RestrictionGround } from '../../shared/domain/case/vocabulary';
import { londonDate, shortDate } from '../../shared/kernel/london';
import type { RestrictionView } from '../../shared/contract/cases';
import { openingsStore } from '../stores/openings-store';
import type { Desk } from '../use-cases/desk';
import { whenInWords } from './reading-view';
import type { Roster } from './roster';

const grounds: Record<RestrictionGround, string> = {
  'a colleague': 'It is about a colleague.',
  'the complaints team': 'It is about the complaints team.',
  'a councillor': 'It is about a councillor.',
  whistleblowing: 'It may be whistleblowing.',
  safeguarding: 'It may be a matter of safeguarding.',
  'an employee complains': 'An employee of the council complains.',
  'another reason': 'For another reason.',
};

/** To whom a closed case is open, why, and who has opened it; `undefined` for one that is not closed. */
export async function restrictionView(desk: Desk, state: Case, roster: Roster): Promise<RestrictionView | undefined> {
  const { openTo } = closingOf(state);
  if (!openTo) return undefined;
  const { restriction } = state;
  const ground = restriction?.ground ?? 'a colleague';
  const openings = await openingsStore(desk.ownWork).get(state.id);
  return {
    said: `Closed to all but managers and those named${restriction ? ` since ${shortDate(londonDate(restriction.at))}` : ''}. ${grounds[ground]}`,
    ground,
    named: (restriction?.named ?? []).map(roster.person),
    openTo: openTo.map(roster.person),
    concerning: concernedBy(state).map(roster.person),
    openings: openings.toReversed().map(({ by, at }) => ({ who: roster.person(by).name, when: whenInWords(at) })),
  };
}
