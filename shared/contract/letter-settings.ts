import { z } from 'zod';
import { longestUndoSeconds } from '../domain/letter/vocabulary';

/** How a council's letters go. */
export const LetterSettingsBody = z
  .object({
    /** How long outgoing mail waits for Undo; 0 is not at all. */
    undoSeconds: z.int('Write a whole number of seconds.').min(0, 'Write 0 or more.').max(longestUndoSeconds, `Write ${longestUndoSeconds} seconds at most.`),
  })
  .meta({ id: 'LetterSettingsBody' });
export type LetterSettingsBody = z.infer<typeof LetterSettingsBody>;

export const LetterSettingsView = z
  .object({
    undoSeconds: z.int(),
    longest: z.int(),
    /** Who changed it last and when; absent where nobody has. */
    changed: z.string().optional(),
    version: z.string(),
  })
  .meta({ id: 'LetterSettings' });
export type LetterSettingsView = z.infer<typeof LetterSettingsView>;
