import { z } from 'zod';
import { anonymiseGrounds } from '../domain/case/vocabulary';
import { date } from './clock';
import { line } from './line';

const time = z.object({
  years: z.int('Write a whole number of years.').min(1, 'Write 1 year at least.').max(100, 'Write 100 years at most.'),
  /** The retention schedule's line, a law, or that it is the council's own choice. */
  source: line(300, 'where the time comes from'),
});

/** How long closed cases are kept before somebody looks whether they are still needed, for each kind. */
export const RetentionRulesBody = z.object({ complaint: time, comment: time, compliment: time, 'service request': time }).meta({ id: 'RetentionRules' });

export const RetentionSettingsView = z
  .object({
    rules: RetentionRulesBody,
    /** Who changed it last and when; absent where nobody has. */
    changed: z.string().optional(),
    version: z.string(),
  })
  .meta({ id: 'RetentionSettings' });
export type RetentionSettingsView = z.infer<typeof RetentionSettingsView>;

const because = line(300, 'why');
export const KeepLongerBody = z.object({ until: date, because }).meta({ id: 'KeepLonger' });
export const HoldBody = z.object({ because }).meta({ id: 'LegalHold' });
/** `reference`: that of the case, written out by whoever decides. It cannot be undone. */
export const AnonymiseBody = z.object({ ground: z.enum(anonymiseGrounds, 'Choose why.'), reference: line(32, 'the reference') }).meta({ id: 'Anonymise' });

/** How long a case is kept; absent while there is nothing to say of it. */
export const RetentionView = z
  .object({
    /** "To be looked at on Mon 19 May 2031: keep it, or anonymise it." */
    said: z.string(),
    /** How that day comes about; absent where there is none. */
    working: z.string().optional(),
    reviewOn: date.optional(),
    due: z.literal(true).optional(),
    hold: z.object({ said: z.string(), because: z.string().optional() }).optional(),
    anonymised: z.literal(true).optional(),
    /** What is not removed, and where it is. */
    stays: z.array(z.string()),
  })
  .meta({ id: 'Retention' });
export type RetentionView = z.infer<typeof RetentionView>;
