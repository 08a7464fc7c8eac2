import type { Receipt } from '../../../shared/domain/clock/convention';
import { councilCounting, countingFor, usualRules, type CouncilCounting, type Counting, type CountingRules } from '../../../shared/domain/clock/counting';
import type { ClockFacts, HoldingReply, Pause, PromisedDate } from '../../../shared/domain/clock/facts';
import { kent } from '../../../shared/domain/clock/profiles/kent';
import type { Profile } from '../../../shared/domain/clock/profiles/profile';
import { readClock, type Duty, type Reading } from '../../../shared/domain/clock/reading';
import type { Convention, StageNumber } from '../../../shared/domain/clock/vocabulary';
import { shortDate, type Instant, type LondonDate } from '../../../shared/kernel/london';
import { plainDay, plainMoment } from '../../builders/moments';

export const A: Convention = { is: 'A' };
export const B: Convention = { is: 'B' };
export const B17: Convention = { is: 'B', cutOff: '17:00' };

const ready = new Map<string, CouncilCounting>();

/** A council that counts in the usual way but for what is said. */
export function councilWith(rules: Partial<CountingRules> = {}): CouncilCounting {
  const key = JSON.stringify(rules);
  const council = ready.get(key) ?? councilCounting({ ...usualRules, ...rules });
  ready.set(key, council);
  return council;
}

export interface Under extends Partial<CountingRules> {
  profile?: Profile;
  stage?: StageNumber;
}

export function countingUnder({ profile = kent, stage = 1, ...rules }: Under = {}): Counting {
  const counting = countingFor(councilWith(rules), profile, stage);
  if (!counting) throw new Error(`${profile.name} has no stage ${stage}`);
  return counting;
}

export const closedOn = (...dates: string[]): CountingRules['closures'] => dates.map((date) => ({ date: plainDay(date), name: 'Closed' }));

const hasTime = (when: string): boolean => /\d\d:\d\d/.test(when);
const moment = (when: string): Instant => plainMoment(hasTime(when) ? when : `${when} 12:00`);
const dateOf = (when: string): LondonDate => plainDay(when.replace(/ \d\d:.*$/, ''));

/** When something came: a day, or a day and the time that a clock in London showed. */
export const receipt = (when: string): Receipt => (hasTime(when) ? { at: moment(when) } : { on: plainDay(when) });

export type Step = [when: string, what: string];

/** The same as steps, one a line: `Mon 2 June 2025: received`. */
export const lines = (...written: string[]): Step[] => written.map((line) => line.split(/: (.*)/).slice(0, 2) as Step);

/** Facts from what happened, a line each. `bounced` is said of the holding reply before it. */
export function factsOf(steps: readonly Step[]): ClockFacts {
  const pauses: Pause[] = [];
  const holdingReplies: HoldingReply[] = [];
  const promised: PromisedDate[] = [];
  let rest: Partial<ClockFacts> & { received: Receipt } = { received: receipt(steps[0]?.[0] ?? '') };
  let receivedOn = dateOf(steps[0]?.[0] ?? '');
  for (const [when, what] of steps) {
    const [, verb = '', said = ''] = /^(received|acknowledgement written|acknowledged|answered|paused|resumed|holding reply|bounced|told|agreed) ?(.*)$/.exec(what) ?? [];
    if (verb === 'received') {
      rest = { ...rest, received: receipt(when) };
      receivedOn = dateOf(when);
    } else if (verb === 'acknowledgement written') rest = { ...rest, acknowledgementWrittenOn: dateOf(when) };
    else if (verb === 'acknowledged') rest = { ...rest, acknowledgedAt: moment(when) };
    else if (verb === 'answered') rest = { ...rest, answeredAt: moment(when) };
    else if (verb === 'agreed') rest = { ...rest, agreedBy: plainDay(said) };
    else if (verb === 'paused') pauses.push({ from: dateOf(when) });
    else if (verb === 'resumed') pauses.push({ ...(pauses.pop() as Pause), until: dateOf(when) });
    else if (verb === 'holding reply') holdingReplies.push({ sentAt: moment(when), workingDays: Number(said.replace(/\D/g, '')) });
    else if (verb === 'bounced') holdingReplies.push({ ...(holdingReplies.pop() as HoldingReply), bounced: true });
    else if (verb === 'told') promised.push({ by: plainDay(said), toldAt: moment(when), receivedOn });
    else throw new Error(`Nothing is known of “${what}”`);
  }
  return { ...rest, pauses, holdingReplies, promised };
}

export const readingOf = (steps: readonly Step[], now: string, under: Under = {}): Reading => readClock(factsOf(steps), countingUnder(under), moment(now));

const dutyInPlain = (name: 'acknowledge' | 'answer', { by, standing, workingDaysLeft, missed, metOn, atTheLatest }: Duty) => ({
  [`${name}By`]: by && shortDate(by),
  [name]: standing,
  [`${name}Left`]: workingDaysLeft,
  [`${name}Missed`]: missed && shortDate(missed),
  [`${name}MetOn`]: metOn && shortDate(metOn),
  ...(name === 'answer' && { atTheLatest }),
});

/** A reading with its dates as a printed calendar has them. */
export function inPlain(reading: Reading): Record<string, unknown> {
  const { acknowledge, answer, countedFrom, original, promised, pausedSince } = reading;
  return {
    received: shortDate(reading.received),
    countedFrom: countedFrom && shortDate(countedFrom),
    ...dutyInPlain('acknowledge', acknowledge),
    ...dutyInPlain('answer', answer),
    original: original && shortDate(original),
    promised: promised && shortDate(promised),
    pausedSince: pausedSince && shortDate(pausedSince),
    owesLetter: reading.owesLetter,
    used: reading.workingDaysUsed,
    gross: reading.grossWorkingDays,
    answeredAs: reading.answeredAs,
    explainedAfterwards: reading.explainedAfterwards,
    excluded: answer.count?.by === 'working days' ? answer.count.excluded : undefined,
  };
}

export const plainly = (steps: readonly Step[], now: string, under: Under = {}): Record<string, unknown> => inPlain(readingOf(steps, now, under));
