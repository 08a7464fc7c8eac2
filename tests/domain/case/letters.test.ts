import { isWriting } from '../../../shared/domain/case/stage';
import { acknowledged, answer, bounce, finishWork, heard, holdingReply, on, pause, played, readingOn, resume, untilAnswered } from './acts';

const held = [acknowledged, holdingReply('2025-05-12'), heard('hold-1', '2025-05-12', '2025-06-03')];

test('a holding reply is owed with its letter, which stands in the correspondence', () => {
  const { state } = played([holdingReply('2025-05-12')]);
  expect(state.owed).toEqual([{ is: 'letter', id: 'hold-1', writing: expect.objectContaining({ id: 'hold-1', kind: 'holding reply' }), notBefore: '2025-05-12T09:01:00.000Z', attempts: 0 }]);
  expect(state.correspondence.at(-1)).toEqual({ is: 'letter', id: 'hold-1' });
  expect(state.reasons).toEqual([{ at: on('2025-05-12'), of: 'HoldingReplyOwed', because: 'The contractor has not reported' }]);
});

test('a holding reply extends nothing until it was sent', () => {
  const owed = played([acknowledged, holdingReply('2025-05-12')]).state;
  expect(readingOn('2025-05-12', owed).answer.by).toBe('2025-05-19');
  expect(readingOn('2025-05-12', played(held).state)).toMatchObject({ original: '2025-05-19', answer: { by: '2025-06-03' } });
});

test('what is owed no longer, once it is made', () => {
  expect(played([holdingReply('2025-05-12'), finishWork('hold-1', '2025-05-12')]).state.owed).toEqual([]);
});

test('a holding reply that came back extends nothing, tells nothing, and another may be written', () => {
  const { state, refusals } = played([...held, bounce('hold-1', '2025-05-13'), holdingReply('2025-05-14', 5, 'hold-2'), heard('hold-2', '2025-05-14', '2025-05-27')]);
  expect(refusals).toEqual([]);
  expect(state.stages[0].holdingReplies).toMatchObject([{ letterId: 'hold-1', bounced: true }, { letterId: 'hold-2', workingDays: 5, sentAt: on('2025-05-14') }]);
  expect(state.stages[0].told.map(({ letterId }) => letterId)).toEqual(['ack-m-1', 'hold-2']);
  expect(readingOn('2025-05-14', state).answer.by).toBe('2025-05-27');
});

test('a holding reply that came back before the case heard that it went is not waited for', () => {
  const { state } = played([holdingReply('2025-05-12'), bounce('hold-1', '2025-05-13'), heard('hold-1', '2025-05-14')]);
  expect(isWriting(state.stages[0])).toBe(false);
  expect(readingOn('2025-05-14', state).answer.by).toBe('2025-05-19');
});

test('a manager’s good reason for more than the profile allows is recorded', () => {
  const { state, refusals } = played([acknowledged, holdingReply('2025-04-22', 15, 'hold-1', 'Two inquests')], { opening: { profile: 'lgsco' } });
  expect([refusals, state.stages[0].holdingReplies[0]?.goodReason]).toEqual([[], 'Two inquests']);
});

test('what came back does not count towards the limit', () => {
  const { refusals } = played([acknowledged, holdingReply('2025-04-22', 10), heard('hold-1', '2025-04-22', '2025-05-16'), bounce('hold-1', '2025-04-22'), holdingReply('2025-04-23', 10, 'hold-2')], { opening: { profile: 'lgsco' } });
  expect(refusals).toEqual([]);
});

test('is answered when its answer was sent, and its clock ends as it stood', () => {
  const { state } = played(untilAnswered);
  expect(state.situation).toEqual({ is: 'answered', at: on('2025-05-06') });
  expect(state.stages[0]).toMatchObject({
    answer: { letterId: 'answer-1', outcome: 'upheld', sentAt: on('2025-05-06') },
    closed: { officer: 'amara', reading: { answeredAs: 'answered in time', answer: { by: '2025-05-19', metOn: '2025-05-06', standing: 'met' } }, working: { answer: expect.stringMatching(/^20 working days from Wed 16 Apr 2025/) } },
  });
});

test('is not answered while the answer is only owed', () => {
  expect(played([acknowledged, answer('2025-05-06')]).state).toMatchObject({ situation: { is: 'open' }, stages: [{ answer: { letterId: 'answer-1' } }] });
});

test('what happened to the calendar afterwards does not touch a clock that has ended', () => {
  const { state } = played(untilAnswered);
  expect(readingOn('2026-05-06', state)).toEqual(readingOn('2025-05-06', state));
});

test('an answer meets the acknowledgement too, and an acknowledgement after it changes no date', () => {
  const { state } = played([answer('2025-04-17'), heard('answer-1', '2025-04-17'), heard('ack-m-1', '2025-05-01', '2025-05-19')]);
  expect(state.stages[0].closed?.reading.acknowledge).toMatchObject({ metOn: '2025-04-17', standing: 'met' });
  expect(state.stages[0].acknowledgement.situation).toBe('sent');
});

test('an answer that came back answered nobody: the case is open and the clock runs on', () => {
  const { state } = played([...untilAnswered, bounce('answer-1', '2025-05-07')]);
  expect(state).toMatchObject({ situation: { is: 'open' }, officer: 'amara' });
  expect([state.stages[0].answer, state.stages[0].closed]).toEqual([undefined, undefined]);
  expect(readingOn('2025-05-22', state).answer).toMatchObject({ by: '2025-05-19', standing: 'overdue' });
});

test('an answer that came back can be given again', () => {
  const { state, refusals } = played([...untilAnswered, bounce('answer-1', '2025-05-07'), answer('2025-05-08', 'answer-2'), heard('answer-1', '2025-05-09'), heard('answer-2', '2025-05-09')]);
  expect([refusals, state.situation]).toEqual([[], { is: 'answered', at: on('2025-05-09') }]);
});

test('an acknowledgement that came back told nobody anything', () => {
  const { state } = played([acknowledged, bounce('ack-m-1', '2025-04-18')]);
  expect(state.stages[0]).toMatchObject({ acknowledgement: { situation: 'bounced', letterId: 'ack-m-1', at: on('2025-04-18') }, told: [] });
  expect(readingOn('2025-04-22', state).acknowledge.standing).toBe('due soon');
});

test.each([
  ['twice', [acknowledged, bounce('ack-m-1', '2025-04-18'), bounce('ack-m-1', '2025-04-22')]],
  ['before it went', [bounce('ack-m-1', '2025-04-18')]],
  ['of another case', [acknowledged, bounce('ack-m-9', '2025-04-18')]],
])('a letter that came back %s is heard of once at most', (_how, commands) => {
  expect(played(commands).events.filter(({ type }) => type === 'LetterBounced').length).toBe(_how === 'twice' ? 1 : 0);
});

test('an answer sent while the clock was paused ends it with what had been paused', () => {
  const { state } = played([acknowledged, pause('2025-04-22'), answer('2025-05-22'), heard('answer-1', '2025-05-22')]);
  expect(state.stages[0].closed?.reading).toMatchObject({ answeredAs: 'answered in time', answer: { standing: 'met' } });
  expect(state.stages[0].closed?.reading.pausedSince).toBeUndefined();
});

test('pauses and extensions are counted together, in whichever order they came', () => {
  const replies = [holdingReply('2025-05-12'), heard('hold-1', '2025-05-12', '2025-06-03')];
  const later = played([...replies, pause('2025-05-13'), resume('2025-05-15')]).state;
  expect(readingOn('2025-05-15', later).answer.by).toBe('2025-06-05');
});

test('a date that a pause has moved is told without a day more, and then no letter is owed', () => {
  const paused = [acknowledged, pause('2025-04-24'), resume('2025-04-28')];
  expect(readingOn('2025-04-28', played(paused).state)).toMatchObject({ answer: { by: '2025-05-21' }, promised: '2025-05-19', owesLetter: true });
  const told = played([...paused, holdingReply('2025-04-28', 0), heard('hold-1', '2025-04-28', '2025-05-21')]);
  expect(told.refusals).toEqual([]);
  expect(readingOn('2025-04-29', told.state)).toMatchObject({ answer: { by: '2025-05-21' }, promised: '2025-05-21', owesLetter: false });
});
