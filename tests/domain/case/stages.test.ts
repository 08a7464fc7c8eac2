import { twelveWeeks } from '../../../shared/domain/case/stage';
import { acknowledged, answer, assign, bounce, heard, join, nextStage, on, played, readingOn, recount, untilAnswered } from './acts';

const second = [...untilAnswered, nextStage('2025-05-20')];

test('the next stage is a new clock with another officer, and its acknowledgement is owed', () => {
  const { state } = played(second);
  expect(state).toMatchObject({ situation: { is: 'open' }, officer: 'lee', owed: [{ is: 'letter', id: 'answer-1' }, { is: 'letter', id: 'ack-2' }] });
  expect(state.stages[1]).toEqual({ no: 2, receipt: { on: '2025-05-20' }, profile: 'kent', convention: { is: 'A' }, acknowledgement: { situation: 'owed', letterId: 'ack-2' }, pauses: [], holdingReplies: [], told: [], before: { contact: 'sam', officer: 'amara' } });
  expect(state.correspondence.at(-1)).toEqual({ is: 'letter', id: 'ack-2' });
  expect(readingOn('2025-05-20', state)).toMatchObject({ received: '2025-05-20', acknowledge: { by: '2025-05-23' }, answer: { by: '2025-06-18' } });
});

test('may be asked for on the very day of the answer', () => {
  expect(played([...untilAnswered, nextStage('2025-05-20', { asked: '2025-05-06' })]).refusals).toEqual([]);
});

test('what was before stays as it ended, whatever comes afterwards', () => {
  const [before] = played(untilAnswered).state.stages;
  const { state } = played([...second, heard('ack-2', '2025-05-21', '2025-06-18'), answer('2025-06-10', 'answer-2'), heard('answer-2', '2025-06-10'), bounce('answer-2', '2025-06-11'), bounce('answer-1', '2025-06-11')]);
  expect(state.stages[0]).toEqual(before);
});

test('hears of its own acknowledgement, and not of the one of the stage before', () => {
  const { state } = played([...second, acknowledged, heard('ack-2', '2025-05-21', '2025-06-18')]);
  expect(state.stages[1]).toMatchObject({ acknowledgement: { situation: 'sent', at: on('2025-05-21') }, told: [{ by: '2025-06-18', receivedOn: '2025-05-20' }] });
  expect(state.stages[0].told).toHaveLength(1);
});

test('the officer of the stage before may be named again where the answer was nobody’s', () => {
  const { refusals } = played([acknowledged, answer('2025-05-06'), heard('answer-1', '2025-05-06'), assign('amara'), nextStage('2025-05-20', { officer: 'amara' })]);
  expect(refusals).toEqual([]);
});

test('a case that was counted under the Code has the Code’s second stage', () => {
  const { state } = played(second, { opening: { profile: 'lgsco' } });
  expect(readingOn('2025-05-20', state)).toMatchObject({ acknowledge: { by: '2025-05-28' }, answer: { by: '2025-06-25', atTheLatest: true } });
});

test('an earlier message that is put with it belongs to the stage before, and moves no receipt', () => {
  expect(played([...second, join('m-2', { by: 'sam', receivedAt: '2025-04-15T08:00Z' })]).state.stages.map(({ receipt }) => receipt)).toEqual([{ at: '2025-04-16T15:02:00.000Z' }, { on: '2025-05-20' }]);
  expect(played([...second, join('m-2', { by: 'sam', receivedAt: '2025-05-16T08:00Z' })]).state.stages[1]?.receipt).toEqual({ at: '2025-05-16T08:00:00.000Z' });
});

test('twelve weeks run from the first receipt across the stages, to the last answer', () => {
  const { state } = played(second);
  expect(twelveWeeks(state.stages, on('2025-07-09'))).toEqual({ by: '2025-07-09', passed: false });
  expect(twelveWeeks(state.stages, on('2025-07-10'))).toEqual({ by: '2025-07-09', passed: true });
  const answered = played([...second, answer('2025-06-10', 'answer-2'), heard('answer-2', '2025-06-10')]).state;
  expect(twelveWeeks(answered.stages, on('2026-01-01')).passed).toBe(false);
});

test('a recount of what is answered, or with another, does nothing and is not refused', () => {
  expect(played([...untilAnswered, recount('2025-05-12')]).refusals).toEqual([]);
});
