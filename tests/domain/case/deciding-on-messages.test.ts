import { decideBy, undecidedIn } from '../../../shared/domain/case/deciding-on-messages';
import type { CaseCommand } from '../../../shared/domain/case/commands';
import { acknowledged, answer, assign, bounce, decide, heard, join, nextStage, pausing, played, readingOn, untilAnswered } from './acts';

const came = [...untilAnswered, join('m-2', { receivedAt: '2025-05-14T08:00Z' })];
const waits = (commands: CaseCommand[]): string[] => undecidedIn(played(commands).state).map(({ messageId }) => messageId);

test('a message on an answered case asks for a decision, and moves no clock', () => {
  const { state } = played(came);
  expect(state.situation.is).toBe('answered');
  expect(undecidedIn(state)).toMatchObject([{ messageId: 'm-2', receivedAt: '2025-05-14T08:00:00.000Z' }]);
  expect(readingOn('2025-06-30', state)).toEqual(readingOn('2025-06-30', played(untilAnswered).state));
});

test('a message on an open case asks for none: its answer is what it waits for', () => {
  expect(waits([acknowledged, assign('amara'), join()])).toEqual([]);
});

test('it is decided by the day on which a request for the next stage would have to be acknowledged', () => {
  expect(decideBy(played(came).state, pausing)).toBe('2025-05-19');
  expect(decideBy(played(untilAnswered).state, pausing)).toBeUndefined();
});

test('of several, the first says by when', () => {
  expect(decideBy(played([...came, join('m-3', { receivedAt: '2025-05-13T08:00Z' })]).state, pausing)).toBe('2025-05-16');
});

test.each([
  ['thanks, nothing more', [decide('m-2', 'nothing more')]],
  ['a matter of its own', [decide('m-2', 'new case')]],
  ['the next stage begun from it', [nextStage('2025-05-20')]],
])('%s ends the debt', (_name, decision) => {
  expect(waits([...came, ...decision])).toEqual([]);
});

test('a matter of its own leaves the case, and its way back to the inbox is owed', () => {
  const { state } = played([...came, decide('m-2', 'new case')]);
  expect(state.correspondence.some(({ id }) => id === 'm-2')).toBe(false);
  expect(state.owed.at(-1)).toMatchObject({ is: 'put back', messageId: 'm-2' });
});

test('told late of a message that has left it, the case does not ask twice', () => {
  expect(played([...came, decide('m-2', 'new case'), join('m-2')]).events.filter(({ type }) => type === 'MessageJoined')).toHaveLength(1);
});

test('the same decision twice is one', () => {
  expect(played([...came, decide('m-2', 'nothing more'), decide('m-2', 'nothing more')]).events.filter(({ type }) => type === 'MessageDecided')).toHaveLength(1);
});

test('a decision takes the place of thanks only for somebody who knows of them', () => {
  const thanked = [...came, decide('m-2', 'nothing more')];
  expect(played([...thanked, decide('m-2', 'new case')]).refusals).toEqual(['decided-already']);
  expect(played([...thanked, decide('m-2', 'new case', 'nothing more')]).state.owed.at(-1)).toMatchObject({ is: 'put back' });
  expect(played([...thanked, nextStage('2025-05-20')]).state.stages).toHaveLength(2);
});

test('a next stage that is taken back before its letter went leaves the message to be decided on again', () => {
  const begun = [...came, nextStage('2025-05-20')];
  const takenBack: CaseCommand = { type: 'HearCancelled', at: begun.at(-1)?.at ?? acknowledged.at, by: 'sam', letterId: 'ack-2' };
  expect(waits([...begun, takenBack])).toEqual(['m-2']);
});

test('an answer that came back opens the case, and the one after it deals with what had come', () => {
  const again = [...came, bounce('answer-1', '2025-05-15')];
  expect(waits(again)).toEqual([]);
  expect(waits([...again, answer('2025-05-20', 'answer-2'), heard('answer-2', '2025-05-20')])).toEqual([]);
});
