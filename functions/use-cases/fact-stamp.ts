import type { Case } from '../../shared/domain/case/case';
import { caseFacts, type CaseFact } from '../../shared/domain/case/vocabulary';
import { digestOf } from '../adapters/system/digest';

/** A fact as somebody saw it when they set out to change it. */
export interface FactShown {
  fact: CaseFact;
  /** The stamp that it was shown with. */
  stamp: string;
}

const factOf = ({ kind, place, wishes, onBehalf, officer }: Case, fact: CaseFact): unknown => ({ kind, place, wishes, writer: onBehalf, officer })[fact];

/** Tells one fact of a case apart from what it was before and will be after. It says nothing of what stands there. */
export const stampOf = (state: Case, fact: CaseFact): string => digestOf(fact, JSON.stringify(factOf(state, fact) ?? null)).slice(0, 16);

/** The stamp of each fact, for a screen to name what it showed. */
export const stampsOf = (state: Case): Record<CaseFact, string> => Object.fromEntries(caseFacts.map((fact) => [fact, stampOf(state, fact)])) as Record<CaseFact, string>;

/** Whether a fact is no longer what somebody saw. */
export const isCrossed = (state: Case, shown: FactShown | undefined): boolean => shown !== undefined && stampOf(state, shown.fact) !== shown.stamp;
