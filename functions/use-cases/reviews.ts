import { closedByFor, type RetentionRules } from '../../shared/domain/case/retention';
import { kinds, type Kind } from '../../shared/domain/case/vocabulary';
import { londonDate } from '../../shared/kernel/london';
import type { ListedCard } from '../ports/document-store';
import { retentionStore } from '../stores/retention-store';
import type { Desk } from './desk';
import type { Question } from './worklist';

/** Closed cases that one time speaks of: those of a kind, those kept longer, and those on legal hold, which nothing is due of. */
export type ReviewGroup = Kind | 'kept longer' | 'on hold';

export interface Reviews {
  of: ReviewGroup;
  count: number;
  /** The oldest first, as many as were asked for. */
  items: ListedCard[];
}

/** What the store is asked for one group: a range of days of closing, seen from today, so that a changed time holds at once. */
function question(desk: Pick<Desk, 'clock'>, rules: RetentionRules, of: ReviewGroup): Question {
  const today = londonDate(desk.clock.now());
  const asked = { kind: 'case', where: { retained: of }, orderBy: 'retainedFrom' } as const;
  if (of === 'on hold') return asked;
  return { ...asked, range: { field: 'retainedFrom', to: of === 'kept longer' ? today : closedByFor(today, rules[of].years) } };
}

/** Closed cases whose review date has come, in the caller's sight. */
export const dueGroups = [...kinds, 'kept longer'] as const;

/** How many cases are due for review. */
export async function countDue(desk: Desk): Promise<number> {
  const rules = await retentionStore(desk.ownWork).rules();
  const counts = await Promise.all(dueGroups.map((of) => desk.documents.count(question(desk, rules, of))));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Cases due for review, and those on legal hold, by what their time is; groups of none are left out. */
export async function reviews(desk: Desk, rules: RetentionRules, limit: number): Promise<Reviews[]> {
  const found = await Promise.all(
    [...dueGroups, 'on hold' as const].map(async (of): Promise<Reviews> => {
      const asked = question(desk, rules, of);
      const [count, { items }] = await Promise.all([desk.documents.count(asked), desk.documents.list({ ...asked, limit })]);
      return { of, count, items };
    }),
  );
  return found.filter(({ count }) => count > 0);
}
