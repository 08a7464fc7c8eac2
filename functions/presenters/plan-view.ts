import type { PlanCardView, PlanView } from '../../shared/contract/plans';
import { mayRecordDecision, mayWritePlan, type Planner } from '../../shared/domain/plan/decide';
import { approachOf, type ApproachDecision } from '../../shared/domain/plan/plan';
import { londonDate, shortDate, type Instant } from '../../shared/kernel/london';
import { placesStore } from '../stores/places-store';
import type { ListedCard } from '../ports/document-store';
import type { Desk } from '../use-cases/desk';
import type { WrittenPlan } from '../use-cases/save-draft';
import { choosablePeople } from './choosable-person';
import { suggestedNames } from './guide-words';
import { planReadingView } from './plan-reading-view';
import { whenInWords } from './reading-view';
import { rosterOf, type Roster } from './roster';
import { suggestionView } from './suggestion-view';

function decisionSaid({ approach, decidedBy, as, by, at }: ApproachDecision, roster: Roster): string {
  const decided = `${suggestedNames[approach]}: decided by ${roster.person(decidedBy).name}, ${as}`;
  return `${decided}${by === decidedBy ? '' : `, written down by ${roster.person(by).name}`}, ${whenInWords(at)}.`;
}

const sorted = (record: object): string => JSON.stringify(Object.entries(record).filter(([, value]) => value !== undefined).sort());

/** A plan as whoever looks at it may see it, with what they may do. */
export async function planView(desk: Desk, { plan: { state }, draft: { draft, version } }: WrittenPlan, reader: Planner): Promise<PlanView> {
  const [roster, places] = await Promise.all([rosterOf(desk), placesStore(desk.ownWork).get()]);
  const decision = approachOf(state);
  return {
    id: state.id,
    title: state.title,
    area: roster.area(state.area),
    authors: state.authors.map((id) => roster.person(id)),
    begun: shortDate(londonDate(state.begunAt)),
    stage: state.situation.is,
    draft: draft as PlanView['draft'],
    version,
    suggestion: suggestionView(draft.answers),
    reading: planReadingView(state, draft, londonDate(desk.clock.now()), places?.places.divisions),
    ...(decision && {
      decision: { approach: decision.approach, said: decisionSaid(decision, roster), suggested: suggestedNames[decision.suggested], ...(decision.because !== undefined && { because: decision.because }), answersChanged: sorted(decision.answers) !== sorted(draft.answers) },
    }),
    decisions: state.decisions.length,
    people: choosablePeople(roster),
    may: [...(mayWritePlan(state, reader) ? (['write'] as const) : []), ...(mayRecordDecision(state, reader) ? (['decide'] as const) : [])],
  };
}

export function planCardView(roster: Roster, { id, card }: ListedCard): PlanCardView {
  const { title, area, officer, begunAt, situation, approach } = card as { title: string; area: string; officer: string; begunAt: Instant; situation: PlanCardView['stage']; approach?: PlanCardView['approach'] };
  return { id, title, area: roster.area(area), author: roster.person(officer), begun: shortDate(londonDate(begunAt)), stage: situation, ...(approach && { approach }) };
}
