/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { WarningSettingsView } from '../../shared/contract/warnings';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { amara, jo, sam } from './parts/views';


const rules: WarningSettingsView['rules'] = { hours: { from: '09:00', to: '16:30' }, workingDaysBefore: 3, unplaced: ['sam'], everything: [], duty: ['jo'], dataProtection: [], quarantine: [] };
const view = (change: Partial<WarningSettingsView> = {}): WarningSettingsView => ({ rules, people: [amara, jo, sam], undelivered: [], version: '1', ...change });

const serverWith = (shown = view()) =>
  new FakeServer()
    .on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } }))
    .on('warningSettings', () => ({ view: shown }))
    .on('changeWarnings', ({ body }) => ({ view: view({ rules: body as WarningSettingsView['rules'], version: '2' }) }));

async function open(server = serverWith()) {
  location.hash = '#settings/warnings';
  const shown = show(<Tab />, server, { as: { roles: ['Manager'], may: ['place messages', 'see cases', 'change settings'] } });
  await screen.findByRole('heading', { name: 'Duty contacts' });
  return shown;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const card = (name: string) => within(screen.getByRole('region', { name }));
const set = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const saved = (server: FakeServer) => server.calls('changeWarnings').map(({ body, headers }) => [body, headers['if-match']]);

test('whom the council warns, and when, is saved whole under the version that was read', async () => {
  const { server } = await open();
  set('Add to: Duty contacts', 'amara');
  fireEvent.click(card('Duty contacts').getByRole('button', { name: 'Add' }));
  press('Remove Sam Okoro');
  set('From', '08:30');
  set('Working days before a date', '2');
  press('Save');
  await waitFor(() => expect(saved(server)).toEqual([[{ hours: { from: '08:30', to: '16:30' }, workingDaysBefore: 2, unplaced: [], everything: [], duty: ['jo', 'amara'], dataProtection: [], quarantine: [] }, '1']]));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
});

test('somebody who is named is not offered again', async () => {
  await open();
  expect(within(screen.getByLabelText('Add to: Duty contacts')).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Choose a colleague', 'Amara Field', 'Sam Okoro']);
});

test('what was not delivered is said with why, and an empty duty list says what that means', async () => {
  await open(serverWith(view({ rules: { ...rules, duty: [] }, undelivered: [{ to: amara, about: 'danger', said: 'Thu 17 Apr 2025, 09:14: Heard is not installed for them in Teams.' }] })));
  expect(card('Not delivered').getByRole('listitem').textContent).toBe('Word of danger, Amara Field. Thu 17 Apr 2025, 09:14: Heard is not installed for them in Teams.');
  expect(card('Duty contacts').getByText('Nobody. Whoever reads the message has to ring somebody.')).toBeTruthy();
});

/** Another manager saves these first. */
const afterAnother = (change: Partial<WarningSettingsView['rules']>) => {
  const theirs = view({ rules: { ...rules, ...change }, changed: 'Changed by Jo Marsh, Thu 17 Apr 2025, 09:14.', version: '7' });
  return serverWith().on('changeWarnings', ({ body, headers }) =>
    headers['if-match'] === '7' ? { view: view({ rules: body as WarningSettingsView['rules'], version: '8' }) } : { problem: { status: 412, code: 'changed-meanwhile', title: 'Somebody changed this meanwhile', detail: 'Choose whose change stands.', current: theirs } });
};

test('what somebody else changed elsewhere stays, and asks nobody anything', async () => {
  const server = afterAnother({ workingDaysBefore: 5 });
  await open(server);
  set('From', '08:30');
  press('Save');
  await waitFor(() => expect(saved(server).at(-1)).toEqual([{ ...rules, workingDaysBefore: 5, hours: { from: '08:30', to: '16:30' } }, '7']));
  expect(screen.queryByRole('button', { name: 'Keep mine' })).toBeNull();
});

test('who was second with the same chooses whose change stands: mine', async () => {
  const server = afterAnother({ workingDaysBefore: 5, hours: { from: '10:00', to: '16:00' } });
  await open(server);
  set('From', '08:30');
  press('Save');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('It now says: 10:00 to 16:00');
  expect(alert.textContent).toContain('Changed by Jo Marsh, Thu 17 Apr 2025, 09:14.');
  expect(alert.textContent).toContain('You chose: 08:30 to 16:30');
  expect(alert.textContent).not.toContain('Working days before');
  expect(await findings(alert)).toEqual([]);
  press('Keep mine');
  await waitFor(() => expect(saved(server).at(-1)).toEqual([{ ...rules, workingDaysBefore: 5, hours: { from: '08:30', to: '16:30' } }, '7']));
});

test('who was second with the same chooses whose change stands: theirs', async () => {
  const server = afterAnother({ hours: { from: '10:00', to: '16:00' } });
  await open(server);
  set('From', '08:30');
  press('Save');
  fireEvent.click(await screen.findByRole('button', { name: 'Use theirs' }));
  expect((screen.getByLabelText('From') as HTMLInputElement).value).toBe('10:00');
  expect(saved(server)).toHaveLength(1);
});

test('a refusal is said beside its field', async () => {
  const server = serverWith().on('changeWarnings', () => ({ problem: { status: 422, code: 'invalid', title: 'Something in it is missing or wrong', detail: 'Put right what is named.', errors: [{ at: 'hours.to', says: 'The council closes at 15:30 that day.' }] } }));
  await open(server);
  set('Until', '16:00');
  press('Save');
  expect(await screen.findByText('The council closes at 15:30 that day.')).toBeTruthy();
});

test('is offered to those who may change settings only, and axe finds nothing', async () => {
  const { container } = await open();
  expect(screen.getByRole('link', { name: 'Warnings' })).toBeTruthy();
  expect(await findings(container)).toEqual([]);
});
