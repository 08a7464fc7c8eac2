/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import type { FigurePeriodView, FiguresView } from '../../shared/contract/figures';
import { figuresView } from '../../functions/presenters/figures-view';
import type { ToldMonth, ToldYear } from '../../shared/domain/figures/told';
import type { Instant } from '../../shared/kernel/london';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';

const toldAt = '2025-07-01T03:50:00.000Z' as Instant;
const hidden = { is: 'not shown' } as const;
const exact = (count: number) => ({ is: 'exact', count }) as const;
const month = (name: string, received: number, percent: number): ToldMonth => ({
  month: name, toldAt,
  rows: [
    { of: { is: 'county' }, received: exact(received), standards: { due: exact(40), within: { is: 'exact', percent, count: 30 }, withinOrExplained: { is: 'at least', percent: 90, count: 36 } } },
    { of: { is: 'directorate', id: 'Place' }, received: exact(30), standards: { due: exact(20), within: { is: 'exact', percent: 50, count: 10 }, withinOrExplained: hidden } },
    { of: { is: 'area', id: 'highways' }, received: hidden, standards: { due: hidden, within: hidden, withinOrExplained: hidden } },
    { of: { is: 'district', id: 'Vale' }, received: exact(20) },
  ],
});
const year2024: ToldYear = { year: 2024, toldAt, divisions: [{ division: 'Ashby North', district: 'Vale', band: { from: 20, to: 29 } }, { division: 'Quay', district: 'Coast' }] };
const areas = new Map([['highways', 'Highways']]);
const years: Record<string, object> = {
  2025: { ...figuresView(2025, [month('2025-04', 46, 70), month('2025-05', 52, 75), month('2025-06', 50, 80)], undefined, areas), before: 2024 },
  2024: { ...figuresView(2024, [month('2025-03', 41, 60)], year2024, areas), after: 2025 },
};

const open = (hash = '#figures') => {
  location.hash = hash;
  const server = new FakeServer()
    .on('figures', ({ query }) => ({ view: years[query.year ?? '2025'] ?? figuresView(Number(query.year), [], undefined, areas) }))
    .on('figuresFile', () => ({ view: { name: 'heard-figures-2025-04-to-2026-03.csv', csv: 'Period\r\n' } }));
  return show(<Tab />, server, { as: { roles: ['Member'], may: ['read digests', 'read figures'] } });
};
const rowsOf = (name: string): string[] => within(screen.getByRole('table', { name })).getAllByRole('row').map((row) => within(row).queryAllByRole('cell').map((cell) => cell.lastElementChild?.textContent ?? '').join(' ')).slice(1);

test('the latest month stands first: the county beside the month before, each directorate and service, districts', async () => {
  const { container } = open();
  await screen.findByRole('heading', { name: 'June 2025' });
  const [received, within1] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(received).toBe('50complaints received52 in May 2025');
  expect(within1).toBe('80%answered in timeof 40 whose answer fell due75% in May 2025');
  expect(screen.getByRole('rowheader', { name: 'Highways' })).toBeTruthy();
  // Said once, before the first table that keeps something back.
  const [note, ...again] = screen.getAllByText(/^Not shown: fewer than 5/);
  expect(again).toEqual([]);
  expect(note?.compareDocumentPosition(screen.getByRole('table', { name: 'By directorate and service' }))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.getByRole('rowheader', { name: 'Vale' })).toBeTruthy();
  expect(await findings(container)).toEqual([]);
});

test('what is not shown says so in its place', async () => {
  open();
  await screen.findByRole('heading', { name: 'June 2025' });
  expect(rowsOf('By directorate and service')).toEqual(['50 40 80% at least 90%', '30 20 50% not shown', 'not shown not shown not shown not shown']);
});

test('where only another month keeps something back, that is said before the months', async () => {
  const [june, ...before] = (years[2025] as FiguresView).months as [FigurePeriodView, ...FigurePeriodView[]];
  const { notShown: _, ...whole } = june;
  location.hash = '#figures';
  show(<Tab />, new FakeServer().on('figures', () => ({ view: { ...years[2025], months: [whole, ...before] } })), { as: { roles: ['Member'], may: ['read digests', 'read figures'] } });
  const note = await screen.findByText(/^Not shown: fewer than 5/);
  expect(note.compareDocumentPosition(screen.getByRole('table', { name: 'By directorate and service' }))).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  expect(note.compareDocumentPosition(screen.getByRole('table', { name: 'Month by month: The whole county' }))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('another period is chosen in the address, so that it can be sent to somebody', async () => {
  open();
  fireEvent.change(await screen.findByLabelText('Period'), { target: { value: 'quarter-2025-04' } });
  expect(await screen.findByRole('heading', { name: 'April to June 2025' })).toBeTruthy();
  expect(location.hash).toBe('#figures?year=2025&period=quarter-2025-04');
  expect(rowsOf('By directorate and service')[0]).toBe('148 120 75% at least 90%');
});

test('a service is followed through the months', async () => {
  open();
  await screen.findByRole('heading', { name: 'Month by month' });
  expect(rowsOf('Month by month: The whole county').map((row) => row.split(' ')[0])).toEqual(['46', '52', '50']);
  fireEvent.change(screen.getByLabelText('About'), { target: { value: 'area Highways' } });
  expect(screen.getByRole('table', { name: 'Month by month: Highways' })).toBeTruthy();
});

test('a year that has ended shows divisions in bands; years lead to one another', async () => {
  open();
  fireEvent.click(await screen.findByRole('link', { name: 'April 2024 to March 2025' }));
  expect(await screen.findByRole('heading', { name: 'By division, April 2024 to March 2025' })).toBeTruthy();
  expect(rowsOf('By division, April 2024 to March 2025')).toEqual(['20 to 29', 'not shown']);
});

test('a year of which nothing was told says when figures come', async () => {
  open('#figures?year=2019');
  expect(await screen.findByRole('heading', { name: 'No figures of this year yet' })).toBeTruthy();
  expect(screen.getByText(/in the night after it has ended/)).toBeTruthy();
});

test('the year is saved as a file for a spreadsheet', async () => {
  const saved: string[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const { server } = open();
  fireEvent.click(await screen.findByRole('button', { name: 'Save the year for a spreadsheet' }));
  await waitFor(() => expect(saved).toEqual(['heard-figures-2025-04-to-2026-03.csv']));
  expect(server.calls('figuresFile').map(({ query }) => query)).toEqual([{ year: '2025' }]);
});

test('who may not read figures finds no such page', async () => {
  location.hash = '#figures';
  show(<Tab />, new FakeServer().on('inbox', () => ({ view: { items: [], counts: {} } })), { as: { roles: ['Officer'], may: ['see plans'] } });
  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Figures' })).toBeNull();
});
