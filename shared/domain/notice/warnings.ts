import { weekdayAndDay, type LondonDate } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';
import type { Wording } from './notice';

/** Something that the council owes by a day, and has not done. */
export interface OwedDate {
  what: 'answer' | 'acknowledgement' | 'decision';
  by: LondonDate;
}

interface Count {
  answers: number;
  acknowledgements: number;
  /** On messages that came when their case had been answered. */
  decisions: number;
}

/** What is owed, counted by the day it is owed by. */
export interface DueDates {
  overdue: Count;
  today: Count;
  /** Days to come, in order, each with something owed. */
  coming: (Count & { by: LondonDate })[];
}

const countOf = (owed: readonly OwedDate[]): Count => {
  const count = (wanted: OwedDate['what']): number => owed.filter(({ what }) => what === wanted).length;
  return { answers: count('answer'), acknowledgements: count('acknowledgement'), decisions: count('decision') };
};

/** Counts what is overdue today, due today, and due up to and including the last day that is warned of. */
export function dueDates(owed: readonly OwedDate[], today: LondonDate, last: LondonDate): DueDates {
  const days = [...new Set(owed.map(({ by }) => by))].filter((by) => today < by && by <= last).sort();
  return {
    overdue: countOf(owed.filter(({ by }) => by < today)),
    today: countOf(owed.filter(({ by }) => by === today)),
    coming: days.map((day) => ({ by: day, ...countOf(owed.filter(({ by }) => by === day)) })),
  };
}

/** What one person is warned of: their own cases, those of absent colleagues for whom they act, what nobody has, and what is late in all. */
export interface Warnings {
  yours: DueDates;
  /** With the first of those colleagues, to whose cases it leads. */
  absent?: { due: DueDates; first: PersonId };
  unplaced?: DueDates;
  everything?: DueDates;
}

const total = ({ answers, acknowledgements, decisions }: Count): number => answers + acknowledgements + decisions;
const sum = (counts: readonly Count[]): number => counts.reduce((so, count) => so + total(count), 0);
const isNothing = ({ overdue, today, coming }: DueDates): boolean => sum([overdue, today, ...coming]) === 0;

/** `3 overdue, 1 due today, 2 due by Thu 21 May`. */
function inShort({ overdue, today, coming }: DueDates): string {
  const last = coming.at(-1);
  return [
    ...(total(overdue) > 0 ? [`${total(overdue)} overdue`] : []),
    ...(total(today) > 0 ? [`${total(today)} due today`] : []),
    ...(last ? [`${sum(coming)} due by ${weekdayAndDay(last.by)}`] : []),
  ].join(', ');
}

function named({ answers, acknowledgements, decisions }: Count): string {
  const one = (count: number, name: string): string[] => (count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}`]);
  const all = [...one(answers, 'answer'), ...one(acknowledgements, 'acknowledgement'), ...one(decisions, 'decision')];
  return [all.slice(0, -1).join(', '), ...all.slice(-1)].filter((part) => part !== '').join(' and ');
}

/** `1 answer and 2 acknowledgements overdue, 1 answer on Tue 19 May, 1 answer on Thu 21 May`. */
const atLength = ({ overdue, today, coming }: DueDates): string =>
  [
    ...(total(overdue) > 0 ? [`${named(overdue)} overdue`] : []),
    ...(total(today) > 0 ? [`${named(today)} today`] : []),
    ...coming.map((day) => `${named(day)} on ${weekdayAndDay(day.by)}`),
  ].join(', ');

/** What Teams shows below the first line is cut after this. */
const longest = 150;

interface Group {
  title: string;
  due: DueDates;
  opens: string;
}

function groupsOf({ yours, absent, unplaced, everything }: Warnings, person: PersonId): Group[] {
  const late = everything && total(everything.overdue) > 0 ? 'overdue' : 'due+today';
  const groups = [
    { title: 'Yours', due: yours, opens: `cases?officer=${person}` },
    ...(absent ? [{ title: 'For absent colleagues', due: absent.due, opens: `cases?officer=${absent.first}` }] : []),
    ...(unplaced ? [{ title: 'Nobody’s', due: unplaced, opens: 'inbox' }] : []),
    ...(everything ? [{ title: 'In all', due: everything, opens: `cases?standing=${late}` }] : []),
  ];
  return groups.filter(({ due }) => !isNothing(due));
}

/**
 * One notice for all that a person is warned of, in counts and dates alone; `undefined` when there is nothing to say.
 * It leads to the first of what it names.
 */
export function warningFor(person: PersonId, warnings: Warnings): Wording | undefined {
  const [first, ...others] = groupsOf(warnings, person);
  if (!first) return undefined;
  const lines = [first, ...others].map(({ title, due }) => `${title}: ${inShort(due)}.`);
  const whole = `${first.title}: ${atLength(first.due)}.`;
  return {
    headline: `${first.title}: ${inShort(first.due)}`,
    preview: others.length === 0 && whole.length <= longest ? whole : lines.join(' ').slice(0, longest),
    opens: first.opens,
  };
}
