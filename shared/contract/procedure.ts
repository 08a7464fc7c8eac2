import { z } from 'zod';
import { date } from './clock';
import { line } from './line';

const because = line(300, 'why').optional();

/** Somebody who takes part under a statutory procedure. `of` names one who stands there already. */
export const TakingPartBody = z
  .object({
    of: z.string().max(64).optional(),
    because,
    role: z.string().min(1, 'Choose what they are there for.').max(64),
    name: line(120, 'their name'),
    organisation: line(120, 'their organisation').optional(),
    email: z.email('Write a whole e-mail address.').max(254).optional(),
    telephone: line(40, 'their telephone number').optional(),
    from: date,
    until: date.optional(),
  })
  .meta({ id: 'TakingPart' });
export type TakingPartBody = z.infer<typeof TakingPartBody>;

/** A day of the procedure; another takes its place, with a reason. */
export const ProcedureDayBody = z.object({ day: z.string().min(1, 'Choose which day.').max(64), on: date, because }).meta({ id: 'ProcedureDay' });

/** Who takes part in a case and the days of its procedure; absent where its profile asks for neither. */
export const ProcedureView = z
  .object({
    /** The regulation, and that nobody has checked it where nobody has. */
    source: z.string(),
    roles: z.array(z.object({ id: z.string(), name: z.string() })),
    people: z.array(
      z.object({
        id: z.string(),
        role: z.object({ id: z.string(), name: z.string() }),
        name: z.string(),
        organisation: z.string().optional(),
        email: z.string().optional(),
        telephone: z.string().optional(),
        from: date,
        until: date.optional(),
        /** "Since Mon 19 May 2025", or from when until when. */
        said: z.string(),
        /** They are to be independent, and look as if they were not. */
        warning: z.string().optional(),
      }),
    ),
    days: z.array(z.object({ id: z.string(), name: z.string(), on: date.optional(), said: z.string() })),
  })
  .meta({ id: 'StatutoryProcedure' });
export type ProcedureView = z.infer<typeof ProcedureView>;
