import { z } from 'zod';
import { kinds } from '../domain/case/vocabulary';
import { standingsAsked } from '../domain/worklist/vocabulary';

/** What the worklist is narrowed to: ids and words of ours alone, so that it may stand in an address. */
export const WorklistFilter = z
  .object({
    standing: z.enum(standingsAsked).optional(),
    kind: z.enum(kinds).optional(),
    area: z.string().max(64).optional(),
    /** A person's id, or `nobody`. */
    officer: z.string().max(64).optional(),
  })
  .meta({ id: 'WorklistFilter' });
export type WorklistFilter = z.infer<typeof WorklistFilter>;
