import type { CaseCommand, CaseRefusal } from '../../../shared/domain/case/commands';
import { decideCase } from '../../../shared/domain/case/decide';
import type { OmbudsmanRefusal } from '../../../shared/domain/case/ombudsman-decisions';
import type { ProcedureRefusal } from '../../../shared/domain/case/taking-part';
import { survivorOf } from '../../../shared/domain/case/merging';
import { day } from '../../builders/moments';
import { usual } from '../../builders/papers';
import { absorb, acknowledged, acknowledgeAnew, agreeDate, anonymise, answer, assign, authority, bounce, cannotAcknowledge, correctKind, decide, finishJoining, finishWork, heard, hold, holdingReply, join, joinOther, keepLonger, leave, lift, liftHold, link, moveReceipt, nextStage, on, pause, pausing, played, restrict, resume, unlink, untilAnswered, wish, withdrawCapture, writesFor } from './acts';

type Code = CaseRefusal['code'];
interface Refused {
  when: string;
  /** The last is what is refused. */
  commands: CaseCommand[];
  /** What the refusal tells beside its name. */
  tells?: object;
  profile?: string;
  pauses?: false;
  concerning?: string[];
  received?: { on: ReturnType<typeof day> };
}

/** Answered on 6 May 2025, and the letter has been made. */
const closed = [...untilAnswered, finishWork('answer-1', '2025-05-06')];
const atOmbudsman: CaseCommand = { type: 'RecordReferral', at: on('2025-05-20'), by: 'amara', asManager: true, newId: 'r-1', says: { ombudsman: 'lgsco', reference: '25 001 234', heardOn: day('2025-05-20') } };
const joined = [joinOther(), finishJoining()];

/** Every refusal, once or more. The contract of the domain names them; none may be without a row. Those at an Ombudsman and under a procedure have tables of their own. */
const refused: Record<Exclude<Code, 'no-such-case' | 'case-exists-with-another-origin' | 'merge-with-itself' | 'different-writers' | 'different-persons' | 'too-much-for-one' | OmbudsmanRefusal['code'] | ProcedureRefusal['code']>, Refused[]> = {
  'acknowledged-already': [
    { when: 'a decision that nobody can be told, after they were', commands: [acknowledged, cannotAcknowledge('2025-04-22')] },
    { when: 'acknowledging anew what was acknowledged', commands: [acknowledged, acknowledgeAnew('2025-04-22')] },
    { when: 'the same after a full answer', commands: [answer('2025-04-22'), heard('answer-1', '2025-04-22'), cannotAcknowledge('2025-04-23')] },
  ],
  'nobody-can-be-told': [{ when: 'acknowledging a matter of which nobody can be told', commands: [acknowledged, bounce('ack-m-1', '2025-04-18'), cannotAcknowledge('2025-04-22'), acknowledgeAnew('2025-04-22')] }],
  'case-not-closed': [
    { when: 'keeping an open case longer', commands: [keepLonger('2025-04-22', '2040-01-01')] },
    { when: 'anonymising an open case', commands: [anonymise('2040-04-22')] },
  ],
  'keep-until-not-later': [{ when: 'keeping it until a day before its review', commands: [...closed, keepLonger('2025-05-20', '2031-05-06')] }],
  'not-on-hold': [{ when: 'lifting a hold that nobody set', commands: [liftHold()] }],
  'on-hold': [{ when: 'anonymising what is on legal hold, whatever its date', commands: [...closed, hold(), anonymise('2040-01-04')] }],
  'review-not-due': [
    { when: 'anonymising a day before six years are over', commands: [...closed, anonymise('2031-05-05')], tells: { on: '2031-05-06' } },
    { when: 'anonymising before the day until which it is kept', commands: [...closed, keepLonger('2031-05-06', '2033-01-10'), anonymise('2033-01-09')], tells: { on: '2033-01-10' } },
  ],
  'with-ombudsman': [{ when: 'anonymising what an Ombudsman has not decided', commands: [...closed, atOmbudsman, anonymise('2040-01-04')] }],
  'work-under-way': [{ when: 'anonymising what still owes a letter', commands: [...untilAnswered, anonymise('2040-01-04')] }],
  anonymised: [
    { when: 'a next stage of what was anonymised', commands: [...closed, anonymise('2031-05-06'), nextStage('2031-05-07')] },
    { when: 'a message for what was anonymised', commands: [...closed, anonymise('2031-05-06'), join()] },
    { when: 'wishes for what was anonymised', commands: [...closed, anonymise('2031-05-06'), wish({ formats: ['Braille'] })] },
    { when: 'a legal hold on what was anonymised', commands: [...closed, anonymise('2031-05-06'), hold()] },
  ],
  'no-decision-asked': [
    { when: 'a decision on a message that is not there', commands: [...untilAnswered, decide('m-2', 'nothing more')] },
    { when: 'a decision on a message of an open case', commands: [acknowledged, join(), decide('m-2', 'nothing more')] },
  ],
  'decided-already': [
    { when: 'another decision than a colleague made', commands: [...untilAnswered, join(), decide('m-2', 'nothing more'), decide('m-2', 'new case')], tells: { by: 'amara' } },
    { when: 'thanks for what began the next stage', commands: [...untilAnswered, join(), nextStage('2025-05-20'), decide('m-2', 'nothing more')], tells: { by: 'sam' } },
  ],
  'decision-asked': [{ when: 'giving itself up while a message waits for a decision', commands: [...untilAnswered, join(), joinOther()] }],
  'pauses-not-allowed': [
    { when: 'a pause where the council allows none', commands: [pause('2025-04-22')], pauses: false },
    { when: 'a pause of a statutory time', commands: [pause('2025-04-22')], profile: 'adults' },
  ],
  'no-such-pause-category': [{ when: 'a pause for a reason that the council does not know', commands: [pause('2025-04-22', { category: 'Holidays' })], tells: { categories: ['Waiting for the resident', 'Legal proceedings'] } }],
  'already-paused': [{ when: 'a second pause while one runs', commands: [pause('2025-04-22'), pause('2025-04-23')], tells: { since: '2025-04-22' } }],
  'pause-in-future': [{ when: 'a pause from tomorrow', commands: [pause('2025-04-22', { from: '2025-04-23' })] }],
  'pause-before-receipt': [{ when: 'a pause from before it was received', commands: [pause('2025-04-22', { from: '2025-04-15' })], tells: { received: '2025-04-16' } }],
  'pause-before-last-resume': [{ when: 'a pause from before the last one ended', commands: [pause('2025-04-22'), resume('2025-04-25'), pause('2025-04-28', { from: '2025-04-24' })], tells: { resumed: '2025-04-25' } }],
  'pause-after-target': [{ when: 'a pause after the target date', commands: [pause('2025-05-20', { from: '2025-05-06' })], tells: { target: '2025-05-19' } }],
  'review-date-past': [{ when: 'a pause that was to be looked at yesterday', commands: [pause('2025-04-22', { reviewOn: '2025-04-21' })] }],
  'calendar-does-not-reach': [{ when: 'a pause of a clock whose target nobody knows', commands: [pause('2040-01-04', { reviewOn: '2040-02-01' })], received: { on: day('2040-01-03') } }],
  'not-paused': [{ when: 'running on without a pause', commands: [resume('2025-04-22')] }],
  'resume-in-future': [{ when: 'running on from tomorrow', commands: [pause('2025-04-22'), resume('2025-04-23', '2025-04-24')] }],
  'resume-before-pause': [{ when: 'running on from before the pause', commands: [pause('2025-04-22'), resume('2025-04-23', '2025-04-17')], tells: { paused: '2025-04-22' } }],
  'resume-first': [{ when: 'a holding reply while the clock is paused', commands: [pause('2025-04-22'), holdingReply('2025-04-23')] }],
  'extension-never-shortens': [{ when: 'an extension of no days', commands: [holdingReply('2025-05-12', 0)] }, { when: 'an extension backwards', commands: [holdingReply('2025-05-12', -1)] }],
  'extension-too-long': [
    { when: 'more than the Code allows without a good reason', commands: [acknowledged, holdingReply('2025-04-22', 11)], profile: 'lgsco', tells: { upTo: 10, beyond: 'with a manager’s reason' } },
    { when: 'a second extension beyond what the Code allows in all', commands: [acknowledged, holdingReply('2025-04-22', 6), heard('hold-1', '2025-04-22', '2025-05-12'), holdingReply('2025-04-23', 5, 'hold-2')], profile: 'lgsco', tells: { upTo: 4 } },
    { when: 'more than the law allows, whatever the reason', commands: [acknowledged, holdingReply('2025-04-22', 11, 'hold-1', 'The social worker is ill')], profile: 'children', tells: { upTo: 10, beyond: 'never' } },
  ],
  'agree-a-date-instead': [{ when: 'a holding reply where the date is agreed', commands: [holdingReply('2025-04-22')], profile: 'adults' }],
  'letter-on-its-way': [
    { when: 'a second holding reply while one is going', commands: [holdingReply('2025-05-12'), holdingReply('2025-05-12', 5, 'hold-2')] },
    { when: 'a second acknowledgement before the first has gone', commands: [acknowledgeAnew('2025-04-17')] },
    { when: 'acknowledging anew twice', commands: [acknowledged, bounce('ack-m-1', '2025-04-18'), acknowledgeAnew('2025-04-22'), acknowledgeAnew('2025-04-22', 'ack-other')] },
    { when: 'acknowledging anew while a holding reply is going', commands: [acknowledged, bounce('ack-m-1', '2025-04-18'), holdingReply('2025-04-22'), acknowledgeAnew('2025-04-22')] },
    { when: 'an answer while a holding reply is going', commands: [holdingReply('2025-05-12'), answer('2025-05-12')] },
    { when: 'a holding reply while the answer is going', commands: [answer('2025-05-12'), holdingReply('2025-05-12')] },
    { when: 'giving itself up while a letter is going', commands: [answer('2025-05-12'), joinOther()] },
  ],
  'receipt-not-earlier': [
    { when: 'a later receipt', commands: [moveReceipt('2025-04-22', { on: '2025-04-17' })], tells: { received: '2025-04-16' } },
    { when: 'the same receipt', commands: [moveReceipt('2025-04-22', { at: '2025-04-16T16:02+01:00' })] },
    { when: 'the same day without a time', commands: [moveReceipt('2025-04-22', { on: '2025-04-16' })] },
    { when: 'a receipt in the future', commands: [moveReceipt('2025-04-22', { on: '2025-05-22' })] },
  ],
  'answer-not-as-agreed': [{ when: 'an agreed date where the rules give one', commands: [agreeDate('2025-04-22', '2025-06-02')] }],
  'agreed-date-not-worked': [{ when: 'an agreed bank holiday', commands: [agreeDate('2025-04-22', '2025-05-05')], profile: 'adults' }],
  'agreed-date-past': [{ when: 'an agreed date that has passed', commands: [agreeDate('2025-04-22', '2025-04-17')], profile: 'adults' }],
  'officer-is-concerned': [
    { when: 'an officer whom it is about', commands: [assign('jo')], concerning: ['jo'] },
    { when: 'an officer whom a case put with it is about', commands: [absorb({ concerning: ['jo'] }), assign('jo')] },
    { when: 'a next stage with an officer whom it is about', commands: [...untilAnswered, nextStage('2025-05-20', { officer: 'jo' })], concerning: ['jo'] },
  ],
  'case-answered': [
    ...[pause('2025-05-12'), resume('2025-05-12'), holdingReply('2025-05-12'), answer('2025-05-12', 'answer-2'), moveReceipt('2025-05-12', { on: '2025-04-15' }), agreeDate('2025-05-12', '2025-06-02'), correctKind('2025-05-12')].map(
      (command): Refused => ({ when: `${command.type} on what is answered`, commands: [...untilAnswered, command], tells: { at: on('2025-05-06') } }),
    ),
  ],
  'case-not-answered': [{ when: 'a next stage of what is not answered', commands: [acknowledged, nextStage('2025-05-20')] }],
  'case-with-another': [
    ...[pause('2025-05-12'), holdingReply('2025-05-12'), answer('2025-05-12'), correctKind('2025-05-12'), nextStage('2025-05-20'), writesFor('Ann Lee'), wish({ telephoneOnly: true }), joinOther('merge-2', 'HC-XXXXXXX-X'), absorb({ mergeId: 'merge-3' }), restrict(), lift(), link(), unlink()].flatMap((command): Refused[] => [
      { when: `${command.type} on what is giving itself up`, commands: [joinOther(), command], tells: { into: 'HC-ZZZZZZZ-Z' } },
      { when: `${command.type} on what is with another`, commands: [...joined, command], tells: { into: 'HC-ZZZZZZZ-Z' } },
      { when: `${command.type} on what is leaving another`, commands: [...joined, leave(), command], tells: { into: 'HC-ZZZZZZZ-Z' } },
    ]),
  ],
  'link-with-itself': [{ when: 'linking a case under itself', commands: [link('HC-AAAAAAA-A')] }],
  'same-writer': [{ when: 'linking two cases of one person', commands: [link('HC-ZZZZZZZ-Z', 'Pat.Lee@example.net')] }],
  'already-linked': [{ when: 'a second lead', commands: [link(), link('HC-YYYYYYY-Y')], tells: { lead: 'HC-ZZZZZZZ-Z' } }],
  'not-linked': [{ when: 'taking out what is linked with no other', commands: [unlink()] }, { when: 'taking it out twice', commands: [link(), unlink(), unlink()] }],
  'concerns-you': [
    { when: 'closing a case about oneself', commands: [restrict()], concerning: ['sam'] },
    { when: 'saying of a case that it is about oneself', commands: [restrict({ concerning: ['sam'] })] },
  ],
  'named-is-concerned': [{ when: 'naming somebody whom it is about', commands: [restrict({ named: ['jo'] })], concerning: ['jo'] }],
  'contact-is-concerned': [{ when: 'a contact whom it turns out to be about', commands: [restrict({ by: 'helen', concerning: ['sam'] })] }, { when: 'one such in their place', commands: [restrict({ by: 'helen', concerning: ['sam', 'jo'], contact: 'jo' })] }],
  'case-not-restricted': [{ when: 'opening what is not closed', commands: [lift()] }],
  'about-a-colleague': [
    { when: 'opening what is about a colleague', commands: [restrict(), lift()], concerning: ['jo'] },
    { when: 'opening what is about another colleague as well', commands: [restrict(), lift(['jo'])], concerning: ['jo', 'lee'] },
  ],
  'capture-withdrawn': [
    ...[pause('2025-04-22'), holdingReply('2025-04-22'), answer('2025-04-22'), correctKind('2025-04-22'), nextStage('2025-04-22'), assign('lee'), join(), joinOther(), absorb()].map(
      (command): Refused => ({ when: `${command.type} on what was made of a capture that was withdrawn`, commands: [withdrawCapture(), command] }),
    ),
  ],
  'case-gone-on': [
    { when: 'withdrawing what is acknowledged', commands: [acknowledged, withdrawCapture('2025-04-22')] },
    { when: 'withdrawing what another message has joined', commands: [join(), withdrawCapture('2025-04-22')] },
    { when: 'withdrawing what is being answered', commands: [answer('2025-04-17'), withdrawCapture('2025-04-17')] },
    { when: 'withdrawing what another case was put with', commands: [absorb(), withdrawCapture('2025-04-24')] },
  ],
  'case-not-joined': [{ when: 'leaving nobody', commands: [leave()] }, { when: 'leaving before it has joined', commands: [joinOther(), leave()] }],
  'writes-for-themselves': [{ when: 'authority of whoever writes for themselves', commands: [authority('2025-04-22')] }, { when: 'authority once they write for themselves after all', commands: [writesFor('Ann Lee'), writesFor(), authority('2025-04-22')] }],
  'authority-in-future': [{ when: 'authority asked for tomorrow', commands: [writesFor('Ann Lee'), authority('2025-04-23')] }],
  'no-next-stage': [{ when: 'a third stage where there are two', commands: [...untilAnswered, nextStage('2025-05-20'), heard('ack-2', '2025-05-20'), answer('2025-05-27', 'answer-2'), heard('answer-2', '2025-05-27'), nextStage('2025-06-10', { officer: 'sam' })] }],
  'same-officer': [{ when: 'a next stage with the officer who answered', commands: [...untilAnswered, nextStage('2025-05-20', { officer: 'amara' })] }],
  'receipt-in-future': [{ when: 'a next stage asked for tomorrow', commands: [...untilAnswered, nextStage('2025-05-20', { asked: '2025-05-21' })] }],
  'receipt-before-answer': [
    { when: 'a next stage asked for before the answer', commands: [...untilAnswered, nextStage('2025-05-20', { asked: '2025-05-05' })], tells: { answered: on('2025-05-06') } },
    { when: 'moving the receipt of a next stage to before the answer', commands: [...untilAnswered, nextStage('2025-05-20'), moveReceipt('2025-05-21', { on: '2025-05-05' })], tells: { answered: on('2025-05-06') } },
  ],
};

const rows = Object.entries(refused).flatMap(([code, some]) => some.map((row): [string, string, Refused] => [code, row.when, row]));

test.each(rows)('%s: refuses %s, and changes nothing', (code, _when, { commands, tells = {}, profile, pauses, concerning = [], received }) => {
  const council = pauses === false ? usual : pausing;
  const opening = { concerning, ...(profile !== undefined && { profile }), ...(received && { receipt: received }) };
  const before = played(commands.slice(0, -1), { council, opening });
  expect(before.refusals).toEqual([]);
  const command = commands.at(-1);
  expect(command && decideCase(command, before.state, council)).toEqual({ ok: false, refusal: expect.objectContaining({ code, ...tells }) });
});

test('refuses what is done to a case that nobody opened', () => {
  for (const command of [pause('2025-04-22'), holdingReply('2025-04-22'), joinOther(), absorb(), nextStage('2025-05-20')]) {
    expect(decideCase(command, undefined, usual)).toEqual({ ok: false, refusal: { code: 'no-such-case' } });
  }
});

test('refuses to put a case with itself', () => {
  const { state } = played([]);
  expect(survivorOf(state, state)).toEqual({ ok: false, refusal: { code: 'merge-with-itself' } });
});

test('refuses to put together what one person wrote for themselves and for another', () => {
  const forAnn = played([writesFor('Ann Lee')], { opening: { id: 'HC-BBBBBBB-B' } }).state;
  expect(survivorOf(played([]).state, forAnn)).toEqual({ ok: false, refusal: { code: 'different-persons' } });
  expect(survivorOf(played([writesFor('ann  LEE')]).state, forAnn)).toMatchObject({ ok: true });
});

test('refuses to put together more messages than one case takes', () => {
  const holding = (count: number, id: string) => ({ ...played([], { opening: { id } }).state, correspondence: Array.from({ length: count }, (_, no) => ({ is: 'message' as const, id: `m-${id}-${no}` })) });
  const [one, other, more] = [holding(2_500, 'HC-AAAAAAA-A'), holding(2_500, 'HC-BBBBBBB-B'), holding(2_501, 'HC-BBBBBBB-B')];
  expect(survivorOf(one, other)).toMatchObject({ ok: true });
  expect(survivorOf(one, more)).toEqual({ ok: false, refusal: { code: 'too-much-for-one' } });
});

test('refuses to put together what different people wrote', () => {
  const other = played([], { opening: { id: 'HC-BBBBBBB-B', writer: { name: 'Lee Pat', address: 'lee.pat@example.net' } } }).state;
  expect(survivorOf(played([]).state, other)).toEqual({ ok: false, refusal: { code: 'different-writers' } });
});
