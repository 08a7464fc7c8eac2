import type { Draft } from '../plan/draft';
import { tickedIn } from '../plan/draft';
import type { PersonId } from '../people/vocabulary';
import type { Instant } from '../../kernel/london';
import { checkIds, criterionIds, type CheckId, type CriterionAnswer, type CriterionId, type QualityPolicy } from './vocabulary';

/** What the Community Engagement Team found of one criterion. */
export interface CriterionFound {
  id: CriterionId;
  met: CriterionAnswer;
  said?: string;
}

/** What another team said, by whom and as the one who recorded it heard it. */
export interface CheckFound {
  id: CheckId;
  said: string;
}

/** The Team's check of one version; or why a plan went on without it, where that is only recommended. */
export type Quality =
  | { is: 'asked' }
  | { is: 'passed'; by: PersonId; at: Instant; criteria: CriterionFound[]; checks: CheckFound[] }
  | { is: 'not asked'; because: string; checks: CheckFound[] };

const surveys = ['online-survey', 'paper-survey', 'citizens-panel'] as const;

/** When another team has to be asked: what a draft says that calls for it. */
const calledFor: Record<CheckId, (draft: Draft) => boolean> = {
  'information governance': ({ text = {} }) => !/^\s*none\b[\s.]*$/i.test(text.personalData ?? '') || text.dataAssessment === 'under way',
  'survey tool': ({ techniques }) => surveys.some((id) => tickedIn(techniques).includes(id)),
};

/** The other teams that a plan has to ask: "the way that the Information Governance and SNAP teams have to be involved" (Lincolnshire 2017). */
export const checksFor = (draft: Draft): CheckId[] => checkIds.filter((id) => calledFor[id](draft));

export type QualityRefusal = { code: 'check-missing'; checks: CheckId[] } | { code: 'criteria-open'; criteria: CriterionId[] };

/** The checks of other teams that are called for and not recorded. */
export const missingChecks = (asked: readonly CheckId[], found: readonly CheckFound[]): CheckId[] => asked.filter((id) => !found.some((check) => check.id === id && check.said.trim() !== ''));

/** The criteria that keep a plan from passing: not looked at; not met without a word; and, where the check is a must, not met at all. */
export const openCriteria = (found: readonly CriterionFound[], policy: QualityPolicy): CriterionId[] =>
  criterionIds.filter((id) => {
    const one = found.find((each) => each.id === id);
    if (!one) return true;
    return one.met !== 'yes' && ((one.said ?? '').trim() === '' || (one.met === 'no' && policy === 'must'));
  });
