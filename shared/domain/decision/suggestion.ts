import { isOpen, questions } from './questions';
import { consequences, rules, speaksOn, type Consequence, type Rule } from './rules';
import { notKnown, verbs, type Answers, type Approach, type QuestionId, type Suggested } from './vocabulary';

/** What the answers suggest, and everything that speaks for it, against it or beside it. It never binds anybody. */
export interface Suggestion {
  is: Suggested;
  /** Rules that point to what is suggested, and the duty that it meets. */
  reasons: Rule[];
  /** Rules that point elsewhere. */
  contrary: Rule[];
  /** Rules that point to consulting, where involving does that too. */
  satisfied: Rule[];
  consequences: Consequence[];
  /** Whoever decides says in a sentence why: the rules conflict and no duty settles it, or there is little to influence. */
  needsSentence: boolean;
  /** Incomplete: the questions that have to be answered first. */
  unanswered: QuestionId[];
}

/** Where the strongest rules point: one approach, or two that nothing decides between. */
function strongestOf(fired: readonly Rule[]): Approach | 'needs a decision' | undefined {
  const strongest = verbs.find((verb) => fired.some((rule) => rule.verb === verb));
  const [first, ...others] = new Set(fired.filter(({ verb }) => verb === strongest).map(({ points }) => points));
  return others.length > 0 ? 'needs a decision' : first;
}

/** Involving does what a duty to consult asks; it is suggested in its place where something asks for it and nobody is only to be informed. */
function beyondDuty(strongest: Approach | 'needs a decision', fired: readonly Rule[]): Approach | 'needs a decision' {
  const asksToInvolve = fired.some(({ points }) => points === 'involve');
  const informsOnly = fired.some(({ verb }) => verb === 'then inform only');
  return strongest === 'consult' && asksToInvolve && !informsOnly ? 'involve' : strongest;
}

const incomplete = (unanswered: QuestionId[]): Suggestion => ({ is: 'incomplete', reasons: [], contrary: [], satisfied: [], consequences: [], needsSentence: false, unanswered });

/** Every rule that the answers make speak, in the report's order. */
export const firedBy = (answers: Answers): Rule[] => rules.filter(({ when }) => speaksOn(when, answers));

/**
 * What the report suggests (Kent 2010, Appendix 2, "How to decide?"; product rule "Inform, consult or involve"): must
 * before inform only, before most appropriate, before appropriate. While nobody has said whether there is a duty, or
 * nothing that was answered points anywhere, it is incomplete.
 */
export function suggestionFrom(answers: Answers): Suggestion {
  if (answers.duty === undefined || answers.duty === notKnown) return incomplete(['duty']);
  const fired = firedBy(answers);
  const strongest = strongestOf(fired);
  if (strongest === undefined) return incomplete(questions.filter((question) => isOpen(question, answers)).map(({ id }) => id));
  const is = beyondDuty(strongest, fired);
  const isMet = (rule: Rule): boolean => is === 'involve' && rule.points === 'consult';
  const reasons = fired.filter((rule) => rule.points === is || (isMet(rule) && rule.verb === 'must'));
  const satisfied = fired.filter((rule) => isMet(rule) && rule.verb !== 'must');
  const contrary = fired.filter((rule) => !reasons.includes(rule) && !satisfied.includes(rule));
  const following = consequences.filter(({ when, ofAsking }) => speaksOn(when, answers) && !(ofAsking && is === 'inform'));
  const isSettledByDuty = reasons.some(({ verb }) => verb === 'must');
  return { is, reasons, contrary, satisfied, consequences: following, needsSentence: following.some(({ id }) => id === 'AC1') || (contrary.length > 0 && !isSettledByDuty), unanswered: [] };
}
