import type { PersonId } from '../people/vocabulary';
import type { Instant } from '../../kernel/london';
import type { Version } from './version';
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

/** When another team has to be asked: what a version says that calls for it. */
const calledFor: Record<CheckId, (version: Version) => boolean> = {
  'information governance': (version) => !/^\s*none\b[\s.]*$/i.test(version['text.personalData'] ?? '') || version['text.dataAssessment'] === 'under way',
  'survey tool': (version) => surveys.some((id) => version[`techniques.${id}`] === 'yes'),
};

/** The other teams that a plan has to ask: "the way that the Information Governance and SNAP teams have to be involved" (Lincolnshire 2017). */
export const checksFor = (version: Version): CheckId[] => checkIds.filter((id) => calledFor[id](version));

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
