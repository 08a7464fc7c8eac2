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

/** A worklist as a file: what it is called, its text, how many rows, and how many there are where they are more. */
export const WorklistFileView = z.object({ name: z.string(), csv: z.string(), rows: z.int(), of: z.int() }).meta({ id: 'WorklistFile' });
export type WorklistFileView = z.infer<typeof WorklistFileView>;
