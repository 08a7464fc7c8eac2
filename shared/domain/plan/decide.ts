import type { Instant } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import { suggestionFrom } from '../decision/suggestion';
import type { Answers, Approach } from '../decision/vocabulary';
import type { PersonId } from '../people/vocabulary';
import type { Plan, PlanEvent } from './plan';
import type { Capacity } from './vocabulary';

/** Who does something with a plan. `asTeam`: of the Community Engagement Team, who write any plan. */
export interface Planner {
  id: PersonId;
  asTeam?: boolean;
  asApprover?: boolean;
}

export interface DecideApproach {
  type: 'DecideApproach';
  at: Instant;
  by: Planner;
  approach: Approach;
  answers: Answers;
  because?: string;
  decidedBy: PersonId;
  as: Capacity;
  /** How many decisions whoever decides has seen. */
  seen: number;
}

export type PlanCommand = DecideApproach;

export type PlanRefusal =
  | { code: 'not-the-author' }
  /** Nobody has said whether there is a duty to consult. */
  | { code: 'duty-not-answered' }
  /** The rules conflict, there is little to influence, or it is decided otherwise than suggested. */
  | { code: 'sentence-needed' }
  | { code: 'decided-meanwhile' };

/** Its authors write a plan, and the Community Engagement Team. */
export const mayWritePlan = ({ authors }: Pick<Plan, 'authors'>, { id, asTeam }: Planner): boolean => asTeam === true || authors.includes(id);

/** They record what was decided, and so does an approver. */
export const mayRecordDecision = (plan: Pick<Plan, 'authors'>, by: Planner): boolean => by.asApprover === true || mayWritePlan(plan, by);

/**
 * Decides what happens to a plan. Whether to inform, consult or involve is free, whatever was suggested; but not while
 * nobody has looked for a duty, and with a sentence wherever the rules conflict or the decision is another than theirs.
 */
export function decidePlan(command: PlanCommand, state: Plan): Result<PlanEvent[], PlanRefusal> {
  const { at, by, approach, answers, because, decidedBy, as } = command;
  if (!mayRecordDecision(state, by)) return refuse({ code: 'not-the-author' });
  if (command.seen !== state.decisions.length) return refuse({ code: 'decided-meanwhile' });
  const { is: suggested, reasons, contrary, needsSentence, unanswered } = suggestionFrom(answers);
  if (unanswered.includes('duty')) return refuse({ code: 'duty-not-answered' });
  if ((needsSentence || suggested !== approach) && because === undefined) return refuse({ code: 'sentence-needed' });
  const ids = (rules: readonly { id: string }[]): string[] => rules.map(({ id }) => id);
  const decision = { approach, answers, suggested, reasons: ids(reasons), contrary: ids(contrary), ...(because !== undefined && { because }), decidedBy, as, by: by.id, at };
  return ok([{ type: 'ApproachDecided', at, by: by.id, decision }]);
}
