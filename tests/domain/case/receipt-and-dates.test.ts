import { countingShown } from '../../../shared/domain/case/stage';
import { councilCounting, usualRules } from '../../../shared/domain/clock/counting';
import { englandAndWales } from '../../../shared/domain/clock/nations/england-and-wales';
import { day } from '../../builders/moments';
import { usual } from '../../builders/papers';
import { acknowledged, agreeDate, answer, correctKind, finishJoining, heard, join, joinOther, leave, moveReceipt, on, played, readingOn, recount, untilAnswered } from './acts';

test('receipt moves earlier with its reason, and the dates with it', () => {
  const { state, events } = played([moveReceipt('2025-04-22', { on: '2025-04-14' })]);
  expect(state.stages[0].receipt).toEqual({ on: '2025-04-14' });
  expect(state.reasons).toEqual([{ at: on('2025-04-22'), of: 'ReceiptMovedEarlier', because: 'A colleague had it first' }]);
  expect(events.at(-1)).toMatchObject({ type: 'ReceiptMovedEarlier', from: { at: '2025-04-16T15:02:00.000Z' }, receipt: { on: '2025-04-14' } });
  expect(readingOn('2025-04-22', state).answer.by).toBe('2025-05-15');
});

test('receipt moves earlier within a day', () => {
  expect(played([moveReceipt('2025-04-22', { at: '2025-04-16T09:00+01:00' })]).state.stages[0].receipt).toEqual({ at: '2025-04-16T08:00:00.000Z' });
});

test('a date that was told does not stand against a receipt found to be earlier', () => {
  const { state } = played([acknowledged, moveReceipt('2025-04-22', { on: '2025-04-14' })]);
  expect(readingOn('2025-04-22', state)).toMatchObject({ answer: { by: '2025-05-15' }, owesLetter: false });
});

test('an earlier message that a person puts with it moves the receipt, and says why', () => {
  const { state } = played([join('m-2', { by: 'sam', receivedAt: '2025-04-15T08:00Z' })]);
  expect(state.stages[0].receipt).toEqual({ at: '2025-04-15T08:00:00.000Z' });
  expect(state.reasons[0]).toMatchObject({ of: 'ReceiptMovedEarlier', because: 'An earlier message of the same matter was put with this case.' });
});

test.each([
  ['a later message', [join('m-2', { by: 'sam', receivedAt: '2025-04-17T08:00Z' })]],
  ['an earlier message that joined by itself', [join('m-2', { receivedAt: '2025-04-15T08:00Z' })]],
  ['an earlier message put with what is answered', [...untilAnswered, join('m-2', { by: 'sam', receivedAt: '2025-04-15T08:00Z' })]],
])('%s moves no receipt', (_what, commands) => {
  expect(played(commands).state.stages[0].receipt).toEqual({ at: '2025-04-16T15:02:00.000Z' });
});

test('a message of the day moves no receipt that has no time', () => {
  const { state } = played([join('m-2', { by: 'sam', receivedAt: '2025-04-16T05:00Z' })], { opening: { receipt: { on: day('2025-04-16') } } });
  expect(state.stages[0].receipt).toEqual({ on: '2025-04-16' });
});

test('an agreed date is the target, and a later one takes its place', () => {
  const { state, events } = played([agreeDate('2025-04-22', '2025-06-03'), agreeDate('2025-04-23', '2025-06-03'), agreeDate('2025-04-24', '2025-06-10')], { opening: { profile: 'adults' } });
  expect(readingOn('2025-04-24', state).answer).toMatchObject({ by: '2025-06-10', count: { by: 'agreement' } });
  expect(events.filter(({ type }) => type === 'DateAgreed')).toHaveLength(2);
});

test('may be agreed for today', () => {
  expect(played([agreeDate('2025-04-22', '2025-04-22')], { opening: { profile: 'adults' } }).refusals).toEqual([]);
});

test('a kind is corrected with its reason; the same again is nothing', () => {
  const { state, events } = played([correctKind('2025-04-22'), correctKind('2025-04-23')]);
  expect([state.kind, state.reasons.length, events.length]).toEqual(['service request', 1, 2]);
});

const mourning = councilCounting({ ...usualRules, calendar: { ...englandAndWales, version: englandAndWales.version + 1, holidays: [...englandAndWales.holidays, { date: day('2025-05-12'), name: 'Day of mourning' }].sort((one, other) => (one.date < other.date ? -1 : 1)) } });

test('another calendar counts an open case anew, once, and leaves a line with the dates before and after', () => {
  const { events, state } = played([acknowledged, recount('2025-04-24', usual), recount('2025-04-25', usual)], { council: mourning });
  expect(events.slice(2)).toEqual([{ type: 'Recounted', at: on('2025-04-24'), calendar: { name: 'England and Wales', version: 2 }, before: { acknowledgeBy: '2025-04-23', answerBy: '2025-05-19' }, after: { acknowledgeBy: '2025-04-23', answerBy: '2025-05-20' } }]);
  expect([state.calendar.version, readingOn('2025-04-25', state, mourning).owesLetter]).toEqual([2, true]);
});

test('what is answered keeps the dates that it ended with', () => {
  const ended = played(untilAnswered).state;
  const { state, events } = played([...untilAnswered, recount('2025-05-12', usual)], { council: mourning });
  expect(events).toHaveLength(5);
  expect(readingOn('2025-05-12', ended, mourning)).toEqual(ended.stages[0].closed?.reading);
  expect(state.calendar.version).toBe(1);
});

test('what is answered is shown on the calendar that it ended with, whatever that one has become', () => {
  const [stage] = played(untilAnswered).state.stages;
  const shown = countingShown(stage, mourning);
  expect([shown.calendar.version, shown.calendar.holidays.map(({ name }) => name)]).toEqual([1, ['Good Friday', 'Easter Monday', 'Early May bank holiday']]);
  const { closed: _ended, ...running } = stage;
  expect(countingShown(running, mourning).calendar.version).toBe(2);
});

test('what is with another is not counted anew', () => {
  expect(played([joinOther(), finishJoining(), recount('2025-04-24', usual), leave()], { council: mourning }).state.calendar.version).toBe(1);
});

test('an answer ends the clock on the calendar of its day', () => {
  const { state } = played([acknowledged, answer('2025-05-06'), heard('answer-1', '2025-05-06')], { council: mourning });
  expect(state.stages[0].closed?.reading.answer).toMatchObject({ metOn: '2025-05-06', by: '2025-05-20' });
});
