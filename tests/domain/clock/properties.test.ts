import fc from 'fast-check';
import { calendarOf, countWorkingDays, isWorkingDay, skippedBetween, workingDaysBetween } from '../../../shared/domain/clock/calendar';
import { receivedOn } from '../../../shared/domain/clock/convention';
import { countingFor, type Counting } from '../../../shared/domain/clock/counting';
import type { ClockFacts } from '../../../shared/domain/clock/facts';
import { lineOfDays } from '../../../shared/domain/clock/line';
import { englandAndWales } from '../../../shared/domain/clock/nations/england-and-wales';
import { kent } from '../../../shared/domain/clock/profiles/kent';
import { lgsco } from '../../../shared/domain/clock/profiles/lgsco';
import { readClock, type Reading } from '../../../shared/domain/clock/reading';
import { nations } from '../../../shared/domain/clock/vocabulary';
import { dateOfDay, dayNumber, later, londonDate, type Instant, type LondonDate } from '../../../shared/kernel/london';
import { day } from '../../builders/moments';
import { conventions, councils, countings, happenings, instantsOn, pausableCountings, plainCountings, receiptDays, receipts } from './arbitrary';
import { A, B, B17, councilWith, countingUnder } from './plain';
import { slowly } from './slow';

const runs = { numRuns: 300 };
const noon = 43_200_000;
const lengths = fc.integer({ min: 1, max: 65 });
const { nationCalendar } = councilWith();

const targets = ({ acknowledge, answer }: Reading): (LondonDate | undefined)[] => [acknowledge.by, answer.by];
const notEarlier = (than: Reading, reading: Reading): void => {
  const [before, now] = [targets(than), targets(reading)];
  for (const [at, date] of now.entries()) expect((date ?? '9') >= (before[at] ?? '9')).toBe(true);
};

test('a target never falls on a day that is not worked', () => {
  fc.assert(fc.property(happenings, countings, ({ facts, now }, counting) => {
    for (const by of targets(readClock(facts, counting, now))) expect(by === undefined || isWorkingDay(by, counting.calendar)).toBe(true);
  }), runs);
});

test('a later receipt never gives an earlier target', () => {
  fc.assert(fc.property(receiptDays, fc.nat(86_399_999), fc.nat(30 * 86_400_000), countings, (on, millisecond, milliseconds, counting) => {
    const early = instantsOn(on, millisecond);
    const [first, second] = [early, later(early, milliseconds)].map((at) => readClock({ received: { at } }, counting, at)) as [Reading, Reading];
    notEarlier(first, second);
  }), runs);
});

test('B is never earlier than A, and never later than B with a cut-off', () => {
  fc.assert(fc.property(receipts, councils, (received, council) => {
    const [inA, inB, inB17] = [A, B, B17].map((convention) => readClock({ received }, countingFor(council, kent, 1, convention) as Counting, instantsOn(dayNumber(receivedOn(received)), noon))) as [Reading, Reading, Reading];
    notEarlier(inA, inB);
    notEarlier(inB, inB17);
  }), runs);
});

test('under A the time of day of receipt changes nothing', () => {
  fc.assert(fc.property(receipts, countings, (received, counting) => {
    const read = (facts: ClockFacts): unknown[] => targets(readClock(facts, { ...counting, convention: A }, instantsOn(dayNumber(receivedOn(received)), noon)));
    expect(read({ received })).toEqual(read({ received: { on: receivedOn(received) } }));
  }), runs);
});

const shortly = { ...englandAndWales, coversFrom: day('2024-01-01'), coversTo: day('2026-12-31') };

test('a new holiday never makes a date earlier that is counted in working days', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 600 }), fc.nat(86_399_999), fc.integer({ min: -5, max: 100 }), plainCountings, fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 20 })), { maxLength: 3 }), (start, millisecond, holiday, counting, paused) => {
    const on = dayNumber(day('2024-02-01')) + start;
    const facts = { received: { at: instantsOn(on, millisecond) }, pauses: paused.map(([from, length]) => ({ from: dateOfDay(on + from), until: dateOfDay(on + from + length) })) };
    const under = (holidays = shortly.holidays): Reading => readClock(facts, { ...counting, calendar: calendarOf({ ...shortly, holidays }) }, facts.received.at);
    notEarlier(under(), under([...shortly.holidays, { date: dateOfDay(on + holiday), name: 'Day of mourning' }]));
  }), { numRuns: 150 });
});

test('the order of facts never matters', () => {
  fc.assert(fc.property(happenings, countings, fc.infiniteStream(fc.nat()), ({ facts, now }, counting, chance) => {
    const promised = facts.holdingReplies.map(({ sentAt }, at) => ({ by: dateOfDay(dayNumber(receivedOn(facts.received)) + 20 + at), toldAt: sentAt, receivedOn: receivedOn(facts.received) }));
    const shuffled = <T>(some: readonly T[]): T[] => some.map((each) => [chance.next().value, each] as const).sort(([one], [other]) => one - other).map(([, each]) => each);
    const reading = readClock({ ...facts, promised }, counting, now);
    expect(readClock({ ...facts, pauses: shuffled(facts.pauses), holdingReplies: shuffled(facts.holdingReplies), promised: shuffled(promised) }, counting, now)).toEqual(reading);
  }), runs);
});

test('a bounced holding reply is as good as none', () => {
  fc.assert(fc.property(happenings, countings, ({ facts, now }, counting) => {
    expect(readClock({ ...facts, holdingReplies: facts.holdingReplies.filter(({ bounced }) => !bounced) }, counting, now)).toEqual(readClock(facts, counting, now));
  }), runs);
});

test('an extension never shortens', () => {
  fc.assert(fc.property(happenings, countings, ({ facts, now }, counting) => {
    notEarlier(readClock({ ...facts, holdingReplies: facts.holdingReplies.slice(1) }, counting, now), readClock(facts, counting, now));
  }), runs);
});

test('a pause never changes the acknowledgement, and never shortens the answer', () => {
  fc.assert(fc.property(happenings, countings, ({ facts, now }, counting) => {
    const [without, paused] = [readClock({ ...facts, pauses: [] }, counting, now), readClock(facts, counting, now)];
    expect(paused.acknowledge).toEqual(without.acknowledge);
    notEarlier(without, paused);
  }), runs);
});

test('a statutory time is the same in every council of its nation', () => {
  fc.assert(fc.property(happenings, countings, conventions, ({ facts, now }, counting, convention) => {
    if (counting.profile.workingDay === 'council') return;
    const council = councilWith({ nation: counting.calendar.name as (typeof nations)[number], convention });
    const plain = countingFor(council, counting.profile, (counting.profile.stages.indexOf(counting.times) + 1) as 1 | 2 | 3) as Counting;
    expect(readClock(facts, counting, now)).toEqual(readClock({ ...facts, pauses: [] }, plain, now));
  }), runs);
});

test('a promise stands: no calendar shows an earlier target', () => {
  fc.assert(fc.property(happenings, countings, fc.integer({ min: 0, max: 60 }), ({ facts, now }, counting, days) => {
    const by = dateOfDay(dayNumber(receivedOn(facts.received)) + days);
    const { answer, owesLetter } = readClock({ ...facts, promised: [{ by, toldAt: facts.acknowledgedAt ?? now, receivedOn: receivedOn(facts.received) }] }, counting, now);
    expect((answer.by ?? '9') >= by).toBe(true);
    expect(owesLetter).toBe(answer.by !== undefined && answer.by > by && facts.answeredAt === undefined);
  }), runs);
});

const counts = new Map(nations.map((nation) => [nation, slowly(nation)]));

test('with pauses and extensions a clock reads as a person counts, day by day', () => {
  fc.assert(fc.property(happenings, conventions, fc.constantFrom(...nations), ({ facts, now }, convention, nation) => {
    const slow = counts.get(nation);
    const { answeredAt: _answered, ...open } = facts;
    const { answer, countedFrom } = readClock(open, countingUnder({ nation, convention }), now);
    const days = 20 + facts.holdingReplies.reduce((sum, { workingDays, bounced }) => sum + (bounced ? 0 : workingDays), 0);
    const isPaused = (date: string): boolean => facts.pauses.some(({ from, until = '9' }) => from <= date && date < until);
    expect(answer.by).toBe(slow?.count(countedFrom ?? '', days, isPaused));
  }), runs);
});

test('a clock that is paused stands still, day after day', () => {
  fc.assert(fc.property(receiptDays, fc.integer({ min: 1, max: 25 }), fc.integer({ min: 0, max: 200 }), pausableCountings, (on, from, days, counting) => {
    const facts = { received: { on: dateOfDay(on) }, acknowledgedAt: instantsOn(on, noon), pauses: [{ from: dateOfDay(on + from) }] };
    const readAt = (at: Instant): Reading => readClock(facts, counting, at);
    const atFirst = readAt(instantsOn(on + from, noon));
    const afterwards = readAt(instantsOn(on + from + days, noon));
    if (atFirst.answer.standing !== 'paused') return;
    const { standing, workingDaysLeft = 0 } = afterwards.answer;
    expect([standing, workingDaysLeft]).toEqual(['paused', atFirst.answer.workingDaysLeft]);
    expect(afterwards.workingDaysUsed ?? 0).toBe(atFirst.workingDaysUsed ?? 0);
    const { times } = counting;
    expect('workingDays' in times.answer && workingDaysLeft <= times.answer.workingDays).toBe(true);
  }), runs);
});

test('under the Code a later acknowledgement never gives an earlier answer, nor one after the latest that was shown', () => {
  fc.assert(fc.property(receiptDays, fc.nat(15), fc.nat(15), conventions, fc.constantFrom(1 as const, 2 as const), (on, sooner, more, convention, stage) => {
    const counting = countingUnder({ profile: lgsco, stage, convention });
    const read = (acknowledgedOn?: number): Reading => readClock({ received: { on: dateOfDay(on) }, ...(acknowledgedOn !== undefined && { acknowledgedAt: instantsOn(acknowledgedOn, noon) }) }, counting, instantsOn(on, noon));
    notEarlier(read(on + sooner), read(on + sooner + more));
    notEarlier(read(on + sooner + more), read());
  }), runs);
});

test('what is answered by the first target is in time, and only that', () => {
  fc.assert(fc.property(happenings, countings, ({ facts, now }, counting) => {
    const { answeredAs, original, answer } = readClock(facts, counting, now);
    if (!facts.answeredAt || !original) return;
    expect(answeredAs === 'answered in time').toBe(londonDate(facts.answeredAt) <= original);
    expect(answer.standing).toBe(answer.missed === undefined ? 'met' : 'met late');
    if (answeredAs === 'answered in time') expect(answer.standing).toBe('met');
  }), runs);
});

test('a count and its way back agree', () => {
  fc.assert(fc.property(receiptDays, lengths, (on, days) => {
    const from = dateOfDay(on);
    const to = countWorkingDays(from, days, nationCalendar) as LondonDate;
    expect(workingDaysBetween(from, to, nationCalendar)).toBe(days);
    expect(workingDaysBetween(to, from, nationCalendar)).toBe(-days);
    if (isWorkingDay(from, nationCalendar)) expect(countWorkingDays(to, -days, nationCalendar)).toBe(from);
    expect((countWorkingDays(from, days + 1, nationCalendar) as LondonDate) > to).toBe(true);
  }), runs);
});

test('every day of a count is a working day, a holiday that is named, or of a weekend that is counted', () => {
  fc.assert(fc.property(receiptDays, lengths, (on, days) => {
    const from = dateOfDay(on);
    const to = countWorkingDays(from, days, nationCalendar) as LondonDate;
    const { holidays, weekends } = skippedBetween(from, to, nationCalendar);
    const line = lineOfDays(from, to, from, nationCalendar);
    expect(line.filter(({ kind }) => kind === 'left')).toHaveLength(days);
    expect(line.filter(({ kind }) => kind === 'holiday').map(({ date, name }) => ({ date, name }))).toEqual(holidays);
    expect(line.filter(({ kind }, at) => kind === 'weekend' && line[at - 1]?.kind !== 'weekend')).toHaveLength(weekends);
  }), runs);
});
