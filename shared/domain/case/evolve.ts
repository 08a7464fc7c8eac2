import type { Instant } from '../../kernel/london';
import { unreachable } from '../../kernel/result';
import type { Writing } from '../letter/writing';
import type { Closing } from '../people/sight';
import { acknowledgingAnew } from './acknowledging';
import { asking, dealtWith, decidedOn, settledByStage } from './deciding-on-messages';
import { currentStage, owingLetter, stageAtFirst, withStage, type Case, type CaseEvent, type CaseSituation, type Opening } from './case';
import { noWishes, together } from './contact';
import { caseWithout, inError } from './no-effect';
import { evolveOmbudsman } from './ombudsman';
import { evolvePeople } from './people';
import { evolveRetention, withoutKeptLonger } from './retaining';
import { toldBy } from './stage';
import { takenBack } from './taken-back';
import { evolveProcedure } from './taking-part';
import type { CaseId } from './vocabulary';

function opened({ letterId, byHand, cannot, receipt, profile, convention, ...opening }: Opening): Case {
  const first = stageAtFirst({ no: 1, receipt, profile, convention }, letterId, byHand);
  return {
    ...opening,
    situation: { is: 'open' },
    stages: [{ ...first, ...(cannot && { acknowledgement: { situation: 'cannot', letterId, ...cannot } }) }],
    correspondence: [{ is: 'message', id: opening.origin.messageId }, ...(cannot ? [] : [{ is: 'letter' as const, id: letterId }])],
    correspondents: opening.writer.address === '' ? [] : [opening.writer.address],
    absorbed: [],
    reasons: [],
    owed: [],
  };
}

const byHandOf = ({ way }: Writing) => way && { byHand: way.by };

const owingMerge = (state: Case, is: 'absorb' | 'release', id: string, into: CaseId, notBefore: Instant): Case => ({ ...state, owed: [...state.owed, { is, id, into, notBefore, attempts: 0 }] });

const owingClose = (state: Case, { closeId: id, notBefore }: { closeId: string; notBefore: Instant }): Case => ({ ...state, owed: [...state.owed, { is: 'close', id, notBefore, attempts: 0 }] });

function restricted(state: Case, { at, by, ground, named, concerning, contact }: Extract<CaseEvent, { type: 'Restricted' | 'RestrictionChanged' }>): Case {
  const { restriction = { by, at } } = state;
  return { ...state, restriction: { ...restriction, ground, named }, concerning: [...state.concerning, ...concerning], ...(contact && { contact }) };
}

function lifted({ restriction: _was, ...state }: Case, { notAbout }: Extract<CaseEvent, { type: 'RestrictionLifted' }>): Case {
  return { ...state, concerning: state.concerning.filter((each) => !notAbout.includes(each)) };
}

/** What the other is now: whom it is about, and to whom it is open where it is closed. */
function withClosing(situation: CaseSituation, { concerning, openTo }: Closing): CaseSituation {
  if (!('mergeId' in situation)) return situation;
  const { openTo: _before, ...rest } = situation;
  return { ...rest, concerning, ...(openTo && { openTo }) };
}

function joinMessage(state: Case, { messageId, from }: { messageId: string; from: string }): Case {
  return {
    ...state,
    correspondence: [...state.correspondence, { is: 'message', id: messageId }],
    correspondents: state.correspondents.includes(from) ? state.correspondents : [...state.correspondents, from],
  };
}

/** The situation as a merge moves it on; one that a merge never touched stays. */
function moved(situation: CaseSituation, is: 'joined' | 'leaving' | 'was'): CaseSituation {
  if (!('mergeId' in situation)) return situation;
  return is === 'was' ? situation.was : { ...situation, is };
}

export function evolveCase(state: Case | undefined, event: CaseEvent): Case {
  if (event.type === 'Opened') return opened(event.opening);
  if (!state) throw new Error(`${event.type} happened to a case that was never opened`);
  const because = 'because' in event ? event.because : undefined;
  // A case without texts is given none.
  return next(because === undefined || state.anonymised ? state : { ...state, reasons: [...state.reasons, { at: event.at, of: event.type, because }] }, event);
}

/** No letter says that it came; one that was owed and never made is not made any more. */
function cannotBeAcknowledged(state: Case, { at, by, why, because }: Extract<CaseEvent, { type: 'CannotBeAcknowledged' }>): Case {
  const { letterId } = currentStage(state).acknowledgement;
  return { ...withStage(state, (stage) => ({ ...stage, acknowledgement: { situation: 'cannot', letterId, at, by, why, because } })), owed: state.owed.filter(({ id }) => id !== letterId) };
}

function next(state: Case, event: Exclude<CaseEvent, { type: 'Opened' }>): Case {
  switch (event.type) {
    case 'Acknowledged':
      return withStage(state, (stage) => ({
        ...stage,
        acknowledgement: { situation: 'sent', letterId: event.letterId, at: event.at, ...(event.writtenOn && { writtenOn: event.writtenOn }) },
        told: event.answerBy ? [...stage.told, toldBy(stage, event.letterId, event.answerBy, event.at)] : stage.told,
      }));
    case 'MessageJoined':
      return asking(joinMessage(state, event), event);
    case 'MessageDecided':
      return decidedOn(state, event);
    case 'Assigned': {
      const { officer: _before, ...unassigned } = state;
      return event.officer === undefined ? unassigned : { ...unassigned, officer: event.officer };
    }
    case 'CaptureWithdrawn':
      return { ...state, situation: { is: 'capture withdrawn', at: event.at, by: event.by } };
    case 'CaptureRestored':
      return { ...state, situation: { is: 'open' } };
    case 'KindCorrected':
      return { ...state, kind: event.kind };
    case 'PlaceSet': {
      const { place: _before, ...elsewhere } = state;
      return event.place ? { ...elsewhere, place: event.place } : elsewhere;
    }
    case 'ReceiptMovedEarlier':
      return withStage(state, (stage) => ({ ...stage, receipt: event.receipt }));
    case 'Paused':
      return withStage(state, (stage) => ({ ...stage, pauses: [...stage.pauses, { ...event.pause, because: event.because }] }));
    case 'Resumed':
      return withStage(state, (stage) => ({ ...stage, pauses: stage.pauses.map((pause) => (pause.until === undefined ? { ...pause, until: event.on } : pause)) }));
    case 'HoldingReplyOwed':
      return owingLetter(
        withStage(state, (stage) => ({ ...stage, holdingReplies: [...stage.holdingReplies, { ...event.reply, because: event.because, by: event.by, ...byHandOf(event.writing) }] })),
        event.writing, event.notBefore,
      );
    case 'HoldingReplySent':
      return withStage(state, (stage) => ({
        ...stage,
        holdingReplies: stage.holdingReplies.map((reply) => (reply.letterId === event.letterId ? { ...reply, sentAt: event.at } : reply)),
        told: [...stage.told, toldBy(stage, event.letterId, event.answerBy, event.at)],
      }));
    case 'AcknowledgementOwed':
      return acknowledgingAnew(state, event);
    case 'AnswerOwed':
      return owingLetter(withStage(state, (stage) => ({ ...stage, answer: { letterId: event.letterId, ...(event.outcome && { outcome: event.outcome }), ...(event.ending && { ending: event.ending }), ...byHandOf(event.writing) } })), event.writing, event.notBefore);
    case 'Answered':
      return {
        ...withoutKeptLonger(withStage(state, (stage) => ({ ...stage, answer: { ...stage.answer, letterId: event.letterId, sentAt: event.at }, closed: event.closed }))),
        situation: { is: 'answered', at: event.at },
        ...dealtWith(state),
      };
    case 'LetterBounced':
      return caseWithout(state, event.letterId, 'bounced', event.at);
    case 'LetterSentInError':
      return inError(state, event);
    case 'CannotBeAcknowledged':
      return cannotBeAcknowledged(state, event);
    case 'LetterTakenBack':
      return takenBack(state, event);
    case 'DateAgreed':
      return withStage(state, (stage) => ({ ...stage, agreedBy: event.agreedBy }));
    case 'NextStageBegun':
      return owingLetter({ ...state, ...settledByStage(state, event), situation: { is: 'open' }, officer: event.officer, contact: event.writing.contact, stages: [...state.stages, event.stage] }, event.writing, event.notBefore);
    case 'Recounted':
      return { ...state, calendar: event.calendar };
    case 'Linked':
      return { ...state, lead: { caseId: event.lead, by: event.by, at: event.at } };
    case 'Unlinked': {
      const { lead: _was, ...alone } = state;
      return alone;
    }
    case 'Restricted':
    case 'RestrictionChanged':
      return owingClose(restricted(state, event), event);
    case 'RestrictionLifted':
      return owingClose(lifted(state, event), event);
    case 'ClosingHeard':
      return owingClose({ ...state, situation: withClosing(state.situation, event.closing) }, event);
    case 'Joining':
      if (state.situation.is !== 'open' && state.situation.is !== 'answered') throw new Error('A case joins one other at a time');
      return owingMerge({ ...state, situation: { is: 'joining', into: event.into, mergeId: event.mergeId, concerning: event.concerning, ...(event.openTo && { openTo: event.openTo }), was: state.situation } }, 'absorb', event.mergeId, event.into, event.notBefore);
    case 'JoinedOther':
      return { ...state, situation: moved(state.situation, 'joined') };
    case 'Leaving':
      if (!('mergeId' in state.situation)) throw new Error('Only a case that joined another can leave it');
      return owingMerge({ ...state, situation: moved(state.situation, 'leaving') }, 'release', event.mergeId, state.situation.into, event.notBefore);
    case 'StayedApart':
    case 'LeftOther':
      return { ...state, situation: moved(state.situation, 'was') };
    case 'Absorbed':
      return { ...state, absorbed: [...state.absorbed, event.absorbed], ...(event.absorbed.held && !state.hold && { hold: event.absorbed.held }), ...(event.absorbed.wishes && { wishes: together(state.wishes ?? noWishes, event.absorbed.wishes) }) };
    case 'Released':
      return { ...state, absorbed: state.absorbed.filter((each) => each.mergeId !== event.mergeId) };
    case 'WriterSaid':
    case 'AuthorityRecorded':
    case 'WishesRecorded':
      return evolvePeople(state, event);
    case 'KeptLonger':
    case 'HoldSet':
    case 'HoldLifted':
    case 'Anonymised':
      return evolveRetention(state, event);
    case 'ReferralRecorded':
    case 'OmbudsmanQuestionRecorded':
    case 'OmbudsmanDecisionRecorded':
    case 'OmbudsmanRemedyRecorded':
      return evolveOmbudsman(state, event);
    case 'TakingPartRecorded':
    case 'ProcedureDayRecorded':
      return evolveProcedure(state, event);
    case 'Exported':
      return state;
    case 'WorkDone':
      return { ...state, owed: state.owed.filter((work) => work.id !== event.id) };
    case 'WorkPutOff':
      return { ...state, owed: state.owed.map((work) => (work.id === event.id ? { ...work, notBefore: event.until, attempts: work.attempts + 1 } : work)) };
    default:
      return unreachable(event);
  }
}
