import { kinds, type Kind } from '../../shared/domain/case/vocabulary';
import { sees, type Sight } from '../../shared/domain/people/sight';
import { approachOf, type Plan } from '../../shared/domain/plan/plan';
import { bothReach, daysBoth, isWhole, reachOf, weeksOf, type Both, type Reach, type WeekReached, type WholeReach } from '../../shared/domain/plan/reach';
import { termsIn } from '../../shared/domain/search/terms';
import { daysLater, londonDate, monthsLater, type LondonDate } from '../../shared/kernel/london';
import type { Card, DocumentStore, ListedCard, ListQuery, Position } from '../ports/document-store';
import { planStore } from '../stores/plan-store';
import type { Desk } from './desk';
import { planInSight } from './save-draft';

/** Another plan that reaches the same people. `inSight`: whoever asks may open it; otherwise they learn whom to ask, and not what it is about. */
export interface Beside {
  plan: Plan;
  inSight: boolean;
  reach: WholeReach;
  both: Both;
}

/** How often something was said to the council about a service: never whose case it was. */
export interface CaseFigures {
  since: LondonDate;
  kinds: { kind: Kind; cases: number }[];
  /** Words of the plan's title that cases hold too. */
  words: { word: string; cases: number }[];
}

export interface Around {
  /** Its service. */
  area: string;
  reach: Reach;
  /** Open in the same weeks, the nearest to close first. */
  others: (Beside & { days: { from: LondonDate; to: LondonDate; days: number } })[];
  weeks: WeekReached[];
  /** Closed before this one opens, the latest first. */
  before: Beside[];
  figures: CaseFigures;
}

/** Past plans are looked for as far back as this, and figures of cases. */
const yearsBack = { plans: 3, cases: 1 };
const mostListed = 2000;
const mostShown = 20;
const mostWords = 6;
const atOnce = 200;

const reachOnCard = ({ people, places, opens, closes }: Card): Reach => ({ people, places, opens, closes }) as Reach;

/** Whether a plan asks anybody anything: not one that was decided to inform alone, nor one that its author took back. */
const asksPeople = (plan: Plan): boolean => approachOf(plan)?.approach !== 'inform' && plan.situation.is !== 'recalled';

/** Of drafts that were found, those that reach the same people. */
async function besides(desk: Desk, me: Plan, reach: Reach, drafts: readonly ListedCard[]): Promise<Beside[]> {
  const near = drafts.flatMap(({ id, card }) => {
    const theirs = reachOnCard(card);
    const both = id !== me.id && isWhole(theirs) ? bothReach(reach, theirs) : undefined;
    return both && isWhole(theirs) ? [{ id, reach: theirs, both }] : [];
  });
  const plans = await Promise.all(near.slice(0, 3 * mostShown).map(async ({ id, ...beside }) => ({ ...beside, plan: (await planStore(desk.ownWork).get(id))?.state })));
  return plans
    .flatMap(({ plan, ...beside }) => (plan && asksPeople(plan) ? [{ ...beside, plan, inSight: sees(desk.sight, { area: plan.area, officer: plan.authors[0] ?? '', concerning: [] }) }] : []))
    .slice(0, mostShown);
}

/** Plans that are open in some of the same days, the first to close first. */
async function openWith(desk: Desk, me: Plan, reach: Reach): Promise<Around['others']> {
  if (!isWhole(reach)) return [];
  const { items } = await desk.ownWork.list({ kind: 'draft', where: {}, range: { field: 'closes', from: reach.opens }, orderBy: 'closes', limit: mostListed });
  const open = items.filter(({ card }) => typeof card.opens === 'string' && card.opens <= reach.closes);
  return (await besides(desk, me, reach, open)).flatMap((beside) => {
    const days = daysBoth(reach, beside.reach);
    return days ? [{ ...beside, days }] : [];
  });
}

/** Plans that had closed before this one opens, the latest first. */
async function before(desk: Desk, me: Plan, reach: Reach): Promise<Beside[]> {
  const opens = reach.opens ?? londonDate(desk.clock.now());
  const range = { field: 'closes', from: monthsLater(opens, -12 * yearsBack.plans), to: daysLater(opens, -1) };
  const { items } = await desk.ownWork.list({ kind: 'draft', where: {}, range, orderBy: 'closes', descending: true, limit: mostListed });
  return besides(desk, me, reach, items);
}

/** Cases of a word in what they are about. A case is found by who wrote, too: of that no figure says anything, or a title with a name in it would ask who has complained. */
async function aboutWord(cases: DocumentStore, asked: Omit<ListQuery, 'limit' | 'after' | 'has'>, word: string): Promise<number> {
  let found = 0;
  let after: Position | undefined;
  do {
    const page = await cases.list({ ...asked, has: { terms: word }, limit: atOnce, ...(after && { after }) });
    found += page.items.filter(({ card }) => termsIn(String(card.inShort)).includes(word)).length;
    after = page.next;
  } while (after);
  return found;
}

/** Counted in the sight of somebody who sees every service and nothing that is closed: a figure is no way to a case that is. */
async function figuresOf(desk: Desk, caller: string, { title, area }: Plan, { places }: Reach): Promise<CaseFigures> {
  const sight: Sight = { of: 'all areas', notConcerning: caller };
  const cases = desk.inSight(sight);
  const since = monthsLater(londonDate(desk.clock.now()), -12 * yearsBack.cases);
  const range = { field: 'receivedAt', from: since };
  const here = { area, ...(places.length > 0 && { division: places }) };
  const counted = (kind: Kind) => cases.count({ kind: 'case', where: { ...here, kind }, range });
  const [byKind, byWord] = await Promise.all([
    Promise.all(kinds.map(async (kind) => ({ kind, cases: await counted(kind) }))),
    Promise.all(termsIn(title).slice(0, mostWords).map(async (word) => ({ word, cases: await aboutWord(cases, { kind: 'case', where: here, range, orderBy: 'receivedAt' }, word) }))),
  ]);
  return { since, kinds: byKind, words: byWord.filter((each) => each.cases > 0) };
}

/**
 * What is known around a plan (product rule "The plan": existing knowledge of the same people and place; overlaps,
 * consultation fatigue): who else asks the same people in the same weeks, who asked them before, and how often people
 * wrote about the service. Found across services, since people are asked by one council.
 */
export async function aroundPlan(desk: Desk, caller: string, planId: string): Promise<Around | undefined> {
  const written = await planInSight(desk, planId);
  if (!written) return undefined;
  const { state: me } = written.plan;
  const reach = reachOf(written.draft.draft);
  const [others, past, figures] = await Promise.all([openWith(desk, me, reach), before(desk, me, reach), figuresOf(desk, caller, me, reach)]);
  return { area: me.area, reach, others, weeks: isWhole(reach) ? weeksOf(reach, others.map((each) => each.reach)) : [], before: past, figures };
}
