import type { Answers, Approach, Part, QuestionId, Verb } from './vocabulary';

/** One sentence of the report: the answers on which it speaks, and where it then points. */
export interface Rule {
  /** Numbered in the order of the report's questions; AC is "Additional Considerations". */
  id: string;
  question: QuestionId;
  points: Approach;
  verb: Verb;
  /** It speaks where each of these parts has one of these answers. */
  when: { [P in Part]?: readonly NonNullable<Answers[P]>[] };
  quote: string;
}

/** Every rule of "How to decide?" that points to an approach. */
export const rules: readonly Rule[] = [
  { id: 'Q1', question: 'duty', points: 'consult', verb: 'must', when: { duty: ['yes'] }, quote: 'then we must consult' },
  { id: 'Q2a', question: 'scope', points: 'inform', verb: 'most appropriate', when: { scope: ['minimal'], outweighs: ['cost'] }, quote: 'then inform only is most appropriate' },
  { id: 'Q2b', question: 'scope', points: 'consult', verb: 'appropriate', when: { scope: ['substantial'], outweighs: ['benefit'], budget: ['in proportion'] }, quote: 'then consult is appropriate' },
  { id: 'Q4a', question: 'knowledge', points: 'inform', verb: 'most appropriate', when: { knowledge: ['sufficient'] }, quote: 'then to inform only is the most appropriate' },
  { id: 'Q4b', question: 'knowledge', points: 'consult', verb: 'appropriate', when: { knowledge: ['gaps'] }, quote: 'then to consult is appropriate' },
  { id: 'Q5', question: 'depth', points: 'involve', verb: 'most appropriate', when: { inDepth: ['carrying out', 'commissioning or assessment', 'another way'] }, quote: 'then involve is most appropriate' },
  { id: 'Q6', question: 'ownership', points: 'involve', verb: 'most appropriate', when: { ownership: ['yes'] }, quote: 'then involve is most appropriate' },
  { id: 'AC1', question: 'influence', points: 'inform', verb: 'then inform only', when: { influence: ['very limited', 'none'] }, quote: 'then inform only' },
];

/** What a rule asks for beside an approach. */
export interface Consequence {
  id: 'Q3' | 'AC1';
  question: QuestionId;
  when: Rule['when'];
  /** It has nothing to say where people are only informed. */
  ofAsking?: true;
  quote: string;
}

/** What follows from an answer whichever approach is taken. */
export const consequences: readonly Consequence[] = [
  { id: 'Q3', question: 'required', when: { requiredBy: ['legislation', 'government advice', 'partnership arrangement', 'election manifesto'] }, ofAsking: true, quote: 'any consultation or involvement activity may need to be limited to how the changes are implemented' },
  { id: 'AC1', question: 'influence', when: { influence: ['very limited', 'none'] }, quote: 'we must explain why there is limited scope to influence' },
];

/** Whether the answers are those on which a rule speaks. */
export const speaksOn = (when: Rule['when'], answers: Answers): boolean =>
  Object.entries(when).every(([part, any]) => (any as readonly (string | undefined)[]).includes(answers[part as Part]));
