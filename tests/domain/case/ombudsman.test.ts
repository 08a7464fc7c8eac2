import type { CaseCommand } from '../../../shared/domain/case/commands';
import { decideCase } from '../../../shared/domain/case/decide';
import { isWithOmbudsman, nothingWithOmbudsman, owedToOmbudsman, referralsOf } from '../../../shared/domain/case/ombudsman';
import type { OmbudsmanRefusal } from '../../../shared/domain/case/ombudsman-decisions';
import { ombudsmenOf } from '../../../shared/domain/case/ombudsmen';
import { nations } from '../../../shared/domain/clock/vocabulary';
import { usual } from '../../builders/papers';
import { assign, decision, played, question, readingOn, refer, remedy, untilAnswered, withdrawCapture } from './acts';

const referred = [...untilAnswered, refer('2025-06-02')];
const decided = [...referred, decision('2025-07-01')];
const recordOf = (commands: readonly CaseCommand[]) => {
  const { state, refusals } = played(commands);
  expect(refusals).toEqual([]);
  return state.ombudsman ?? nothingWithOmbudsman;
};

test('going to the Ombudsman reopens nothing and changes no date, and premature leaves the case as it was', () => {
  const { ombudsman: _, reasons: _why, ...after } = played([...referred, question('2025-06-03', '2025-06-17'), decision('2025-06-10', 'premature')]).state;
  const { reasons: _none, ...before } = played(untilAnswered).state;
  expect(after).toEqual(before);
  expect(readingOn('2025-06-11', played(decided).state)).toEqual(readingOn('2025-06-11', played(untilAnswered).state));
});

test.each(nations)('in %s the usual Ombudsman comes first', (nation) => {
  expect(ombudsmenOf(nation)[0]?.id).toBe({ 'England and Wales': 'lgsco', Scotland: 'spso', 'Northern Ireland': 'nipso' }[nation]);
});

test.each<[string, CaseCommand[], string[], boolean]>([
  ['nobody has gone', untilAnswered, [], false],
  ['it was only heard of', referred, [], true],
  ['something is asked', [...referred, question('2025-06-03', '2025-06-17')], ['reply 2025-06-17'], true],
  ['the reply was given', [...referred, question('2025-06-03', '2025-06-17'), question('2025-06-03', '2025-06-17', { at: '2025-06-16', of: 'ask-1', repliedOn: '2025-06-16' })], [], true],
  ['it was decided before the reply', [...referred, question('2025-06-03', '2025-07-17'), decision('2025-07-01')], [], false],
  ['something is to be done', [...decided, remedy('2025-07-02', '2025-08-01')], ['remedy 2025-08-01'], true],
  ['it was done', [...decided, remedy('2025-07-02', '2025-08-01'), remedy('2025-07-20', '2025-08-01', { of: 'rem-1', doneOn: '2025-07-20' })], [], false],
  ['it was recorded in error', [...referred, question('2025-06-03', '2025-06-17'), refer('2025-06-02', { at: '2025-06-04', of: 'ref-1', inError: true, because: 'Another Pat Lee' })], [], false],
])('when %s, what is owed follows', (_when, commands, owed, isWith) => {
  const record = recordOf(commands);
  expect(owedToOmbudsman(record).map(({ is, by }) => `${is} ${by}`)).toEqual(owed);
  expect(isWithOmbudsman(record)).toBe(isWith);
});

test('a second referral, of a later stage, has a reference of its own', () => {
  expect(referralsOf(recordOf([...decided, refer('2025-09-01', { reference: '25 009 999', newId: 'ref-2' })])).map(({ reference }) => reference)).toEqual(['25 001 234', '25 009 999']);
});

test('what is completed needs no reason, what is put right keeps the reason given, and what stands already is nothing', () => {
  const { state, events } = played([...referred, refer('2025-06-02', { of: 'ref-1' }), refer('2025-05-30', { at: '2025-06-03', of: 'ref-1', because: 'Their letter is dated' })]);
  expect(state.ombudsman?.referrals).toEqual([{ id: 'ref-1', ombudsman: 'lgsco', reference: '25 001 234', heardOn: '2025-05-30' }]);
  expect(events.filter(({ type }) => type === 'ReferralRecorded')).toHaveLength(2);
  expect(state.reasons.filter(({ of }) => of === 'ReferralRecorded').map(({ because }) => because)).toEqual(['Their letter is dated']);
});

test('a manager records it of every case, an officer of their own', () => {
  expect(played([...untilAnswered, refer('2025-06-02', { by: 'helen', asManager: true })]).refusals).toEqual([]);
  expect(played([...untilAnswered, assign('lee'), refer('2025-06-02', { by: 'lee' })]).refusals).toEqual([]);
});

const refusedWhen: Record<OmbudsmanRefusal['code'], [string, CaseCommand[]][]> = {
  'not-the-officer': [['another officer records it', [...untilAnswered, refer('2025-06-02', { by: 'sam' })]]],
  'no-such-ombudsman': [['there is no such Ombudsman', [...untilAnswered, refer('2025-06-02', { ombudsman: 'ofsted' })]]],
  'no-such-finding': [['the decision is not in the list', [...referred, decision('2025-07-01', 'half a fault')]]],
  'referral-known': [
    ['the same reference is recorded twice', [...referred, refer('2025-06-03', { newId: 'ref-2' })]],
    ['it is written with other spaces', [...referred, refer('2025-06-03', { newId: 'ref-2', reference: '25001234' })]],
  ],
  'no-such-referral': [['a question is of no referral', [...referred, question('2025-06-03', '2025-06-17', { referral: 'ref-9' })]], ['a decision is of none', [...referred, decision('2025-07-01', 'no-fault', { referral: 'ref-9' })]]],
  'referral-in-error': [['a question is of one that was an error', [...referred, refer('2025-06-02', { of: 'ref-1', inError: true, because: 'Another Pat' }), question('2025-06-03', '2025-06-17')]]],
  'no-such-record': [['what is completed is not there', [...referred, question('2025-06-03', '2025-06-17', { of: 'ask-9' })]]],
  'correction-needs-reason': [
    ['a date is changed without a reason', [...referred, refer('2025-05-30', { of: 'ref-1' })]],
    ['a reply is taken out without one', [...referred, question('2025-06-03', '2025-06-17', { repliedOn: '2025-06-03' }), question('2025-06-03', '2025-06-17', { of: 'ask-1' })]],
    ['a decision is replaced without one', [...decided, decision('2025-07-02', 'no-fault')]],
    ['it is said to be an error without one', [...referred, refer('2025-06-02', { of: 'ref-1', inError: true })]],
  ],
  'heard-in-future': [['it was heard of tomorrow', [...untilAnswered, refer('2025-06-03', { at: '2025-06-02' })]]],
  'asked-before-heard': [['the question is older', [...referred, question('2025-06-01', '2025-06-17', { at: '2025-06-03' })]], ['the day of hearing is moved past it', [...referred, question('2025-06-03', '2025-06-17'), refer('2025-06-04', { of: 'ref-1', because: 'Later' })]]],
  'asked-in-future': [['it is asked tomorrow', [...referred, question('2025-06-04', '2025-06-17', { at: '2025-06-03' })]]],
  'reply-due-before-asked': [['the reply is due before', [...referred, question('2025-06-03', '2025-06-02')]]],
  'replied-before-asked': [['the reply was given before', [...referred, question('2025-06-03', '2025-06-17', { repliedOn: '2025-06-02' })]]],
  'replied-in-future': [['the reply is given tomorrow', [...referred, question('2025-06-03', '2025-06-17', { repliedOn: '2025-06-04' })]]],
  'decided-before-heard': [['the decision is older than the referral', [...referred, decision('2025-06-01', 'no-fault', { at: '2025-06-03' })]], ['the day of hearing is moved past it', [...decided, refer('2025-07-02', { of: 'ref-1', because: 'Later' })]]],
  'decided-in-future': [['it is decided tomorrow', [...referred, decision('2025-07-02', 'no-fault', { at: '2025-07-01' })]]],
  'not-decided-yet': [['a remedy comes before any decision', [...referred, remedy('2025-06-03', '2025-08-01')]]],
  'remedy-before-decision': [['a remedy is due before it', [...decided, remedy('2025-07-02', '2025-06-30')]]],
  'remedy-done-in-future': [['a remedy is done tomorrow', [...decided, remedy('2025-07-02', '2025-08-01', { doneOn: '2025-07-03' })]]],
};

const rows = Object.entries(refusedWhen).flatMap(([code, some]) => some.map(([when, commands]): [string, string, CaseCommand[]] => [code, when, commands]));

test.each(rows)('%s: refused when %s', (code, _when, commands) => {
  const before = played(commands.slice(0, -1));
  expect(before.refusals).toEqual([]);
  const command = commands.at(-1);
  expect(command && decideCase(command, before.state, usual)).toEqual({ ok: false, refusal: { code } });
});

test('of what was made of a capture that was withdrawn nothing is recorded', () => {
  expect(played([withdrawCapture(), refer('2025-06-02', { asManager: true })]).refusals).toEqual(['capture-withdrawn']);
});
