import { z } from 'zod';

/** Every refusal over HTTP: RFC 9457 problem details. `detail` says what to do; `code` is for programs. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    errors: z.array(z.object({ at: z.string(), says: z.string() })).optional(),
    /** What the thing looks like now, where somebody else changed it meanwhile. */
    current: z.unknown().optional(),
    /** Who changed it and when. */
    changed: z.string().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
