import { z } from 'zod';
import { kinds } from '../domain/case/vocabulary';
import { CaseCardView } from './cases';

/** Closed cases whose review date has come, by what their time is, and those on legal hold. */
export const ReviewsView = z
  .object({
    groups: z.array(
      z.object({
        of: z.enum([...kinds, 'kept longer', 'on hold']),
        /** Why they are here. */
        said: z.string(),
        count: z.int(),
        /** The first of them, the longest closed first: as they are decided on, the others come up. */
        items: z.array(CaseCardView),
      }),
    ),
  })
  .meta({ id: 'Reviews' });
export type ReviewsView = z.infer<typeof ReviewsView>;
