import type { PlanCommentsView } from '../../shared/contract/plan-comments';
import { maySettle } from '../../shared/domain/plan/comments';
import type { Planner } from '../../shared/domain/plan/decide';
import type { Commented } from '../use-cases/comment';
import { whenInWords } from './reading-view';
import type { Roster } from './roster';

/** What is said beside a plan, the oldest first, with what whoever looks may settle. */
export const planCommentsView = ({ plan, comments: { comments } }: Commented, roster: Roster, reader: Planner): PlanCommentsView => ({
  items: comments.map((comment) => {
    const { id, beside, passage, says, by, at, settled } = comment;
    return {
      id, beside, ...(passage !== undefined && { passage }), says, by: roster.person(by), when: whenInWords(at),
      ...(settled && { settled: `Settled by ${roster.person(settled.by).name}, ${whenInWords(settled.at)}` }),
      maySettle: !settled && maySettle(plan, comment, reader),
    };
  }),
});
