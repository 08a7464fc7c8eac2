import { dayNumber, daysLater, londonDate, type Instant, type LondonDate } from '../../kernel/london';
import type { Label } from '../plan/fields';
import type { PlanId } from '../plan/vocabulary';
import type { DigestEvent } from './content';
import type { PlanNews } from './vocabulary';

/** What members may know of a plan: a version that was signed off, and nothing of one that was not. */
export interface SignedPlan {
  planId: PlanId;
  title: string;
  approach: DigestEvent['approach'];
  label?: Label;
  /** Its service. */
  area?: string;
  opens: LondonDate;
  /** Absent for a plan that informs. */
  closes?: LondonDate;
  /** Divisions by name; none is the whole county. */
  places: string[];
  signedOffAt: Instant;
}

/** A plan as members were told of it, and how far. */
export interface FollowedPlan extends SignedPlan {
  told: PlanNews[];
}

/** Members are told so many days ahead that a consultation closes. */
const closesSoonDays = 7;

const closesSoonOn = ({ opens, closes }: SignedPlan): LondonDate | undefined => {
  if (!closes) return undefined;
  const day = daysLater(closes, -closesSoonDays);
  return dayNumber(day) > dayNumber(opens) ? day : undefined;
};

/** What has come of a plan by that day, each with the day that it is about, and from which day on it is news. */
function dueOf(plan: SignedPlan, today: LondonDate): { news: PlanNews; on: LondonDate; from: LondonDate }[] {
  const { opens, closes } = plan;
  const soon = closesSoonOn(plan);
  if (closes && today > closes) return [{ news: 'closed', on: closes, from: daysLater(closes, 1) }];
  if (closes && soon && today >= soon) return [{ news: 'closes soon', on: closes, from: soon }];
  return [today >= opens ? { news: 'opens', on: opens, from: opens } : { news: 'to open', on: opens, from: londonDate(plan.signedOffAt) }];
}

const isOver = ({ told }: FollowedPlan): boolean => told.includes('closed') || told.at(-1) === 'called off';
const hasOtherDates = (one: SignedPlan, other: SignedPlan): boolean => one.opens !== other.opens || one.closes !== other.closes;

/** Whether members were told of it as of one that has begun: other days then are new dates, and no second opening. */
const isKnownToRun = ({ told }: FollowedPlan, { opens }: SignedPlan, today: LondonDate): boolean => opens <= today && told.some((news) => news === 'opens' || news === 'closes soon' || news === 'closed');

function eventOf({ planId, title, approach, label, area, closes, places }: SignedPlan, news: PlanNews, on: LondonDate, today: LondonDate, isLate: boolean): DigestEvent {
  return { id: `${planId}/${today}/${news}`, news, planId, title, on, approach, places, ...(label && { label }), ...(area !== undefined && { area }), ...(closes && { closes }), ...(isLate && { late: true }) };
}

/** What is new of one plan. `lastRun`: news of a day before it is told late. */
function newsOf(before: FollowedPlan | undefined, plan: SignedPlan, today: LondonDate, lastRun: LondonDate): DigestEvent[] {
  const [due] = dueOf(plan, today);
  if (!due) return [];
  const isLate = due.news !== 'to open' && due.from < today && due.from <= lastRun;
  if (!before || before.told.at(-1) === 'called off') return [eventOf(plan, due.news, due.on, today, isLate)];
  if (hasOtherDates(before, plan)) {
    const areNew = due.news === 'to open' || (due.news === 'opens' && isKnownToRun(before, plan, today));
    return [eventOf(plan, areNew ? 'dates changed' : due.news, due.on, today, isLate && !areNew)];
  }
  return before.told.includes(due.news) || (due.news === 'to open' && before.told.includes('dates changed')) ? [] : [eventOf(plan, due.news, due.on, today, isLate)];
}

/** What stays told of a plan: with other dates no more than that it has begun, and nothing of one that was called off. */
function stillTold(known: FollowedPlan | undefined, plan: SignedPlan, today: LondonDate): PlanNews[] {
  if (!known || known.told.at(-1) === 'called off') return [];
  if (!hasOtherDates(known, plan)) return known.told;
  return isKnownToRun(known, plan, today) ? ['opens'] : [];
}

/** Plans as they are followed after a day's run, and what was new in it. */
export interface Followed {
  plans: FollowedPlan[];
  events: DigestEvent[];
}

/**
 * Finds what is new of plans since the last run, each thing once: a plan that will open, opens, closes within a week, has
 * closed, has other dates, or is not signed off any more. Where days were missed, what matters now is told and not what
 * it was meanwhile. What became known after its day is marked late.
 */
export function followPlans(before: readonly FollowedPlan[], signed: readonly SignedPlan[], today: LondonDate, lastRun: LondonDate): Followed {
  const plans: FollowedPlan[] = [];
  const events: DigestEvent[] = [];
  for (const plan of signed) {
    const known = before.find(({ planId }) => planId === plan.planId);
    const found = newsOf(known, plan, today, lastRun);
    plans.push({ ...plan, told: [...stillTold(known, plan, today), ...found.map(({ news }) => news)] });
    events.push(...found);
  }
  for (const known of before.filter(({ planId }) => !signed.some((plan) => plan.planId === planId))) {
    if (isOver(known)) continue;
    const off = eventOf(known, 'called off', known.opens, today, false);
    plans.push({ ...known, told: [...known.told, off.news] });
    events.push(off);
  }
  return { plans, events };
}
