import type { CheckId, CriterionAnswer, CriterionId } from '../../shared/domain/approval/vocabulary';
import type { Capacity } from '../../shared/domain/plan/vocabulary';

/** What the Community Engagement Team asks of a plan, in its own words. */
export const criterionWords: Record<CriterionId, string> = {
  purpose: 'It says plainly what is asked or told, and what cannot change any more',
  people: 'It reaches the people who are affected, and says how it knows them',
  'seldom heard': 'It reaches those who are seldom heard',
  method: 'Its way of asking fits what it wants to know, and other ways were thought of',
  questions: 'Its questions are clear and lead nobody to an answer',
  time: 'It gives people enough time, or a good reason why not',
  weight: 'It says how views are weighed and by whom it is decided',
  feedback: 'It says how and when people are told what came of it',
};

export const criterionAnswerWords: Record<CriterionAnswer, string> = { yes: 'Yes', no: 'No', 'does not apply': 'Does not apply' };

export const checkWords: Record<CheckId, string> = {
  'information governance': 'Information governance: personal data is kept',
  'survey tool': 'Survey team: a questionnaire or panel is used',
};

/** Why somebody decides, by the report’s rule (Kent 2010, "Who should decide"). */
export const authorityWords = (as: Capacity, highLevel: boolean): string => {
  if (as === 'Executive Member') return highLevel ? 'because the plan is high-level activity in the council’s policy framework.' : 'because the directorate’s route asks you.';
  return { 'Head of Service': 'because the Head of Service decides where it is not high-level activity of the policy framework.', 'responsible for the budget': 'because you are responsible for the budget that it is paid from.', 'responsible for the service': 'because you are responsible for the service.' }[as];
};
