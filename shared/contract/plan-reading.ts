import { z } from 'zod';
import { planSections } from '../domain/plan/vocabulary';

const missing = z.literal(true).optional();

/** A plan as it reads: what each part asks, what is still missing and what in it does not stand. */
export const PlanReadingView = z
  .object({
    /** A plan that only informs is asked little. */
    short: z.boolean(),
    datesSaid: z.string().optional(),
    sections: z.array(
      z.object({
        id: z.enum(planSections),
        title: z.string(),
        fields: z.array(
          z.object({
            /** Where it stands in the draft: `text.inShort`. */
            path: z.string(),
            is: z.enum(['line', 'text', 'date', 'pounds', 'choice']),
            label: z.string(),
            help: z.string().optional(),
            options: z.array(z.object({ value: z.string(), says: z.string() })).optional(),
            missing,
          }),
        ),
        /** Of which some are ticked; `under`, the district of a division; `none`, what it means that nothing is. */
        lists: z.array(z.object({ part: z.enum(['people', 'places', 'techniques', 'bases']), label: z.string(), help: z.string().optional(), options: z.array(z.object({ id: z.string(), says: z.string(), beside: z.string().optional(), under: z.string().optional() })), none: z.string().optional(), missing })),
      }),
    ),
    missing: z.array(z.object({ path: z.string(), says: z.string(), section: z.string() })),
    findings: z.array(z.object({ path: z.string(), says: z.string(), help: z.string() })),
  })
  .meta({ id: 'PlanReading' });
export type PlanReadingView = z.infer<typeof PlanReadingView>;
