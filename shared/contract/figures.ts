import { z } from 'zod';
import { figuresOf } from '../domain/figures/vocabulary';

/** Which financial year, by the year in which it begins; absent, that of the latest month. */
export const FiguresQuery = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() });

/** A number as it is told: in words always, and as a number where it may be. */
export const ToldNumberView = z.object({ is: z.enum(['exact', 'at least', 'at most', 'not shown']), value: z.number().optional(), said: z.string() }).meta({ id: 'ToldNumber' });
export type ToldNumberView = z.infer<typeof ToldNumberView>;

/** Figures of the county, a directorate, a service or a district in one period. */
export const FigureRowView = z
  .object({
    is: z.enum(figuresOf),
    name: z.string(),
    received: ToldNumberView,
    /** Absent for districts. `within`, `withinOrExplained`: in per cent of what was due. */
    standards: z.object({ due: ToldNumberView, within: ToldNumberView, withinOrExplained: ToldNumberView }).optional(),
  })
  .meta({ id: 'FigureRow' });
export type FigureRowView = z.infer<typeof FigureRowView>;

/** A month, a quarter or the year so far: the county first, each directorate with its services after it, then districts. `notShown`: why something of it is not shown; absent where everything is. */
export const FigurePeriodView = z.object({ id: z.string(), name: z.string(), rows: z.array(FigureRowView), notShown: z.string().optional() }).meta({ id: 'FigurePeriod' });
export type FigurePeriodView = z.infer<typeof FigurePeriodView>;

/** What has been told of a financial year. */
export const FiguresView = z
  .object({
    year: z.int(),
    name: z.string(),
    /** The years before and after that have figures too. */
    before: z.int().optional(),
    after: z.int().optional(),
    /** What whoever reads them has to know. */
    said: z.array(z.string()),
    /** The latest first. */
    months: z.array(FigurePeriodView),
    sums: z.array(FigurePeriodView),
    /** Complaints of the whole year by division; absent until it has ended. */
    bands: z.array(z.object({ division: z.string(), district: z.string(), isShown: z.boolean(), said: z.string() })).optional(),
  })
  .meta({ id: 'Figures' });
export type FiguresView = z.infer<typeof FiguresView>;

/** A financial year's figures as a file for a spreadsheet. */
export const FiguresFileView = z.object({ name: z.string(), csv: z.string() }).meta({ id: 'FiguresFile' });
export type FiguresFileView = z.infer<typeof FiguresFileView>;
