import { decideComment, evolveComments, maySettle, mostComments, noComments, type CommentCommand, type Comments } from '../../../shared/domain/plan/comments';
import type { Planner } from '../../../shared/domain/plan/decide';
import type { Instant } from '../../../shared/kernel/london';

const at = '2025-04-17T09:00:00.000Z' as Instant;
const plan = { authors: ['author'] };
const comment = (id: string, by: Planner = { id: 'approver' }): CommentCommand => ({ type: 'Comment', at, by, id, beside: 'text.questions', passage: 'Do you agree?', says: 'That leads.' });
const settle = (id: string, by: Planner): CommentCommand => ({ type: 'Settle', at, by, comment: id });

function after(...commands: CommentCommand[]): Comments {
  return commands.reduce<Comments>((state, command) => {
    const decided = decideComment(command, plan, state);
    if (!decided.ok) throw new Error(decided.refusal.code);
    return decided.value.reduce<Comments>(evolveComments, state);
  }, noComments);
}

test('whoever sees a plan comments on a passage of it', () => {
  expect(after(comment('c1')).comments).toEqual([{ id: 'c1', beside: 'text.questions', passage: 'Do you agree?', says: 'That leads.', by: 'approver', at }]);
});

test.each<[string, Planner, boolean]>([
  ['whoever made it', { id: 'approver' }, true],
  ['an author', { id: 'author' }, true],
  ['the team', { id: 'noor', asTeam: true }, true],
  ['a colleague', { id: 'colleague' }, false],
  ['another approver', { id: 'other', asApprover: true }, false],
])('a comment is settled by %s: %#', (_who, by, may) => {
  const state = after(comment('c1'));
  expect(maySettle(plan, state.comments[0]!, by)).toBe(may);
  expect(decideComment(settle('c1', by), plan, state).ok).toBe(may);
});

test('what is settled stays as it was settled first', () => {
  const state = after(comment('c1'), settle('c1', { id: 'author' }));
  expect(state.comments[0]).toMatchObject({ settled: { by: 'author', at } });
  expect(decideComment(settle('c1', { id: 'noor', asTeam: true }), plan, state)).toEqual({ ok: true, value: [] });
});

test('there is an end to comments, and none is settled that nobody made', () => {
  const full: Comments = { comments: Array.from({ length: mostComments }, (_, no) => ({ id: `c${no}`, beside: 'text.inShort', says: 'A', by: 'a', at })) };
  expect(decideComment(comment('more'), plan, full)).toEqual({ ok: false, refusal: { code: 'too-many-comments' } });
  expect(decideComment(settle('none', { id: 'author' }), plan, full)).toEqual({ ok: false, refusal: { code: 'no-such-comment' } });
});
