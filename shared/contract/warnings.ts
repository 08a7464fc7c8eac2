import { z } from 'zod';
import { clockTime } from './clock';
import { PersonView } from './views';

const people = z.array(z.string().max(64)).max(50, 'Name fifty people at most.');

/** Whom the council warns of dates, when, and who is told of danger. People by their ids. */
export const WarningRulesBody = z
  .object({
    hours: z.object({ from: clockTime, to: clockTime }),
    /** How many working days ahead dates are named. */
    workingDaysBefore: z.int('Write a whole number of working days.').min(0, 'Write 0 or more.').max(10, 'Write 10 working days at most.'),
    /** Who is warned about what nobody has. */
    unplaced: people,
    /** Who is warned about what is overdue or due today in all. */
    everything: people,
    /** Who is told of danger at once, day or night. */
    duty: people,
    /** Who is told, with the managers above, when a letter went in error. */
    dataProtection: people.default([]),
    /** Who is to read quarantine each working day. */
    quarantine: people.default([]),
  })
  .refine(({ hours }) => hours.from < hours.to, { path: ['hours.to'], message: 'The hours end after they begin.' })
  .meta({ id: 'WarningRules' });
export type WarningRulesBody = z.infer<typeof WarningRulesBody>;

export const WarningSettingsView = z
  .object({
    rules: WarningRulesBody,
    /** Everybody whom Heard knows, to choose from. */
    people: z.array(PersonView),
    /** Notices of the last two weeks that nobody got, newest first: to whom, when, and why in words. */
    undelivered: z.array(z.object({ to: PersonView, about: z.enum(['warnings', 'danger', 'sent in error', 'stuck']), said: z.string() })),
    /** Who changed it last and when; absent where nobody has. */
    changed: z.string().optional(),
    version: z.string(),
  })
  .meta({ id: 'WarningSettings' });
export type WarningSettingsView = z.infer<typeof WarningSettingsView>;
