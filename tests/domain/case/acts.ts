import type { Absorbed, Case, CaseEvent, Opening } from '../../../shared/domain/case/case';
import { evolveCase } from '../../../shared/domain/case/evolve';
import type { CaseCommand } from '../../../shared/domain/case/commands';
import type { ContactWishes } from '../../../shared/domain/case/contact';
import { usualRetention } from '../../../shared/domain/case/retention';
import type { WriterRole } from '../../../shared/domain/case/vocabulary';
import { decideCase } from '../../../shared/domain/case/decide';
import { readStage } from '../../../shared/domain/case/stage';
import { councilCounting, usualRules, type CouncilCounting, type CountingRules } from '../../../shared/domain/clock/counting';
import type { Reading } from '../../../shared/domain/clock/reading';
import type { LetterKind } from '../../../shared/domain/letter/vocabulary';
import type { ByHand } from '../../../shared/domain/letter/way';
import { later, type Instant } from '../../../shared/kernel/london';
import { day, instant } from '../../builders/moments';
import { open, usual, writing } from '../../builders/papers';
import { play } from '../../builders/play';

// What may be asked of a case, each in a line. A day is the whole moment: ten o'clock in London of that day.

type Of<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

export const on = (date: string): Instant => instant(`${date}T10:00+01:00`);
const letter = (id: string, kind: LetterKind) => writing({ id, kind });
const sweepAt = (at: Instant): Instant => later(at, 60_000);

export const heard = (letterId: string, at: string, answerBy?: string): Of<'HearSent'> => ({ type: 'HearSent', at: on(at), letterId, ...(answerBy && { answerBy: day(answerBy) }) });
/** The acknowledgement of the usual case was sent the day after receipt. */
export const acknowledged = heard('ack-m-1', '2025-04-17', '2025-05-19');
export const bounce = (letterId: string, at: string): Of<'HearBounced'> => ({ type: 'HearBounced', at: on(at), letterId });

export const inError = (letterId: string, at: string): Of<'HearSentInError'> => ({ type: 'HearSentInError', at: on(at), by: 'amara', because: 'It went to the neighbour', letterId });
export const takeBack = (letterId: string, at: string): Of<'HearCancelled'> => ({ type: 'HearCancelled', at: on(at), by: 'amara', letterId });
export const acknowledgeAnew = (at: string, id = 'ack-new', more: { because?: string; way?: ByHand } = {}): Of<'OweAcknowledgement'> => ({
  type: 'OweAcknowledgement', at: on(at), by: 'amara', writing: { ...letter(id, 'acknowledgement'), ...(more.way && { way: more.way }) }, notBefore: sweepAt(on(at)), ...(more.because !== undefined && { because: more.because }),
});

export const pause = (at: string, more: { from?: string; category?: string; reviewOn?: string } = {}): Of<'Pause'> => ({
  type: 'Pause', at: on(at), by: 'amara', because: 'We wait for the photographs', from: day(more.from ?? at), category: more.category ?? 'Waiting for the resident', reviewOn: day(more.reviewOn ?? '2025-06-02'),
});
export const resume = (at: string, from = at): Of<'Resume'> => ({ type: 'Resume', at: on(at), by: 'amara', on: day(from) });

export const holdingReply = (at: string, workingDays = 10, id = 'hold-1', goodReason?: string): Of<'OweHoldingReply'> => ({
  type: 'OweHoldingReply', at: on(at), by: 'amara', because: 'The contractor has not reported', workingDays, writing: letter(id, 'holding reply'), notBefore: sweepAt(on(at)), ...(goodReason !== undefined && { goodReason }),
});
export const answer = (at: string, id = 'answer-1'): Of<'OweAnswer'> => ({ type: 'OweAnswer', at: on(at), by: 'amara', outcome: 'upheld', writing: letter(id, 'answer'), notBefore: sweepAt(on(at)) });
export const moveReceipt = (at: string, to: { on: string } | { at: string }): Of<'MoveReceiptEarlier'> => ({
  type: 'MoveReceiptEarlier', at: on(at), by: 'sam', because: 'A colleague had it first', receipt: 'on' in to ? { on: day(to.on) } : { at: instant(to.at) },
});
export const agreeDate = (at: string, agreedBy: string): Of<'AgreeDate'> => ({ type: 'AgreeDate', at: on(at), by: 'amara', because: 'Agreed on the telephone', agreedBy: day(agreedBy) });
export const recount = (at: string, before: CouncilCounting = usual): Of<'Recount'> => ({ type: 'Recount', at: on(at), before });
export const correctKind = (at: string, kind: Of<'CorrectKind'>['kind'] = 'service request'): Of<'CorrectKind'> => ({ type: 'CorrectKind', at: on(at), by: 'sam', because: 'A first request', kind });
export const nextStage = (at: string, more: { asked?: string; officer?: string } = {}): Of<'BeginNextStage'> => ({
  type: 'BeginNextStage', at: on(at), by: 'sam', because: 'It is not mended', receipt: { on: day(more.asked ?? at) }, officer: more.officer ?? 'lee', writing: letter('ack-2', 'acknowledgement'), notBefore: sweepAt(on(at)),
});
export const join = (messageId = 'm-2', more: { from?: string; receivedAt?: string; by?: string } = {}): Of<'JoinMessage'> => ({
  type: 'JoinMessage', at: on('2025-04-22'), messageId, from: more.from ?? 'pat.lee@example.net', receivedAt: instant(more.receivedAt ?? '2025-04-22T08:00Z'), ...(more.by && { by: more.by }),
});
export const decide = (messageId: string, as: Of<'DecideOnMessage'>['as'], instead?: Of<'DecideOnMessage'>['as']): Of<'DecideOnMessage'> => ({
  type: 'DecideOnMessage', at: on('2025-05-15'), by: 'amara', messageId, as, notBefore: sweepAt(on('2025-05-15')), ...(instead && { instead }),
});
export const withdrawCapture = (at = '2025-04-16'): Of<'WithdrawCapture'> => ({ type: 'WithdrawCapture', at: on(at), by: 'sam', because: 'Taken for another message' });
export const restoreCapture = (at = '2025-04-16'): Of<'RestoreCapture'> => ({ type: 'RestoreCapture', at: on(at) });
export const cannotAcknowledge = (at: string): Of<'CannotAcknowledge'> => ({ type: 'CannotAcknowledge', at: on(at), by: 'sam', because: 'No name and no address', why: 'anonymous' });
export const assign = (officer?: string): Of<'Assign'> => ({ type: 'Assign', at: on('2025-04-22'), by: 'sam', ...(officer && { officer }) });

export const writesFor = (of?: string, as: WriterRole = 'family'): Of<'SayWriter'> => ({ type: 'SayWriter', at: on('2025-04-22'), by: 'sam', ...(of !== undefined && { onBehalf: { as, of } }) });
export const authority = (since: string, is: 'asked' | 'refused' = 'asked'): Of<'RecordAuthority'> => ({ type: 'RecordAuthority', at: on('2025-04-22'), by: 'sam', authority: { is, on: day(since), by: 'sam' } });
export const wish = (wishes: Partial<ContactWishes>): Of<'RecordWishes'> => ({ type: 'RecordWishes', at: on('2025-04-22'), by: 'sam', because: 'They said so on the telephone', wishes: { formats: [], ...wishes } });

export const joinOther = (mergeId = 'merge-1', into = 'HC-ZZZZZZZ-Z', at = '2025-04-24'): Of<'Join'> => ({ type: 'Join', at: on(at), by: 'sam', because: 'The same pothole', into, mergeId, concerning: [], notBefore: sweepAt(on(at)) });
export const finishJoining = (mergeId = 'merge-1'): Of<'FinishJoining'> => ({ type: 'FinishJoining', at: on('2025-04-24'), mergeId });
export const stayApart = (mergeId = 'merge-1'): Of<'StayApart'> => ({ type: 'StayApart', at: on('2025-04-24'), mergeId });
export const leave = (at = '2025-04-25'): Of<'Leave'> => ({ type: 'Leave', at: on(at), by: 'sam', because: 'Another pothole after all', notBefore: sweepAt(on(at)) });
export const finishLeaving = (mergeId = 'merge-1'): Of<'FinishLeaving'> => ({ type: 'FinishLeaving', at: on('2025-04-25'), mergeId });
export const release = (mergeId = 'merge-1'): Of<'Release'> => ({ type: 'Release', at: on('2025-04-25'), mergeId });
export const absorbed = (overrides: Partial<Absorbed> = {}): Absorbed => ({
  caseId: 'HC-YYYYYYY-Y', mergeId: 'merge-1', at: on('2025-04-24'), receipt: { at: on('2025-04-18') }, correspondence: [{ is: 'message', id: 'm-9' }], correspondents: ['sister@example.net'], concerning: [], ...overrides,
});
export const absorb = (overrides: Partial<Absorbed> = {}): Of<'Absorb'> => ({ type: 'Absorb', at: on('2025-04-24'), absorbed: absorbed(overrides) });
export const finishWork = (id: string, at = '2025-04-24'): Of<'FinishWork'> => ({ type: 'FinishWork', at: on(at), id });

export const restrict = (more: Partial<Omit<Of<'Restrict'>, 'type'>> = {}): Of<'Restrict'> => ({
  type: 'Restrict', at: on('2025-04-22'), by: 'sam', because: 'It names a manager', ground: 'another reason', named: ['ann'], concerning: [], closeId: 'close-1', notBefore: sweepAt(on('2025-04-22')), ...more,
});
export const lift = (notAbout: string[] = []): Of<'LiftRestriction'> => ({ type: 'LiftRestriction', at: on('2025-04-23'), by: 'helen', because: 'It names nobody', notAbout, closeId: 'close-2', notBefore: sweepAt(on('2025-04-23')) });
export const hearClosing = (closing: Of<'HearClosing'>['closing'], from = 'HC-ZZZZZZZ-Z'): Of<'HearClosing'> => ({ type: 'HearClosing', at: on('2025-04-25'), from, closing, closeId: 'close-3', notBefore: sweepAt(on('2025-04-25')) });

export const keepLonger = (at: string, until: string): Of<'KeepLonger'> => ({ type: 'KeepLonger', at: on(at), by: 'helen', because: 'A claim is expected', until: day(until), rules: usualRetention });
export const hold = (at = '2025-04-22'): Of<'SetHold'> => ({ type: 'SetHold', at: on(at), by: 'helen', because: 'A solicitor has written' });
export const liftHold = (at = '2025-04-23'): Of<'LiftHold'> => ({ type: 'LiftHold', at: on(at), by: 'helen', because: 'The claim was settled' });
export const anonymise = (at: string, ground: Of<'Anonymise'>['ground'] = 'kept long enough'): Of<'Anonymise'> => ({ type: 'Anonymise', at: on(at), by: 'helen', ground, rules: usualRetention, notBefore: sweepAt(on(at)) });

export const link = (lead = 'HC-ZZZZZZZ-Z', writer = 'lee@example.net'): Of<'Link'> => ({ type: 'Link', at: on('2025-04-22'), by: 'sam', because: 'One pothole', lead, writer });
export const unlink = (): Of<'Unlink'> => ({ type: 'Unlink', at: on('2025-04-23'), by: 'sam', because: 'Two potholes' });

/** Acts at an Ombudsman, by Amara, who has the case once it is answered. */
export const refer = (heardOn: string, more: { at?: string; of?: string; by?: string; reference?: string; ombudsman?: string; inError?: true; because?: string; newId?: string; asManager?: true } = {}): Of<'RecordReferral'> => {
  const { at = heardOn, of, by = 'amara', reference = '25 001 234', ombudsman = 'lgsco', inError, because, newId = 'ref-1', asManager } = more;
  return { type: 'RecordReferral', at: on(at), by, newId, says: { ombudsman, reference, heardOn: day(heardOn), ...(inError && { inError }) }, ...(of !== undefined && { of }), ...(because !== undefined && { because }), ...(asManager && { asManager }) };
};
export const question = (askedOn: string, replyBy: string, more: { at?: string; of?: string; referral?: string; repliedOn?: string; because?: string } = {}): Of<'RecordOmbudsmanQuestion'> => {
  const { at = askedOn, of, referral = 'ref-1', repliedOn, because } = more;
  return { type: 'RecordOmbudsmanQuestion', at: on(at), by: 'amara', newId: 'ask-1', says: { referral, asks: 'All papers', askedOn: day(askedOn), replyBy: day(replyBy), ...(repliedOn !== undefined && { repliedOn: day(repliedOn) }) }, ...(of !== undefined && { of }), ...(because !== undefined && { because }) };
};
export const decision = (decidedOn: string, finding = 'fault-and-injustice', more: { at?: string; referral?: string; because?: string } = {}): Of<'RecordOmbudsmanDecision'> => ({
  type: 'RecordOmbudsmanDecision', at: on(more.at ?? decidedOn), by: 'amara', newId: more.referral ?? 'ref-1', says: { finding, decidedOn: day(decidedOn) }, ...(more.because !== undefined && { because: more.because }),
});
export const remedy = (at: string, doBy: string, more: { of?: string; doneOn?: string; because?: string } = {}): Of<'RecordOmbudsmanRemedy'> => {
  const { of, doneOn, because } = more;
  return { type: 'RecordOmbudsmanRemedy', at: on(at), by: 'amara', newId: 'rem-1', says: { referral: 'ref-1', what: 'Apologise', doBy: day(doBy), ...(doneOn !== undefined && { doneOn: day(doneOn) }) }, ...(of !== undefined && { of }), ...(because !== undefined && { because }) };
};

export const takesPart = (from: string, more: { of?: string; role?: string; name?: string; email?: string; until?: string; because?: string; newId?: string } = {}): Of<'RecordTakingPart'> => {
  const { of, role = 'independent person', name = 'Asha Patel', email, until, because, newId = 'who-1' } = more;
  return { type: 'RecordTakingPart', at: on('2025-05-20'), by: 'sam', newId, says: { role, name, from: day(from), ...(email !== undefined && { email }), ...(until !== undefined && { until: day(until) }) }, ...(of !== undefined && { of }), ...(because !== undefined && { because }) };
};
export const procedureDay = (which: Of<'RecordProcedureDay'>['day'], date: string, more: { at?: string; because?: string } = {}): Of<'RecordProcedureDay'> => ({
  type: 'RecordProcedureDay', at: on(more.at ?? '2025-05-20'), by: 'sam', day: which, on: day(date), ...(more.because !== undefined && { because: more.because }),
});

/** Answered on Tuesday 6 May 2025 by Amara. */
export const untilAnswered: CaseCommand[] = [acknowledged, assign('amara'), answer('2025-05-06'), heard('answer-1', '2025-05-06')];

export const councilWith = (rules: Partial<CountingRules> = {}): CouncilCounting => councilCounting({ ...usualRules, ...rules });
/** A council whose clocks may be paused. */
export const pausing = councilWith({ pauseCategories: ['Waiting for the resident', 'Legal proceedings'] });

export const deciderIn = (council: CouncilCounting) => ({ decide: (command: CaseCommand, state: Case | undefined) => decideCase(command, state, council), evolve: evolveCase });

export interface Played {
  state: Case;
  events: CaseEvent[];
  refusals: string[];
}

/** Plays commands on the usual case, opened first. */
export function played(commands: readonly CaseCommand[], { council = pausing, opening = {} }: { council?: CouncilCounting; opening?: Partial<Opening> } = {}): Played {
  const { state, ...rest } = play(deciderIn(council), [open(opening), ...commands]);
  if (!state) throw new Error('The case was not opened');
  return { state, ...rest };
}

/** What the clock of a case's last stage says on a day. */
export function readingOn(date: string, { stages }: Case, council: CouncilCounting = pausing): Reading {
  return readStage(stages.at(-1) ?? stages[0], council, on(date));
}
