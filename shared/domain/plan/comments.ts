import type { Instant } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';
import { mayWritePlan, type Planner } from './decide';
import type { Plan } from './plan';

/** What somebody says of a passage of a plan: beside it, and no part of it. */
export interface Comment {
  id: string;
  /** The field or list that it stands beside: `text.inShort`. */
  beside: string;
  /** The words that it is about, as they stood; absent where it is about all of it. */
  passage?: string;
  says: string;
  by: PersonId;
  at: Instant;
  settled?: { by: PersonId; at: Instant };
}

/** The comments on one plan, the oldest first. */
export interface Comments {
  comments: Comment[];
}

export type CommentEvent =
  | { type: 'Commented'; at: Instant; by: PersonId; comment: Comment }
  | { type: 'CommentSettled'; at: Instant; by: PersonId; comment: string };

export type CommentCommand =
  | { type: 'Comment'; at: Instant; by: Planner; id: string; beside: string; passage?: string; says: string }
  | { type: 'Settle'; at: Instant; by: Planner; comment: string };

export type CommentRefusal = { code: 'no-such-comment' } | { code: 'not-yours-to-settle' } | { code: 'too-many-comments' };

/** As many as one document holds. */
export const mostComments = 500;

export const noComments: Comments = { comments: [] };

export function evolveComments(state: Comments | undefined, event: CommentEvent): Comments {
  const { comments } = state ?? noComments;
  if (event.type === 'Commented') return { comments: [...comments, event.comment] };
  return { comments: comments.map((each) => (each.id === event.comment ? { ...each, settled: { by: event.by, at: event.at } } : each)) };
}

/** Whoever writes the plan settles any comment, and whoever made one settles their own. */
export const maySettle = (plan: Pick<Plan, 'authors'>, comment: Comment, by: Planner): boolean => comment.by === by.id || mayWritePlan(plan, by);

/** Whoever sees a plan may comment on it. What is settled stays as it was settled first. */
export function decideComment(command: CommentCommand, plan: Pick<Plan, 'authors'>, { comments }: Comments): Result<CommentEvent[], CommentRefusal> {
  const { type, at, by } = command;
  if (type === 'Comment') {
    if (comments.length >= mostComments) return refuse({ code: 'too-many-comments' });
    const { id, beside, passage, says } = command;
    return ok([{ type: 'Commented', at, by: by.id, comment: { id, beside, ...(passage !== undefined && { passage }), says, by: by.id, at } }]);
  }
  const there = comments.find(({ id }) => id === command.comment);
  if (!there) return refuse({ code: 'no-such-comment' });
  if (!maySettle(plan, there, by)) return refuse({ code: 'not-yours-to-settle' });
  return ok(there.settled ? [] : [{ type: 'CommentSettled', at, by: by.id, comment: there.id }]);
}
