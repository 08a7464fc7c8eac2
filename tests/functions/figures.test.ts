import type { FiguresFileView, FiguresView } from '../../shared/contract/figures';
import { figuresStore } from '../../functions/stores/figures-store';
import { peopleStore } from '../../functions/stores/people-store';
import { monthsOfYear } from '../../shared/domain/figures/periods';
import type { ToldMonth, ToldRow } from '../../shared/domain/figures/told';
import type { Instant } from '../../shared/kernel/london';
import { Life } from '../builders/life';
import { council, jo } from '../builders/office';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 7 July 2025');
});
afterEach(() => life.end());

const toldAt = '2025-07-01T03:50:00.000Z' as Instant;
const hidden = { is: 'not shown' } as const;
const county = (received: number): ToldRow => ({ of: { is: 'county' }, received: { is: 'exact', count: received }, standards: { due: { is: 'exact', count: 40 }, within: { is: 'exact', percent: 75, count: 30 }, withinOrExplained: { is: 'at least', percent: 90, count: 36 } } });
const highways: ToldRow = { of: { is: 'area', id: 'highways' }, received: hidden, standards: { due: hidden, within: hidden, withinOrExplained: hidden } };
const month = (name: string, received: number): ToldMonth => ({ month: name, toldAt, rows: [county(received), highways, { of: { is: 'district', id: 'Vale' }, received: { is: 'exact', count: 20 } }] });

async function tell(...months: ToldMonth[]): Promise<void> {
  const store = figuresStore(life.office.desk().ownWork);
  for (const each of months) await store.keepMonth(each, { name: `${council.key}/month-${each.month}/rows`, bytes: Buffer.from('[]') });
}
const asMember = async (query: Record<string, string> = {}): Promise<FiguresView> => (await life.api.route('figures', { query, token: await life.api.tokenFor(jo.id, ['Member']) })).body as FiguresView;

test('a member reads each month that was told, the latest first, in words', async () => {
  await tell(month('2025-04', 46), month('2025-05', 52));
  const { name, months, said } = await asMember();
  expect(name).toBe('April 2025 to March 2026');
  expect(months.map((each) => each.name)).toEqual(['May 2025', 'April 2025']);
  expect(months[0]?.rows).toEqual([
    { is: 'county', name: 'The whole county', received: { is: 'exact', value: 52, said: '52' }, standards: { due: { is: 'exact', value: 40, said: '40' }, within: { is: 'exact', value: 75, said: '75%' }, withinOrExplained: { is: 'at least', value: 90, said: 'at least 90%' } } },
    { is: 'area', name: 'Highways', received: { is: 'not shown', said: 'not shown' }, standards: { due: { is: 'not shown', said: 'not shown' }, within: { is: 'not shown', said: 'not shown' }, withinOrExplained: { is: 'not shown', said: 'not shown' } } },
    { is: 'district', name: 'Vale', received: { is: 'exact', value: 20, said: '20' } },
  ]);
  expect(said.join(' ')).toContain('fewer than 5');
});

test('quarters and the year to date are added up from what the months told', async () => {
  await tell(month('2025-04', 46), month('2025-05', 52), month('2025-06', 50));
  const { sums } = await asMember();
  expect(sums.map(({ name, rows }) => [name, rows[0]?.received.said, rows[0]?.standards?.withinOrExplained.said, rows[1]?.received.said])).toEqual([
    ['Year to date, April to June 2025', '148', 'at least 90%', 'not shown'],
    ['April to June 2025', '148', 'at least 90%', 'not shown'],
  ]);
});

test('of a year in which figures began only the part that was told has a sum', async () => {
  await tell(month('2025-02', 46), month('2025-03', 52));
  expect((await asMember({ year: '2024' })).sums.map(({ name }) => name)).toEqual(['Part of the year, February to March 2025']);
});

test('a year that has ended has its divisions in bands, and the way to the years beside it', async () => {
  await tell(month('2024-03', 40), month('2024-04', 41));
  await figuresStore(life.office.desk().ownWork).keepYear({ year: 2024, toldAt, divisions: [{ division: 'Ashby North', district: 'Vale', band: { from: 20, to: 29 } }, { division: 'Quay', district: 'Coast' }] });
  expect(await asMember({ year: '2024' })).toMatchObject({ year: 2024, before: 2023, after: 2025, bands: [{ division: 'Ashby North', district: 'Vale', said: '20 to 29' }, { division: 'Quay', said: 'not shown' }] });
  expect(await asMember()).not.toHaveProperty('bands');
});

test('before the first month it says when figures come', async () => {
  expect(await asMember()).toMatchObject({ year: 2025, months: [], sums: [], said: [expect.stringContaining('in the night after')] });
});

test('what is no year is refused', async () => {
  expect((await life.api.route('figures', { query: { year: 'x' }, token: await life.api.tokenFor(jo.id, ['Member']) })).status).toBe(422);
});

test('a period says why something of it is not shown, and nothing of the kind where everything is', async () => {
  const whole: ToldRow = { of: { is: 'county' }, received: { is: 'exact', count: 46 } };
  await tell({ month: '2025-04', toldAt, rows: [whole] }, month('2025-05', 52));
  expect((await asMember()).months.map(({ notShown }) => notShown?.slice(0, 24))).toEqual(['Not shown: fewer than 5,', undefined]);
});

test('twelve months are a whole year', async () => {
  await tell(...monthsOfYear(2024).map((each) => month(each, 40)));
  expect((await asMember({ year: '2024' })).sums.map(({ name }) => name)[0]).toBe('Whole year, April 2024 to March 2025');
});

test('a year as a file: each period, row by row, with what is not shown said and nothing taken for a formula', async () => {
  await peopleStore(life.office.desk().ownWork).keepSettings({ name: council.name, areas: [{ id: 'highways', name: '=1+1, roads', directorate: 'Place' }] });
  await tell(month('2025-04', 1046));
  await figuresStore(life.office.desk().ownWork).keepYear({ year: 2025, toldAt, divisions: [{ division: 'Ashby North', district: 'Vale', band: { from: 20, to: 29 } }, { division: 'Quay', district: 'Coast' }] });
  const { body } = await life.api.route('figuresFile', { query: { year: '2025' }, token: await life.api.tokenFor(jo.id, ['Manager']) });
  expect((body as FiguresFileView).name).toBe('heard-figures-2025-04-to-2026-03.csv');
  expect((body as FiguresFileView).csv.split('\r\n')).toEqual([
    '\uFEFFPeriod,Of,Name,Received,Fell due,Answered in time,"In time, or explained in time"',
    '"Year to date, April 2025",County,The whole county,1046,40,75%,at least 90%',
    `"Year to date, April 2025",Service,"'=1+1, roads",not shown,not shown,not shown,not shown`,
    '"Year to date, April 2025",District,Vale,20,,,',
    'April 2025,County,The whole county,1046,40,75%,at least 90%',
    `April 2025,Service,"'=1+1, roads",not shown,not shown,not shown,not shown`,
    'April 2025,District,Vale,20,,,',
    'April 2025 to March 2026,Division,Ashby North,20 to 29,,,',
    'April 2025 to March 2026,Division,Quay,not shown,,,',
    '',
  ]);
});
