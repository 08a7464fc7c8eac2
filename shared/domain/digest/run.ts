import { daysLater, monthsLater, type Instant, type LondonDate } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';
import type { DigestContent, DigestEvent, DigestFigures, DigestQuestion } from './content';
import type { Frequency } from './vocabulary';
import type { FollowedPlan } from './follow';
import { isOfFigures, mostQuestions } from './questions';

/** Something that was new in the run of a day. */
export interface FoundEvent extends DigestEvent {
  found: LondonDate;
}

/** The figures of a month, as every member is told them: the bands of all divisions, of which each is shown their own. */
export interface FoundFigures extends DigestFigures {
  found: LondonDate;
}

/** An editor's words, from the first run that carried them. */
export interface FoundNote {
  id: string;
  text: string;
  found: LondonDate;
}

/** Somebody who is sent a digest, as they stood on that day: later changes touch the next one. */
export interface Recipient {
  person: PersonId;
  name: string;
  email: string;
  frequency: Frequency;
  divisions: string[];
  /** Services that they follow beside their divisions. */
  interests?: string[];
  /** Everything found after this day is theirs. */
  after: LondonDate;
}

/** Somebody who cannot be sent anything: a person has to look at the address. */
export interface Unreached {
  person: PersonId;
  why: 'no address' | 'came back';
}

/** The digests of one day, frozen: who gets one, over which days, with which figures. From it each is made again as it was. */
export interface DigestRun {
  on: LondonDate;
  /** When it was frozen: the first letter goes from then on. */
  at: Instant;
  /** The day of the run before; what was found since is new in this. */
  lastRun: LondonDate;
  council: string;
  template: string;
  /** All that is in some recipient's days. */
  events: FoundEvent[];
  figures?: FoundFigures;
  questions: DigestQuestion[];
  note?: FoundNote;
  recipients: Recipient[];
  /** Who would have been sent one, and cannot be reached. */
  unreached?: Unreached[];
  /** Plans as they are followed after it. */
  plans: FollowedPlan[];
  situation: { is: 'making'; made: number } | { is: 'made'; at: Instant };
}

/** What stands between runs: up to which day each member has been told, and all that a member may still have to be. */
export interface DigestLedger {
  lastRun: LondonDate;
  plans: FollowedPlan[];
  events: FoundEvent[];
  figures?: FoundFigures;
  note?: FoundNote;
  told: Record<PersonId, LondonDate>;
}

/** What was found is kept for so many months, for members who are told seldom. */
const monthsKept = 13;
/** Somebody who is sent their first digest is told what is new of as many days. */
const firstDays = 7;

/** The ledger before the first run of a council. */
export const emptyLedger = (today: LondonDate): DigestLedger => ({ lastRun: daysLater(today, -1), plans: [], events: [], told: {} });

/**
 * The day after which everything is news to a member. Of one who was told nothing for longer than is kept, what is kept. Of
 * one who was never told, what is new of some days, and of all since their term began: the first digest of a month's choice
 * comes weeks after it.
 */
export const toldUpTo = ({ told }: Pick<DigestLedger, 'told'>, person: PersonId, today: LondonDate, began = today): LondonDate => {
  const oldest = monthsLater(today, -monthsKept);
  const last = told[person] ?? [daysLater(today, -firstDays), daysLater(began, -1)].sort()[0] ?? today;
  return last > oldest ? last : oldest;
};

/** The ledger after a run, from what the run froze: done twice it comes to the same. */
export function afterRun(ledger: DigestLedger, { on, plans, events, figures, note, recipients }: DigestRun): DigestLedger {
  if (ledger.lastRun >= on) return ledger;
  const oldest = monthsLater(on, -monthsKept);
  const known = new Set(ledger.events.map(({ id }) => id));
  return {
    lastRun: on,
    plans,
    events: [...ledger.events.filter(({ found }) => found > oldest), ...events.filter(({ id }) => !known.has(id))],
    ...((figures ?? ledger.figures) && { figures: figures ?? ledger.figures }),
    ...((note ?? ledger.note) && { note: note ?? ledger.note }),
    told: { ...ledger.told, ...Object.fromEntries(recipients.map(({ person }) => [person, on])) },
  };
}

const isNear =
  ({ divisions, interests = [] }: Pick<Recipient, 'divisions' | 'interests'>) =>
  ({ places, area }: DigestEvent): boolean =>
    places.length === 0 || places.some((place) => divisions.includes(place)) || (area !== undefined && interests.includes(area));

/** The newest first; of one plan only the last that was found: it says where the plan stands now. */
function newest(events: readonly FoundEvent[]): FoundEvent[] {
  const last = new Map(events.map((event) => [event.planId, event]));
  return [...last.values()].sort((one, other) => (one.found === other.found ? (one.on < other.on ? -1 : 1) : one.found > other.found ? -1 : 1));
}

const told = ({ found: _, ...event }: FoundEvent): DigestEvent => event;

/**
 * What a member is told in a run: all that was found after they were told last, up to and including its day. So nothing
 * is told twice and nothing falls between two digests, whatever their frequency was meanwhile. Figures are told once, to
 * every member the same, but for the bands of their own divisions and the lines of services that they follow.
 */
export function contentFor({ on, council, events, figures, questions, note }: Pick<DigestRun, 'on' | 'council' | 'events' | 'figures' | 'questions' | 'note'>, { after, divisions, interests = [], frequency }: Pick<Recipient, 'after' | 'divisions' | 'interests' | 'frequency'>): DigestContent {
  const near = isNear({ divisions, interests });
  const isNew = ({ found }: { found: LondonDate }): boolean => found > after && found <= on;
  const theirs = newest(events.filter(isNew));
  const isNews = figures !== undefined && isNew(figures);
  const { found: _, ...shown } = figures ?? ({} as FoundFigures);
  return {
    council, on, divisions, frequency,
    questions: questions.filter((each) => (isOfFigures(each) ? isNews : theirs.length > 0)).slice(0, mostQuestions),
    events: theirs.filter(near).map(told),
    elsewhere: theirs.filter((event) => !near(event)).map(told),
    ...(isNews && { figures: { ...shown, lines: shown.lines.filter(({ area }) => area === undefined || interests.includes(area)), divisions: shown.divisions.filter(({ division }) => divisions.includes(division)) } }),
    ...(note && isNew(note) && { note: note.text }),
  };
}
