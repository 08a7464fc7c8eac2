import { dayAndMonth, later, readDate, type Instant } from '../../kernel/london';
import type { Telling } from '../approval/submission';
import type { TellingKind } from '../approval/vocabulary';
import type { PlanId } from '../plan/vocabulary';
import { lineOf, type Activity, type ActivityType } from './activity';
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

/** A line of Teams holds 128 characters, with what stands before the plan. */
const longest = 90;

/** A title that is too long ends at a word. */
const cut = (title: string, left: number): string => (title.length <= left ? title : `${title.slice(0, left - 1).replace(/\s+\S*$/, '')}…`);

/** "Library hours, opens 3 June, £4,200": at most ninety characters. */
export function planInShort({ title, opens, cost }: PlanSaid): string {
  const day = readDate(opens ?? '');
  const pounds = poundsSaid(cost);
  const rest = [...(day ? [`opens ${dayAndMonth(day)}`] : []), ...(pounds === undefined ? [] : [pounds])].map((each) => `, ${each}`).join('');
  return `${cut(title, longest - rest.length)}${rest}`;
}

interface Said {
  type: ActivityType;
  /** Where the line says no more than that there is news: which. */
  news?: string;
  preview: string;
  opens: 'plans/approve' | 'plans/check' | 'plan';
}

const said: Record<TellingKind, Said> = {
  'check asked': { type: 'planCheck', preview: 'A plan waits for the Engagement Team’s check before its approvers are asked.', opens: 'plans/check' },
  'approval asked': { type: 'planApproval', preview: 'You are asked to approve this plan. Read it in one screen, then approve it or send it back.', opens: 'plans/approve' },
  reminded: { type: 'planReminder', preview: 'This plan waits for your answer. Nothing happens until somebody gives one.', opens: 'plans/approve' },
  'request closed': { type: 'planNews', news: 'No longer needed', preview: 'Your answer is not needed any more. Nothing is left for you to do.', opens: 'plan' },
  'sent back': { type: 'planNews', news: 'Sent back', preview: 'Read what has to be otherwise, change it, and submit it again.', opens: 'plan' },
  'signed off': { type: 'planNews', news: 'Signed off', preview: 'Everybody who was asked has approved this plan.', opens: 'plan' },
  'interest declared': { type: 'planNews', news: 'An approver has an interest', preview: 'Ask a manager or the monitoring officer to name a deputy for them.', opens: 'plan' },
  'wording fixed': { type: 'planNews', news: 'Typing put right', preview: 'Typing was put right in a plan that you approved. Your approval stands; see what changed.', opens: 'plans/approve' },
  'committee asked': { type: 'planNews', news: 'Ask the committee', preview: 'A committee decides on this plan next. Record the day on which it meets, and its papers.', opens: 'plans/approve' },
  'committee waited for': { type: 'planReminder', preview: 'This plan waits for a committee. Record the day on which it meets or, once it has met, its minute.', opens: 'plans/approve' },
  'committee closed': { type: 'planNews', news: 'No committee is needed now', preview: 'This plan does not go to its committee for now. Where it stands on an agenda, take it off.', opens: 'plan' },
};

/** Word to one person of where a plan stands; of one plan they see what was said last. */
export function planWord(plan: PlanSaid, { id, to, is, at }: Pick<Telling, 'id' | 'to' | 'is'> & { at: Instant }): Word {
  const { type, news, preview, opens } = said[is];
  const activity: Activity = { type, with: { ...(news !== undefined && { news }), plan: planInShort(plan) } };
  return { to, subject: { is: 'plan', planId: plan.id, telling: id }, headline: lineOf(activity), activity, preview, opens: `${opens}/${plan.id}`, about: `plan ${plan.id}`, notAfter: later(at, tryFor) };
}
