import { daysLater, later, londonDate, monthsLater, type Instant, type LondonDate } from '../../kernel/london';
import type { StopReason } from '../letter/stop';
import { jobNames, standingOf, type JobName, type JobStanding, type LastRuns } from './jobs';

/** What a mailbox made of a question: `well`, or why not, as trouble with it is told apart everywhere. */
export type Asked = 'well' | 'later' | 'refused' | 'full' | 'gone';

/** Everything that the self-check goes by, as it was found at one moment. */
export interface SelfCheckFacts {
  store: 'writes' | 'does not write';
  /** Asked for one message of its inbox. */
  mailbox: Asked;
  /** Asked to send a draft that there is not. */
  sending: Asked;
  stopped?: StopReason;
  subscription: { until?: Instant; mailbox: 'knows it' | 'does not' | 'cannot be asked' };
  calendar: { coversTo: LondonDate };
  published: { readOn?: LondonDate; says: 'the same' | 'something else' | 'nothing that can be believed' };
  /** Letters that wait for a person, and how long the first of them has. */
  letters: { stopped: number; since?: Instant };
  /** Work whose moment has come, and the moment of the first. */
  due: { count: number; since?: Instant };
  runs?: LastRuns;
}

/** What was looked at and how it stands: `well`, or what is wrong in a word, with what has to be said about it. */
export type Finding =
  | { check: 'store'; is: 'well' | 'does not write' }
  | { check: 'mailbox'; is: Asked }
  | { check: 'sending'; is: Asked | StopReason }
  | { check: 'subscription'; is: 'well' | 'ends soon' | 'ended' | 'dropped' | 'cannot be asked'; until: Instant }
  | { check: 'subscription'; is: 'none' }
  | { check: 'calendar'; is: 'well' | 'ends soon' | 'ended'; coversTo: LondonDate }
  | { check: 'published list'; is: 'well' | 'not read lately' | 'differs' | 'doubtful'; readOn: LondonDate }
  | { check: 'published list'; is: 'never read' }
  | { check: 'letters'; is: 'well' }
  | { check: 'letters'; is: 'stopped'; count: number; since: Instant }
  | { check: 'work'; is: 'well'; count: number }
  | { check: 'work'; is: 'old'; count: number; since: Instant }
  | ({ check: 'job'; job: JobName } & JobStanding);

/** How many months ahead the calendar has to reach: the longest time that a date is told for. */
const monthsAhead = 12;
/** The list is read each morning; so many days without are more than one bad morning. */
const listReadWithin = 3;
/** A subscription is renewed a day and a half before it ends: one with less than half a day was missed many times. */
const endsSoon = 12 * 3_600_000;
/** Work that is due is done within seconds; what waits so long is done by nobody. */
const oldAfter = 15 * 60_000;

function subscription({ until, mailbox }: SelfCheckFacts['subscription'], now: Instant): Finding {
  const check = 'subscription';
  if (until === undefined) return { check, is: 'none' };
  if (until <= now) return { check, is: 'ended', until };
  if (mailbox !== 'knows it') return { check, is: mailbox === 'does not' ? 'dropped' : 'cannot be asked', until };
  return { check, is: until < later(now, endsSoon) ? 'ends soon' : 'well', until };
}

function calendar({ coversTo }: SelfCheckFacts['calendar'], today: LondonDate): Finding {
  const check = 'calendar';
  if (coversTo < today) return { check, is: 'ended', coversTo };
  return { check, is: coversTo < monthsLater(today, monthsAhead) ? 'ends soon' : 'well', coversTo };
}

function publishedList({ readOn, says }: SelfCheckFacts['published'], today: LondonDate): Finding {
  const check = 'published list';
  if (readOn === undefined) return { check, is: 'never read' };
  if (readOn < daysLater(today, -listReadWithin)) return { check, is: 'not read lately', readOn };
  return { check, is: says === 'the same' ? 'well' : says === 'something else' ? 'differs' : 'doubtful', readOn };
}

/** What stands well and what does not, in the order in which somebody has to see to it: without a store or a mailbox nothing else goes. */
export function selfCheck(facts: SelfCheckFacts, now: Instant): Finding[] {
  const today = londonDate(now);
  const { letters, due } = facts;
  return [
    { check: 'store', is: facts.store === 'writes' ? 'well' : 'does not write' },
    { check: 'mailbox', is: facts.mailbox },
    { check: 'sending', is: facts.stopped ?? facts.sending },
    subscription(facts.subscription, now),
    letters.since === undefined ? { check: 'letters', is: 'well' } : { check: 'letters', is: 'stopped', count: letters.stopped, since: letters.since },
    due.since !== undefined && later(due.since, oldAfter) < now ? { check: 'work', is: 'old', count: due.count, since: due.since } : { check: 'work', is: 'well', count: due.count },
    calendar(facts.calendar, today),
    publishedList(facts.published, today),
    ...jobNames.map((job): Finding => ({ check: 'job', job, ...standingOf(job, facts.runs, now) })),
  ];
}
