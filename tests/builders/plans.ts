import { approvalStore } from '../../functions/stores/approval-store';
import { draftStore } from '../../functions/stores/draft-store';
import { peopleStore } from '../../functions/stores/people-store';
import { planStore } from '../../functions/stores/plan-store';
import { beginPlan } from '../../functions/use-cases/begin-plan';
import { decideApproach } from '../../functions/use-cases/decide-approach';
import { saveDraft } from '../../functions/use-cases/save-draft';
import type { ApprovalRules } from '../../shared/domain/approval/routes';
import type { Draft } from '../../shared/domain/plan/draft';
import type { Plan } from '../../shared/domain/plan/plan';
import { rulesWith, wholeDraft } from './approvals';
import { amara, jo, sam, type Office } from './office';

/** Finance: any of the two. */
export const ann = { id: '00000000-0000-4000-8000-000000000011', name: 'Ann Bello', areas: [] };
export const bob = { id: '00000000-0000-4000-8000-000000000012', name: 'Bob Hale', areas: [] };

/** The head of service is Jo, then finance: Ann or Bob. Of the Team it is Amara. */
export const officeRules: ApprovalRules = rulesWith(
  [[{ is: 'people', id: 'head', title: 'Head of Libraries', as: 'Head of Service', people: [jo.id], needs: 'any' }], [{ is: 'people', id: 'money', title: 'Finance', as: 'responsible for the budget', people: [ann.id, bob.id], needs: 'any' }]],
  { team: [amara.id] },
);

/** Says who approves plans. */
export async function keepRules(office: Office, rules: ApprovalRules = officeRules): Promise<void> {
  const { ownWork } = office.desk();
  for (const person of [ann, bob]) await peopleStore(ownWork).keepPerson(person);
  const before = await approvalStore(ownWork).get();
  await approvalStore(ownWork).keep({ ...before.settings, rules }, before);
}

/** Gives everybody who has to do with plans an address. */
export async function keepAddresses(office: Office): Promise<void> {
  for (const person of [sam, amara, jo, ann, bob]) await peopleStore(office.desk().ownWork).keepPerson({ ...person, email: addressOf(person) });
}
export const addressOf = ({ name }: { name: string }): string => `${name.toLowerCase().replace(' ', '.')}@marlshire.example`;

/** A plan of Sam's for the libraries that is whole, with the version of its draft. */
export async function wholePlan(office: Office, draft: Draft = wholeDraft, title = 'Library hours'): Promise<{ id: string; draft: string }> {
  const desk = office.desk();
  const begun = await beginPlan(desk, sam.id, { title, area: 'libraries' }, { key: 'begin', hash: 'begin' });
  if (!begun.ok) throw new Error(begun.refusal.code);
  await decideApproach(desk, begun.value.id, { by: { id: sam.id }, approach: 'inform', answers: { duty: 'no' }, because: 'It is decided already.', decidedBy: jo.id, as: 'Head of Service', seen: 0 }, undefined);
  return { id: begun.value.id, draft: await write(office, begun.value.id, draft) };
}

/** Writes a draft as Sam, and gives its version. */
export async function write(office: Office, id: string, draft: Draft): Promise<string> {
  const desk = office.desk();
  const saved = await saveDraft(desk, { id: sam.id }, id, draft, (await draftStore(desk.documents).get(id)).version);
  if (!saved.ok) throw new Error(saved.refusal.code);
  return saved.value.draft.version;
}

export async function planIn(office: Office, id: string): Promise<Plan> {
  const kept = await planStore(office.desk().documents).get(id);
  if (!kept) throw new Error('The plan is gone');
  return kept.state;
}
