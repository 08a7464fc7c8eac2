import type { Case } from '../../shared/domain/case/case';
import type { DocumentStore } from '../ports/document-store';
import type { Kept } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import type { Desk } from './desk';

/** The cases that a reference leads through, each put with the next; the last is where it is now. The order is total, so this ends. */
export async function wayFrom(desk: Desk, documents: DocumentStore, caseId: string): Promise<Kept<Case>[]> {
  const cases = caseStore(documents, desk.counting);
  const way: Kept<Case>[] = [];
  for (let kept = await cases.get(caseId); kept; kept = kept.state.situation.is === 'joined' ? await cases.get(kept.state.situation.into) : undefined) way.push(kept);
  return way;
}

/** Where a way ends. One that goes on to a case out of sight leads nowhere. */
export function rootIn(way: readonly Kept<Case>[]): Kept<Case> | undefined {
  const last = way.at(-1);
  return last?.state.situation.is === 'joined' ? undefined : last;
}

/** The case that a reference leads to. */
export const rootOf = async (desk: Desk, documents: DocumentStore, caseId: string): Promise<Kept<Case> | undefined> => rootIn(await wayFrom(desk, documents, caseId));
