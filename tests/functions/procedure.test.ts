import type { CaseView } from '../../shared/contract/cases';
import { caseStore } from '../../functions/stores/case-store';
import { Life } from '../builders/life';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
let id: string;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 June 2025');
  await life.settings({ usualProfile: 'children' });
  id = (await life.capture((await life.receive(millLane())).id)).cases[0]?.id ?? '';
});
afterEach(() => life.end());

const asha = { role: 'independent person', name: 'Asha Patel', organisation: 'Independent Voices', email: 'asha@voices.example', from: '2025-06-02' };
const record = (body: object) => {
  life.office.clock.pass(60);
  return life.done<CaseView>('officer', 'recordTakingPart', { id, body });
};

test('who takes part under a statutory profile is recorded, told in the story and ended, never removed', async () => {
  const view = await record(asha);
  expect(view.procedure?.people).toMatchObject([{ ...asha, role: { name: 'Independent person, stage 2' }, said: 'Since Mon 2 June 2025' }]);
  const { procedure, story } = await record({ ...asha, of: view.procedure?.people[0]?.id, until: '2025-06-30' });
  expect(procedure?.people).toMatchObject([{ name: 'Asha Patel', said: 'From Mon 2 June 2025 until Mon 30 June 2025' }]);
  expect(story.flatMap((entry) => (entry.is === 'event' ? [entry.says] : []))[0]).toBe('recorded that Asha Patel (independent person, stage 2) takes part from Mon 2 June 2025 until Mon 30 June 2025');
});

test.each([
  ['an independent person at the council’s own address', { email: 'asha@marlshire.example' }, 'Asha Patel is to be independent of the council, and this address is the council’s own.'],
  ['an independent person at another', {}, undefined],
  ['an investigating officer at the council’s own', { role: 'investigating officer', email: 'asha@marlshire.example' }, undefined],
])('%s is recorded, and warned of where it looks wrong', async (_who, change, warning) => {
  expect((await record({ ...asha, ...change })).procedure?.people[0]?.warning).toBe(warning);
});

test('the day of the panel and of its recommendations stand in the story', async () => {
  await life.done('officer', 'recordProcedureDay', { id, body: { day: 'panel held', on: '2025-06-02' } });
  const { procedure, story } = await life.done<CaseView>('officer', 'recordProcedureDay', { id, body: { day: 'recommendations received', on: '2025-06-02' } });
  expect(procedure?.days.map(({ name, said }) => `${name}: ${said}`)).toEqual(['Review panel: Mon 2 June 2025', 'Recommendations of the panel: Mon 2 June 2025']);
  expect(story.filter((entry) => entry.is === 'event' && entry.says.startsWith('recorded a day of the procedure'))).toHaveLength(2);
});

test('a case that is not under a statutory profile asks for nobody', async () => {
  await life.settings({ usualProfile: 'kent' });
  const plain = (await life.capture((await life.receive(millLane({ id: '<plain@example.net>' }))).id)).cases[0]?.id ?? '';
  expect(await life.case(plain)).not.toHaveProperty('procedure');
  expect(await life.ask('officer', 'recordTakingPart', { id: plain, body: asha })).toMatchObject({ status: 422, body: { code: 'no-such-role' } });
});

test('names and how to reach people stand in the case, and not in its timeline', async () => {
  await record(asha);
  const kept = await caseStore(life.office.desk().ownWork, life.office.counting).get(id);
  expect(JSON.stringify(kept?.timeline)).not.toMatch(/Asha|voices/i);
});
