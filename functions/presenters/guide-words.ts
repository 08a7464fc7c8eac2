import type { Approach, Part, QuestionId, Suggested, Verb } from '../../shared/domain/decision/vocabulary';

/** What each question is called in a line. */
export const questionNames: Record<QuestionId, string> = {
  duty: 'A duty to consult',
  scope: 'Scope of the change',
  required: 'Already required',
  knowledge: 'What we know',
  depth: 'In depth',
  ownership: 'Ownership',
  influence: 'Room to influence',
};

const unknown = 'We do not know yet';

/** What is asked, and what may be answered, in plain words. */
export const partWords: { [P in Part]: { asks: string; says: Record<string, string> } } = {
  duty: { asks: 'Does a law, or advice of the government, ask us to consult or involve people about this service?', says: { yes: 'Yes, there is a duty', no: 'No, we have looked', 'not known': unknown } },
  scope: { asks: 'How large is the change?', says: { minimal: 'Minimal, or of little significance', substantial: 'More substantial', 'not known': unknown } },
  outweighs: { asks: 'Asking people costs something. What outweighs what?', says: { cost: 'The cost outweighs the benefit', benefit: 'The benefit outweighs the cost', 'not known': unknown } },
  budget: { asks: 'Is the cost in proportion to the budget?', says: { 'in proportion': 'Yes, in proportion', 'out of proportion': 'No, out of proportion', 'not known': unknown } },
  requiredBy: {
    asks: 'Is the change already required?',
    says: { legislation: 'By law', 'government advice': 'By advice of the government', 'partnership arrangement': 'By an arrangement with partners', 'election manifesto': 'By the manifesto of the party that leads the council', nothing: 'No, by none of these', 'not known': unknown },
  },
  knowledge: { asks: 'Do we know enough about what local people need and want?', says: { sufficient: 'Yes, we know enough', gaps: 'No, there are gaps', 'not known': unknown } },
  inDepth: {
    asks: 'Do local people need to be involved for longer, or in more depth?',
    says: { 'carrying out': 'Yes, they will do part of the work', 'commissioning or assessment': 'Yes, in commissioning or assessing', 'another way': 'Yes, in another way', no: 'No, once is enough', 'not known': unknown },
  },
  ownership: { asks: 'Do people have to own what comes of it?', says: { yes: 'Yes', no: 'No', 'not known': unknown } },
  influence: { asks: 'How much can local people still influence?', says: { real: 'There is real room', 'very limited': 'Very little', none: 'Nothing', 'not known': unknown } },
};

/** What a rule says of these answers, by its id. */
export const ruleWords: Record<string, string> = {
  Q1: 'A duty to consult covers the service',
  Q2a: 'A minimal change, and asking costs more than it brings',
  Q2b: 'A substantial change, worth its cost and in proportion to the budget',
  Q4a: 'We know enough already',
  Q4b: 'There are gaps in what we know',
  Q5: 'People are needed for longer, or in more depth',
  Q6: 'People have to own what comes of it',
  AC1: 'There is little or nothing to influence',
};

export const consequenceWords: Record<string, string> = {
  Q3: 'Ask only how the change is made: whether it is made is settled elsewhere.',
  AC1: 'Explain to people why they can influence so little.',
};

export const approachNames: Record<Approach, string> = { inform: 'Inform', consult: 'Consult', involve: 'Involve' };
export const suggestedNames: Record<Suggested, string> = { ...approachNames, 'needs a decision': 'Needs a decision', incomplete: 'Not enough is known yet' };

const whyStrongest: Record<Verb, string> = {
  must: 'A duty comes before everything else.',
  'then inform only': 'Where people can influence little or nothing, the report says to inform only.',
  'most appropriate': 'The report calls it most appropriate.',
  appropriate: 'The report calls it appropriate, and nothing speaks more strongly.',
};

/** One line below the suggestion. */
export function suggestionSaid(is: Suggested, verb: Verb | undefined, hasDuty: boolean): string {
  if (is === 'incomplete') return 'Answer what is named below first.';
  if (is === 'needs a decision') return 'Inform and involve are both most appropriate. The report does not say which wins, so a person must.';
  if (is === 'involve' && hasDuty) return 'There is a duty to consult, and involving people meets it.';
  return verb ? whyStrongest[verb] : '';
}
