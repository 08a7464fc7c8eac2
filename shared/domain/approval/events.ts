import type { Instant, LondonDate } from '../../kernel/london';
import { unreachable } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';
import type { Quality } from './quality';
import { currentOf, type Approved, type Approving, type PlanSituation, type Step, type Submission, type Telling } from './submission';
import type { Resolution } from './vocabulary';

interface Happened {
  at: Instant;
  by: PersonId;
  no: number;
}

export type ApprovalEvent =
  /** `goesOn`: where the plan stands with it, since it may stand where the version before it stood. */
  | (Happened & { type: 'VersionSubmitted'; submission: Submission; goesOn: PlanSituation; voided: number; fixed: boolean })
  | (Happened & { type: 'VersionRead' })
  | (Happened & { type: 'QualityPassed'; quality: Extract<Quality, { is: 'passed' }> })
  | (Happened & { type: 'PlanApproved'; step: string; approved: Approved })
  | (Happened & { type: 'PassedOn'; step: string; of: PersonId; to?: PersonId; because?: string })
  | (Happened & { type: 'InterestDeclared'; because: string })
  | (Happened & { type: 'MeetingSet'; step: string; on: LondonDate; papers: string })
  | (Happened & { type: 'MinuteRecorded'; step: string; resolution: Resolution; said: string; hash: string })
  | (Happened & { type: 'PlanSentBack'; because: string })
  | (Happened & { type: 'PlanRecalled'; because?: string })
  | (Happened & { type: 'PlanSignedOff'; hash: string })
  /** Who is to be told, and when those who are asked are reminded; nobody is where `remindAt` is absent. */
  | { type: 'WordOwed'; at: Instant; tell: Telling[]; remindAt?: Instant }
  | { type: 'WordPassedOn'; at: Instant; ids: string[] }
  | { type: 'WordPutOff'; at: Instant; ids: string[]; until: Instant };

type Of<T extends ApprovalEvent['type']> = Extract<ApprovalEvent, { type: T }>;

/** The version in question with one of its steps changed. */
function withStep(state: Approving, id: string, change: (step: Step) => Step): Submission[] {
  const current = currentOf(state);
  if (!current) throw new Error('A step was taken of a plan that nobody submitted');
  return withCurrent(state, { ...current, steps: current.steps.map((stretch) => stretch.map((step) => (step.id === id ? change(step) : step))) });
}

const withCurrent = ({ submissions = [] }: Approving, current: Submission): Submission[] => [...submissions.slice(0, -1), current];

function passedOn({ of, to }: Of<'PassedOn'>, step: Step): Step {
  if (step.is === 'committee') return step;
  const places = step.places.flatMap((place) => (place !== of ? [place] : to === undefined || step.places.includes(to) ? [] : [to]));
  return { ...step, places };
}

const withoutReminder = ({ remindAt: _, ...rest }: Approving): Approving => rest;

/** What somebody does when they are asked. Whoever has answered is told nothing of what they were asked any more. */
const isAnswer = (event: ApprovalEvent): event is Of<'QualityPassed' | 'PlanApproved' | 'PassedOn' | 'InterestDeclared' | 'PlanSentBack'> =>
  event.type === 'QualityPassed' || event.type === 'PlanApproved' || event.type === 'PassedOn' || event.type === 'InterestDeclared' || event.type === 'PlanSentBack';

/** What an event makes of a plan's approval. */
export function evolveApproval<State extends Approving>(state: State, event: ApprovalEvent): State {
  const { said, ...rest } = evolved(state, event);
  return { ...(rest as State), ...(said && { said: isAnswer(event) ? Object.fromEntries(Object.entries(said).filter(([person]) => person !== event.by)) : said }) };
}

function evolved<State extends Approving>(state: State, event: ApprovalEvent): State {
  const next = (changed: Partial<Approving>): State => ({ ...state, ...changed });
  const ended = (situation: PlanSituation): State => ({ ...(withoutReminder(state) as State), situation });
  switch (event.type) {
    case 'VersionSubmitted':
      return next({ submissions: [...(state.submissions ?? []), event.submission], situation: event.goesOn });
    case 'VersionRead':
      return next({ read: [...(state.read ?? []), { by: event.by, no: event.no, at: event.at }] });
    case 'QualityPassed': {
      const current = currentOf(state);
      return next({ situation: { is: 'approval', since: event.at }, ...(current && { submissions: withCurrent(state, { ...current, quality: event.quality }) }) });
    }
    case 'PlanApproved':
      return next({ submissions: withStep(state, event.step, (step) => (step.is === 'people' ? { ...step, approved: [...step.approved, event.approved] } : step)) });
    case 'PassedOn':
      return next({ submissions: withStep(state, event.step, (step) => passedOn(event, step)) });
    case 'InterestDeclared':
      return next({ interests: [...(state.interests ?? []), { by: event.by, at: event.at, because: event.because }] });
    case 'MeetingSet':
      return next({ submissions: withStep(state, event.step, (step) => (step.is === 'committee' ? { ...step, meeting: { on: event.on, papers: event.papers, by: event.by } } : step)) });
    case 'MinuteRecorded': {
      const { resolution, said, hash, by, at } = event;
      return next({ submissions: withStep(state, event.step, (step) => (step.is === 'committee' ? { ...step, minute: { resolution, said, hash, by, at } } : step)) });
    }
    case 'PlanSentBack':
      return ended({ is: 'sent back', by: event.by, at: event.at, because: event.because });
    case 'PlanRecalled':
      return ended({ is: 'recalled', by: event.by, at: event.at, ...(event.because !== undefined && { because: event.because }) });
    case 'PlanSignedOff':
      return ended({ is: 'signed off', at: event.at });
    case 'WordOwed':
      return { ...(withoutReminder(state) as State), tell: [...(state.tell ?? []), ...event.tell], said: { ...state.said, ...Object.fromEntries(event.tell.map(({ id, to }) => [to, id])) }, ...(event.remindAt && { remindAt: event.remindAt }) };
    case 'WordPassedOn':
      return next({ tell: (state.tell ?? []).filter(({ id }) => !event.ids.includes(id)) });
    case 'WordPutOff':
      return next({ tell: (state.tell ?? []).map((each) => (event.ids.includes(each.id) ? { ...each, at: event.until, attempts: each.attempts + 1 } : each)) });
    default:
      return unreachable(event);
  }
}

/** When a sweep has to look at a plan: somebody is to be told, or to be reminded. Absent when nothing is owed. */
export const planWakesAt = ({ tell = [], remindAt }: Approving): Instant | undefined => [...tell.map(({ at }) => at), ...(remindAt ? [remindAt] : [])].sort()[0];
