import type { GuideView, SuggestionView } from '../../shared/contract/approach';
import { isAnswered, questions } from '../../shared/domain/decision/questions';
import type { Rule } from '../../shared/domain/decision/rules';
import { firedBy, suggestionFrom } from '../../shared/domain/decision/suggestion';
import { parts, verbs, type Answers, type QuestionId } from '../../shared/domain/decision/vocabulary';
import { consequenceWords, partWords, questionNames, ruleWords, suggestedNames, suggestionSaid } from './guide-words';

const numberOf = (question: QuestionId): number => questions.findIndex(({ id }) => id === question) + 1;

/** What the answers suggest so far, with every rule that speaks. */
export function suggestionView(answers: Answers): SuggestionView {
  const suggestion = suggestionFrom(answers);
  const { is, reasons, contrary, satisfied } = suggestion;
  const fired = firedBy(answers);
  const speaks = (rule: Rule) => (reasons.includes(rule) ? 'for' : contrary.includes(rule) ? 'against' : satisfied.includes(rule) ? 'met' : 'so far') as SuggestionView['rules'][number]['speaks'];
  const answered = questions.filter((question) => isAnswered(question, answers)).map(({ id }) => id);
  const verb = verbs.find((each) => reasons.some((rule) => rule.verb === each));
  return {
    is,
    title: suggestedNames[is],
    said: suggestionSaid(is, verb, reasons.some((rule) => rule.verb === 'must')),
    rules: fired.map((rule) => ({ id: rule.id, question: rule.question, no: numberOf(rule.question), points: rule.points, verb: rule.verb, quote: rule.quote, says: ruleWords[rule.id] ?? rule.quote, speaks: speaks(rule) })),
    consequences: suggestion.consequences.map(({ id, quote }) => ({ id, quote, says: consequenceWords[id] ?? quote })),
    needsSentence: suggestion.needsSentence,
    unanswered: suggestion.unanswered.map((id) => ({ id, name: questionNames[id] })),
    neither: answered.filter((id) => !fired.some(({ question }) => question === id)).map((id) => ({ id, no: numberOf(id), name: questionNames[id] })),
    answered,
  };
}

/** The guide: every question with the report's words and the answers that may be given. */
export const guideView: GuideView = {
  questions: questions.map(({ id, quote, deciding, source, parts: asked }) => ({
    id, name: questionNames[id], quote, deciding: [...deciding], source,
    parts: asked.map((part) => ({ part, asks: partWords[part].asks, options: parts[part].map((answer) => ({ answer, says: partWords[part].says[answer] ?? answer })) })),
  })),
};
