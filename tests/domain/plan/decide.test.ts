import { decidePlan, type DecideApproach } from '../../../shared/domain/plan/decide';
import { evolvePlan, type Plan } from '../../../shared/domain/plan/plan';
import type { Answers } from '../../../shared/domain/decision/vocabulary';
import type { Instant } from '../../../shared/kernel/london';

const at = '2025-04-16T15:02:00.000Z' as Instant;
const begun = evolvePlan(undefined, { type: 'PlanBegun', at, by: 'author', plan: { id: 'HCP-1', title: 'Library hours', area: 'libraries' } });

const agreed: Answers = { duty: 'no', knowledge: 'gaps' };
const conflicting: Answers = { duty: 'no', knowledge: 'sufficient', ownership: 'yes' };
const command = (asked: Partial<DecideApproach>): DecideApproach => ({ type: 'DecideApproach', at, by: { id: 'author' }, approach: 'consult', answers: agreed, decidedBy: 'head', as: 'Head of Service', seen: 0, ...asked });
const codeOf = (asked: Partial<DecideApproach>, plan: Plan = begun): string => {
  const decided = decidePlan(command(asked), plan);
  return decided.ok ? 'decided' : decided.refusal.code;
};

test.each<[string, Partial<DecideApproach>, string]>([
  ['as suggested, without a word', {}, 'decided'],
  ['otherwise than suggested, without a word', { approach: 'inform' }, 'sentence-needed'],
  ['otherwise than suggested, with a sentence', { approach: 'inform', because: 'The budget was cut.' }, 'decided'],
  ['where two rules of one strength differ, without a word', { answers: conflicting, approach: 'involve' }, 'sentence-needed'],
  ['where they differ, with a sentence', { answers: conflicting, approach: 'involve', because: 'The rangers cannot do it alone.' }, 'decided'],
  ['against a duty, with a sentence: nothing binds', { answers: { duty: 'yes' }, approach: 'inform', because: 'Counsel advised it.' }, 'decided'],
  ['while nobody knows of a duty', { answers: { knowledge: 'gaps' }, because: 'It is urgent.' }, 'duty-not-answered'],
  ['while the duty is not known', { answers: { duty: 'not known' }, because: 'It is urgent.' }, 'duty-not-answered'],
  ['while nothing points anywhere, with a sentence', { answers: { duty: 'no' }, because: 'We always ask.' }, 'decided'],
  ['by somebody who does not write it', { by: { id: 'another' } }, 'not-the-author'],
  ['by the Community Engagement Team', { by: { id: 'another', asTeam: true } }, 'decided'],
  ['by an approver', { by: { id: 'another', asApprover: true } }, 'decided'],
  ['by somebody who saw a decision that is not there', { seen: 1 }, 'decided-meanwhile'],
])('%s: %s', (_, asked, code) => {
  expect(codeOf(asked)).toBe(code);
});

test('a decision keeps what it was made from, and the next takes its place without removing it', () => {
  const first = decidePlan(command({ approach: 'inform', because: 'The budget was cut.' }), begun);
  const plan = first.ok ? first.value.reduce<Plan>(evolvePlan, begun) : begun;
  expect(plan.decisions).toEqual([{ approach: 'inform', answers: agreed, suggested: 'consult', reasons: ['Q4b'], contrary: [], because: 'The budget was cut.', decidedBy: 'head', as: 'Head of Service', by: 'author', at }]);
  expect(codeOf({}, plan)).toBe('decided-meanwhile');
  const second = decidePlan(command({ seen: 1 }), plan);
  expect(second.ok && second.value.reduce<Plan>(evolvePlan, plan).decisions.map(({ approach }) => approach)).toEqual(['inform', 'consult']);
});
