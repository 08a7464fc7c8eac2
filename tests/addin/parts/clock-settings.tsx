import { fireEvent, screen } from '@testing-library/react';
import type { ClockSettingsView } from '../../../shared/contract/clock';
import { Tab } from '../../../addin/tab/Tab';
import { FakeServer } from './fake-server';
import { show } from './show';

export const stage = { acknowledge: { workingDays: 3, from: 'receipt' as const }, answer: { workingDays: 20, from: 'receipt' as const } };
export const kent = { id: 'kent', name: 'Kent standards', source: 'Kent County Council, Standards', readOn: '2025-01-06', checked: true, workingDay: 'council' as const, stages: [stage, stage] };
export const adults = { id: 'adults', name: 'Adult social care', source: 'Regulations 2009', checked: false, workingDay: 'statutory' as const, stages: [{ ...stage, answer: { months: 6 } }] };
export const own = { id: 'fast', name: 'Fast', source: 'Cabinet, 3 March 2025', checked: true, workingDay: 'council' as const, stages: [{ ...stage, answer: { workingDays: 10, from: 'acknowledgement' as const }, extension: { workingDays: 5, beyond: 'never' as const } }] };
export const difference = { id: 'd1', readOn: '2025-04-17', source: 'https://www.gov.uk/bank-holidays.json', added: [{ date: '2027-05-03', name: 'Early May bank holiday' }, { date: '2029-01-01', name: 'New Year’s Day' }], removed: [{ date: '2027-08-30', name: 'Summer bank holiday' }], renamed: [], coversTo: '2029-12-31' };

export type Rules = ClockSettingsView['rules'];
export const rules: Rules = { nation: 'England and Wales', convention: 'A', closures: [{ date: '2025-12-24', name: 'Christmas closure' }], usualProfile: 'kent', profiles: [own], pauseCategories: ['Waiting for the writer'] };

export const view = (change: Partial<ClockSettingsView> = {}, changed: Partial<Rules> = {}): ClockSettingsView => ({
  rules: { ...rules, ...changed },
  calendar: { name: 'England and Wales', version: 7, source: 'https://www.gov.uk/bank-holidays', readOn: '2025-01-06', coversFrom: '2024-01-01', coversTo: '2026-12-31', holidays: [{ date: '2024-12-25', name: 'Christmas Day' }, { date: '2025-12-25', name: 'Christmas Day' }, { date: '2025-12-26', name: 'Boxing Day' }] },
  profiles: [kent, adults, ...(changed.profiles ?? rules.profiles)],
  conventions: [{ convention: 'A', said: 'the day after receipt is the first that can count (convention A)' }, { convention: 'B', said: 'what comes on a day not worked counts as received on the next working day (convention B)' }],
  mayChange: true, version: '1', published: 'The published list was read on Thu 17 Apr 2025 and says the same.', ...change,
});

export const serverWith = (shown = view()) =>
  new FakeServer()
    .on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } }))
    .on('cases', () => ({ view: { items: [], counts: { all: 0, overdue: 0, 'due today': 0, 'due soon': 0, 'in time': 0, paused: 0 } } }))
    .on('clockSettings', () => ({ view: shown, version: `"${shown.version}"` }))
    .on('changeCounting', ({ body }) => ({ view: view({ version: '2' }, body as Rules), version: '"2"' }));

export async function open(server = serverWith(), hash = '#settings/clock') {
  location.hash = hash;
  const shown = show(<Tab />, server);
  await screen.findByRole('heading', { name: 'Closure days' });
  return shown;
}
export const set = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
export const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
export const saved = (server: FakeServer) => server.calls('changeCounting').map(({ body, headers }) => [body, headers['if-match']]);
export function closeOffice() {
  set('Name', 'Office move');
  set('First day', '2025-12-23');
  set('Last day', '2025-12-30');
  press('Add closure days');
}
export const officeMove = ['2025-12-23', '2025-12-29', '2025-12-30'].map((date) => ({ date, name: 'Office move' }));
export const withOfficeMove = [officeMove[0]!, ...rules.closures, ...officeMove.slice(1)];
