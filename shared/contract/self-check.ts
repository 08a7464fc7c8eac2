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

/** One thing that is measured, in words. */
export const MeasureView = z.object({ name: z.string(), said: z.string() }).meta({ id: 'Measure' });
export type MeasureView = z.infer<typeof MeasureView>;

/** Whether all is well, as it was found when this was asked. */
export const SelfCheckView = z
  .object({
    /** "All is well.", or how many things are not. */
    said: z.string(),
    well: z.boolean(),
    /** "Wed 11 June 2025, 09:00". */
    looked: z.string(),
    /** Which release of Heard answers: "0.2.0". A release before 0.2.0 does not say. */
    version: z.string().optional(),
    checks: z.array(CheckView),
    /** For a manager, in their sight: what is owed and how soon people are told. */
    measures: z.array(MeasureView).optional(),
  })
  .meta({ id: 'SelfCheck' });
export type SelfCheckView = z.infer<typeof SelfCheckView>;
