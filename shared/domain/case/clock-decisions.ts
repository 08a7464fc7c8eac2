import { londonDate, type Instant } from '../../kernel/london';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import { isWorkingDay } from '../clock/calendar';
import { receivedOn, type Receipt } from '../clock/convention';
import type { CouncilCounting } from '../clock/counting';
import { isAsAgreed } from '../clock/profiles/profile';
import { readClock } from '../clock/reading';
import type { Writing } from '../letter/writing';
import { currentStage, type Case, type CaseEvent } from './case';
import type { CaseRefusal, ClockCommand, ClockRefusal } from './commands';
import { datesUnder } from './moved-dates';
import { clockFactsOf, countingOf, hasLapsed, isWriting, readStage, type Stage } from './stage';

type Command<T extends ClockCommand['type']> = Extract<ClockCommand, { type: T }>;

/** Why a clock may not be paused (product rule "Pause"): never a statutory one, never after the target, never to rewrite what was. */
function refusalOfPause({ from, at, category, reviewOn }: Command<'Pause'>, stage: Stage, council: CouncilCounting): ClockRefusal | undefined {
  const { pauseCategories } = council.rules;
  const counting = countingOf(stage, council);
  if (pauseCategories.length === 0 || counting.profile.workingDay === 'statutory' || isAsAgreed(counting.times.answer)) return { code: 'pauses-not-allowed' };
  if (!pauseCategories.includes(category)) return { code: 'no-such-pause-category', categories: pauseCategories };
  const today = londonDate(at);
  const running = stage.pauses.find((pause) => pause.until === undefined);
  if (running) return { code: 'already-paused', since: running.from };
  if (from > today) return { code: 'pause-in-future' };
  const received = receivedOn(stage.receipt);
  if (from < received) return { code: 'pause-before-receipt', received };
  const resumed = stage.pauses.map((pause) => pause.until ?? '').sort().at(-1);
  if (resumed && from < resumed) return { code: 'pause-before-last-resume', resumed: resumed as typeof from };
  if (reviewOn < today) return { code: 'review-date-past' };
  const { by } = readStage(stage, council, at).answer;
  if (!by) return { code: 'calendar-does-not-reach' };
  return today > by ? { code: 'pause-after-target', target: by } : undefined;
}

function resume({ at, on, by }: Command<'Resume'>, stage: Stage): Result<CaseEvent[], ClockRefusal> {
  const running = stage.pauses.find((pause) => pause.until === undefined);
  if (!running) return refuse({ code: 'not-paused' });
  if (on > londonDate(at)) return refuse({ code: 'resume-in-future' });
  if (on < running.from) return refuse({ code: 'resume-before-pause', paused: running.from });
  return ok([{ type: 'Resumed', at, by, on }]);
}

/** Why there can be no holding reply (product rules "Extension", "lgsco"): it extends, within the profile's limit, to a date it can name. */
export function refusalOfHoldingReply({ workingDays, goodReason, at }: { workingDays: number; goodReason?: string | undefined; at: Instant }, stage: Stage, council: CouncilCounting): ClockRefusal | undefined {
  const { times } = countingOf(stage, council);
  if (isAsAgreed(times.answer)) return { code: 'agree-a-date-instead' };
  // No day more: only to tell a date that has moved by itself, by a pause or a newer calendar.
  if (workingDays < 1 && !(workingDays === 0 && readStage(stage, council, at).owesLetter)) return { code: 'extension-never-shortens' };
  if (stage.pauses.some((pause) => pause.until === undefined)) return { code: 'resume-first' };
  if (isWriting(stage)) return { code: 'letter-on-its-way' };
  const limit = times.extension;
  if (!limit) return undefined;
  const before = stage.holdingReplies.filter((reply) => !hasLapsed(reply)).reduce((sum, reply) => sum + reply.workingDays, 0);
  const allowed = before + workingDays <= limit.workingDays || (limit.beyond !== 'never' && goodReason !== undefined);
  return allowed ? undefined : { code: 'extension-too-long', upTo: Math.max(0, limit.workingDays - before), beyond: limit.beyond };
}

/** Letters are named as they are drafted: of two who draft at once the second has the name of one that may have gone by now. */
export const isDraftedAlready = ({ correspondence }: Case, { id }: Writing): boolean => correspondence.some((entry) => entry.is === 'letter' && entry.id === id);

/** The date that a holding reply makes if it is sent now; `undefined` where the calendar does not reach. */
export function dateMadeBy(workingDays: number, stage: Stage, council: CouncilCounting, at: Command<'Pause'>['at']) {
  const facts = clockFactsOf(stage);
  return readClock({ ...facts, holdingReplies: [...(facts.holdingReplies ?? []), { sentAt: at, workingDays }] }, countingOf(stage, council), at).answer.by;
}

/** When the stage before was answered: what comes next was asked for after that. */
export const answeredBefore = ({ stages }: Case): Instant | undefined => stages.at(-2)?.answer?.sentAt;

/** Why a next stage cannot have been asked for then: nobody asks for a review of an answer that has not gone. A day without a time may be that of the answer. */
export function refusalOfAsking(receipt: Receipt, { situation }: Pick<Case, 'situation'>): ClockRefusal | undefined {
  if (situation.is !== 'answered') return undefined;
  const isBefore = 'at' in receipt ? receipt.at < situation.at : receipt.on < londonDate(situation.at);
  return isBefore ? { code: 'receipt-before-answer', answered: situation.at } : undefined;
}

const isEarlier = (one: Receipt, other: Receipt): boolean =>
  'at' in one && 'at' in other ? one.at < other.at : receivedOn(one) < receivedOn(other);

/** Another calendar counts an open case anew and leaves a line on it (product rule "Working day"). Recounted before, nothing happens. */
function recount({ at, before }: Command<'Recount'>, state: Case, council: CouncilCounting): CaseEvent[] {
  const { name, version } = council.councilCalendar;
  if (state.calendar.version >= version) return [];
  const stage = currentStage(state);
  return [{ type: 'Recounted', at, calendar: { name, version }, before: datesUnder(stage, before, at), after: datesUnder(stage, council, at) }];
}

function agreeDate({ at, by, because, agreedBy }: Command<'AgreeDate'>, stage: Stage, council: CouncilCounting): Result<CaseEvent[], ClockRefusal> {
  const { times, calendar } = countingOf(stage, council);
  if (!isAsAgreed(times.answer)) return refuse({ code: 'answer-not-as-agreed' });
  if (agreedBy < londonDate(at)) return refuse({ code: 'agreed-date-past' });
  if (!isWorkingDay(agreedBy, calendar)) return refuse({ code: 'agreed-date-not-worked' });
  return ok(stage.agreedBy === agreedBy ? [] : [{ type: 'DateAgreed', at, by, because, agreedBy }]);
}

/** Decides what a command makes of the clock that runs. Every refusal says which rule it broke. */
export function decideClock(command: ClockCommand, state: Case, council: CouncilCounting): Result<CaseEvent[], CaseRefusal> {
  const stage = currentStage(state);
  switch (command.type) {
    case 'Pause': {
      const { at, by, because, from, category, reviewOn } = command;
      const refusal = refusalOfPause(command, stage, council);
      return refusal ? refuse(refusal) : ok([{ type: 'Paused', at, by, because, pause: { from, category, reviewOn } }]);
    }
    case 'Resume':
      return resume(command, stage);
    case 'OweHoldingReply': {
      const { at, by, because, workingDays, goodReason, writing, notBefore } = command;
      const refusal = isDraftedAlready(state, writing) ? ({ code: 'letter-on-its-way' } as const) : refusalOfHoldingReply(command, stage, council);
      return refusal ? refuse(refusal) : ok([{ type: 'HoldingReplyOwed', at, by, because, reply: { letterId: writing.id, workingDays, ...(goodReason !== undefined && { goodReason }) }, writing, notBefore }]);
    }
    case 'OweAnswer': {
      const { at, by, outcome, ending, writing, notBefore } = command;
      if (isWriting(stage) || isDraftedAlready(state, writing)) return refuse({ code: 'letter-on-its-way' });
      return ok([{ type: 'AnswerOwed', at, by, letterId: writing.id, writing, notBefore, ...(outcome && { outcome }), ...(ending && { ending }) }]);
    }
    case 'MoveReceiptEarlier': {
      const { at, by, because, receipt } = command;
      if (!isEarlier(receipt, stage.receipt)) return refuse({ code: 'receipt-not-earlier', received: receivedOn(stage.receipt) });
      const answered = answeredBefore(state);
      if (answered && receivedOn(receipt) < londonDate(answered)) return refuse({ code: 'receipt-before-answer', answered });
      return ok([{ type: 'ReceiptMovedEarlier', at, by, because, from: stage.receipt, receipt }]);
    }
    case 'AgreeDate':
      return agreeDate(command, stage, council);
    case 'Recount':
      return ok(recount(command, state, council));
    default:
      return unreachable(command);
  }
}
