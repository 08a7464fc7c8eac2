import { londonDate } from '../../kernel/london';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import { receivedOn } from '../clock/convention';
import type { CouncilCounting } from '../clock/counting';
import type { StageNumber } from '../clock/vocabulary';
import { oweAcknowledgement } from './acknowledging';
import { decideOnMessage, hasAsked } from './deciding-on-messages';
import { concernedBy, currentStage, isSameOrigin, stageAtFirst, type Case, type CaseEvent } from './case';
import { answeredBefore, decideClock, isDraftedAlready, refusalOfAsking } from './clock-decisions';
import type { CaseCommand, CaseRefusal } from './commands';
import { cannotAcknowledge, hearBounced, hearCancelled, hearSent, hearSentInError } from './hearing';
import { decideLink } from './linking';
import { decideMerge } from './merging';
import { decideOmbudsman } from './ombudsman-decisions';
import { decidePeople } from './people';
import { decideRestriction } from './restriction';
import { decideRetention } from './retaining';
import { decideProcedure } from './taking-part';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type Decision = Result<CaseEvent[], CaseRefusal>;

/** A case that is answered, or has given itself up to another, takes no more decisions about its clock. */
function refusalUnlessOpen({ situation }: Case): CaseRefusal | undefined {
  if (situation.is === 'open') return undefined;
  if (situation.is === 'capture withdrawn') return { code: 'capture-withdrawn' };
  return situation.is === 'answered' ? { code: 'case-answered', at: situation.at } : { code: 'case-with-another', into: situation.into };
}

/** What is recorded beside the clock is recorded of an answered case too, but of one that is with another only there. */
function refusedUnlessItself(state: Case) {
  const refusal = refusalUnlessOpen(state);
  return refusal && refusal.code !== 'case-answered' ? refuse(refusal) : undefined;
}

/**
 * An earlier message that a person puts with a case was the same matter all along: the clock runs from it. One from before
 * the answer that a later stage follows asked for no review.
 */
function joinMessage({ at, messageId, from, receivedAt, by }: Command<'JoinMessage'>, state: Case): CaseEvent[] {
  if (hasAsked(state, messageId, at) || state.correspondence.some((entry) => entry.is === 'message' && entry.id === messageId)) return [];
  const { receipt } = currentStage(state);
  const joined: CaseEvent = { type: 'MessageJoined', at, messageId, from, receivedAt, ...(by && { by }) };
  const earlier = 'at' in receipt ? receivedAt < receipt.at : londonDate(receivedAt) < receipt.on;
  const answered = answeredBefore(state);
  const ofThisStage = !answered || receivedAt >= answered;
  if (!by || !earlier || !ofThisStage || state.situation.is !== 'open') return [joined];
  return [joined, { type: 'ReceiptMovedEarlier', at, by, because: 'An earlier message of the same matter was put with this case.', from: receipt, receipt: { at: receivedAt } }];
}

/** Only what nobody has done anything about is taken back: one message, and its acknowledgement that still waits. */
function withdrawCapture({ at, by, because }: Command<'WithdrawCapture'>, state: Case): Decision {
  if (state.situation.is === 'capture withdrawn') return ok([]);
  const refusal = refusalUnlessOpen(state);
  if (refusal) return refuse(refusal);
  const untouched = state.correspondence.length === 2 && state.absorbed.length === 0 && state.stages[0].acknowledgement.situation === 'owed';
  return untouched ? ok([{ type: 'CaptureWithdrawn', at, by, because }]) : refuse({ code: 'case-gone-on' });
}

/** A new clock with another officer; what was before stays as it ended (product rule "Stage 2"). */
function beginNextStage(command: Command<'BeginNextStage'>, state: Case, council: CouncilCounting): Decision {
  const { at, by, because, receipt, officer, writing, notBefore, messageId } = command;
  if (state.situation.is === 'open') return refuse({ code: 'case-not-answered' });
  if (state.situation.is === 'capture withdrawn') return refuse({ code: 'capture-withdrawn' });
  if (state.situation.is !== 'answered') return refuse({ code: 'case-with-another', into: state.situation.into });
  if (concernedBy(state).includes(officer)) return refuse({ code: 'officer-is-concerned' });
  const { no, profile, convention, closed } = currentStage(state);
  if (!council.profiles.find((each) => each.id === profile)?.stages[no]) return refuse({ code: 'no-next-stage' });
  if (isDraftedAlready(state, writing)) return refuse({ code: 'letter-on-its-way' });
  if (closed?.officer === officer) return refuse({ code: 'same-officer' });
  if (receivedOn(receipt) > londonDate(at)) return refuse({ code: 'receipt-in-future' });
  const tooEarly = refusalOfAsking(receipt, state);
  if (tooEarly) return refuse(tooEarly);
  const before = { contact: state.contact, ...(state.officer !== undefined && { officer: state.officer }) };
  const stage = { ...stageAtFirst({ no: (no + 1) as StageNumber, receipt, profile, convention }, writing.id, writing.way?.by), before };
  return ok([{ type: 'NextStageBegun', at, by, because, stage, officer, writing, notBefore, ...(messageId && { messageId }) }]);
}

/** Of a case without people and texts: what still moves it on, and brings none; and what is heard, and changes nothing any more. */
const goesOn: readonly CaseCommand['type'][] = ['HearClosing', 'HearAnonymised', 'Anonymise', 'FinishJoining', 'Release', 'FinishWork', 'PutOffWork'];
const heardInVain: readonly CaseCommand['type'][] = ['HearSent', 'HearBounced', 'HearSentInError', 'HearCancelled', 'Recount'];

/** Decides what a command makes of a case; an empty list means that it was done before. */
export function decideCase(command: CaseCommand, state: Case | undefined, council: CouncilCounting): Decision {
  if (command.type === 'Open') {
    const { at, by, recorded } = command;
    if (!state) return ok([{ type: 'Opened', at, by, opening: command.opening }, ...(recorded ? [{ type: 'WishesRecorded', at, by, ...recorded } as const] : [])]);
    return isSameOrigin(state.origin, command.opening.origin) ? ok([]) : refuse({ code: 'case-exists-with-another-origin' });
  }
  if (!state) return refuse({ code: 'no-such-case' });
  if (state.anonymised && !goesOn.includes(command.type)) return heardInVain.includes(command.type) ? ok([]) : refuse({ code: 'anonymised' });
  switch (command.type) {
    case 'HearSent':
      return ok(hearSent(command, state, council));
    case 'HearBounced':
      return ok(hearBounced(command, state));
    case 'HearSentInError':
      return ok(hearSentInError(command, state, council));
    case 'OweAcknowledgement': {
      const refusal = refusalUnlessOpen(state);
      return refusal ? refuse(refusal) : oweAcknowledgement(command, state);
    }
    case 'CannotAcknowledge':
      return cannotAcknowledge(command, state);
    case 'HearCancelled':
      return ok(hearCancelled(command, state));
    case 'JoinMessage':
      return state.situation.is === 'capture withdrawn' ? refuse({ code: 'capture-withdrawn' }) : ok(joinMessage(command, state));
    case 'DecideOnMessage':
      return decideOnMessage(command, state);
    case 'Assign': {
      const { at, by, officer } = command;
      if (state.situation.is === 'capture withdrawn') return refuse({ code: 'capture-withdrawn' });
      if (officer !== undefined && concernedBy(state).includes(officer)) return refuse({ code: 'officer-is-concerned' });
      return ok(state.officer === officer ? [] : [{ type: 'Assigned', at, by, ...(officer && { officer }) }]);
    }
    case 'WithdrawCapture':
      return withdrawCapture(command, state);
    case 'RestoreCapture':
      return ok(state.situation.is === 'capture withdrawn' ? [{ type: 'CaptureRestored', at: command.at }] : []);
    case 'CorrectKind': {
      const { at, by, because, kind } = command;
      const refusal = refusalUnlessOpen(state);
      if (refusal) return refuse(refusal);
      return ok(state.kind === kind ? [] : [{ type: 'KindCorrected', at, by, because, from: state.kind, kind }]);
    }
    case 'SetPlace':
      return ok([{ ...command, type: 'PlaceSet' }]);
    case 'BeginNextStage':
      return beginNextStage(command, state, council);
    case 'RecordExport':
      return ok([{ ...command, type: 'Exported' }]);
    case 'FinishWork':
      return ok(state.owed.some((work) => work.id === command.id) ? [{ type: 'WorkDone', at: command.at, id: command.id }] : []);
    case 'PutOffWork':
      return ok(state.owed.some((work) => work.id === command.id) ? [{ type: 'WorkPutOff', at: command.at, id: command.id, until: command.until }] : []);
    case 'Pause':
    case 'Resume':
    case 'OweHoldingReply':
    case 'OweAnswer':
    case 'MoveReceiptEarlier':
    case 'AgreeDate':
    case 'Recount': {
      const refusal = refusalUnlessOpen(state);
      if (refusal) return command.type === 'Recount' ? ok([]) : refuse(refusal);
      return decideClock(command, state, council);
    }
    case 'Join':
    case 'FinishJoining':
    case 'StayApart':
    case 'Absorb':
    case 'Leave':
    case 'Release':
    case 'FinishLeaving':
      return decideMerge(command, state);
    case 'Link':
    case 'Unlink':
      return decideLink(command, state);
    case 'Restrict':
    case 'LiftRestriction':
    case 'HearClosing':
      return decideRestriction(command, state);
    case 'KeepLonger':
    case 'SetHold':
    case 'LiftHold':
    case 'Anonymise':
    case 'HearAnonymised':
      return decideRetention(command, state);
    case 'SayWriter':
    case 'RecordAuthority':
    case 'RecordWishes':
      return 'into' in state.situation ? refuse({ code: 'case-with-another', into: state.situation.into }) : decidePeople(command, state);
    case 'RecordReferral':
    case 'RecordOmbudsmanQuestion':
    case 'RecordOmbudsmanDecision':
    case 'RecordOmbudsmanRemedy':
      return refusedUnlessItself(state) ?? decideOmbudsman(command, state);
    case 'RecordTakingPart':
    case 'RecordProcedureDay':
      return refusedUnlessItself(state) ?? decideProcedure(command, { procedure: state.procedure, profile: currentStage(state).profile });
    default:
      return unreachable(command);
  }
}
