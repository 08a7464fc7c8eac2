import { z } from 'zod';

/** One thing that was looked at: that it is well, or what is wrong and what to do. */
export const CheckView = z
  .object({
    /** What was looked at: `mailbox`, `job sweep`. */
    check: z.string(),
    name: z.string(),
    well: z.boolean(),
    said: z.string(),
    /** What somebody has to do; absent where it is well. */
    todo: z.string().optional(),
    /** Cases that the caller sees in which it stands. */
    cases: z.array(z.string()).optional(),
  })
  .meta({ id: 'Check' });
export type CheckView = z.infer<typeof CheckView>;

/** Whether all is well, as it was found when this was asked. */
export const SelfCheckView = z
  .object({
    /** "All is well.", or how many things are not. */
    said: z.string(),
    well: z.boolean(),
    /** "Wed 11 June 2025, 09:00". */
    looked: z.string(),
    checks: z.array(CheckView),
  })
  .meta({ id: 'SelfCheck' });
export type SelfCheckView = z.infer<typeof SelfCheckView>;
