import { z } from 'zod';
import type { Role } from '../domain/people/vocabulary';
import { ApprovalView, ApprovePlanBody, CheckPlanBody, InterestBody, MeetingBody, MinuteBody, PassOnBody, ReadVersionBody, RecallBody, ResendWordBody, SendBackBody, SubmitPlanBody, VersionQuery, VersionView, WaitingView } from './approval';
import type { Route } from './route';

const writers = ['Author', 'EngagementTeam'] as const satisfies readonly Role[];
const planners = ['Author', 'EngagementTeam', 'Approver'] as const satisfies readonly Role[];
const checkers = ['EngagementTeam', 'Approver'] as const satisfies readonly Role[];

const answers = { status: 200, view: ApprovalView } as const;

/** Plans on their way to being signed off. */
export const approvalRoutes = {
  waitingPlans: { method: 'GET', path: 'approvals', who: checkers, sight: 'plans', summary: 'Plans that wait for whoever asks: to be checked, or approved', answers: { status: 200, view: WaitingView } },
  planApproval: { method: 'GET', path: 'plans/{id}/approval', who: planners, sight: 'plans', summary: 'Where a plan stands, with whom, and what may be done', answers },
  planVersion: { method: 'GET', path: 'plans/{id}/version', who: planners, sight: 'plans', summary: 'A version as it was submitted, and what it says otherwise than another', query: VersionQuery, answers: { status: 200, view: VersionView } },
  planProof: { method: 'GET', path: 'plans/{id}/proof', who: planners, sight: 'plans', summary: 'A version with its hash and who signed it, as a page to keep', query: VersionQuery, file: true, answers: { status: 200, view: z.string() } },
  submitPlan: { method: 'POST', path: 'plans/{id}/versions', who: writers, sight: 'plans', summary: 'Freeze what is written and put it before people', body: SubmitPlanBody, answers: { status: 201, view: ApprovalView } },
  readVersion: { method: 'POST', path: 'plans/{id}/read', who: ['Approver'], sight: 'plans', summary: 'Say that whoever is asked has a version before them', body: ReadVersionBody, answers },
  checkPlan: { method: 'POST', path: 'plans/{id}/check', who: ['EngagementTeam'], sight: 'plans', summary: 'Pass a version by the criteria of the Community Engagement Team', body: CheckPlanBody, answers },
  approvePlan: { method: 'POST', path: 'plans/{id}/sign-off', who: ['Approver'], sight: 'plans', summary: 'Approve exactly the version that was read', body: ApprovePlanBody, answers },
  sendBackPlan: { method: 'POST', path: 'plans/{id}/sent-back', who: checkers, sight: 'plans', summary: 'Send a version back with words', body: SendBackBody, answers },
  passOnPlan: { method: 'POST', path: 'plans/{id}/passed-on', who: ['Approver'], sight: 'plans', summary: 'Pass on what is not mine to decide, without refusing it', body: PassOnBody, answers },
  declareInterest: { method: 'POST', path: 'plans/{id}/interest', who: ['Approver'], sight: 'plans', summary: 'Declare an interest: whoever has one decides nothing of this plan', body: InterestBody, answers },
  setMeeting: { method: 'POST', path: 'plans/{id}/meeting', who: ['EngagementTeam'], sight: 'plans', summary: 'Say when a committee decides, and from which papers', body: MeetingBody, answers },
  recordMinute: { method: 'POST', path: 'plans/{id}/minute', who: ['EngagementTeam'], sight: 'plans', summary: 'Record what a committee resolved', body: MinuteBody, answers },
  recallPlan: { method: 'POST', path: 'plans/{id}/recalled', who: writers, sight: 'plans', summary: 'Take a version back from those who are asked', body: RecallBody, answers },
  resendPlanWord: { method: 'POST', path: 'plans/{id}/word', who: writers, sight: 'plans', summary: 'Try the e-mail that tells somebody of a plan again, where the mailbox stopped it', body: ResendWordBody, answers },
} as const satisfies Record<string, Route>;
