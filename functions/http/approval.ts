import type { ApprovalView } from '../../shared/contract/approval';
import type { Actor, ApprovalCommand } from '../../shared/domain/approval/commands';
import { actsFor, deputiesAmong } from '../../shared/domain/approval/deputies';
import type { LondonDate } from '../../shared/kernel/london';
import { londonDate, type Instant } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { approvalView, dateSaid, sinceSaid } from '../presenters/approval-view';
import { rosterOf } from '../presenters/roster';
import { proofPage, versionView } from '../presenters/version-view';
import { planStore } from '../stores/plan-store';
import { passQuality } from '../use-cases/check-plan';
import { decideApproval } from '../use-cases/decide-approval';
import type { Desk } from '../use-cases/desk';
import { resendPlanWord as resend } from '../use-cases/resend-plan-word';
import { submitPlan as submit } from '../use-cases/submit-plan';
import { missingSaid } from '../presenters/plan-reading-view';
import type { Answer, Call, Caller, FileHandler, Handler } from './door';
import type { Refusal } from './refusals';

const actorOf = ({ id, roles }: Caller): Actor => ({ id, asApprover: roles.includes('Approver'), asTeam: roles.includes('EngagementTeam') });

type Routes = (typeof import('../../shared/contract/routes'))['routes'];
type ApprovalAnswer = Answer<Routes['planApproval']>;

async function shown(desk: Desk, caller: Caller, planId: string): Promise<Result<{ view: ApprovalView }, { code: 'not-found' }>> {
  const view = await approvalView(desk, planId, actorOf(caller));
  return view ? ok({ view }) : refuse({ code: 'not-found' });
}

/** The plan as it then stands; where another version was read, with what is different in it. */
async function answered({ desk, caller, id }: Pick<Call, 'desk' | 'caller' | 'id'>, done: Result<unknown, Refusal>, readHash?: string): Promise<ApprovalAnswer> {
  if (done.ok) return shown(desk, caller, id);
  const { refusal } = done;
  if (refusal.code === 'plan-not-whole') return refuse({ refusal, more: { errors: missingSaid(refusal.missing) } });
  if (refusal.code !== 'not-what-you-read' && refusal.code !== 'request-closed' && refusal.code !== 'changed-meanwhile') return refuse(refusal);
  return refuse({ refusal, more: { current: await approvalView(desk, id, actorOf(caller), readHash) } });
}

const decided = async (call: Pick<Call, 'desk' | 'caller' | 'id' | 'request'>, command: Exclude<ApprovalCommand, { type: 'Submit' | 'PassQuality' }>): Promise<ApprovalAnswer> =>
  answered(call, await decideApproval(call.desk, call.id, actorOf(call.caller), command, call.request), 'hash' in command ? command.hash : undefined);

export const planApproval: Handler<'planApproval'> = ({ desk, caller, id }) => shown(desk, caller, id);

/** Only so many are asked for at once: what waits is little, and what waits for one person is less. */
const mostWaiting = 200;

interface WaitingCard {
  title: string;
  area: string;
  situation: 'quality check' | 'approval';
  since: Instant;
  asked?: string[];
  opens?: string;
  cost?: string;
}

export const waitingPlans: Handler<'waitingPlans'> = async ({ desk, caller }) => {
  const roster = await rosterOf(desk);
  const holds = actsFor(caller.id, deputiesAmong(roster.people), desk.clock.now());
  const situations = [...(caller.roles.includes('EngagementTeam') ? ['quality check'] : []), ...(caller.roles.includes('Approver') ? ['approval'] : [])];
  const { items } = await desk.documents.list({ kind: 'plan', where: { situation: situations }, orderBy: 'begunAt', limit: mostWaiting });
  const waiting = items.map(({ id, card }) => ({ id, card: card as unknown as WaitingCard })).filter(({ card }) => card.situation === 'quality check' || holds.some((person) => card.asked?.includes(person)));
  return ok({ view: { items: waiting.map(({ id, card: { title, area, situation, since, opens, cost } }) => ({ id, title, area: roster.area(area), stage: situation, since: sinceSaid(since), ...(opens !== undefined && { opens: dateSaid(opens) }), ...(cost !== undefined && { cost }) })) } });
};

export const planVersion: Handler<'planVersion'> = async ({ desk, id, query: { no, from } }) => {
  const kept = await planStore(desk.documents).get(id);
  const view = kept && (await versionView(desk, kept.state, no, from));
  return view ? ok({ view }) : refuse({ code: 'not-found' });
};

export const planProof: FileHandler<'planProof'> = async ({ desk, id, query: { no } }) => {
  const kept = await planStore(desk.documents).get(id);
  const bytes = kept && (await proofPage(desk, kept.state, no));
  return bytes ? ok({ name: `${id} version ${no}.html`, bytes }) : refuse({ code: 'not-found' });
};

export const submitPlan: Handler<'submitPlan'> = async (call) => {
  const { desk, caller, id, body: { draft, highLevel, withoutCheck }, request } = call;
  return answered(call, await submit(desk, id, actorOf(caller), { draft, highLevel, ...(withoutCheck && { withoutCheck }) }, request));
};

export const readVersion: Handler<'readVersion'> = (call) => decided(call, { type: 'Read', hash: call.body.hash });

export const checkPlan: Handler<'checkPlan'> = async (call) => {
  const { desk, caller, id, body: { hash, criteria, checks }, request } = call;
  const found = criteria.map(({ said, ...each }) => ({ ...each, ...(said !== undefined && { said }) }));
  return answered(call, await passQuality(desk, id, actorOf(caller), { hash, criteria: found, checks }, request), hash);
};

export const approvePlan: Handler<'approvePlan'> = (call) => decided(call, { type: 'Approve', hash: call.body.hash, step: call.body.step });
export const sendBackPlan: Handler<'sendBackPlan'> = (call) => decided(call, { type: 'SendBack', ...call.body });
export const passOnPlan: Handler<'passOnPlan'> = (call) => {
  const { step, to, because } = call.body;
  return decided(call, { type: 'PassOn', step, ...(to !== undefined && { to }), ...(because !== undefined && { because }) });
};
export const declareInterest: Handler<'declareInterest'> = (call) => decided(call, { type: 'DeclareInterest', because: call.body.because });
export const setMeeting: Handler<'setMeeting'> = (call) => decided(call, { type: 'SetMeeting', ...call.body, on: call.body.on as LondonDate });
export const recordMinute: Handler<'recordMinute'> = (call) => decided(call, { type: 'RecordMinute', ...call.body, today: londonDate(call.desk.clock.now()) });
export const recallPlan: Handler<'recallPlan'> = (call) => decided(call, { type: 'Recall', ...(call.body.because !== undefined && { because: call.body.because }) });

export const resendPlanWord: Handler<'resendPlanWord'> = async (call) => answered(call, await resend(call.desk, call.id, actorOf(call.caller), call.body.to, call.request));
