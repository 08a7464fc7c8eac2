import type { PlacesView } from '../../shared/contract/places';
import type { CaseView } from '../../shared/contract/cases';
import { Life } from '../builders/life';
import { sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 June 2025');
});
afterEach(() => life.end());

const csv = '\ufeffpostcode,division,district\r\nQX1,"Ashby North, with Mill Lane",Vale\r\nQX2 1AB,Hexworth,Fells\r\n';
const give = (change: object = {}, version = 'none') => life.ask('manager', 'changePlaces', { body: { source: 'ONS, May 2025', asOf: '2025-05-01', csv, ...change }, headers: { 'if-match': `"${version}"` } });
const message = async (): Promise<string> => (await life.receive(millLane({ body: 'The hole is at QX1 2AB. I live at qx21ab.' }))).id;
const capture = async (place?: object) =>
  life.ask('triage', 'capture', { id: await message(), body: { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole', wanted: '', ...(place && { place }) }], contact: sam.id, to: 'pat.lee@example.net' } });
const caseOf = async (answer: { body: unknown }): Promise<CaseView> => life.case((answer.body as { cases: { id: string }[] }).cases[0]?.id ?? '');

test('a council gives its table as a spreadsheet saves it, under the version that was read', async () => {
  expect(await life.done<PlacesView>('officer', 'places')).toEqual({ mayChange: false, version: 'none' });
  expect(await give({}, '1')).toMatchObject({ status: 412 });
  expect((await give()).status).toBe(200);
  expect(await life.done<PlacesView>('manager', 'places')).toEqual({
    mayChange: true, version: '1',
    table: { source: 'ONS, May 2025', asOf: '2025-05-01', postcodes: 2, divisions: [{ name: 'Ashby North, with Mill Lane', district: 'Vale' }, { name: 'Hexworth', district: 'Fells' }] },
  });
  expect(await give()).toMatchObject({ status: 412 });
  expect((await give({ source: 'ONS, August 2025' }, '1')).status).toBe(200);
});

test('a table of a whole county fits', async () => {
  const rows = Array.from({ length: 30_000 }, (_, n) => `QX${1 + (n % 9)} ${n % 10}${String.fromCharCode(65 + (n % 26))}${String.fromCharCode(65 + (Math.trunc(n / 26) % 26))},Division ${n % 9},District ${n % 9}`);
  expect((await give({ csv: ['postcode,division,district', ...rows].join('\n') })).status).toBe(200);
});

test.each([
  ['no columns', 'a,b\n1,2', 'table-lacks-columns', undefined],
  ['a row that is no postcode', 'postcode,division,district\nMill Lane,A,B', 'table-row-wrong', 'Look at row 2.'],
  ['rows that contradict each other', 'postcode,division,district\nQX1,A,B\nQX1,C,B', 'table-contradicts', 'Look at row 3.'],
  ['an open quotation mark', 'postcode,division,district\n"QX1,A,B', 'table-not-read', undefined],
])('a table with %s is refused, and the one before stays', async (_what, wrong, code, row) => {
  await give();
  const answer = await give({ csv: wrong }, '1');
  expect(answer).toMatchObject({ status: 422, body: { code, ...(row && { errors: [{ at: 'csv', says: row }] }) } });
  expect((await life.done<PlacesView>('manager', 'places')).table?.source).toBe('ONS, May 2025');
});

test('a matter is captured with its place, and the case says it with the day of its table', async () => {
  await give();
  expect((await life.receive(millLane({ id: '<other@example.net>', body: 'The hole is at QX1 2AB. I live at qx21ab.' }))).proposal?.postcodes).toEqual(['QX1 2AB', 'QX2 1AB']);
  expect(await life.done('officer', 'findPlace', { body: { postcode: 'qx12ab' } })).toMatchObject({ said: 'QX1 2AB: Ashby North, with Mill Lane, Vale' });
  expect((await caseOf(await capture({ is: 'postcode', postcode: 'qx12ab' }))).place).toEqual({ is: 'postcode', name: 'Ashby North, with Mill Lane', said: 'QX1 2AB: Ashby North, with Mill Lane, Vale', tableOf: '2025-05-01' });
});

test('no place is ever required, and one can be said, changed and taken back on the case', async () => {
  await give();
  const view = await caseOf(await capture());
  expect(view).not.toHaveProperty('place');
  expect(view.actions).toContain('set place');
  const set = async (place: object | null) => (await life.done<CaseView>('officer', 'setPlace', { id: view.id, body: { place } })).place?.said;
  expect(await set({ is: 'division', name: 'Hexworth' })).toBe('Hexworth, Fells');
  expect(await set({ is: 'county-wide' })).toBe('The whole county');
  expect(await set(null)).toBeUndefined();
  const said = (await life.case(view.id)).story.flatMap((entry) => (entry.is === 'event' ? [entry.says] : []));
  expect(said.filter((each) => each === 'said where the matter is')).toHaveLength(3);
});

test.each([
  [{ is: 'postcode', postcode: 'Mill Lane' }, 'not-a-postcode'],
  [{ is: 'postcode', postcode: 'QX9 9ZZ' }, 'postcode-not-in-table'],
  [{ is: 'division', name: 'Elsewhere' }, 'no-such-division'],
])('%j is refused with words, and nothing is captured', async (place, code) => {
  await give();
  expect(await capture(place)).toMatchObject({ status: 422, body: { code } });
});

test('without a table a postcode says nothing, and the whole county still does', async () => {
  expect(await capture({ is: 'postcode', postcode: 'QX1 2AB' })).toMatchObject({ status: 409, body: { code: 'no-place-table' } });
  expect((await caseOf(await life.ask('triage', 'capture', { id: (await life.receive(millLane())).id, body: { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole', wanted: '', place: { is: 'county-wide' } }], contact: sam.id, to: 'pat.lee@example.net' } }))).place?.said).toBe('The whole county');
});
