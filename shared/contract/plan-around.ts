import { z } from 'zod';
import { AreaView, PersonView } from './views';

const BesideView = z.object({
  /** Absent where whoever looks may not open it: then they learn whom to ask, and not what it is about. */
  plan: z.object({ id: z.string(), title: z.string() }).optional(),
  area: AreaView,
  author: PersonView,
  /** When it is open; of one in the same weeks, how many days both are. */
  said: z.string(),
  /** Whom both reach, and where. */
  both: z.string(),
});

/** What is known around a plan: who asks the same people at the same time, who did before, and how often they wrote. */
export const PlanAroundView = z
  .object({
    others: z.object({
      /** What has to be written before anybody can be found. */
      needs: z.string().optional(),
      items: z.array(BesideView),
      /** By their Mondays: how many others ask the same people. */
      weeks: z.array(z.object({ monday: z.string(), others: z.int() })),
      /** The fullest week in words, where there is any. */
      most: z.string().optional(),
    }),
    before: z.object({ needs: z.string().optional(), items: z.array(BesideView) }),
    cases: z.object({ about: z.string(), figures: z.array(z.object({ what: z.string(), cases: z.string() })) }),
  })
  .meta({ id: 'PlanAround' });
export type PlanAroundView = z.infer<typeof PlanAroundView>;
