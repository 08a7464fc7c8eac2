import { calendarOf, workingDaysBetween } from '../../../shared/domain/clock/calendar';
import { englandAndWales } from '../../../shared/domain/clock/england-and-wales';
import { kent } from '../../../shared/domain/clock/profiles';
import { readClock } from '../../../shared/domain/clock/reading';
import { day, instant } from '../../builders/moments';

const counting = { profile: kent, calendar: englandAndWales };
const receivedAt = instant('2025-04-16T16:02+01:00');
const at = (now: string, acknowledgedAt?: string) => readClock({ receivedAt, ...(acknowledgedAt && { acknowledgedAt: instant(acknowledgedAt) }) }, counting, instant(now));

// Received Wed 16 Apr 2025: acknowledge by Wed 23 Apr, answer by Mon 19 May.
test.each([
  ['the moment it came', '2025-04-16T16:02+01:00', 'in time', 3, 'in time', 20],
  ['Maundy Thursday', '2025-04-17T09:00+01:00', 'in time', 2, 'in time', 19],
  ['Easter Sunday, two working days before', '2025-04-20T09:00+01:00', 'in time', 2, 'in time', 19],
  ['one working day before', '2025-04-22T00:00+01:00', 'due soon', 1, 'in time', 18],
  ['the last second before the target date', '2025-04-22T23:59:59.999+01:00', 'due soon', 1, 'in time', 18],
  ['the target date', '2025-04-23T00:00+01:00', 'due today', 0, 'in time', 17],
  ['the last second of the target date', '2025-04-23T23:59:59.999+01:00', 'due today', 0, 'in time', 17],
  ['the first second after', '2025-04-24T00:00+01:00', 'overdue', -1, 'in time', 16],
  ['six working days before the answer', '2025-05-09T12:00+01:00', 'overdue', -11, 'in time', 6],
  ['five working days before the answer', '2025-05-12T12:00+01:00', 'overdue', -12, 'due soon', 5],
  ['the Saturday before the answer', '2025-05-17T12:00+01:00', 'overdue', -16, 'due soon', 1],
  ['the day to answer', '2025-05-19T12:00+01:00', 'overdue', -17, 'due today', 0],
  ['the day after', '2025-05-20T12:00+01:00', 'overdue', -18, 'overdue', -1],
])('on %s', (_when, now, acknowledge, acknowledgeLeft, answer, answerLeft) => {
  const reading = at(now);
  expect([reading.acknowledge.standing, reading.acknowledge.workingDaysLeft]).toEqual([acknowledge, acknowledgeLeft]);
  expect([reading.answer.standing, reading.answer.workingDaysLeft]).toEqual([answer, answerLeft]);
});

test('is overdue on the Saturday after a Friday target, though no working day has passed', () => {
  const reading = readClock({ receivedAt: instant('2025-05-13T10:00+01:00') }, counting, instant('2025-05-17T10:00+01:00'));
  expect(reading.acknowledge).toMatchObject({ by: '2025-05-16', standing: 'overdue' });
  expect(Math.abs(reading.acknowledge.workingDaysLeft ?? 1)).toBe(0);
});

test.each([
  ['in the last second of the target date', '2025-04-23T23:59:59.999+01:00', 'met', '2025-04-23'],
  ['in the first second after it', '2025-04-24T00:00+01:00', 'met late', '2025-04-24'],
])('an acknowledgement sent %s stands so for good', (_when, sent, standing, metOn) => {
  expect(at('2025-06-01T10:00+01:00', sent).acknowledge).toMatchObject({ standing, metOn, by: '2025-04-23' });
  expect(at('2025-06-01T10:00+01:00', sent).acknowledge.workingDaysLeft).toBeUndefined();
});

test('an acknowledgement does not move the day to answer', () => {
  expect(at('2025-04-17T10:00+01:00', '2025-04-17T09:00+01:00').answer).toEqual(at('2025-04-17T10:00+01:00').answer);
});

test.each([
  ['ends before the answer is due', '2028-12-20T10:00Z', { acknowledge: '2028-12-27', answer: undefined }],
  ['ends before even the acknowledgement is due', '2028-12-29T10:00Z', { acknowledge: undefined, answer: undefined }],
  ['begins after the receipt', '2011-12-31T10:00Z', { acknowledge: undefined, answer: undefined }],
])('does not guess where the calendar %s', (_where, received, expected) => {
  const reading = readClock({ receivedAt: instant(received) }, counting, instant(received));
  expect({ acknowledge: reading.acknowledge.by, answer: reading.answer.by }).toEqual(expected);
  expect(reading.answer).toMatchObject({ standing: 'not known' });
});

test('does not count how long something is overdue past the last covered day', () => {
  const reading = readClock({ receivedAt: instant('2028-11-01T10:00Z') }, counting, instant('2029-01-10T10:00Z'));
  expect(reading.answer).toMatchObject({ by: '2028-11-29', standing: 'overdue' });
  expect(reading.answer.workingDaysLeft).toBeUndefined();
  expect(workingDaysBetween(day('2029-01-02'), day('2028-11-29'), englandAndWales)).toBeUndefined();
});

test('passes over a council’s own closure days', () => {
  const closed = calendarOf({
    name: 'Marlshire', version: 2, source: 'test', readOn: '2026-01-01', coversFrom: '2026-12-01', coversTo: '2027-02-28',
    holidays: [['2026-12-25', 'Christmas Day'], ['2026-12-28', 'Boxing Day'], ['2026-12-29', 'Closed'], ['2026-12-30', 'Closed'], ['2026-12-31', 'Closed'], ['2027-01-01', 'New Year’s Day']],
  });
  const reading = readClock({ receivedAt: instant('2026-12-24T10:00Z') }, { profile: kent, calendar: closed }, instant('2026-12-24T10:00Z'));
  expect([reading.acknowledge.by, reading.answer.by]).toEqual(['2027-01-06', '2027-01-29']);
});
