import { isToAcknowledge, toDeliver } from '../../../shared/domain/case/stage';
import { acknowledged, acknowledgeAnew, answer, bounce, cannotAcknowledge, heard, holdingReply, inError, nextStage, on, played, readingOn, takeBack, untilAnswered } from './acts';

const cameBack = [acknowledged, bounce('ack-m-1', '2025-04-18')];
const acknowledgementOf = (commands: Parameters<typeof played>[0]) => played(commands).state.stages.at(-1)?.acknowledgement;

test.each([
  ['came back', bounce('ack-m-1', '2025-04-18'), 'bounced'],
  ['was sent in error', inError('ack-m-1', '2025-04-18'), 'in error'],
])('an acknowledgement that %s is written anew: its letter is owed, and the one before stays in the story', (_what, fell, situation) => {
  const { state, refusals } = played([acknowledged, fell, acknowledgeAnew('2025-04-22')]);
  expect(refusals).toEqual([]);
  expect(state.owed).toMatchObject([{ is: 'letter', id: 'ack-new', notBefore: '2025-04-22T09:01:00.000Z' }]);
  expect(state.stages[0].acknowledgement).toEqual({ situation: 'owed', letterId: 'ack-new', insteadOf: { situation, letterId: 'ack-m-1', at: on('2025-04-18') } });
  expect(state.correspondence.filter(({ is }) => is === 'letter').map(({ id }) => id)).toEqual(['ack-m-1', 'ack-new']);
});

test('the clock counts from the day on which the new one really went, and from nothing before', () => {
  const owed = played([...cameBack, acknowledgeAnew('2025-04-22')], { opening: { profile: 'lgsco' } }).state;
  expect(readingOn('2025-04-22', owed)).toMatchObject({ acknowledge: { standing: 'in time', by: '2025-04-25' }, answer: { by: '2025-05-12', atTheLatest: true } });
  const { state } = played([...cameBack, acknowledgeAnew('2025-04-22'), heard('ack-new', '2025-04-23', '2025-05-08')], { opening: { profile: 'lgsco' } });
  expect(readingOn('2025-04-23', state)).toMatchObject({ acknowledge: { standing: 'met', metOn: '2025-04-23' }, promised: '2025-05-08', answer: { by: '2025-05-08' } });
});

test('one sent too late does not meet the standard, whatever went before it in time', () => {
  const { state } = played([...cameBack, acknowledgeAnew('2025-04-28'), heard('ack-new', '2025-04-28', '2025-05-19')]);
  expect(readingOn('2025-04-28', state).acknowledge).toMatchObject({ standing: 'met late', metOn: '2025-04-28' });
});

test('what is heard late of the letter before changes nothing of the new one', () => {
  const before = acknowledgementOf([...cameBack, acknowledgeAnew('2025-04-22')]);
  expect(acknowledgementOf([...cameBack, acknowledgeAnew('2025-04-22'), heard('ack-m-1', '2025-04-22', '2025-05-19'), bounce('ack-m-1', '2025-04-22')])).toEqual(before);
});

test('the new one comes back too, and can be written again', () => {
  const twice = [...cameBack, acknowledgeAnew('2025-04-22'), heard('ack-new', '2025-04-22', '2025-05-19'), bounce('ack-new', '2025-04-23')];
  expect(acknowledgementOf(twice)).toEqual({ situation: 'bounced', letterId: 'ack-new', at: on('2025-04-23') });
  expect(acknowledgementOf([...twice, acknowledgeAnew('2025-04-23', 'ack-third')])).toMatchObject({ situation: 'owed', letterId: 'ack-third' });
});

test('taken back before it went, the case is as it was: owed again, at a later stage too', () => {
  const undone = played([...cameBack, acknowledgeAnew('2025-04-22'), takeBack('ack-new', '2025-04-22')]).state;
  expect([undone.stages, undone.owed]).toEqual([played(cameBack).state.stages, []]);
  const second = [...untilAnswered, nextStage('2025-05-20'), heard('ack-2', '2025-05-20', '2025-06-18'), bounce('ack-2', '2025-05-21')];
  expect(played([...second, acknowledgeAnew('2025-05-22'), takeBack('ack-new', '2025-05-22')]).state.stages).toEqual(played(second).state.stages);
});

test('posted or told, it is owed until somebody delivers it', () => {
  const { state } = played([...cameBack, acknowledgeAnew('2025-04-22', 'ack-new', { way: { by: 'post', address: '3 Mill Lane' } })]);
  expect([toDeliver(state.stages[0]), isToAcknowledge(state.stages[0].acknowledgement)]).toEqual(['post', true]);
});

test('how an address is known to be theirs is kept with the case', () => {
  const { state } = played([...cameBack, acknowledgeAnew('2025-04-22', 'ack-new', { because: 'She gave it on the telephone.' })]);
  expect(state.reasons.at(-1)).toEqual({ at: on('2025-04-22'), of: 'AcknowledgementOwed', because: 'She gave it on the telephone.' });
});

test('found meanwhile that nobody can be told, no letter is made', () => {
  const { state } = played([...cameBack, acknowledgeAnew('2025-04-22'), cannotAcknowledge('2025-04-22')]);
  expect([state.stages[0].acknowledgement.situation, state.owed]).toEqual(['cannot', []]);
});

test('a holding reply and an answer may be written while it goes', () => {
  expect(played([...cameBack, acknowledgeAnew('2025-04-22'), holdingReply('2025-04-23')]).refusals).toEqual([]);
  expect(played([...cameBack, acknowledgeAnew('2025-04-22'), answer('2025-04-23'), heard('answer-1', '2025-04-23')]).state.situation.is).toBe('answered');
});
