import type { FollowedPlan, SignedPlan } from '../../shared/domain/digest/follow';
import { currentOf } from '../../shared/domain/approval/submission';
import type { Version } from '../../shared/domain/approval/version';
import { labels } from '../../shared/domain/plan/fields';
import { readDate } from '../../shared/kernel/london';
import type { ListedCard } from '../ports/document-store';
import { planStore } from '../stores/plan-store';
import type { Desk } from './desk';
import { versionAt } from './plan-version';

const atOnce = 200;

const placesOf = (version: Version): string[] => Object.entries(version).flatMap(([name, said]) => (name.startsWith('places.') && said === 'yes' ? [name.slice('places.'.length)] : []));

/** What a signed version says that members may know; nothing where it names no day on which it opens. */
async function read(desk: Pick<Desk, 'ownWork'>, planId: string): Promise<SignedPlan[]> {
  const plan = (await planStore(desk.ownWork).get(planId))?.state;
  const current = plan && currentOf(plan);
  if (!current || plan.situation.is !== 'signed off') return [];
  const version = await versionAt(desk, current);
  const opens = readDate(version['text.opens'] ?? '');
  const closes = readDate(version['text.closes'] ?? '');
  const label = labels.find((each) => each === version['text.label']);
  if (!opens) return [];
  return [{ planId, title: version.title ?? plan.title, approach: version.approach as SignedPlan['approach'], ...(label && { label }), area: plan.area, opens, ...(closes && { closes }), places: placesOf(version), signedOffAt: plan.situation.at }];
}

/** One that has not been signed off anew since it was followed is what it was. */
const isFollowed = ({ card }: ListedCard) => ({ signedOffAt, told }: FollowedPlan): boolean => card.since === signedOffAt && told.at(-1) !== 'called off';

/** Every plan that is signed off, by the version that was: exactly what approvers read, and nothing that was written since. */
export async function signedPlans(desk: Pick<Desk, 'ownWork'>, followed: readonly FollowedPlan[]): Promise<SignedPlan[]> {
  const known = new Map(followed.map((plan) => [plan.planId, plan]));
  const query = { kind: 'plan', where: { situation: 'signed off' }, orderBy: 'begunAt', limit: atOnce } as const;
  const signed: SignedPlan[] = [];
  for (let page = await desk.ownWork.list(query); ; page = await desk.ownWork.list({ ...query, after: page.next })) {
    for (const item of page.items) {
      const before = known.get(item.id);
      signed.push(...(before && isFollowed(item)(before) ? [before] : await read(desk, item.id)));
    }
    if (!page.next) return signed;
  }
}

