import { provide } from '../../functions/composition';
import { builtIn } from '../../shared/domain/clock/nations/nations';
import type { ClockSettingsView, MovedDatesView } from '../../shared/contract/clock';
import { londonDate } from '../../shared/kernel/london';
import { Life } from '../builders/life';
import { day } from '../builders/moments';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 Mar 2026');
});
afterEach(() => life.end());

const flood = { date: '2026-03-16', name: 'Flood' };
const soon = { date: '2026-03-04', name: 'Snow' };
const newCase = async (name: string): Promise<string> => (await life.capture((await life.receive(millLane({ id: `<${name}@example.net>` }))).id)).cases[0]?.id ?? '';
const settings = () => life.done<ClockSettingsView>('manager', 'clockSettings');
const ahead = async (change: Partial<ClockSettingsView['rules']>, more: object = {}) => life.done<MovedDatesView>('manager', 'previewCounting', { body: { rules: { ...(await settings()).rules, ...change }, ...more } });

test('a closure day says which dates it would move before it is saved, and moves none', async () => {
  const ids = [await newCase('one'), await newCase('other')];
  const before = (await settings()).version;
  expect(await ahead({ closures: [flood] })).toEqual({
    looked: 2, of: 2, later: 2, earlier: 0, acknowledge: 0, soonest: expect.arrayContaining(ids.map((id) => ({ id, from: '2026-03-30', to: '2026-03-31' }))),
  });
  expect(await settings()).toMatchObject({ version: before, rules: { closures: [] } });
  expect((await settings()).recount).toBeUndefined();
  for (const id of ids) expect((await life.case(id)).reading.answer.by).toBe('2026-03-30');
});

test('what was said before it is saved is what happens then', async () => {
  const ids = [await newCase('one'), await newCase('other')];
  const { later, soonest } = await ahead({ closures: [soon, flood] });
  await life.settings({ closures: [soon, flood] });
  await life.timer('sweep');
  expect(await settings()).toMatchObject({ recounted: expect.stringContaining(`the dates of ${later} moved`) });
  for (const id of ids) expect((await life.case(id)).reading.answer.by).toBe(soonest.find((each) => each.id === id)?.to);
});

test('a day taken back moves nothing that a resident was told', async () => {
  await life.settings({ closures: [flood] });
  await life.timer('sweep');
  await newCase('told');
  expect(await ahead({ closures: [] })).toMatchObject({ looked: 1, later: 0, earlier: 0, soonest: [] });
});

test('another way of counting moves no open case', async () => {
  await newCase('one');
  expect(await ahead({ convention: 'B' })).toMatchObject({ looked: 1, later: 0, earlier: 0 });
});

test('what the published list changes is said before it is accepted; a difference that is another by now is refused', async () => {
  const id = await newCase('one');
  const nations = { 'England and Wales': [...builtIn['England and Wales'].holidays, { date: day('2026-03-16'), name: 'A day for the nation' }], Scotland: builtIn.Scotland.holidays, 'Northern Ireland': builtIn['Northern Ireland'].holidays };
  provide({ publishedLists: { read: () => Promise.resolve({ readOn: londonDate(life.office.clock.now()), source: 'https://www.gov.uk/bank-holidays.json', holidays: nations }) } });
  await life.timer('readCalendar');
  const { difference } = await settings();
  expect(await life.done('manager', 'previewCounting', { body: { difference: difference?.id } })).toMatchObject({ later: 1, soonest: [{ id, from: '2026-03-30', to: '2026-03-31' }] });
  expect((await settings()).calendar.version).toBe(1);
  expect(await life.ask('manager', 'previewCounting', { body: { difference: 'another' } })).toMatchObject({ status: 409, body: { code: 'difference-changed' } });
});

test('more cases than one asking reads are counted part after part, each once', async () => {
  const documents = life.office.desk().ownWork;
  const stored = await documents.get('case', await newCase('one'));
  if (!stored) throw new Error('There is no case');
  const { version: _, ...document } = stored;
  const data = document.data as { state: object };
  for (let n = 0; n < 1_000; n += 1) {
    const id = `HC-${2_000_000 + n}-2`;
    await documents.write({ document: { ...document, id, data: { ...data, state: { ...data.state, id } } } });
  }
  const answers: MovedDatesView[] = [];
  do answers.push(await ahead({ closures: [flood] }, answers.at(-1)?.next === undefined ? {} : { after: answers.at(-1)?.next }));
  while (answers.at(-1)?.next !== undefined);
  expect(answers.map(({ looked, of }) => [looked, of])).toEqual([[400, 1001], [400, 1001], [201, 1001]]);
  expect(answers.reduce((sum, { later }) => sum + later, 0)).toBe(1001);
  expect(await life.ask('manager', 'previewCounting', { body: { difference: 'another', after: answers[0]?.next } })).toMatchObject({ status: 409 });
});

test('an officer and an administrator are shown nothing of it, and neither rules nor a difference is refused', async () => {
  const { rules } = await settings();
  expect(await life.ask('officer', 'previewCounting', { body: { rules } })).toMatchObject({ status: 403 });
  expect(await life.ask('manager', 'previewCounting', { body: {} })).toMatchObject({ status: 422 });
});
