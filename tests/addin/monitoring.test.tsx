/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { MonitoringBody, MonitoringSettingsView } from '../../shared/contract/monitoring';
import type { TodayView } from '../../shared/contract/today';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { amara, jo, sam } from './parts/views';

const view = (change: Partial<MonitoringSettingsView> = {}): MonitoringSettingsView => ({ monitoring: { officer: 'jo' }, people: [amara, jo, sam], story: ['Sam Okoro named Jo Marsh as monitoring officer, Mon 2 June 2025, 12:00.'], version: '1', ...change });

const serverWith = (shown = view()) =>
  new FakeServer()
    .on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } }))
    .on('monitoringSettings', () => ({ view: shown }))
    .on('changeMonitoring', ({ body }) => ({ view: view({ monitoring: body as MonitoringBody, version: '2' }) }));

async function open(server = serverWith()) {
  location.hash = '#settings/monitoring';
  const shown = show(<Tab />, server, { as: { roles: ['Manager'], may: ['place messages', 'see cases', 'change settings'] } });
  await screen.findByLabelText('Monitoring officer');
  return shown;
}
const set = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const saved = (server: FakeServer) => server.calls('changeMonitoring').map(({ body, headers }) => [body, headers['if-match']]);

test('who it is, and who acts for them and when, is saved under the version that was read', async () => {
  const { server } = await open();
  set('Monitoring officer', 'amara');
  set('Acts for them while they are absent', 'sam');
  press('Save');
  expect(await screen.findAllByText('Choose the first and the last day on which they act.')).toHaveLength(2);
  expect(saved(server)).toEqual([]);
  set('Acts from', '2025-06-03');
  set('Acts until', '2025-06-04');
  press('Save');
  await waitFor(() => expect(saved(server)).toEqual([[{ officer: 'amara', deputy: { person: 'sam', from: '2025-06-03', until: '2025-06-04' } }, '1']]));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
});

test('nobody can be chosen, and is saved as nobody', async () => {
  const { server } = await open();
  set('Monitoring officer', '');
  press('Save');
  await waitFor(() => expect(saved(server)).toEqual([[{}, '1']]));
});

const afterAnother = (theirs: MonitoringBody) =>
  serverWith().on('changeMonitoring', ({ body, headers }) =>
    headers['if-match'] === '7' ? { view: view({ monitoring: body as MonitoringBody, version: '8' }) } : { problem: { status: 412, code: 'changed-meanwhile', title: 'Somebody changed this meanwhile', detail: 'Choose whose change stands.', current: view({ monitoring: theirs, version: '7' }) } });

test('who was second with the same sees both and chooses', async () => {
  const server = afterAnother({ officer: 'sam' });
  await open(server);
  set('Monitoring officer', 'amara');
  press('Save');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('It now says: Sam Okoro');
  expect(alert.textContent).toContain('You chose: Amara Field');
  expect(await findings(alert)).toEqual([]);
  press('Keep mine');
  await waitFor(() => expect(saved(server).at(-1)).toEqual([{ officer: 'amara' }, '7']));
});

test('what somebody else changed elsewhere stays, and asks nobody anything', async () => {
  const deputy = { person: 'sam', from: '2025-06-03', until: '2025-06-04' };
  const server = afterAnother({ officer: 'jo', deputy });
  await open(server);
  set('Monitoring officer', 'amara');
  press('Save');
  await waitFor(() => expect(saved(server).at(-1)).toEqual([{ officer: 'amara', deputy }, '7']));
});

test('a refusal is said in words, the story is told, and axe finds nothing', async () => {
  const server = serverWith().on('changeMonitoring', () => ({ problem: { status: 409, code: 'names-yourself', title: 'Somebody else names you', detail: 'Ask a manager.' } }));
  const { container } = await open(server);
  expect(screen.getByText(/Sam Okoro named Jo Marsh/)).toBeTruthy();
  set('Monitoring officer', 'amara');
  press('Save');
  expect(await screen.findByText('Somebody else names you')).toBeTruthy();
  expect(await findings(container)).toEqual([]);
});

test('Today tells the monitoring officer what is closed to others and on hold, each a way to exactly those', async () => {
  location.hash = '#today';
  const today: TodayView = { said: 'Mon 2 June 2025', all: [], mine: [], others: [], slipped: [], dueToday: [], monitoring: [{ figure: 'closed to others', count: 2, opens: { standing: 'closed to others' } }, { figure: 'on legal hold', count: 1, opens: { standing: 'on legal hold' } }] };
  show(<Tab />, new FakeServer().on('today', () => ({ view: today })), { as: { roles: [], may: ['see cases'] } });
  expect((await screen.findByRole('link', { name: '2 Open cases closed to others' })).getAttribute('href')).toBe('#cases?standing=closed+to+others');
  expect(screen.getByRole('link', { name: '1 Cases on legal hold' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /Write down/ })).toBeNull();
});
