import { z } from 'zod';
import { planFields, principleIds } from '../domain/plan/vocabulary';
import { PersonView } from './views';

/** What a comment may stand beside: every field and list of a plan, and the decision. */
const places = ['approach', 'people', 'places', 'techniques', 'bases', ...planFields.map((id) => `text.${id}` as const), ...principleIds.map((id) => `principles.${id}` as const)] as const;

export const CommentBody = z
  .object({
    beside: z.enum(places, 'Say which part of the plan it is about.'),
    /** The words that it is about, as they stand now. */
    passage: z.string().trim().min(1).max(500).optional(),
    says: z.string().trim().min(1, 'Write your comment.').max(2000, 'Keep it to 2,000 characters.'),
  })
  .meta({ id: 'CommentOnPlan' });

export const SettleCommentBody = z.object({ comment: z.string().min(1).max(64) }).meta({ id: 'SettleComment' });

export const PlanCommentsView = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        beside: z.string(),
        passage: z.string().optional(),
        says: z.string(),
        by: PersonView,
        when: z.string(),
        /** By whom and when. */
        settled: z.string().optional(),
        maySettle: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'PlanComments' });
export type PlanCommentsView = z.infer<typeof PlanCommentsView>;
