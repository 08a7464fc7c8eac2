import { z } from 'zod';

export const RegisterBody = z.object({ csv: z.string().min(1, 'Choose a file.') }).meta({ id: 'PlanRegister' });

/** What a register became, or would become, row by row. */
export const RegisterView = z
  .object({
    rows: z.array(
      z.object({
        /** As the spreadsheet counts it. */
        row: z.int(),
        title: z.string(),
        standing: z.enum(['new', 'there', 'twice', 'wrong']),
        /** Its service and days; or what is wrong, and what to do. */
        says: z.string(),
        plan: z.string().optional(),
      }),
    ),
    counts: z.object({ new: z.int(), there: z.int(), wrong: z.int() }),
    /** Columns whose words go to what is known. */
    others: z.array(z.string()),
  })
  .meta({ id: 'PlanRegisterRead' });
export type RegisterView = z.infer<typeof RegisterView>;
