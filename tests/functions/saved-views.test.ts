import type { SavedViewsView } from '../../shared/contract/saved-views';
import { Life, type Who } from '../builders/life';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
});
afterEach(() => life.end());

const late = { id: 'a', name: 'Late potholes', filter: { standing: 'overdue', area: 'highways' } };
const mine = { id: 'b', name: 'Nobody’s', filter: { officer: 'nobody' } };
const saved = (who: Who) => life.done<SavedViewsView>(who, 'savedViews');
const save = async (who: Who, views: object[], version?: string) => life.ask(who, 'changeSavedViews', { body: { views }, headers: { 'if-match': `"${version ?? (await saved(who)).version}"` } });

test('a person’s own views are added, renamed and removed, and nobody else has them', async () => {
  expect(await saved('officer')).toEqual({ views: [], version: 'none' });
  expect(await save('officer', [late, mine])).toMatchObject({ status: 200, body: { views: [late, mine] } });
  expect((await saved('officer')).views).toEqual([late, mine]);
  expect((await saved('triage')).views).toEqual([]);
  await save('officer', [{ ...late, name: 'Late' }]);
  expect((await saved('officer')).views).toEqual([{ ...late, name: 'Late' }]);
});

test('what was changed in another window is not written over, and is shown', async () => {
  const { version } = await saved('officer');
  await save('officer', [late], version);
  expect(await save('officer', [mine], version)).toMatchObject({ status: 412, body: { code: 'changed-meanwhile', current: { views: [late] } } });
  expect((await saved('officer')).views).toEqual([late]);
});

test.each<[what: string, views: object[], says: string]>([
  ['two of one name', [late, { ...mine, name: 'late Potholes' }], 'You have a view of that name already.'],
  ['one without a name', [{ ...late, name: ' ' }], 'Write a name.'],
  ['more than twenty', Array.from({ length: 21 }, (_, no) => ({ ...late, id: String(no), name: `View ${no}` })), 'Keep 20 views at most: remove one first.'],
])('refuses %s', async (_what, views, says) => {
  expect(await save('officer', views)).toMatchObject({ status: 422, body: { errors: [{ says }] } });
});

test('keeps nothing but ids and words of ours in a filter', async () => {
  await save('officer', [{ ...late, filter: { standing: 'overdue', text: 'Pat Lee' } }]);
  expect((await saved('officer')).views).toEqual([{ ...late, filter: { standing: 'overdue' } }]);
});
