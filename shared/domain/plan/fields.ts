import type { Answers, Approach } from '../decision/vocabulary';
import type { Draft } from './draft';
import { isShorterThanUsual } from './dates';
import type { PlanField, PlanSection } from './vocabulary';

/** What a plan is read by: whether its field is asked at all, seen from what was decided and what is written. */
export interface Asked {
  approach: Approach;
  draft: Draft;
}

/** One thing that a plan says. `asked`: a plan that only informs has a short path (product rule "The plan"). */
export interface Field {
  id: PlanField;
  section: PlanSection;
  is: 'line' | 'text' | 'date' | 'pounds' | 'choice';
  options?: readonly string[];
  asked(of: Asked): boolean;
}

const always = (): boolean => true;
const whereAsked = ({ approach }: Asked): boolean => approach !== 'inform';
const hasLittleToInfluence = ({ influence }: Answers): boolean => influence === 'very limited' || influence === 'none';

export const labels = ['information', 'engagement', 'formal consultation'] as const;
/** What a plan is called in public. */
export type Label = (typeof labels)[number];
export const assessments = ['done', 'under way', 'not needed'] as const;

/** Every field in the order in which a plan is read (Kent 2010, Appendix 2, "Advice and guidance for decision makers" and "Additional Considerations"; product rule "The plan"). */
export const fields: readonly Field[] = [
  { id: 'inShort', section: 'short', is: 'text', asked: always },
  { id: 'label', section: 'short', is: 'choice', options: labels, asked: always },
  { id: 'councilPlan', section: 'short', is: 'line', asked: whereAsked },
  { id: 'affected', section: 'affected', is: 'text', asked: always },
  { id: 'figures', section: 'affected', is: 'text', asked: whereAsked },
  { id: 'representatives', section: 'affected', is: 'text', asked: whereAsked },
  { id: 'seldomHeard', section: 'affected', is: 'text', asked: always },
  { id: 'known', section: 'known', is: 'text', asked: whereAsked },
  { id: 'canChange', section: 'change', is: 'text', asked: whereAsked },
  { id: 'decidedAlready', section: 'change', is: 'text', asked: always },
  { id: 'whyLimited', section: 'change', is: 'text', asked: ({ draft }) => hasLittleToInfluence(draft.answers) },
  { id: 'whyThis', section: 'how', is: 'text', asked: whereAsked },
  { id: 'questions', section: 'how', is: 'text', asked: whereAsked },
  { id: 'formats', section: 'how', is: 'text', asked: always },
  { id: 'partners', section: 'how', is: 'text', asked: whereAsked },
  { id: 'rewards', section: 'how', is: 'text', asked: whereAsked },
  { id: 'opens', section: 'dates', is: 'date', asked: always },
  { id: 'closes', section: 'dates', is: 'date', asked: whereAsked },
  { id: 'whyShorter', section: 'dates', is: 'text', asked: (of) => whereAsked(of) && isShorterThanUsual(of.draft) },
  { id: 'overlaps', section: 'dates', is: 'text', asked: whereAsked },
  { id: 'cost', section: 'cost', is: 'pounds', asked: whereAsked },
  { id: 'budget', section: 'cost', is: 'pounds', asked: whereAsked },
  { id: 'howDecided', section: 'decided', is: 'text', asked: whereAsked },
  { id: 'whoDecides', section: 'decided', is: 'line', asked: whereAsked },
  { id: 'evidence', section: 'decided', is: 'text', asked: whereAsked },
  { id: 'howViews', section: 'decided', is: 'text', asked: whereAsked },
  { id: 'howTold', section: 'decided', is: 'text', asked: always },
  { id: 'appeal', section: 'decided', is: 'text', asked: whereAsked },
  { id: 'equality', section: 'equality', is: 'choice', options: assessments, asked: always },
  { id: 'equalitySaid', section: 'equality', is: 'text', asked: always },
  { id: 'personalData', section: 'data', is: 'text', asked: always },
  { id: 'dataAssessment', section: 'data', is: 'choice', options: assessments, asked: whereAsked },
  { id: 'dataAssessedBy', section: 'data', is: 'line', asked: whereAsked },
  { id: 'localMembers', section: 'told', is: 'text', asked: always },
  { id: 'parishes', section: 'told', is: 'text', asked: whereAsked },
  { id: 'challenge', section: 'legal', is: 'text', asked: whereAsked },
];
