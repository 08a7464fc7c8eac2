import fc from 'fast-check';
import { countWorkingDays, isWorkingDay, workingDaysBetween } from '../../../shared/domain/clock/calendar';
import { englandAndWales } from '../../../shared/domain/clock/england-and-wales';
import { lineOfDays } from '../../../shared/domain/clock/line';
import { kent } from '../../../shared/domain/clock/profiles';
import { readClock } from '../../../shared/domain/clock/reading';
import { dateOfDay, dayNumber, endOfLondonDay, instantAt, later, londonDate } from '../../../shared/kernel/london';
import { day } from '../../builders/moments';

const counting = { profile: kent, calendar: englandAndWales };
const first = dayNumber(day('2012-01-01'));
const last = dayNumber(day('2028-12-31'));
const days = fc.integer({ min: first, max: last - 60 });
const instants = fc.integer({ min: Date.UTC(2012, 0, 2), max: Date.UTC(2028, 9, 1) }).map(instantAt);
const lengths = fc.integer({ min: 1, max: 40 });

test('a target never falls on a day that is not worked', () => {
  fc.assert(fc.property(days, lengths, (from, length) => {
    const counted = countWorkingDays(dateOfDay(from), length, englandAndWales);
    return counted === undefined || isWorkingDay(dayNumber(counted.date), englandAndWales);
  }));
});

test('a later receipt never gives an earlier target', () => {
  fc.assert(fc.property(instants, fc.nat(30 * 86_400_000), (receivedAt, milliseconds) => {
    const [early, late] = [receivedAt, later(receivedAt, milliseconds)].map((at) => readClock({ receivedAt: at }, counting, at));
    return (early?.answer.by ?? '9') <= (late?.answer.by ?? '9') && (early?.acknowledge.by ?? '9') <= (late?.acknowledge.by ?? '9');
  }));
});

test('the time of day of receipt changes nothing', () => {
  fc.assert(fc.property(instants, (receivedAt) => {
    const endOfDay = endOfLondonDay(londonDate(receivedAt));
    expect(readClock({ receivedAt }, counting, endOfDay).answer).toEqual(readClock({ receivedAt: endOfDay }, counting, endOfDay).answer);
  }));
});

test('one working day more is a later target', () => {
  fc.assert(fc.property(days, lengths, (from, length) => {
    const [one, more] = [length, length + 1].map((each) => countWorkingDays(dateOfDay(from), each, englandAndWales)?.date ?? '9');
    return more === '9' || (one ?? '9') < (more ?? '');
  }));
});

test('every day of the count is a working day, a holiday that is named, or of a weekend that is counted', () => {
  fc.assert(fc.property(days, lengths, (from, length) => {
    const counted = countWorkingDays(dateOfDay(from), length, englandAndWales);
    if (!counted) return;
    const line = lineOfDays(dateOfDay(from), counted.date, dateOfDay(from), englandAndWales);
    expect(line.filter((each) => each.kind === 'left')).toHaveLength(length);
    expect(line.filter((each) => each.kind === 'holiday').map(({ date, name }) => ({ date, name }))).toEqual(counted.holidays);
    const weekends = line.filter((each, at) => each.kind === 'weekend' && line[at - 1]?.kind !== 'weekend');
    expect(counted.weekends).toBe(weekends.length);
  }));
});

test('days left count down to nothing and then up', () => {
  fc.assert(fc.property(days, days, (from, to) => {
    const there = workingDaysBetween(dateOfDay(from), dateOfDay(to), englandAndWales);
    const back = workingDaysBetween(dateOfDay(to), dateOfDay(from), englandAndWales);
    expect(Math.abs((there ?? 1) + (back ?? 1))).toBe(0);
  }));
});
