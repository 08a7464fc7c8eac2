import fc from 'fast-check';
import { reviewOf } from '../../../shared/domain/case/retaining';
import { closedByFor, usualRetention, yearsLater } from '../../../shared/domain/case/retention';
import { withoutPeople } from '../../../shared/domain/case/without-people';
import { daysLater } from '../../../shared/kernel/london';
import { day } from '../../builders/moments';
import { absorb, anonymise, answer, bounce, finishWork, heard, hold, keepLonger, liftHold, nextStage, on, played, release, untilAnswered } from './acts';

const closed = [...untilAnswered, finishWork('answer-1', '2025-05-06')];

test.each([
  ['2025-05-06', 6, '2031-05-06'],
  ['2024-02-29', 6, '2030-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2025-03-01', 1, '2026-03-01'],
])('%s and %i years is %s', (date, years, then) => {
  expect(yearsLater(day(date), years)).toBe(then);
});

test('what is due on a day is exactly what was closed by the day that is asked for, whatever the years', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 1, max: 30 }), fc.integer({ min: -3, max: 3 }), (from, years, beside) => {
      const today = daysLater(day('2020-01-01'), from);
      const closing = daysLater(closedByFor(today, years), beside);
      expect(yearsLater(closing, years) <= today).toBe(closing <= closedByFor(today, years));
    }),
  );
});

test('a closed case is looked at so many years after, by its kind; one that is open by no date', () => {
  expect(reviewOf(played([]).state, usualRetention)).toBeUndefined();
  expect(reviewOf(played(closed).state, usualRetention)).toEqual({ closedOn: '2025-05-06', years: 6, on: '2031-05-06' });
  expect(reviewOf(played(closed, { opening: { kind: 'comment' } }).state, usualRetention)).toMatchObject({ years: 2, on: '2027-05-06' });
});

test('somebody’s day stands in place of the years, until the case is closed anew', () => {
  const kept = [...closed, keepLonger('2031-05-06', '2033-01-10')];
  expect(reviewOf(played(kept).state, usualRetention)?.on).toBe('2033-01-10');
  const again = [...kept, nextStage('2032-01-05'), finishWork('ack-2', '2032-01-05'), answer('2032-01-06', 'answer-2'), heard('answer-2', '2032-01-06')];
  expect(reviewOf(played(again).state, usualRetention)?.on).toBe('2038-01-06');
});

test('an erasure that was asked for waits for no date; a legal hold stops it until it is lifted', () => {
  expect(played([...closed, anonymise('2025-05-20', 'erasure asked for')]).state.anonymised).toEqual({ by: 'helen', at: on('2025-05-20'), ground: 'erasure asked for' });
  const { refusals, state } = played([...closed, hold('2025-05-19'), anonymise('2025-05-20', 'erasure asked for'), liftHold('2025-05-21'), anonymise('2025-05-22', 'erasure asked for')]);
  expect(refusals).toEqual(['on-hold']);
  expect(state.anonymised?.at).toBe(on('2025-05-22'));
});

test('what is put with a case on legal hold brings the hold with it', () => {
  const held = { by: 'helen', at: on('2025-04-22') };
  expect(played([absorb({ held }), release()]).state.hold).toEqual(held);
});

test('people and texts go, and what is not known here with them; dates, outcome and who decided stay', () => {
  const { state } = played([...closed, anonymise('2031-05-06')]);
  expect(state).toMatchObject({ kind: 'complaint', area: 'highways', inShort: '', wanted: '', writer: { name: '', address: '' }, correspondents: [], reasons: [], officer: 'amara', situation: { is: 'answered' } });
  expect(state.stages[0]).toMatchObject({ answer: { outcome: 'upheld' }, closed: { reading: { answeredAs: 'answered in time' } } });
  const ofNewerVersion = { ...played(closed).state, fromTheFuture: 'Pat Lee' };
  expect(JSON.stringify(withoutPeople(ofNewerVersion))).not.toMatch(/Pat Lee|fromTheFuture/);
});

test('a letter that comes back after that changes nothing', () => {
  const { state } = played([...closed, anonymise('2031-05-06'), bounce('answer-1', '2031-05-07')]);
  expect(state.situation.is).toBe('answered');
});
