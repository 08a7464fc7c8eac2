import type { RouteName } from '../../shared/contract/routes';
import type { CaseView } from '../../shared/contract/cases';
import type { CaseFact } from '../../shared/domain/case/vocabulary';
import { Life } from '../builders/life';
import { amara, jo } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
let id: string;
beforeEach(async () => {
  life = await Life.begin();
  const message = await life.receive(millLane({ id: '<crossed@example.net>' }));
  id = (await life.capture(message.id)).cases[0]?.id ?? '';
});
afterEach(() => life.end());

const because = 'They said so.';
const facts: [fact: CaseFact, route: RouteName, first: object, second: object][] = [
  ['kind', 'correctKind', { kind: 'comment', because }, { kind: 'compliment', because }],
  ['place', 'setPlace', { place: { is: 'county-wide' } }, { place: null }],
  ['wishes', 'recordWishes', { formats: ['large print'], because }, { formats: ['Braille'], because }],
  ['writer', 'sayWriter', { onBehalf: { as: 'family', of: 'Ann Lee' } }, { onBehalf: { as: 'advocate', of: 'Ann Lee' } }],
  ['officer', 'assignCase', { officer: amara.id }, { officer: jo.id }],
];

const seen = () => life.done<CaseView>('manager', 'case', { id });
const change = async (fact: CaseFact, route: RouteName, body: object, shown: CaseView) =>
  life.ask('manager', route, { id, body: { ...body, shown: shown.stamps[fact] }, headers: { 'if-match': `"${shown.version}"` } });

test.each(facts)('%s: who was second is shown what it is now, and nothing is changed; saying so again, it is', async (fact, route, first, second) => {
  const before = await seen();
  expect(await change(fact, route, first, before)).toMatchObject({ status: 200 });
  const theirs = await seen();
  expect(await change(fact, route, second, before)).toMatchObject({ status: 412, body: { code: 'changed-meanwhile', current: { stamps: theirs.stamps }, changed: expect.stringMatching(/^Changed by .+, \w{3} \d/) as string } });
  expect((await seen()).stamps).toEqual(theirs.stamps);
  expect(await change(fact, route, second, theirs)).toMatchObject({ status: 200 });
});

test.each(facts)('%s: what somebody else changed beside it is nobody’s conflict', async (fact, route, first) => {
  const before = await seen();
  for (const [other, its, body] of facts) if (other !== fact) expect(await change(other, its, body, await seen())).toMatchObject({ status: 200 });
  expect(await change(fact, route, first, before)).toMatchObject({ status: 200 });
});

test('two who say the same have no conflict', async () => {
  const before = await seen();
  await change('officer', 'assignCase', { officer: amara.id }, before);
  expect(await change('officer', 'assignCase', { officer: amara.id }, before)).toMatchObject({ status: 200, body: { officer: { id: amara.id } } });
});

test('a program that names nothing that it saw is decided on what is there', async () => {
  await change('kind', 'correctKind', { kind: 'comment', because }, await seen());
  expect(await life.ask('manager', 'correctKind', { id, body: { kind: 'compliment', because } })).toMatchObject({ status: 200, body: { kind: 'compliment' } });
});

test('a stamp is the same for the same fact, and says nothing of what stands there', async () => {
  const { stamps } = await seen();
  expect((await seen()).stamps).toEqual(stamps);
  for (const stamp of Object.values(stamps)) expect(stamp).toMatch(/^[0-9a-f]{16}$/);
});

test.each<[route: RouteName, change: RouteName, of: (view: never) => object]>([
  ['clockSettings', 'changeCounting', ({ rules }: { rules: object }) => ({ ...rules, pauseCategories: ['The resident'] })],
  ['warningSettings', 'changeWarnings', ({ rules }: { rules: object }) => ({ ...rules, workingDaysBefore: 4 })],
])('settings say who changed them last and when: %s', async (route, put, of) => {
  const before = await life.done<{ version: string; changed?: string }>('manager', route);
  expect(before.changed).toBeUndefined();
  const save = () => life.ask('manager', put, { body: of(before as never), headers: { 'if-match': `"${before.version}"` } });
  expect(await save()).toMatchObject({ status: 200, body: { changed: expect.stringMatching(/^Changed by .+, \w{3} \d/) as string } });
  expect(await save()).toMatchObject({ status: 412, body: { current: { changed: expect.stringMatching(/^Changed by /) as string } } });
});
