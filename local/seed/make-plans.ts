import { criterionIds } from '../../shared/domain/approval/vocabulary';
import type { ApprovalView } from '../../shared/contract/approval';
import type { PlanView } from '../../shared/contract/plans';
import { daysLater, type LondonDate } from '../../shared/kernel/london';
import type { SignIn } from '../sign-in';
import { personCalled } from './county';
import { draftOf, type PlanDeed, type SeedPlan } from './plans';
import { callerAs } from './call-as';

const because = 'Say which weeks, and who to ask.';

/** Makes a plan as its author would, and lets happen to it what has happened: through the API, each signed in as themselves. */
export async function makePlan(plan: SeedPlan, today: LondonDate, signIn: SignIn, publicUrl: string): Promise<void> {
  const as = (person: string) => callerAs(person, signIn, publicUrl);
  const author = await as('bea-author');
  const { id, version } = await author<PlanView>('POST', 'plans', { title: plan.title, area: plan.area });
  const draft = draftOf(plan, daysLater(today, plan.opensIn));
  await author('POST', `plans/${id}/approach`, { approach: 'inform', answers: draft.answers, because: 'It is decided, and people have to know in time.', decidedBy: personCalled('leo-approver')?.person.oid, as: 'Head of Service', seen: 0 });
  let written = (await author<PlanView>('PUT', `plans/${id}/draft`, draft, { 'if-match': `"${version}"` })).version;
  const hash = async (): Promise<string> => (await author<ApprovalView>('GET', `plans/${id}/approval`)).version?.hash ?? '';
  const head = plan.area === 'libraries' ? 'dora-head' : 'leo-approver';
  const deeds: Record<PlanDeed, () => Promise<unknown>> = {
    submit: () => author('POST', `plans/${id}/versions`, { draft: written, highLevel: false }),
    check: async () => (await as('noor-team'))('POST', `plans/${id}/check`, { hash: await hash(), criteria: criterionIds.map((each) => ({ id: each, met: 'yes' })), checks: [] }),
    'approve by head': async () => (await as(head))('POST', `plans/${id}/sign-off`, { hash: await hash(), step: 'head', interest: 'none' }),
    'approve by finance': async () => (await as('ann-finance'))('POST', `plans/${id}/sign-off`, { hash: await hash(), step: 'finance', interest: 'none' }),
    'send back': async () => (await as(head))('POST', `plans/${id}/sent-back`, { hash: await hash(), because }),
    recall: () => author('POST', `plans/${id}/recalled`, {}),
    change: async () => {
      const text = { ...draft.text, opens: daysLater(today, plan.opensIn + 7) };
      written = (await author<PlanView>('PUT', `plans/${id}/draft`, { ...draft, text }, { 'if-match': `"${written}"` })).version;
    },
  };
  for (const deed of plan.deeds) await deeds[deed]();
}

/** Somebody is away for a fortnight, and a manager has named who answers for them. */
export async function nameDeputy(of: string, deputy: string, today: LondonDate, signIn: SignIn, publicUrl: string): Promise<void> {
  const [absent, acts] = [personCalled(of)?.person.oid ?? '', personCalled(deputy)?.person.oid ?? ''];
  const manager = await callerAs('helen-brandt', signIn, publicUrl);
  const days = { from: daysLater(today, -4), until: daysLater(today, 10) };
  const { version } = await manager<{ version: string }>('GET', `settings/people/${absent}`);
  await manager('PUT', `settings/people/${absent}`, { absence: days, deputy: { person: acts, ...days } }, { 'if-match': `"${version}"` });
}
