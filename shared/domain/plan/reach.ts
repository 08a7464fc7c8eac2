import { dateOfDay, dayNumber, weekdayOfDay, type LondonDate } from '../../kernel/london';
import { closesOn, opensOn } from './dates';
import { tickedIn, type Draft } from './draft';
import { localPersons, type LocalPersons } from './vocabulary';

/** Whom a plan reaches, where and when: as much of it as is written. */
export interface Reach {
  people: LocalPersons[];
  /** Divisions by name; none is the whole county. */
  places: string[];
  opens?: LondonDate;
  /** A plan that only informs need not say: then it is the day on which it opens. */
  closes?: LondonDate;
}

/** The same, once all of it is known. */
export type WholeReach = Reach & { opens: LondonDate; closes: LondonDate };

/** More divisions than this are as good as the whole county, and are told as that: rather one plan too many than one too few. */
const mostPlaces = 20;

export function reachOf(draft: Draft): Reach {
  const ticked = tickedIn(draft.people);
  const places = tickedIn(draft.places);
  const opens = opensOn(draft);
  const closes = closesOn(draft) ?? opens;
  return { people: localPersons.filter((each) => ticked.includes(each)), places: places.length > mostPlaces ? [] : places, ...(opens && { opens }), ...(closes && { closes }) };
}

export const isWhole = (reach: Reach): reach is WholeReach => reach.people.length > 0 && reach.opens !== undefined && reach.closes !== undefined && reach.opens <= reach.closes;

/** Whom two plans both reach: the same people, in the same place. */
export interface Both {
  people: LocalPersons[];
  /** Divisions that both name, or that one names where the other means the whole county; none is the whole county. */
  places: string[];
}

/** `undefined`: they have nobody in common. */
export function bothReach(one: Reach, other: Reach): Both | undefined {
  const people = one.people.filter((each) => other.people.includes(each));
  const everywhere = one.places.length === 0 || other.places.length === 0;
  const places = everywhere ? [...one.places, ...other.places] : one.places.filter((each) => other.places.includes(each));
  return people.length > 0 && (everywhere || places.length > 0) ? { people, places } : undefined;
}

/** The days on which both are open, first and last included (product rule "overlaps with other plans for the same people"). */
export function daysBoth(one: WholeReach, other: WholeReach): { from: LondonDate; to: LondonDate; days: number } | undefined {
  const from = one.opens > other.opens ? one.opens : other.opens;
  const to = one.closes < other.closes ? one.closes : other.closes;
  return from > to ? undefined : { from, to, days: dayNumber(to) - dayNumber(from) + 1 };
}

/** A week of a plan, by its Monday, and how many others ask the same people in it. */
export interface WeekReached {
  monday: LondonDate;
  others: number;
}

/** A plan open for longer is shown by its first weeks. */
const mostWeeks = 60;

/** Week by week, how many others ask the same people while this plan is open: what the report calls consultation fatigue. */
export function weeksOf({ opens, closes }: WholeReach, others: readonly WholeReach[]): WeekReached[] {
  const first = dayNumber(opens) - weekdayOfDay(dayNumber(opens));
  const count = Math.min(mostWeeks, Math.floor((dayNumber(closes) - first) / 7) + 1);
  return Array.from({ length: count }, (_, at) => {
    const [monday, sunday] = [dateOfDay(first + at * 7), dateOfDay(first + at * 7 + 6)];
    return { monday, others: others.filter((each) => each.opens <= sunday && each.closes >= monday).length };
  });
}
