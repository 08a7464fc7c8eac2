import { daysLater, londonDate, type Instant, type LondonDate } from '../../kernel/london';
import { workingDaysBetween, type WorkingCalendar } from './calendar';
import { dayZero, receivedOn, type Receipt } from './convention';
import type { Counting } from './counting';
import { explain, type Explained } from './explanation';
import type { ClockFacts } from './facts';
import { isAsAgreed } from './profiles/profile';
import { answerCountsFrom, countOf, excludedDays, monthsOf, pausesOf, promisedBy, toldLast, type Beside, type Count } from './target';
import type { ReportingClass, Standing } from './vocabulary';

/** One promise as it stands on a day. `by` is absent when the calendar does not reach that far. */
export interface Duty {
  by?: LondonDate;
  standing: Standing;
  /** Days after today up to and including the target; negative when overdue; absent once met or not known. */
  workingDaysLeft?: number;
  metOn?: LondonDate;
  /** A target that passed unmet. A promise made afterwards does not cure it. */
  missed?: LondonDate;
  /** The latest that it can be: it counts from an acknowledgement that has not been sent. */
  atTheLatest?: true;
  /** How the date was come by; absent when not even the day to count from is known. */
  count?: Count;
}

export interface Reading {
  receipt: Receipt;
  received: LondonDate;
  /** Day 0. */
  countedFrom?: LondonDate;
  today: LondonDate;
  acknowledge: Duty;
  answer: Duty;
  /** The answer's target without any holding reply. */
  original?: LondonDate;
  /** The date that the resident was told last, and whether the target has moved beyond it since. */
  promised?: LondonDate;
  owesLetter: boolean;
  pausedSince?: LondonDate;
  /** Working days since receipt up to today or the answer: without and with the days paused. */
  workingDaysUsed?: number;
  grossWorkingDays?: number;
  answeredAs?: ReportingClass;
  explainedAfterwards?: true;
}

/** From how many working days before its target a duty is due soon. */
export const soon = { acknowledge: 1, answer: 5 };


/** How an unmet target stands on a day, and the working days left to it. */
export function standingOn(today: LondonDate, by: LondonDate, soonWithin: number, calendar: WorkingCalendar): Pick<Duty, 'standing' | 'workingDaysLeft'> {
  const left = workingDaysBetween(today, by, calendar);
  const days = left === undefined ? {} : { workingDaysLeft: left };
  if (today > by) return { standing: 'overdue', ...days };
  if (today === by) return { standing: 'due today', ...days };
  return { standing: left !== undefined && left <= soonWithin ? 'due soon' : 'in time', ...days };
}

/** An acknowledgement that was really sent meets it, and so does a full answer. */
function acknowledgeDuty(facts: ClockFacts, zero: LondonDate | undefined, today: LondonDate, { times, calendar }: Counting): Duty {
  const met = [facts.acknowledgedAt, facts.answeredAt].filter((at) => at !== undefined).sort()[0];
  const metOn = met && londonDate(met);
  const count = zero && countOf(times.acknowledge.workingDays, zero, 'receipt', { pauses: [], extension: 0, today }, calendar);
  const by = count?.date;
  if (!count || !by) return { standing: 'not known', ...(count && { count }), ...(metOn && { metOn }) };
  if (facts.cannotAcknowledge) return { by, count, standing: 'cannot be acknowledged' };
  if (metOn) return { by, metOn, count, standing: metOn <= by ? 'met' : 'met late', ...(metOn > by && { missed: by }) };
  return { by, count, ...standingOn(today, by, soon.acknowledge, calendar), ...(today > by && { missed: by }) };
}

function answerCount(facts: ClockFacts, zero: LondonDate, acknowledgeBy: LondonDate | undefined, beside: Beside, counting: Counting): Count | undefined {
  const { answer } = counting.times;
  if (isAsAgreed(answer)) return facts.agreedBy ? { by: 'agreement', date: facts.agreedBy } : monthsOf(answer.months, zero, counting.calendar);
  const start = answerCountsFrom(zero, acknowledgeBy, facts, counting);
  return start && countOf(answer.workingDays, start.from, start.since, beside, counting.calendar);
}

/** Days left while paused: those that were left on the day it was paused, that day included, but never day 0. */
function leftWhilePaused(since: LondonDate, count: Count | undefined, calendar: WorkingCalendar): number | undefined {
  if (!count?.date) return undefined;
  const before = daysLater(since, -1);
  return workingDaysBetween(count.by === 'working days' && count.from > before ? count.from : before, count.date, calendar);
}

/**
 * Reads one stage's clock at an instant (product.md section 2). Facts go in, in any order; what is derived comes out,
 * each date with how it was counted. The same for a case and for facts that nobody has filed.
 */
export function readClock(facts: ClockFacts, counting: Counting, now: Instant): Reading {
  const { calendar } = counting;
  const today = londonDate(now);
  const received = receivedOn(facts.received);
  const zero = dayZero(facts.received, counting.convention, calendar);
  const acknowledge = acknowledgeDuty(facts, zero, today, counting);
  const answeredOn = facts.answeredAt && londonDate(facts.answeredAt);
  const base = { receipt: facts.received, received, today, acknowledge };
  if (!zero) return { ...base, answer: { standing: 'not known', ...(answeredOn && { metOn: answeredOn }) }, owesLetter: false };

  const end = answeredOn ?? today;
  const pauses = pausesOf(facts, counting);
  const told = toldLast(facts);
  const promised = promisedBy(facts);
  const countWith = (extension: number, some = pauses): Count | undefined => answerCount(facts, zero, acknowledge.by, { pauses: some, extension, today: end, promised }, counting);
  const explained = explain(facts, (extension) => countWith(extension)?.date);
  const unended = answeredOn ? undefined : pauses.find((pause) => pause.until === undefined);
  const unpaused = unended && countWith(explained.extension, pauses.filter((pause) => pause !== unended));
  const running = unpaused?.date && unended && unended.from > (promised && promised > unpaused.date ? promised : unpaused.date) ? undefined : unended;
  const left = running && leftWhilePaused(running.from, unpaused, calendar);
  const answer = answerDuty({ facts, today, answeredOn, explained, left, count: countWith(explained.extension) }, counting);
  const gross = workingDaysBetween(zero, end, calendar);
  const original = countWith(0)?.date;
  return {
    ...base, countedFrom: zero, answer,
    owesLetter: told !== undefined && answer.by !== undefined && answer.by > told && !answeredOn && !running,
    ...(original && { original }),
    ...(told && { promised: told }),
    ...(running && { pausedSince: running.from }),
    ...(gross !== undefined && end >= zero && { grossWorkingDays: gross, workingDaysUsed: gross - (excludedDays(zero, clipped(pauses, end), end, calendar) ?? 0) }),
    ...(answeredOn && answer.by && !facts.countedApart && { answeredAs: explained.classOf(answeredOn) }),
    ...(explained.afterwards && { explainedAfterwards: true }),
  };
}

/** Pauses as far as they reach by the end of that day. */
const clipped = (pauses: ReturnType<typeof pausesOf>, end: LondonDate): ReturnType<typeof pausesOf> => {
  const dayAfter = daysLater(end, 1);
  return pauses.filter((pause) => pause.from <= end).map((pause) => ({ from: pause.from, until: pause.until !== undefined && pause.until < dayAfter ? pause.until : dayAfter }));
};

interface AnswerFacts {
  facts: ClockFacts;
  today: LondonDate;
  answeredOn: LondonDate | undefined;
  explained: Explained;
  /** Days left on a clock that stands still; absent while it runs. */
  left: number | undefined;
  count: Count | undefined;
}

function answerDuty({ facts, today, answeredOn, explained, left, count }: AnswerFacts, { calendar, times }: Counting): Duty {
  const counted = count?.date;
  if (!count || !counted) return { standing: 'not known', ...(count && { count }), ...(answeredOn && { metOn: answeredOn }) };
  const promised = promisedBy(facts);
  const by = promised !== undefined && promised > counted ? promised : counted;
  const latest = !isAsAgreed(times.answer) && times.answer.from === 'acknowledgement' && !facts.acknowledgedAt && !facts.cannotAcknowledge && !answeredOn;
  const paused = left !== undefined;
  const { target = by } = explained;
  const passed = paused ? false : (answeredOn ?? today) > target;
  const missed = explained.missed ?? (passed ? target : undefined);
  const said = { by, count, ...(missed && { missed }), ...(latest && { atTheLatest: true as const }) };
  if (answeredOn) return { ...said, metOn: answeredOn, standing: missed ? 'met late' : 'met' };
  if (paused) return { ...said, standing: 'paused', workingDaysLeft: left };
  return { ...said, ...standingOn(today, by, soon.answer, calendar) };
}

