import { lostBetween, type Answers } from './release/reads';

const before: Answers = new Map([
  ['sam-okoro cases?limit=100', { status: 200, ids: ['HC-1', 'HC-2'] }],
  ['sam-okoro cases/HC-1', { status: 200, ids: ['HC-1'] }],
  ['joan-pell cases', { status: 403, ids: [] }],
]);
const but = (asked: string, answer?: { status: number; ids: string[] }): Answers => new Map([...before].flatMap(([each, was]) => (each !== asked ? [[each, was] as const] : answer ? [[each, answer] as const] : [])));

test('two versions that answer alike have lost nothing, and what is new is no loss', () => {
  expect(lostBetween(before, before)).toEqual([]);
  expect(lostBetween(before, new Map([...before, ['sam-okoro cases/HC-3', { status: 200, ids: ['HC-3'] }]]))).toEqual([]);
  expect(lostBetween(before, but('sam-okoro cases?limit=100', { status: 200, ids: ['HC-1', 'HC-2', 'HC-3'] }))).toEqual([]);
});

test.each([
  ['a document that cannot be read', but('sam-okoro cases/HC-1', { status: 500, ids: [] }), 'sam-okoro cases/HC-1: answered 200, and now 500'],
  ['a case that a list has lost', but('sam-okoro cases?limit=100', { status: 200, ids: ['HC-2'] }), 'sam-okoro cases?limit=100: told of HC-1, and does no more'],
  ['a case that nobody is told of any more', but('sam-okoro cases/HC-1'), 'sam-okoro cases/HC-1: was asked, and is listed no more'],
  ['somebody who is shown what they were not', but('joan-pell cases', { status: 200, ids: ['HC-1'] }), 'joan-pell cases: answered 403, and now 200'],
])('a loss that is planted is found: %s', (_what, after, said) => {
  expect(lostBetween(before, after)).toEqual([said]);
});
