import { z } from 'zod';
import { frequencies } from '../domain/digest/vocabulary';
import { date } from './clock';
import { line } from './line';
import { PersonView } from './views';

const event = z.object({ news: z.string(), day: z.string(), title: z.string(), says: z.string() });

/** A digest in words, in the order in which it is read. */
export const DigestView = z
  .object({
    subject: z.string(),
    council: z.string(),
    dated: z.string(),
    covers: z.string().optional(),
    headline: z.string(),
    lead: z.string(),
    isQuiet: z.boolean(),
    questions: z.array(z.string()),
    coming: z.array(z.object({ title: z.string(), events: z.array(event) })),
    figures: z
      .object({
        title: z.string(), of: z.string(), columns: z.tuple([z.string(), z.string(), z.string()]),
        lines: z.array(z.object({ label: z.string(), values: z.tuple([z.string(), z.string(), z.string()]) })),
        notShown: z.string().optional(), themes: z.array(z.string()), bands: z.string().optional(),
      })
      .optional(),
    note: z.string().optional(),
    because: z.string(),
  })
  .meta({ id: 'Digest' });
export type DigestView = z.infer<typeof DigestView>;

export const FrequencyBody = z.object({ frequency: z.enum(frequencies, { error: 'Say daily, weekly, monthly or none.' }) }).meta({ id: 'DigestFrequency' });
/** The same from the link in a digest, which says by itself whose choice it is. */
export const FrequencyByLinkBody = FrequencyBody.extend({ token: z.string().min(20, 'The link is not whole. Open it from your digest again.').max(400) }).meta({ id: 'DigestFrequencyByLink' });
export const FrequencyChosenView = z.object({ frequency: z.enum(frequencies), said: z.string() }).meta({ id: 'DigestFrequencyChosen' });
export type FrequencyChosenView = z.infer<typeof FrequencyChosenView>;

/** Services that a member follows, by their ids. */
export const InterestsBody = z.object({ areas: z.array(z.string().min(1).max(64)).max(60) }).meta({ id: 'DigestInterests' });
export const InterestsView = InterestsBody.extend({ said: z.string() }).meta({ id: 'DigestInterestsChosen' });
export type InterestsView = z.infer<typeof InterestsView>;

/** A member's own page: what the next digest would say, what they were sent, how often. */
export const MyDigestView = z
  .object({
    divisions: z.array(z.string()),
    interests: z.array(z.string()),
    frequency: z.enum(frequencies),
    /** When digests are sent, or why none is, in a sentence. */
    when: z.string(),
    now: DigestView,
    past: z.array(z.object({ on: z.string(), said: z.string() })),
    /** Where a member writes for somebody else. */
    constituent: z.object({ mailbox: z.string(), subject: z.string(), says: z.string() }),
  })
  .meta({ id: 'MyDigest' });
export type MyDigestView = z.infer<typeof MyDigestView>;

export const DigestRulesBody = z
  .object({
    weekday: z.number().int().min(0).max(6),
    // Whether it is time is looked at every ten minutes: after 23:50 it is looked at no more that day, and none would ever go.
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time of day, for example 05:30.').refine((time) => time <= '23:50', 'At 23:50 at the latest: what begins later is the next day’s.'),
    aMinute: z.number().int('Write a whole number.').min(1, 'At least one a minute.').max(25, 'At most 25 a minute: the mailbox may send 30, and acknowledgements go first.'),
    elections: z
      .array(z.object({ name: line(120, 'which election it is'), notice: date, poll: date }).refine(({ notice, poll }) => notice <= poll, { message: 'The poll is not before the notice.', path: ['poll'] }))
      .max(50, 'Name fifty elections at most: take out those that are over.')
      .default([]),
  })
  .meta({ id: 'DigestRules' });
export type DigestRulesBody = z.infer<typeof DigestRulesBody>;
export const PauseDigestsBody = z.object({ because: line(300, 'why') }).meta({ id: 'PauseDigests' });
export const DigestNoteBody = z.object({ text: z.string().trim().min(1, 'Write what members are to read.').max(1200, 'Keep it to 1,200 characters: it stands beside the figures.') }).meta({ id: 'DigestNote' });
export const ApproveNoteBody = z.object({ note: z.string().min(1).max(64) }).meta({ id: 'ApproveDigestNote' });

const noted = z.object({ id: z.string(), text: z.string(), said: z.string(), mayApprove: z.boolean(), isApproved: z.boolean(), held: z.string().optional() });

/** How digests are sent, to whom, and what was sent. */
export const DigestSettingsView = z
  .object({
    rules: DigestRulesBody,
    paused: z.object({ said: z.string(), because: z.string() }).optional(),
    /** How long one sending takes at that pace, and when the last one has gone. */
    pace: z.string(),
    note: noted.optional(),
    members: z.array(z.object({ person: PersonView, divisions: z.array(z.string()), frequency: z.enum(frequencies), unreached: z.string().optional() })),
    runs: z.array(z.object({ on: z.string(), said: z.string() })),
    story: z.array(z.string()),
    version: z.string(),
  })
  .meta({ id: 'DigestSettings' });
export type DigestSettingsView = z.infer<typeof DigestSettingsView>;

export const PreviewQuery = z.object({ member: z.string().min(1).max(64) });
/** What a member would get now, and why each thing is in it. */
export const DigestPreviewView = z.object({ member: PersonView, digest: DigestView, after: z.string(), why: z.array(z.object({ what: z.string(), because: z.string() })) }).meta({ id: 'DigestPreview' });
export type DigestPreviewView = z.infer<typeof DigestPreviewView>;
export const TestDigestBody = z.object({ member: z.string().min(1, 'Choose a member.').max(64) }).meta({ id: 'TestDigest' });
export const TestDigestView = z.object({ said: z.string() }).meta({ id: 'TestDigestSent' });
export type TestDigestView = z.infer<typeof TestDigestView>;

export const DigestRunQuery = z.object({ member: z.string().max(64).optional() });
/** What was sent on a day: to whom, from which figures and words, and what became of each. With a member, what they were told. */
export const DigestRunView = z
  .object({
    on: z.string(), said: z.string(), template: z.string(), figures: z.string().optional(),
    sent: z.array(z.object({ person: PersonView, address: z.string(), after: z.string(), became: z.string(), mayResend: z.boolean() })),
    unreached: z.array(z.object({ person: PersonView, why: z.string() })),
    digest: DigestView.optional(),
  })
  .meta({ id: 'DigestRun' });
export type DigestRunView = z.infer<typeof DigestRunView>;
export const ResendDigestBody = z.object({ member: z.string().min(1, 'Choose a member.').max(64) }).meta({ id: 'ResendDigest' });
