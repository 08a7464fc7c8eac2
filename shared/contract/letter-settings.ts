import { z } from 'zod';
import { longestUndoSeconds, mostAcknowledgementsADay } from '../domain/letter/vocabulary';

/** What is to change of how a council's letters go; what is not named stays. */
export const LetterSettingsBody = z
  .object({
    /** How long outgoing mail waits for Undo; 0 is not at all. */
    undoSeconds: z.int('Write a whole number of seconds.').min(0, 'Write 0 or more.').max(longestUndoSeconds, `Write ${longestUndoSeconds} seconds at most.`),
    /** How many acknowledgements one address is sent in a day before a manager is asked. */
    acknowledgementsADay: z.int('Write a whole number.').min(1, 'Write 1 or more.').max(mostAcknowledgementsADay, `Write ${mostAcknowledgementsADay} at most.`),
  })
  .partial()
  .refine((body) => Object.keys(body).length > 0, 'Say what is to change.')
  .meta({ id: 'LetterSettingsBody' });
export type LetterSettingsBody = z.infer<typeof LetterSettingsBody>;

export const LetterSettingsView = z
  .object({
    undoSeconds: z.int(),
    longest: z.int(),
    /** 0 where the council's settings set no end. */
    acknowledgementsADay: z.int(),
    most: z.int(),
    /** Who changed it last and when; absent where nobody has. */
    changed: z.string().optional(),
    version: z.string(),
  })
  .meta({ id: 'LetterSettings' });
export type LetterSettingsView = z.infer<typeof LetterSettingsView>;
