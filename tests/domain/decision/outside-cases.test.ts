import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questions } from '../../../shared/domain/decision/questions';
import { rules } from '../../../shared/domain/decision/rules';
import { suggestionFrom, type Suggestion } from '../../../shared/domain/decision/suggestion';
import { answersOf, outsideDecisions } from '../../builders/decisions';
import { withOutsideCases } from '../../builders/outside-cases';

const names: Record<Suggestion['is'], string> = { inform: 'INFORM', consult: 'CONSULT', involve: 'INVOLVE', 'needs a decision': 'NEEDS DECISION', incomplete: 'INCOMPLETE' };

withOutsideCases('decision/decision.json', 'cases that others wrote come out as they say', () => {
  const ours = outsideDecisions().map(({ id, inputs }) => {
    const { is, reasons, contrary, consequences, needsSentence, unanswered } = suggestionFrom(answersOf(inputs));
    return { id, is: names[is], reasons: is === 'incomplete' ? unanswered.map(() => 'Q1 unanswered') : reasons.map((rule) => rule.id), contrary: contrary.map((rule) => `${rule.id}:${rule.points.toUpperCase()}`), flags: consequences.map((each) => each.id), needsSentence };
  });
  expect(ours).toEqual(outsideDecisions().map(({ id, expected, reasons, contrary, flags, requiresReason }) => ({ id, is: expected, reasons, contrary, flags: flags.map((flag) => flag.slice(0, flag.indexOf(':'))), needsSentence: requiresReason })));
});

const report = join(__dirname, '..', '..', '..', '..', 'shared', 'sources', 'kent-2010-comprehensive-engagement-strategy.txt');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const quoting = existsSync(report) ? test : test.skip;

quoting('every question and every rule is quoted as the report has it (skipped where the report is not there)', () => {
  const text = oneLine(readFileSync(report, 'utf8'));
  expect(questions.filter(({ quote }) => !text.includes(quote)).map(({ id }) => id)).toEqual([]);
});

test('what decides, and what each rule quotes, stands in the words of its question', () => {
  const quoteOf = (id: string): string => questions.find((question) => question.id === id)?.quote ?? '';
  expect(questions.flatMap(({ quote, deciding }) => deciding.filter((words) => !quote.includes(words)))).toEqual([]);
  expect(rules.filter(({ question, quote }) => !quoteOf(question).includes(quote)).map(({ id }) => id)).toEqual([]);
});
