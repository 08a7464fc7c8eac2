import { dayAndMonth, later, readDate, type Instant } from '../../kernel/london';
import type { Telling } from '../approval/submission';
import type { TellingKind } from '../approval/vocabulary';
import type { PlanId } from '../plan/vocabulary';
import type { Word } from './notice';

/** So long it is tried to reach somebody; then the next reminder does. */
const tryFor = 7 * 24 * 3_600_000;

/** What a notice says of a plan: it is the council's own business and names no resident. */
export interface PlanSaid {
  id: PlanId;
  title: string;
  opens?: string;
  cost?: string;
}

/** "£4,200"; absent where no cost is written, or none that is an amount. */
export function poundsSaid(cost: string | undefined): string | undefined {
  const pounds = cost === undefined ? Number.NaN : Number(cost.replace(/[£,\s]/g, ''));
  return Number.isNaN(pounds) ? undefined : `£${pounds.toLocaleString('en-GB')}`;
}

/** "Library hours, opens 3 June, £4,200". */
export function planInShort({ title, opens, cost }: PlanSaid): string {
  const day = readDate(opens ?? '');
  const pounds = poundsSaid(cost);
  return [title, ...(day ? [`opens ${dayAndMonth(day)}`] : []), ...(pounds === undefined ? [] : [pounds])].join(', ');
}

const said: Record<TellingKind, { headline: (plan: string) => string; preview: string; opens: 'plans/approve' | 'plans/check' | 'plan' }> = {
  'check asked': { headline: (plan) => `Check: ${plan}`, preview: 'A plan waits for the Engagement Team’s check before its approvers are asked.', opens: 'plans/check' },
  'approval asked': { headline: (plan) => `Approve: ${plan}`, preview: 'You are asked to approve this plan. Read it in one screen, then approve it or send it back.', opens: 'plans/approve' },
  reminded: { headline: (plan) => `Still waiting: ${plan}`, preview: 'This plan waits for your answer. Nothing happens until somebody gives one.', opens: 'plans/approve' },
  'request closed': { headline: (plan) => `No longer needed: ${plan}`, preview: 'Your answer is not needed any more. Nothing is left for you to do.', opens: 'plan' },
  'sent back': { headline: (plan) => `Sent back: ${plan}`, preview: 'Read what has to be otherwise, change it, and submit it again.', opens: 'plan' },
  'signed off': { headline: (plan) => `Signed off: ${plan}`, preview: 'Everybody who was asked has approved this plan.', opens: 'plan' },
  'interest declared': { headline: (plan) => `An approver has an interest: ${plan}`, preview: 'Ask a manager or the monitoring officer to name a deputy for them.', opens: 'plan' },
  'wording fixed': { headline: (plan) => `Typing put right: ${plan}`, preview: 'Typing was put right in a plan that you approved. Your approval stands; see what changed.', opens: 'plans/approve' },
};

/** Word to one person of where a plan stands; of one plan they see what was said last. */
export const planWord = (plan: PlanSaid, { id, to, is, at }: Pick<Telling, 'id' | 'to' | 'is'> & { at: Instant }): Word => ({
  to,
  subject: { is: 'plan', planId: plan.id, telling: id },
  headline: said[is].headline(planInShort(plan)),
  preview: said[is].preview,
  opens: `${said[is].opens}/${plan.id}`,
  about: `plan ${plan.id}`,
  notAfter: later(at, tryFor),
});
