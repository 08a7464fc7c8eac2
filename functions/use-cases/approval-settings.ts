import { changeRules, type ChangeRulesRefusal } from '../../shared/domain/approval/change-rules';
import type { ApprovalRules } from '../../shared/domain/approval/routes';
import { hasLeft } from '../../shared/domain/people/person';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { londonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { approvalStore, type KeptApproval } from '../stores/approval-store';
import { peopleStore } from '../stores/people-store';
import type { Desk } from './desk';

export type ApprovalSettingsRefusal = ChangeRulesRefusal | { code: 'changed-meanwhile' };

/** The directorates of a council, by name. */
export const directoratesOf = async (desk: Desk): Promise<string[]> => [...new Set((await peopleStore(desk.ownWork).settings())?.areas.map(({ directorate }) => directorate))].sort();

/** Says how plans are approved, under the version that was seen: it holds for what is submitted from now on. */
export async function changeApprovalRules(desk: Desk, by: PersonId, asked: ApprovalRules, expected: string): Promise<Result<KeptApproval, ApprovalSettingsRefusal>> {
  const store = approvalStore(desk.ownWork);
  const before = await store.get();
  if ((before.version ?? 'built in') !== expected) return refuse({ code: 'changed-meanwhile' });
  const at = desk.clock.now();
  const [directorates, people] = await Promise.all([directoratesOf(desk), peopleStore(desk.ownWork).all()]);
  const here = new Set(people.filter((each) => !hasLeft(each, londonDate(at))).map(({ id }) => id));
  const decided = changeRules(asked, before.settings.rules, by, { directorates, here });
  if (!decided.ok) return decided;
  const { rules, ...changed } = decided.value;
  const kept = await store.keep({ ...before.settings, rules, timeline: [...before.settings.timeline, { at, type: 'ApprovalRulesChanged', by, ...changed }] }, before);
  return kept ? ok(kept) : refuse({ code: 'changed-meanwhile' });
}
