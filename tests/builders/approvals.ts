import type { ApprovalCommand, Ground } from '../../shared/domain/approval/commands';
import { decideApproval } from '../../shared/domain/approval/decide';
import { evolveApproval, type ApprovalEvent } from '../../shared/domain/approval/events';
import type { ApprovalRules, Route } from '../../shared/domain/approval/routes';
import { criterionIds } from '../../shared/domain/approval/vocabulary';
import { approachOf, evolvePlan, type ApproachDecision, type Plan } from '../../shared/domain/plan/plan';
import type { Draft } from '../../shared/domain/plan/draft';
import type { Instant } from '../../shared/kernel/london';
import { fields } from '../../shared/domain/plan/fields';
import { frozen } from '../../shared/domain/approval/freeze';
import type { Version } from '../../shared/domain/approval/version';
import { day, instant } from './moments';

/** A plan that informs, with all that it is asked. */
export const wholeDraft: Draft = {
  answers: { duty: 'no' }, notes: {}, people: { residents: 'yes' },
  text: {
    inShort: 'Libraries open an hour later on Saturdays from June.', label: 'information', affected: 'About 2,900 readers of four libraries.', seldomHeard: 'People who do not read English; leaflets in six languages.',
    decidedAlready: 'The hours, by the Head of Libraries in March.', formats: 'Large print.', opens: '2025-06-03', cost: '4200', howTold: 'Posters and the council’s page.', equality: 'done', equalitySaid: 'Nobody is worse off.',
    personalData: 'none', localMembers: 'All four, on Mon 19 May 2025.',
  },
};

/** Its text with some of it otherwise. */
export const draftWith = (text: Draft['text']): Draft => ({ ...wholeDraft, text: { ...wholeDraft.text, ...text } });

const at = '2025-04-16T09:00:00.000Z' as Instant;

/** A plan whose author has decided to inform. */
export function planBy(author: string, id = 'HCP-1', area = 'libraries'): Plan {
  const begun = evolvePlan(undefined, { type: 'PlanBegun', at, by: author, plan: { id, title: 'Library hours', area } });
  return evolvePlan(begun, { type: 'ApproachDecided', at, by: author, decision: { approach: 'inform', answers: { duty: 'no' }, suggested: 'inform', reasons: [], contrary: [], decidedBy: 'head', as: 'Head of Service', by: author, at } });
}

/** The head of service, then finance: any of two. */
export const usualRoute: Route = [[{ is: 'people', id: 'head', title: 'Head of Libraries', as: 'Head of Service', people: ['head'], needs: 'any' }], [{ is: 'people', id: 'money', title: 'Finance', as: 'responsible for the budget', people: ['ann', 'bob'], needs: 'any' }]];
const highLevel: Route = [[{ is: 'people', id: 'member', title: 'Executive Member for Communities', as: 'Executive Member', people: ['member'], needs: 'any' }]];
export const rulesWith = (route: Route = usualRoute, more: Partial<ApprovalRules> = {}): ApprovalRules => ({ quality: 'must', team: ['noor'], remindAfter: 3, routes: [{ directorate: 'Communities', highLevel, otherwise: route }], ...more });

export const everyCriterion = criterionIds.map((id) => ({ id, met: 'yes' as const }));

/** A draft of a plan that informs, frozen. */
export const versionOf = (draft: Draft = wholeDraft, highLevel = false): Version => {
  const plan = planBy('author');
  return frozen(plan, approachOf(plan) as ApproachDecision, draft, fields.filter((field) => field.asked({ approach: 'inform', draft })), highLevel);
};

/** Commands that are whole, save for what a test says otherwise. */
export const submitting = (change: Partial<Extract<ApprovalCommand, { type: 'Submit' }>> = {}): ApprovalCommand => ({ type: 'Submit', draft: wholeDraft, version: versionOf(change.draft), directorate: 'Communities', highLevel: false, hash: 'v1', bytes: 'b1', writers: [], differences: [], today: day('2025-04-17'), ...change });
export const passing = (hash = 'v1'): ApprovalCommand => ({ type: 'PassQuality', hash, version: versionOf(), criteria: everyCriterion, checks: [] });
export const approving = (step: string, hash = 'v1'): ApprovalCommand => ({ type: 'Approve', hash, step });

export const author = { id: 'author' };
export const team = { id: 'noor', asTeam: true };
export const approver = (id: string) => ({ id, asApprover: true });

/** A plan to which things are done one after the other; what is refused changes nothing. */
export class Life {
  readonly events: ApprovalEvent[] = [];
  constructor(public plan: Plan = planBy('author'), readonly ground: Partial<Ground> = {}) {}

  /** What came of it: the names of what happened, or the code of the refusal. */
  does(by: Ground['by'], command: ApprovalCommand, on = '2025-04-17T10:00:00.000Z'): string {
    const decided = decideApproval(command, this.plan, { at: instant(on), by, rules: rulesWith(), deputies: [], ...this.ground });
    if (!decided.ok) return decided.refusal.code;
    this.plan = decided.value.reduce<Plan>(evolveApproval, this.plan);
    this.events.push(...decided.value);
    return decided.value.map(({ type }) => type).filter((type) => type !== 'WordOwed').join(', ') || 'nothing';
  }

  /** Submitted and checked: its approvers are asked. */
  asked(): this {
    this.does(author, submitting());
    this.does(team, passing());
    return this;
  }

  /** Who was told what, in order. */
  get told(): string[] {
    return this.events.flatMap((event) => (event.type === 'WordOwed' ? event.tell.map(({ to, is }) => `${to}: ${is}`) : []));
  }
}
