import { z } from 'zod';
import { planStages } from '../domain/plan/vocabulary';
import type { Role } from '../domain/people/vocabulary';
import { GuideView, SuggestBody, SuggestionView } from './approach';
import { BeginPlanBody, DecideApproachBody, DraftBody, PlanCardView, PlanView } from './plans';
import { PlanAroundView } from './plan-around';
import { CommentBody, PlanCommentsView, SettleCommentBody } from './plan-comments';
import { RegisterBody, RegisterView } from './plan-register';
import { page, pageOf, type Route } from './route';

/** Who writes plans; approvers read them and record what they decided. */
const planWriters = ['Author', 'EngagementTeam'] as const satisfies readonly Role[];
const planners = ['Author', 'EngagementTeam', 'Approver'] as const satisfies readonly Role[];

export const PlansPage = pageOf(PlanCardView).extend({ listed: z.int() }).meta({ id: 'PlansPage' });

/** Engagement plans. */
export const planRoutes = {
  approachGuide: { method: 'GET', path: 'approach/guide', who: planners, sight: 'plans', summary: 'The questions that lead to inform, consult or involve, with the report’s own words', answers: { status: 200, view: GuideView } },
  suggestApproach: { method: 'POST', path: 'approach/suggestion', who: planners, sight: 'plans', summary: 'What answers suggest: inform, consult or involve; keeps nothing', body: SuggestBody, answers: { status: 200, view: SuggestionView } },
  plans: {
    method: 'GET', path: 'plans', who: planners, sight: 'plans', summary: 'Engagement plans, the newest first',
    query: z.object({ of: z.enum(['mine', 'all']).default('all'), stage: z.enum(planStages).optional(), ...page }), answers: { status: 200, view: PlansPage },
  },
  beginPlan: { method: 'POST', path: 'plans', who: planWriters, sight: 'plans', summary: 'Begin an engagement plan', body: BeginPlanBody, answers: { status: 201, view: PlanView } },
  lookAtRegister: { method: 'POST', path: 'plans/register/reading', who: ['EngagementTeam'], sight: 'plans', summary: 'What a register of engagement would become; keeps nothing', body: RegisterBody, largest: 2 * 1024 * 1024, answers: { status: 200, view: RegisterView } },
  bringInRegister: { method: 'POST', path: 'plans/register', who: ['EngagementTeam'], sight: 'plans', summary: 'Bring in a register of engagement from a spreadsheet, each row once', body: RegisterBody, largest: 2 * 1024 * 1024, answers: { status: 200, view: RegisterView } },
  plan: { method: 'GET', path: 'plans/{id}', who: planners, sight: 'plans', summary: 'One plan, with what is being written of it', answers: { status: 200, view: PlanView } },
  planAround: { method: 'GET', path: 'plans/{id}/around', who: planners, sight: 'plans', summary: 'Who else asks the same people, who did before, and how often they wrote', answers: { status: 200, view: PlanAroundView } },
  planComments: { method: 'GET', path: 'plans/{id}/comments', who: planners, sight: 'plans', summary: 'What is said beside a plan', answers: { status: 200, view: PlanCommentsView } },
  commentOnPlan: { method: 'POST', path: 'plans/{id}/comments', who: planners, sight: 'plans', summary: 'Say something beside a passage of a plan', body: CommentBody, answers: { status: 201, view: PlanCommentsView } },
  settleComment: { method: 'POST', path: 'plans/{id}/comments/settle', who: planners, sight: 'plans', summary: 'Settle a comment: one’s own, or any by whoever writes the plan', body: SettleCommentBody, answers: { status: 200, view: PlanCommentsView } },
  changeDraft: { method: 'PUT', path: 'plans/{id}/draft', who: planWriters, sight: 'plans', summary: 'Save what is being written of a plan', body: DraftBody, ifMatch: true, answers: { status: 200, view: PlanView } },
  decideApproach: { method: 'POST', path: 'plans/{id}/approach', who: planners, sight: 'plans', summary: 'Record whether to inform, consult or involve, by whose decision', body: DecideApproachBody, answers: { status: 200, view: PlanView } },
} as const satisfies Record<string, Route>;
