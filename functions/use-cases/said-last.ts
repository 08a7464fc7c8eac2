import type { PersonId } from '../../shared/domain/people/vocabulary';
import { planStore } from '../stores/plan-store';
import type { Desk } from './desk';

/** Whether nothing newer was said of a plan to this person: a request that comes after its end would mislead. */
export async function isSaidLast(desk: Pick<Desk, 'ownWork'>, { planId, telling, to }: { planId: string; telling: string; to: PersonId }): Promise<boolean> {
  return (await planStore(desk.ownWork).get(planId))?.state.said?.[to] === telling;
}
