import { z } from 'zod';
import { standings } from '../domain/clock/vocabulary';
import { date } from './clock';
import { line } from './line';

/** `of` names what stands already: it is completed or, with a reason, put right. */
const recording = { of: z.string().max(64).optional(), because: line(300, 'why').optional() };
const referral = z.string().min(1, 'Choose the referral.').max(64);

export const ReferralBody = z
  .object({
    ...recording,
    ombudsman: z.string().min(1, 'Choose the Ombudsman.').max(64),
    reference: line(60, 'the Ombudsman’s reference'),
    heardOn: date,
    /** It was written down by mistake: it stays in the record and counts for nothing. */
    inError: z.literal(true).optional(),
  })
  .meta({ id: 'Referral' });
export type ReferralBody = z.infer<typeof ReferralBody>;

export const OmbudsmanQuestionBody = z.object({ ...recording, referral, asks: line(500, 'what the Ombudsman asks'), askedOn: date, replyBy: date, repliedOn: date.optional() }).meta({ id: 'OmbudsmanQuestion' });
export type OmbudsmanQuestionBody = z.infer<typeof OmbudsmanQuestionBody>;

/** One for each referral; another takes its place, with a reason. */
export const OmbudsmanDecisionBody = z.object({ because: recording.because, referral, finding: z.string().min(1, 'Choose what was decided.').max(64), decidedOn: date }).meta({ id: 'OmbudsmanDecision' });

export const OmbudsmanRemedyBody = z.object({ ...recording, referral, what: line(500, 'what is to be done'), doBy: date, doneOn: date.optional() }).meta({ id: 'OmbudsmanRemedy' });
export type OmbudsmanRemedyBody = z.infer<typeof OmbudsmanRemedyBody>;

const named = z.object({ id: z.string(), name: z.string() });
/** What is owed by a day, in words; how it stands, until it is done. */
const owed = { id: z.string(), said: z.string(), standing: z.enum(standings).optional() };

export const ReferralView = z.object({
  id: z.string(),
  ombudsman: named,
  reference: z.string(),
  heardOn: date,
  /** "Heard of it on Mon 19 May 2025." */
  said: z.string(),
  inError: z.literal(true).optional(),
  /** It belongs to a case that was put with this one. */
  case: z.string().optional(),
  questions: z.array(z.object({ ...owed, asks: z.string(), askedOn: date, replyBy: date, repliedOn: date.optional() })),
  decision: z.object({ finding: named, decidedOn: date, said: z.string() }).optional(),
  remedies: z.array(z.object({ ...owed, what: z.string(), doBy: date, doneOn: date.optional() })),
});
export type ReferralView = z.infer<typeof ReferralView>;

/** What became of a case at an Ombudsman, and what may be chosen from. */
export const OmbudsmanView = z
  .object({
    /** "Reply to the Ombudsman by Mon 19 May 2025." Empty where nobody went to one. */
    said: z.string(),
    referrals: z.array(ReferralView),
    ombudsmen: z.array(named),
    findings: z.array(named),
  })
  .meta({ id: 'Ombudsman' });
export type OmbudsmanView = z.infer<typeof OmbudsmanView>;
