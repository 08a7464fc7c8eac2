import { londonDate, type Instant, type LondonDate } from '../../kernel/london';
import { calendarOf, type CalendarData, type WorkingCalendar } from '../clock/calendar';
import { receivedOn, type Receipt } from '../clock/convention';
import { countingFor, type CouncilCounting, type Counting } from '../clock/counting';
import type { ClockFacts } from '../clock/facts';
import { readClock, type Reading } from '../clock/reading';
import { twelveWeeksFrom, type TwelveWeeks } from '../clock/twelve-weeks';
import type { Convention, StageNumber } from '../clock/vocabulary';
import { workingInWords } from '../clock/working';
import type { WayByHand } from '../letter/vocabulary';
import type { PersonId } from '../people/vocabulary';
import type { CannotAcknowledge } from './cannot';
import type { Ending, Outcome } from './vocabulary';

/** One that went and counts for nothing, because it came back or went in error: it is owed again. */
interface WithoutEffect {
  situation: 'bounced' | 'in error';
  letterId: string;
  at: Instant;
}

export type Acknowledgement =
  /** `byHand`: a person posts it or says it on the telephone. `insteadOf`: it is written anew, in the place of that one. */
  | { situation: 'owed'; letterId: string; byHand?: WayByHand; insteadOf?: WithoutEffect }
  | { situation: 'sent'; letterId: string; at: Instant; writtenOn?: LondonDate }
  | WithoutEffect
  /** Nobody can be told. */
  | ({ situation: 'cannot'; letterId: string } & CannotAcknowledge);

/** Days on which the council could not go on, with why, and when somebody looks at it again. */
export interface StagePause {
  from: LondonDate;
  until?: LondonDate;
  category: string;
  because: string;
  reviewOn: LondonDate;
}

/** A letter that says it is not ready, why, and the new date. It extends only once it was sent, and neither bounced nor went in error. */
export interface StageHoldingReply {
  letterId: string;
  workingDays: number;
  because: string;
  /** A manager's, for more than the profile allows. */
  goodReason?: string;
  by: PersonId;
  sentAt?: Instant;
  bounced?: true;
  /** It went in error: it extends nothing. */
  inError?: true;
  byHand?: WayByHand;
}

/** A date that a letter told the resident. */
export interface Told {
  by: LondonDate;
  letterId: string;
  toldAt: Instant;
  receivedOn: LondonDate;
}

/** A clock that has ended, as it ended: what happens to calendars and rules afterwards does not touch it. */
export interface ClosedClock {
  reading: Reading;
  working: { acknowledge: string; answer: string };
  /** The calendar as it was, with the holidays that this clock passed. Absent from clocks that ended before it was kept. */
  calendar?: CalendarData;
  officer?: PersonId;
}

/** One stage of a case: its own receipt, promises and answer. Facts only; what they come to is read from them. */
export interface Stage {
  no: StageNumber;
  receipt: Receipt;
  profile: string;
  convention: Convention;
  acknowledgement: Acknowledgement;
  pauses: StagePause[];
  holdingReplies: StageHoldingReply[];
  told: Told[];
  agreedBy?: LondonDate;
  /** Owed until it has been sent. */
  answer?: { letterId: string; outcome?: Outcome; ending?: Ending; sentAt?: Instant; byHand?: WayByHand };
  closed?: ClosedClock;
  /** Whose the case was when this stage began. */
  before?: { contact: PersonId; officer?: PersonId };
}

/** Whether a holding reply counts for nothing: it came back, or went in error. */
export const hasLapsed = ({ bounced, inError }: StageHoldingReply): boolean => bounced === true || inError === true;

/** An acknowledgement that went, and counts for nothing: it is owed again. */
export const isOwedAgain = ({ situation }: Acknowledgement): boolean => situation === 'bounced' || situation === 'in error';

/** Whether an acknowledgement is still to go, for the first time or again. */
export const isToAcknowledge = (acknowledgement: Acknowledgement): boolean => acknowledgement.situation === 'owed' || isOwedAgain(acknowledgement);

/** What a stage's clock counts from. A letter that bounced told nobody anything; one that went in error counts no more than it. */
export function clockFactsOf(stage: Stage): ClockFacts {
  const { receipt, acknowledgement, answer, agreedBy, pauses, told } = stage;
  const holdingReplies = stage.holdingReplies.flatMap((reply) => (reply.sentAt ? [{ sentAt: reply.sentAt, workingDays: reply.workingDays, ...(hasLapsed(reply) && { bounced: true }) }] : []));
  return {
    received: receipt, pauses, holdingReplies, promised: told,
    ...(acknowledgement.situation === 'sent' && { acknowledgedAt: acknowledgement.at, ...(acknowledgement.writtenOn && { acknowledgementWrittenOn: acknowledgement.writtenOn }) }),
    ...(acknowledgement.situation === 'cannot' && { cannotAcknowledge: true }),
    ...(answer?.sentAt && { answeredAt: answer.sentAt }),
    ...(answer?.ending && { countedApart: true }),
    ...(agreedBy && { agreedBy }),
  };
}

/** Whether a holding reply or an answer is being sent: until it has gone or come back, no other is written. */
export const isWriting = ({ holdingReplies, answer }: Stage): boolean => (answer !== undefined && !answer.sentAt) || holdingReplies.some((reply) => !reply.sentAt && !hasLapsed(reply));

/** How the letter of a stage goes that waits for a person to post it or to ring; absent when none does. */
export function toDeliver({ acknowledgement, holdingReplies, answer }: Stage): WayByHand | undefined {
  if (acknowledgement.situation === 'owed' && acknowledgement.byHand) return acknowledgement.byHand;
  if (answer && !answer.sentAt && answer.byHand) return answer.byHand;
  return holdingReplies.find((reply) => !reply.sentAt && !hasLapsed(reply) && reply.byHand)?.byHand;
}

/** Whether anything but its acknowledgement has been written in a stage. */
export const hasWritten = ({ holdingReplies, answer }: Stage): boolean => answer !== undefined || holdingReplies.length > 0;

/** How a stage is counted: under the profile and the convention that it began with, on the calendar as it is now. */
export function countingOf(stage: Stage, council: CouncilCounting): Counting {
  const profile = council.profiles.find((each) => each.id === stage.profile);
  const counting = profile && countingFor(council, profile, stage.no, stage.convention);
  if (!counting) throw new Error(`No profile ${stage.profile} has a stage ${stage.no}`);
  return counting;
}

/** How what is shown of a stage was counted: as now while its clock runs, and as it was when it ended. */
export function countingShown(stage: Stage, council: CouncilCounting): Counting {
  const counting = countingOf(stage, council);
  const { closed } = stage;
  return closed?.calendar ? { ...counting, calendar: calendarAsClosed(closed.reading, closed.calendar) } : counting;
}

const lastDayOf = ({ today, answer, acknowledge }: Reading): LondonDate => [today, answer.by ?? today, acknowledge.by ?? today].sort().at(-1) ?? today;

/** Made ready for the days of that clock alone: it is asked about no others, and a whole calendar takes long. */
const calendarAsClosed = (reading: Reading, kept: CalendarData): WorkingCalendar => {
  const { coversFrom, coversTo } = kept;
  return { ...calendarOf({ ...kept, coversFrom: reading.received, coversTo: lastDayOf(reading) }), coversFrom, coversTo };
};

/** What a clock that ended keeps of its calendar: other days are none of its business. */
function calendarKept(reading: Reading, { name, version, source, readOn, coversFrom, coversTo, holidays }: CalendarData): CalendarData {
  const last = lastDayOf(reading);
  return { name, version, source, readOn, coversFrom, coversTo, holidays: holidays.filter(({ date }) => reading.received <= date && date <= last) };
}

/** The clock of a stage: read now, or as it ended. */
export const readStage = (stage: Stage, council: CouncilCounting, now: Instant): Reading => stage.closed?.reading ?? readClock(clockFactsOf(stage), countingOf(stage, council), now);

/** Ends a stage's clock with its answer, sent at that moment. */
export function closedBy(stage: Stage, sentAt: Instant, council: CouncilCounting, officer: PersonId | undefined): ClosedClock {
  const counting = countingOf(stage, council);
  const reading = readClock({ ...clockFactsOf(stage), answeredAt: sentAt }, counting, sentAt);
  const { acknowledge, answer } = reading;
  return {
    reading,
    working: { acknowledge: workingInWords(reading, acknowledge, counting), answer: workingInWords(reading, answer, counting) },
    calendar: calendarKept(reading, counting.calendar),
    ...(officer && { officer }),
  };
}

/** What a letter of a stage tells the resident: a date to expect an answer. */
export const toldBy = (stage: Stage, letterId: string, by: LondonDate, toldAt: Instant): Told => ({ by, letterId, toldAt, receivedOn: receivedOn(stage.receipt) });

/** Twelve weeks across all stages of a case. */
export function twelveWeeks(stages: readonly [Stage, ...Stage[]], now: Instant): TwelveWeeks {
  const [first] = stages;
  const last = stages.at(-1) ?? first;
  return twelveWeeksFrom(receivedOn(first.receipt), londonDate(last.answer?.sentAt ?? now));
}
