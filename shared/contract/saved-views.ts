import { z } from 'zod';
import { line } from './line';
import { WorklistFilter } from './worklist';

/** A worklist that a person has given a name. */
const SavedView = z.object({ id: z.string().min(1).max(64), name: line(40, 'a name'), filter: WorklistFilter });
export type SavedView = z.infer<typeof SavedView>;

/** All that a person has saved, as it is to be from now on. */
export const SavedViewsBody = z
  .object({ views: z.array(SavedView).max(20, 'Keep 20 views at most: remove one first.') })
  .refine(({ views }) => new Set(views.map(({ id }) => id)).size === views.length, { path: ['views'], message: 'Two views have one id.' })
  .refine(({ views }) => new Set(views.map(({ name }) => name.toLowerCase())).size === views.length, { path: ['views'], message: 'You have a view of that name already.' })
  .meta({ id: 'SavedViewsBody' });
export type SavedViewsBody = z.infer<typeof SavedViewsBody>;

export const SavedViewsView = z.object({ views: z.array(SavedView), version: z.string() }).meta({ id: 'SavedViews' });
export type SavedViewsView = z.infer<typeof SavedViewsView>;
