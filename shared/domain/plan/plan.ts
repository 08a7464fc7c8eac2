import type { Instant } from '../../kernel/london';
import type { Answers, Approach, Suggested } from '../decision/vocabulary';
import { evolveApproval, type ApprovalEvent } from '../approval/events';
import type { Approving } from '../approval/submission';
import type { PersonId } from '../people/vocabulary';
import type { Capacity, PlanId } from './vocabulary';

/** What is true of a plan from its first day. */
export interface PlanBeginning {
  id: PlanId;
  title: string;
  area: string;
}

/** Whether to inform, consult or involve, as a person decided it; with what it was decided on, so that it can be read without today's rules. */
export interface ApproachDecision {
  approach: Approach;
  answers: Answers;
  suggested: Suggested;
  /** The rules that pointed to what was suggested, and elsewhere, by their ids. */
  reasons: string[];
  contrary: string[];
  because?: string;
  decidedBy: PersonId;
  as: Capacity;
  /** Whoever wrote it down; mostly the same. */
  by: PersonId;
  at: Instant;
}

/** A plan of engagement: what is decided of it. What is being written stands beside it, in its draft. */
export interface Plan extends PlanBeginning, Approving {
  authors: PersonId[];
  begunAt: Instant;
  /** Every decision, the latest last: it is the one in force. */
  decisions: ApproachDecision[];
}

export type PlanEvent =
  | ApprovalEvent
  | { type: 'PlanBegun'; at: Instant; by: PersonId; plan: PlanBeginning }
  | { type: 'ApproachDecided'; at: Instant; by: PersonId; decision: ApproachDecision };

/** The decision in force. */
export const approachOf = ({ decisions }: Plan): ApproachDecision | undefined => decisions.at(-1);

export function evolvePlan(state: Plan | undefined, event: PlanEvent): Plan {
  if (event.type === 'PlanBegun') return { ...event.plan, authors: [event.by], begunAt: event.at, situation: { is: 'draft' }, decisions: [] };
  if (!state) throw new Error(`${event.type} happened to a plan that nobody began`);
  return event.type === 'ApproachDecided' ? { ...state, decisions: [...state.decisions, event.decision] } : evolveApproval(state, event);
}
