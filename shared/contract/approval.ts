import { z } from 'zod';
import { approvalActs, checkIds, criterionAnswers, criterionIds, qualityPolicies, resolutions } from '../domain/approval/vocabulary';
import { planStages } from '../domain/plan/vocabulary';
import { line } from './line';
import { AreaView, ChoosablePersonView, PersonView } from './views';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'Name the version that you read by its hash.');
const step = z.string().min(1).max(64);
const words = (max = 2000) => z.string().trim().min(1, 'Say why.').max(max, `Keep it to ${max} characters.`);
const day = z.iso.date('Write a day as 2025-06-03.');

const ChecksBody = z.array(z.object({ id: z.enum(checkIds), said: line(200, 'who said what') })).max(checkIds.length);

export const SubmitPlanBody = z
  .object({
    /** The version of the draft that the page showed. */
    draft: z.string().min(1).max(200),
    highLevel: z.boolean('Say whether it is high-level activity of the policy framework.'),
    withoutCheck: z.object({ because: words(), checks: ChecksBody }).optional(),
  })
  .meta({ id: 'SubmitPlan' });
export const ReadVersionBody = z.object({ hash }).meta({ id: 'ReadVersion' });
export const CheckPlanBody = z
  .object({ hash, criteria: z.array(z.object({ id: z.enum(criterionIds), met: z.enum(criterionAnswers), said: z.string().trim().max(1000, 'Keep it to 1,000 characters.').optional() })).max(criterionIds.length), checks: ChecksBody })
  .meta({ id: 'CheckPlan' });
/** Interests are asked with each approval: only "none" approves. */
export const ApprovePlanBody = z.object({ hash, step, interest: z.literal('none', 'Say whether you have an interest.') }).meta({ id: 'ApprovePlan' });
export const SendBackBody = z.object({ hash, because: words() }).meta({ id: 'SendBackPlan' });
export const PassOnBody = z.object({ step, to: z.string().min(1).max(64).optional(), because: words().optional() }).meta({ id: 'PassOnPlan' });
export const InterestBody = z.object({ because: words() }).meta({ id: 'DeclareInterest' });
export const MeetingBody = z.object({ step, on: day, papers: line(300, 'where the papers are') }).meta({ id: 'SetMeeting' });
export const MinuteBody = z.object({ step, hash, resolution: z.enum(resolutions), said: words() }).meta({ id: 'RecordMinute' });
export const RecallBody = z.object({ because: words().optional() }).meta({ id: 'RecallPlan' });
export const ResendWordBody = z.object({ to: z.string().min(1, 'Choose a person.').max(64) }).meta({ id: 'ResendPlanWord' });
export const VersionQuery = z.object({ no: z.coerce.number().int().min(1).max(9999), from: z.coerce.number().int().min(1).max(9999).optional() });

/** One thing that two versions say differently, in words. */
export const DifferenceView = z.object({ says: z.string(), before: z.string().optional(), after: z.string().optional(), material: z.boolean() });
const RowView = z.object({ says: z.string(), is: z.string() });
export const VersionView = z
  .object({
    no: z.int(), hash: z.string(),
    /** By whom and when it was submitted. */
    submitted: z.string(),
    parts: z.array(z.object({ title: z.string(), rows: z.array(RowView) })),
    changed: z.array(DifferenceView),
  })
  .meta({ id: 'PlanVersion' });
export type VersionView = z.infer<typeof VersionView>;

const StepView = z.object({
  id: z.string(), title: z.string(), is: z.enum(['people', 'committee']),
  /** Who is asked, who has signed, or when it meets. */
  said: z.string(),
  done: z.boolean(),
  /** Asked now. */
  open: z.boolean(),
  /** Of a committee: when it meets and from which papers; absent while that is not recorded. `met`: that day has come. */
  meeting: z.object({ on: z.string(), papers: z.string(), met: z.boolean() }).optional(),
});

/** Where a plan stands on its way to being signed off, and what whoever looks may do. */
export const ApprovalView = z
  .object({
    id: z.string(), title: z.string(), area: AreaView, stage: z.enum(planStages),
    /** With whom, and since when. */
    said: z.string(),
    /** What was said where it was sent back or recalled. */
    because: z.string().optional(),
    policy: z.enum(qualityPolicies),
    version: z.object({ no: z.int(), hash: z.string(), submitted: z.string(), highLevel: z.boolean(), summary: z.array(RowView) }).optional(),
    /** What whoever looks is asked, and on what authority. */
    asked: z.object({ step: z.string(), as: z.string(), why: z.string(), position: z.string(), for: z.string().optional() }).optional(),
    /** Since whoever looks read it last. */
    changed: z.object({ since: z.string(), differences: z.array(DifferenceView) }).optional(),
    /** What is written now otherwise than was submitted. */
    edited: z.object({ differences: z.array(DifferenceView), voids: z.int() }).optional(),
    steps: z.array(StepView),
    check: z.object({ said: z.string(), criteria: z.array(z.object({ says: z.string(), is: z.string() })), checks: z.array(RowView) }).optional(),
    /** Of the Team: what to look at, and whom to ask. */
    toCheck: z.object({ criteria: z.array(z.object({ id: z.enum(criterionIds), says: z.string() })), checks: z.array(z.object({ id: z.enum(checkIds), says: z.string() })) }).optional(),
    /** What whoever looks has signed: proof, to keep. */
    signed: z.array(z.object({ no: z.int(), said: z.string() })),
    /** Whom what was said last did not reach, in words: for whoever writes the plan. */
    unreached: z.array(z.string()),
    /** Those of them whose e-mail the mailbox stopped: it can be tried again. */
    resend: z.array(PersonView).optional(),
    versions: z.array(z.object({ no: z.int(), submitted: z.string() })),
    /** Whom it may be passed on to. */
    people: z.array(ChoosablePersonView),
    may: z.array(z.enum(approvalActs)),
  })
  .meta({ id: 'PlanApproval' });
export type ApprovalView = z.infer<typeof ApprovalView>;

/** Plans that wait for whoever asks. */
export const WaitingView = z
  .object({ items: z.array(z.object({ id: z.string(), title: z.string(), area: AreaView, stage: z.enum(planStages), since: z.string(), opens: z.string().optional(), cost: z.string().optional() })) })
  .meta({ id: 'WaitingPlans' });
export type WaitingView = z.infer<typeof WaitingView>;
