import { currentStage, type Case } from '../../shared/domain/case/case';
import type { Ending } from '../../shared/domain/case/vocabulary';
import { dateMadeBy, refusalOfHoldingReply } from '../../shared/domain/case/clock-decisions';
import { clockFactsOf, countingOf } from '../../shared/domain/case/stage';
import { usualOmbudsman } from '../../shared/domain/case/ombudsmen';
import { readClock } from '../../shared/domain/clock/reading';
import { answerTemplate, checkAnswer, writeAnswer, type AnswerFacts } from '../../shared/domain/letter/answer';
import { checkHoldingReply, holdingReplyTemplate, writeHoldingReply, type HoldingReplyFacts } from '../../shared/domain/letter/holding-reply';
import { undoUntil } from '../../shared/domain/letter/undo';
import { later } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { CaseLetterBody } from '../../shared/contract/bodies';
import type { Kept } from '../stores/aggregate-store';
import { addressChosen } from './addresses-of';
import { addressingOf } from './addressing';
import { sweepAfter } from './capture';
import { letterIdFor, templateOf, writingFor, type Around, type CaseLetterRefusal, type DraftedCaseLetter } from './case-letter';
import { firstHere } from './colleagues';
import type { Desk } from './desk';
import { draftAcknowledgement, draftNextStage } from './draft-case-acknowledgement';
import { wayOf } from './way-of';

async function draftHoldingReply(around: Around, body: CaseLetterBody & { letter: 'holding reply' }): Promise<Result<DraftedCaseLetter, CaseLetterRefusal>> {
  const { desk, state, at, council, contact } = around;
  const stage = currentStage(state);
  const { workingDays, because, goodReason, letterText } = body;
  const refusal = refusalOfHoldingReply({ workingDays, goodReason, at }, stage, desk.counting);
  if (refusal) return refuse(refusal);
  const answerBy = dateMadeBy(workingDays, stage, desk.counting, at);
  if (!answerBy) return refuse({ code: 'no-answer-date' });
  const { promised } = readClock(clockFactsOf(stage), countingOf(stage, desk.counting), at);
  const facts: HoldingReplyFacts = {
    council, contact, because, answerBy, writer: state.writer.name, reference: state.id, inShort: state.inShort, sensitive: around.addressing.sensitive, told: promised,
    ombudsman: countingOf(stage, desk.counting).profile.namesOmbudsman && usualOmbudsman(desk.counting.rules.nation),
  };
  const text = letterText ?? writeHoldingReply(facts);
  const promises = checkHoldingReply(text, facts);
  const writing = writingFor(around, 'holding reply', letterIdFor(around, 'hold', stage.no), templateOf(holdingReplyTemplate, letterText), promises, answerBy);
  return ok({
    writing, text, promises, sending: around.addressing.sending,
    command: (whole, now, by) => ({ type: 'OweHoldingReply', at: now, by, because, workingDays, writing: whole, notBefore: later(now, sweepAfter), ...(goodReason !== undefined && { goodReason }) }),
  });
}

/** Where a complaint can go from its answer. What was not taken up has no next stage, and the Ombudsman may say that it should be (Complaint Handling Code); whoever withdrew asks nobody. */
function furtherAfter(ending: Ending | undefined, hasNext: boolean): AnswerFacts['further'] {
  if (ending) return ending === 'withdrawn' ? undefined : 'ombudsman';
  return hasNext ? 'next stage' : 'ombudsman';
}

async function draftAnswer(around: Around, body: CaseLetterBody & { letter: 'answer' }): Promise<Result<DraftedCaseLetter, CaseLetterRefusal>> {
  const { desk, state, council, contact } = around;
  const { outcome, ending, says, letterText } = body;
  const stage = currentStage(state);
  const isComplaint = state.kind === 'complaint';
  if (outcome && ending) return refuse({ code: 'outcome-and-ending' });
  if (isComplaint && !outcome && !ending) return refuse({ code: 'outcome-needed' });
  const hasNext = countingOf(stage, desk.counting).profile.stages[stage.no] !== undefined;
  const facts: AnswerFacts = {
    council, contact, says, writer: state.writer.name, reference: state.id, inShort: state.inShort, sensitive: around.addressing.sensitive,
    ombudsman: usualOmbudsman(desk.counting.rules.nation),
    ...(isComplaint && { outcome, ending, further: furtherAfter(ending, hasNext) }),
  };
  const text = letterText ?? writeAnswer(facts);
  const promises = checkAnswer(text, facts);
  const writing = writingFor(around, 'answer', letterIdFor(around, 'answer', stage.no), templateOf(answerTemplate, letterText), promises);
  return ok({
    writing, text, promises, sending: around.addressing.sending,
    command: (whole, now, by) => ({ type: 'OweAnswer', at: now, by, writing: whole, notBefore: later(now, sweepAfter), ...(facts.outcome && { outcome: facts.outcome }), ...(facts.ending && { ending: facts.ending }) }),
  });
}

/** Drafts a letter of a case in Heard's words or an officer's, and checks what it promises. Changes nothing. */
export async function draftCaseLetter(desk: Desk, by: string, { state }: Kept<Case>, body: CaseLetterBody): Promise<Result<DraftedCaseLetter, CaseLetterRefusal>> {
  const [settings, contact] = await Promise.all([desk.settings(), firstHere(desk, [state.contact, state.officer, by])]);
  if (!contact) return refuse({ code: 'no-such-contact' });
  const asked = body.letter === 'acknowledgement' ? body.to : undefined;
  const way = await wayOf(desk, state, body.way, asked);
  if (!way.ok) return way;
  // What became of letters to an address is asked about where one is acknowledged anew.
  const to = body.letter === 'acknowledgement' ? await addressChosen(desk, state, asked) : undefined;
  const addressing = await addressingOf(desk, state, { cc: body.cc, to }, way.value);
  if (!addressing.ok) return addressing;
  const at = desk.clock.now();
  const around: Around = { desk, state, by, contact, council: settings.name, at, addressing: addressing.value, way: way.value, isNewAddress: to?.history === 'new', waitsUntil: way.value ? undefined : undoUntil(body.undo, at, settings.undoSeconds) };
  switch (body.letter) {
    case 'holding reply':
      return draftHoldingReply(around, body);
    case 'answer':
      return draftAnswer(around, body);
    case 'next stage':
      return draftNextStage(around, body);
    case 'acknowledgement':
      return draftAcknowledgement(around, body);
  }
}
