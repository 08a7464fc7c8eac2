import { z } from 'zod';
import { decideBy, undecidedIn } from '../../shared/domain/case/deciding-on-messages';
import { caseWakesAt, currentStage, type Case, type CaseEvent } from '../../shared/domain/case/case';
import { evolveCase } from '../../shared/domain/case/evolve';
import { isWithOmbudsman, nothingWithOmbudsman, owedToOmbudsman } from '../../shared/domain/case/ombudsman';
import { closingOf } from '../../shared/domain/case/restriction';
import { closedOn } from '../../shared/domain/case/retaining';
import { countingShown, isToAcknowledge, readStage, toDeliver } from '../../shared/domain/case/stage';
import { caseSituations } from '../../shared/domain/case/vocabulary';
import type { Duty } from '../../shared/domain/clock/reading';
import { workingInWords } from '../../shared/domain/clock/working';
import type { CouncilCounting } from '../../shared/domain/clock/counting';
import { caseTerms } from '../../shared/domain/search/terms';
import { londonDate, type Instant } from '../../shared/kernel/london';
import type { Card, DocumentStore } from '../ports/document-store';
import { aggregateData, AggregateStore, type TimelineEntry } from './aggregate-store';
import { fromForm1 } from './case-forms';

const stage = z.looseObject({
  no: z.number(),
  receipt: z.looseObject({}),
  profile: z.string(),
  convention: z.looseObject({ is: z.enum(['A', 'B']) }),
  acknowledgement: z.looseObject({ situation: z.enum(['owed', 'sent', 'bounced', 'in error', 'cannot']), letterId: z.string() }),
  pauses: z.array(z.looseObject({ from: z.string() })),
  holdingReplies: z.array(z.looseObject({ letterId: z.string(), workingDays: z.number() })),
  told: z.array(z.looseObject({ by: z.string() })),
});

const data = aggregateData(
  z.looseObject({
    id: z.string(),
    kind: z.string(),
    area: z.string(),
    situation: z.looseObject({ is: z.enum(caseSituations) }),
    stages: z.array(stage).min(1),
    concerning: z.array(z.string()),
    owed: z.array(z.looseObject({ is: z.enum(['letter', 'absorb', 'release', 'close', 'put back', 'anonymise']), id: z.string(), notBefore: z.string() })),
  }),
);

/** Ids, days and kinds only: why it was decided stands in the case, which can be erased; this cannot. */
function entryOf(event: CaseEvent): TimelineEntry {
  const { at, type } = event;
  const by = 'by' in event && event.by !== undefined ? { by: event.by } : {};
  switch (event.type) {
    case 'Opened':
      return { at, type, ...by, message: event.opening.origin.messageId };
    case 'MessageJoined':
      return { at, type, message: event.messageId, ...by };
    case 'MessageDecided':
      return { at, type, ...by, message: event.messageId, as: event.as };
    case 'Acknowledged':
    case 'HoldingReplySent':
      return { at, type, letter: event.letterId, ...(event.answerBy && { answerBy: event.answerBy }) };
    case 'HoldingReplyOwed':
      return { at, type, ...by, letter: event.reply.letterId, workingDays: event.reply.workingDays };
    case 'AcknowledgementOwed':
      return { at, type, ...by, letter: event.writing.id };
    case 'AnswerOwed':
      return { at, type, ...by, letter: event.letterId, ...(event.outcome && { outcome: event.outcome }), ...(event.ending && { ending: event.ending }) };
    case 'Answered':
      return { at, type, letter: event.letterId, ...(event.closed.reading.answeredAs && { answeredAs: event.closed.reading.answeredAs }) };
    case 'LetterBounced':
    case 'LetterSentInError':
    case 'LetterTakenBack':
      return { at, type, ...by, letter: event.letterId };
    case 'CaptureWithdrawn':
    case 'CaptureRestored':
      return { at, type, ...by };
    case 'Assigned':
      return { at, type, ...by, ...(event.officer && { officer: event.officer }) };
    case 'CannotBeAcknowledged':
      return { at, type, ...by, why: event.why };
    case 'KindCorrected':
      return { at, type, ...by, from: event.from, kind: event.kind };
    case 'PlaceSet':
      return { at, type, ...by };
    case 'ReceiptMovedEarlier':
      return { at, type, ...by, from: event.from, receipt: event.receipt };
    case 'Paused':
      return { at, type, ...by, ...event.pause };
    case 'Resumed':
      return { at, type, ...by, on: event.on };
    case 'DateAgreed':
      return { at, type, ...by, agreedBy: event.agreedBy };
    case 'NextStageBegun':
      return { at, type, ...by, stage: event.stage.no, receipt: event.stage.receipt, officer: event.officer, letter: event.writing.id };
    case 'Linked':
    case 'Unlinked':
      return { at, type, ...by, lead: event.lead };
    case 'Restricted':
    case 'RestrictionChanged':
      return { at, type, ...by, ground: event.ground, named: event.named, concerning: event.concerning, ...(event.contact && { contact: event.contact }) };
    case 'RestrictionLifted':
      return { at, type, ...by, notAbout: event.notAbout };
    case 'ClosingHeard':
      return { at, type };
    case 'Recounted':
      return { at, type, calendar: event.calendar, before: event.before, after: event.after };
    case 'Joining':
      return { at, type, ...by, into: event.into, merge: event.mergeId };
    case 'Leaving':
    case 'JoinedOther':
    case 'StayedApart':
    case 'LeftOther':
      return { at, type, ...by, merge: event.mergeId };
    case 'Released':
      return { at, type, ...by, merge: event.mergeId, ...(event.caseId && { case: event.caseId }) };
    case 'Absorbed':
      return { at, type, ...by, case: event.absorbed.caseId, merge: event.absorbed.mergeId };
    case 'WriterSaid':
      return { at, type, ...by, ...(event.onBehalf && { as: event.onBehalf.as }) };
    case 'AuthorityRecorded':
      return { at, type, ...by, authority: event.authority.is };
    case 'WishesRecorded':
      return { at, type, ...by };
    case 'ReferralRecorded':
      return { at, type, ...by, referral: event.record.id, ombudsman: event.record.ombudsman, heardOn: event.record.heardOn, ...(event.record.inError && { inError: true }) };
    case 'OmbudsmanQuestionRecorded':
      return { at, type, ...by, question: event.record.id, referral: event.record.referral, askedOn: event.record.askedOn, replyBy: event.record.replyBy, ...(event.record.repliedOn && { repliedOn: event.record.repliedOn }) };
    case 'OmbudsmanDecisionRecorded':
      return { at, type, ...by, referral: event.record.id, finding: event.record.finding, decidedOn: event.record.decidedOn };
    case 'OmbudsmanRemedyRecorded':
      return { at, type, ...by, remedy: event.record.id, referral: event.record.referral, doBy: event.record.doBy, ...(event.record.doneOn && { doneOn: event.record.doneOn }) };
    case 'TakingPartRecorded':
      return { at, type, ...by, taking: event.record.id, role: event.record.role, from: event.record.from, ...(event.record.until && { until: event.record.until }) };
    case 'ProcedureDayRecorded':
      return { at, type, ...by, day: event.record.id, on: event.record.on };
    case 'KeptLonger':
      return { at, type, ...by, until: event.until };
    case 'HoldSet':
    case 'HoldLifted':
      return { at, type, ...by };
    case 'Anonymised':
      return { at, type, ...by, ground: event.ground };
    case 'Exported':
      return { at, type, ...by, export: event.reference };
    case 'WorkDone':
      return { at, type, work: event.id };
    case 'WorkPutOff':
      return { at, type, work: event.id, until: event.until };
  }
}

/** A calendar's version as a card field: such texts sort in order of versions. */
export const calendarNumber = (version: number): string => String(version).padStart(6, '0');

/** When a case's clock is read for its card: nothing on the card but a running pause depends on it, and that is ordered by its review. */
const epoch = '1970-01-01T00:00:00.000Z' as Instant;

/** A case that is with an Ombudsman is found by that, whether it is open or answered, the soonest owed first. */
function withOmbudsman({ ombudsman = nothingWithOmbudsman }: Case): Card {
  return isWithOmbudsman(ombudsman) ? { ombudsman: 'with', ombudsmanBy: owedToOmbudsman(ombudsman)[0]?.by ?? 'none owed' } : {};
}

/** A closed case is found by its kind and the day it was closed, until it is anonymised; by another day where it is kept longer, and apart while on hold. */
function retention(state: Case): Card {
  const closed = closedOn(state);
  if (!closed || state.anonymised) return {};
  if (state.hold) return { retained: 'on hold', retainedFrom: closed };
  return state.keptLonger ? { retained: 'kept longer', retainedFrom: state.keptLonger.until } : { retained: state.kind, retainedFrom: closed };
}

/** By whom somebody who looks for a case knows it among others: who wrote, and for whom. */
function namesOf({ writer, onBehalf }: Case): Card {
  const named = (name: string | undefined): string | undefined => name?.slice(0, 100) || undefined;
  return { writer: named(writer.name || writer.address), writtenFor: named(onBehalf?.of) };
}

/** What the worklist shows and is ordered by: the target; while the clock is paused, the day on which somebody looks again. */
function cardOf(state: Case, counting: CouncilCounting): Card {
  const { situation } = state;
  const last = currentStage(state);
  const reading = readStage(last, counting, epoch);
  const paused = reading.pausedSince && last.pauses.find((pause) => pause.until === undefined);
  const { acknowledge, answer } = reading;
  const closing = closingOf(state);
  const inWords = (duty: Duty): string => workingInWords(reading, duty, countingShown(last, counting));
  return {
    situation: situation.is,
    clock: paused ? 'paused' : 'running',
    kind: state.kind,
    area: state.area,
    division: state.place && 'name' in state.place ? state.place.name : undefined,
    // Nobody is a value too: it can be asked for.
    officer: state.officer ?? '',
    inShort: state.inShort,
    ...namesOf(state),
    stage: last.no,
    toDeliver: situation.is === 'capture withdrawn' ? undefined : toDeliver(last),
    // Few ask for anything: only they can be found by it.
    wishesOf: state.wishes && situation.is !== 'capture withdrawn' ? state.writer.address.toLowerCase() : undefined,
    sentInError: state.errors?.at(-1)?.letterId,
    receivedAt: 'at' in last.receipt ? last.receipt.at : last.receipt.on,
    cannotAcknowledge: last.acknowledgement.situation === 'cannot' ? last.acknowledgement.why : undefined,
    acknowledgedAt: last.acknowledgement.situation === 'sent' ? last.acknowledgement.at : undefined,
    profile: last.profile,
    // Whoever counts by an older calendar than the case was counted with leaves a card that is behind, to be found as such.
    countedWith: calendarNumber(Math.min(state.calendar.version, counting.councilCalendar.version)),
    acknowledgeBy: acknowledge.by ?? '',
    acknowledgeWorking: inWords(acknowledge),
    answerBy: paused?.reviewOn ?? answer.by ?? '',
    answerWorking: inWords(answer),
    missed: last.closed ? undefined : answer.missed,
    ...(situation.is === 'open' && isToAcknowledge(last.acknowledgement) && { acknowledgement: 'owed' }),
    ...(situation.is === 'answered' && { answeredOn: answer.metOn ?? londonDate(situation.at), answered: answer.standing }),
    ...(undecidedIn(state).length > 0 && { asks: 'decision', decideBy: decideBy(state, counting) ?? '' }),
    ...withOmbudsman(state),
    ...retention(state),
    anonymised: state.anonymised && 'yes',
    ...closing,
    // Few are closed, and few on hold: only they can be found by it.
    closed: closing.openTo && 'to others',
    hold: state.hold && !state.anonymised ? 'set' : undefined,
    lead: state.lead?.caseId,
    terms: caseTerms(state),
  };
}

/** Cases of one council in one sight. The card carries what the worklist shows and is ordered by. */
export const caseStore = (documents: DocumentStore, counting: CouncilCounting): AggregateStore<Case, CaseEvent> =>
  new AggregateStore(documents, {
    kind: 'case',
    schema: 2,
    data,
    steps: { 1: fromForm1 },
    evolve: evolveCase,
    forgets: ({ type }) => type === 'Anonymised',
    wakeAt: caseWakesAt,
    entryOf,
    cardOf: (state) => cardOf(state, counting),
  });
