import { suggestionFrom } from '../../../shared/domain/decision/suggestion';
import { notKnown, parts, type Answers, type Part } from '../../../shared/domain/decision/vocabulary';
import fc from 'fast-check';

const ids = (rules: readonly { id: string }[]): string => rules.map(({ id }) => id).join(' ');

/** Nothing that pulls either way but that there are gaps in what is known. */
const plain: Answers = { duty: 'no', scope: 'substantial', outweighs: 'cost', budget: 'in proportion', requiredBy: 'nothing', knowledge: 'gaps', inDepth: 'no', ownership: 'no', influence: 'real' };

/** What is answered otherwise; what is suggested; by which rules; against which; met on the way; what follows; whether a sentence is asked. */
const table: [string, Answers, string, string, string, string, string, boolean][] = [
  ['gaps alone', {}, 'consult', 'Q4b', '', '', '', false],
  ['a duty, whatever else', { duty: 'yes', scope: 'minimal', knowledge: 'sufficient' }, 'consult', 'Q1', 'Q2a Q4a', '', '', false],
  ['minimal and dear, nothing more to learn', { scope: 'minimal', knowledge: 'sufficient' }, 'inform', 'Q2a Q4a', '', '', '', false],
  ['most appropriate before appropriate', { scope: 'minimal' }, 'inform', 'Q2a', 'Q4b', '', '', true],
  ['substantial, worth it, but out of proportion', { outweighs: 'benefit', budget: 'out of proportion' }, 'consult', 'Q4b', '', '', '', false],
  ['substantial, worth it and in proportion', { outweighs: 'benefit' }, 'consult', 'Q2b Q4b', '', '', '', false],
  ['a need in depth meets what consulting would do', { outweighs: 'benefit', inDepth: 'carrying out' }, 'involve', 'Q5', '', 'Q2b Q4b', '', false],
  ['ownership and depth together', { ownership: 'yes', inDepth: 'another way' }, 'involve', 'Q5 Q6', '', 'Q4b', '', false],
  ['known enough against ownership', { knowledge: 'sufficient', ownership: 'yes' }, 'needs a decision', '', 'Q4a Q6', '', '', true],
  ['minimal against depth', { scope: 'minimal', inDepth: 'commissioning or assessment' }, 'needs a decision', '', 'Q2a Q4b Q5', '', '', true],
  ['nothing to influence before most appropriate', { influence: 'none', ownership: 'yes' }, 'inform', 'AC1', 'Q4b Q6', '', 'AC1', true],
  ['very limited, and nothing against it: still explained', { influence: 'very limited', knowledge: 'sufficient' }, 'inform', 'Q4a AC1', '', '', 'AC1', true],
  ['a duty before nothing to influence', { duty: 'yes', influence: 'none' }, 'consult', 'Q1 Q4b', 'AC1', '', 'AC1', true],
  ['a duty is met by involving', { duty: 'yes', ownership: 'yes' }, 'involve', 'Q1 Q6', '', 'Q4b', '', false],
  ['a duty leaves no choice between informing and involving', { duty: 'yes', ownership: 'yes', knowledge: 'sufficient' }, 'involve', 'Q1 Q6', 'Q4a', '', '', false],
  ['a duty, nothing to influence: not more than the duty', { duty: 'yes', ownership: 'yes', influence: 'none' }, 'consult', 'Q1 Q4b', 'Q6 AC1', '', 'AC1', true],
  ['required by law: how, not whether', { requiredBy: 'legislation' }, 'consult', 'Q4b', '', '', 'Q3', false],
  ['required by the manifesto, and people are only informed', { requiredBy: 'election manifesto', knowledge: 'sufficient' }, 'inform', 'Q4a', '', '', '', false],
  ['required, and nothing decides', { requiredBy: 'government advice', knowledge: 'sufficient', ownership: 'yes' }, 'needs a decision', '', 'Q4a Q6', '', 'Q3', true],
];

test.each(table)('%s', (_, answers, is, reasons, contrary, satisfied, follows, needsSentence) => {
  const suggestion = suggestionFrom({ ...plain, ...answers });
  expect([suggestion.is, ids(suggestion.reasons), ids(suggestion.contrary), ids(suggestion.satisfied), ids(suggestion.consequences), suggestion.needsSentence]).toEqual([is, reasons, contrary, satisfied, follows, needsSentence]);
});

test.each([undefined, notKnown] as const)('while nobody knows of a duty (%s) it is incomplete, however clear the rest', (duty) => {
  expect(suggestionFrom({ ...plain, duty, ownership: 'yes' })).toMatchObject({ is: 'incomplete', unanswered: ['duty'], reasons: [], contrary: [] });
});

test('while nothing that was answered points anywhere it is incomplete, and names what is open', () => {
  expect(suggestionFrom({ duty: 'no', scope: 'minimal', outweighs: 'benefit', budget: 'in proportion', knowledge: notKnown })).toMatchObject({ is: 'incomplete', unanswered: ['required', 'knowledge', 'depth', 'ownership', 'influence'] });
});

const anyAnswers = fc.record(Object.fromEntries(Object.entries(parts).map(([part, may]) => [part, fc.option(fc.constantFrom(...may), { nil: undefined })]))) as fc.Arbitrary<Answers>;

test('an answer that is not known points where none points', () => {
  const without = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([, said]) => said !== notKnown)) as Answers;
  fc.assert(fc.property(anyAnswers, (answers) => expect(suggestionFrom(answers)).toEqual(suggestionFrom(without(answers)))));
});

test('a duty to consult is never answered by informing alone', () => {
  fc.assert(fc.property(anyAnswers, (answers) => expect(['consult', 'involve']).toContain(suggestionFrom({ ...answers, duty: 'yes' }).is)));
});

test('every rule that fired is shown, once: for it, against it or met on the way', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom('yes' as const, 'no' as const), (answers, duty) => {
      const { is, reasons, contrary, satisfied } = suggestionFrom({ ...answers, duty });
      fc.pre(is !== 'incomplete');
      const shown = [...reasons, ...contrary, ...satisfied];
      const fires = (part: Part, ...any: string[]): boolean => any.includes(String({ ...answers, duty }[part]));
      const expected = [fires('duty', 'yes'), fires('scope', 'minimal') && fires('outweighs', 'cost'), fires('scope', 'substantial') && fires('outweighs', 'benefit') && fires('budget', 'in proportion'), fires('knowledge', 'sufficient', 'gaps'), fires('inDepth', 'carrying out', 'commissioning or assessment', 'another way'), fires('ownership', 'yes'), fires('influence', 'none', 'very limited')];
      expect([shown.length, new Set(shown).size]).toEqual([expected.filter(Boolean).length, shown.length]);
    }),
  );
});
