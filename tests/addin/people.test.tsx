/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { AppointmentsView, ColleaguesView, ColleagueView } from '../../shared/contract/colleagues';
import { personFacts } from '../../shared/domain/people/vocabulary';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { amara, jo, libraries, sam } from './parts/views';

const highways = { id: 'highways', name: 'Highways', directorate: 'Place' };
const areas = [highways, libraries];
const person = (change: Partial<ColleagueView> = {}): ColleagueView => ({
  id: 'amara', name: 'Amara Field', telephone: '03069 990155', areas: ['highways'], divisions: [], hasLeft: false, roles: 'Officer, as the directory said on Mon 2 June 2025', mayChange: [...personFacts],
  choices: { areas, divisions: ['Ashby', 'Vale'], people: [jo, sam] }, story: ['Ada Whitlock changed their service areas to: Highways, Mon 2 June 2025, 12:00.'], version: '1', ...change,
});
const people: ColleaguesView = {
  people: [
    { id: 'amara', name: 'Amara Field', telephone: '03069 990155', areas: ['Highways'], hasLeft: false, roles: 'Officer, as the directory said on Mon 2 June 2025', away: 'Absent until Fri 6 June 2025. Nobody acts for them.' },
    { id: 'lee', name: 'Lee Oster', areas: [], hasLeft: true, roles: 'No role known until they open Heard', away: 'Left, last day Fri 30 May 2025.' },
  ],
  areas, mayAdd: true,
};
const appointed: AppointmentsView = { appointments: [{ post: 'chair', person: 'jo', from: '2025-06-01' }], directorates: ['Communities', 'Place'], people: [amara, jo, sam], version: '1' };

const serverWith = (shown = person()) =>
  new FakeServer()
    .on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } }))
    .on('colleagues', () => ({ view: people }))
    .on('appointments', () => ({ view: appointed }))
    .on('colleague', () => ({ view: shown }))
    .on('changeColleague', () => ({ view: person({ version: '2' }) }))
    .on('goneFromDirectory', () => ({ view: { people: [] } }));

async function open(hash: string, heading: string, server = serverWith(), may: ('see cases' | 'name deputies' | 'change settings')[] = ['see cases', 'name deputies', 'change settings']) {
  location.hash = hash;
  const shown = show(<Tab />, server, { as: { may } });
  await screen.findByRole('heading', { name: heading, level: 1 });
  await screen.findAllByRole('heading', { level: 2 });
  return shown;
}
const set = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const saved = (server: FakeServer) => server.calls('changeColleague').map(({ id, body, headers }) => [id, body, headers['if-match']]);

test('the list says who is away, who cannot be a contact, and with which role they were last seen', async () => {
  const { container } = await open('#settings/people', 'People');
  const amaras = (await screen.findByRole('link', { name: 'Amara Field' })).closest('li') as HTMLElement;
  expect(amaras.textContent).toContain('Absent until Fri 6 June 2025. Nobody acts for them.');
  expect(amaras.textContent).toContain('Officer, as the directory said on Mon 2 June 2025');
  expect(within(screen.getByRole('list', { name: 'Those who have left' })).getByText(/cannot be named as a contact/)).toBeTruthy();
  expect(within(amaras).getByRole('link').getAttribute('href')).toBe('#settings/people/amara');
  expect(await findings(container)).toEqual([]);
});

test('the monitoring officer is led to everybody, and names a deputy and nothing else', async () => {
  const { server, container } = await open('#settings/people', 'People', serverWith(person({ mayChange: ['deputy'] })), ['see cases', 'name deputies']);
  expect(screen.getByRole('link', { name: 'People' })).toBeTruthy();
  expect(await screen.findByRole('link', { name: 'Amara Field' })).toBeTruthy();
  expect(server.calls('appointments')).toEqual([]);
  expect(await findings(container)).toEqual([]);
  location.hash = '#settings/people/amara';
  expect(await screen.findByLabelText('Acts for them')).toBeTruthy();
  expect(screen.queryByLabelText('Telephone number')).toBeNull();
  expect(screen.queryByLabelText('Absent from')).toBeNull();
});

test('what was changed of a person is sent, and nothing else, under the version that was read', async () => {
  const { server, container } = await open('#settings/people/amara', 'Amara Field');
  set('Telephone number', '');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Libraries' }));
  expect(await findings(container)).toEqual([]);
  press('Save');
  await waitFor(() => expect(saved(server)).toEqual([['amara', { telephone: null, areas: ['highways', 'libraries'] }, '1']]));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
});

test('an absence and a deputy have both their days, or are not saved, and each says which it lacks', async () => {
  const { server, container } = await open('#settings/people/amara', 'Amara Field');
  set('Acts for them', 'sam');
  set('Absent until', '2025-06-06');
  press('Save');
  expect(await screen.findByText('Choose the first day too, or take out the last.')).toBeTruthy();
  for (const lack of ['first', 'last']) expect(screen.getByText(`Choose the ${lack} day on which they act, or nobody to act.`)).toBeTruthy();
  expect(saved(server)).toEqual([]);
  expect(await findings(container)).toEqual([]);
  set('Absent until', '');
  set('Absent from', '2025-06-03');
  expect(screen.getByText('Choose the last day too, or take out the first.')).toBeTruthy();
  set('Absent until', '2025-06-06');
  set('Acts from', '2025-06-03');
  set('Acts until', '2025-06-05');
  press('Save');
  await waitFor(() => expect(saved(server)).toEqual([['amara', { absence: { from: '2025-06-03', until: '2025-06-06' }, deputy: { person: 'sam', from: '2025-06-03', until: '2025-06-05' } }, '1']]));
});

test('a deputy acts on the days of the absence, unless days were chosen for it', async () => {
  const { server } = await open('#settings/people/amara', 'Amara Field');
  set('Absent from', '2025-06-03');
  set('Absent until', '2025-06-06');
  set('Acts for them', 'sam');
  set('Acts until', '2025-06-05');
  set('Acts for them', 'jo');
  press('Save');
  await waitFor(() => expect(saved(server)).toEqual([['amara', { absence: { from: '2025-06-03', until: '2025-06-06' }, deputy: { person: 'jo', from: '2025-06-03', until: '2025-06-05' } }, '1']]));
});

test('a councillor’s divisions are added with their first day', async () => {
  const { server } = await open('#settings/people/amara', 'Amara Field');
  press('Add a division');
  press('Save');
  expect(await screen.findAllByText('Choose a division and its first day.')).toHaveLength(2);
  set('Division', 'Vale');
  set('From', '2025-05-05');
  press('Save');
  await waitFor(() => expect(saved(server)).toEqual([['amara', { divisions: [{ division: 'Vale', from: '2025-05-05' }] }, '1']]));
});

test('everybody has their own page, with fields for what is theirs to change alone', async () => {
  const { server } = await open('#settings/you', 'Your details', serverWith(person({ mayChange: ['telephone', 'absence'] })), ['see cases']);
  expect(server.calls('colleague').map(({ id }) => id)).toEqual(['sam']);
  expect(screen.getByLabelText('Telephone number')).toBeTruthy();
  expect(screen.getByLabelText('Absent from')).toBeTruthy();
  for (const none of ['Name', 'Acts for them', 'Last day']) expect(screen.queryByLabelText(none)).toBeNull();
  expect(screen.queryByRole('checkbox', { name: 'Libraries' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'People' })).toBeNull();
});

test('the cases of somebody who leaves are a press away', async () => {
  await open('#settings/people/amara', 'Amara Field', serverWith(person({ lastDay: '2025-06-06', cases: { count: 2, opens: { officer: 'amara' } } })));
  expect(screen.getByRole('link', { name: '2 open cases are theirs: give them to others' }).getAttribute('href')).toBe('#cases?officer=amara');
});

test('who was second with the same sees both and who was first, and chooses', async () => {
  const now = person({ telephone: '03069 990111', changed: 'Changed by Jo Marsh, Mon 2 June 2025, 12:05.', version: '7' });
  const server = serverWith().on('changeColleague', ({ headers }) =>
    headers['if-match'] === '7' ? { view: person({ version: '8' }) } : { problem: { status: 412, code: 'changed-meanwhile', title: 'Somebody changed this meanwhile', detail: 'Choose whose change stands.', current: now } });
  await open('#settings/people/amara', 'Amara Field', server);
  set('Telephone number', '03069 990122');
  press('Save');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('03069 990111');
  expect(alert.textContent).toContain('Changed by Jo Marsh');
  press('Keep mine');
  await waitFor(() => expect(saved(server).at(-1)).toEqual(['amara', { telephone: '03069 990122' }, '7']));
});

const rosalind = { id: '00000000-0000-4000-8000-0000000000bb', name: 'Field, Rosalind', mail: 'rosalind.field@marlshire.example', isKnown: false };
const looked = (server = serverWith()) => server.on('findInDirectory', () => ({ view: { people: [{ id: 'amara', name: 'Amara Field', isKnown: true }, rosalind], mayBeMore: true } })).on('addColleague', ({ body }) => ({ view: { ...person(), name: (body as { name: string }).name } }));
const lookUp = (text: string) => {
  set('Name or e-mail address in the council’s directory', text);
  press('Look up');
};

test('an administrator looks somebody up in the directory, chooses them and types no id', async () => {
  const { server, container } = await open('#settings/people', 'People', looked());
  lookUp('field');
  const results = await screen.findByRole('list', { name: 'Found in the directory' });
  expect(within(results).getByRole('link', { name: /^Amara Field: Heard knows them/ }).getAttribute('href')).toBe('#settings/people/amara');
  expect(screen.getByText('There may be more: write more of the name.')).toBeTruthy();
  expect(await findings(container)).toEqual([]);
  press('Choose Field, Rosalind');
  const name = await screen.findByLabelText<HTMLInputElement>('Name');
  expect([name.value, document.activeElement]).toEqual(['Field, Rosalind', name]);
  set('Name', 'Rosalind Field');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Libraries' }));
  expect(await findings(container)).toEqual([]);
  press('Add this person');
  await waitFor(() => expect(server.calls('addColleague').map(({ body }) => body)).toEqual([{ id: rosalind.id, name: 'Rosalind Field', email: 'rosalind.field@marlshire.example', areas: ['libraries'] }]));
  expect(server.calls('findInDirectory').map(({ body }) => body)).toEqual([{ text: 'field' }]);
  expect(await screen.findByRole('button', { name: 'Look up' })).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Add somebody' })).getByText('Rosalind Field was added.')).toBeTruthy();
});

test('whom the directory does not have is said, and where it cannot be asked name and id are typed; what is refused is said beside it', async () => {
  const server = serverWith()
    .on('findInDirectory', ({ body }) => ((body as { text: string }).text === 'nobody' ? { view: { people: [], mayBeMore: false } } : { problem: { status: 409, code: 'directory-refuses', title: 'Heard may not look people up', detail: 'Ask whoever looks after Microsoft 365.' } }))
    .on('addColleague', () => ({ problem: { status: 409, code: 'person-known', title: 'Heard knows this person already', detail: 'Look for them in the list.' } }));
  await open('#settings/people', 'People', server);
  lookUp('nobody');
  expect(await screen.findByText(/^Nobody in the directory/)).toBeTruthy();
  lookUp('field');
  expect(await screen.findByText('Heard may not look people up')).toBeTruthy();
  press('Type their name and object id instead');
  set('Name', 'New Officer');
  set('Object id in the directory', '00000000-0000-4000-8000-0000000000bb');
  press('Add this person');
  expect(await screen.findByText('Heard knows this person already')).toBeTruthy();
  expect(server.calls('addColleague').map(({ body }) => body)).toEqual([{ id: '00000000-0000-4000-8000-0000000000bb', name: 'New Officer', areas: [] }]);
  press('Somebody else');
  expect(screen.getByRole('button', { name: 'Type their name and object id instead' })).toBe(document.activeElement);
});

test('whom the directory has no more is marked on their row', async () => {
  await open('#settings/people', 'People', serverWith().on('goneFromDirectory', () => ({ view: { people: ['amara'] } })));
  const row = (await screen.findByRole('link', { name: 'Amara Field' })).closest('li') as HTMLElement;
  expect(await within(row).findByText('No longer in the council’s directory. If they have left, record their last day.')).toBeTruthy();
});

test('that the directory could not be asked is said once, and the list stands', async () => {
  await open('#settings/people', 'People', serverWith().on('goneFromDirectory', () => ({ problem: { status: 503, code: 'directory-away', title: 'The council’s directory does not answer', detail: 'Try again.' } })));
  expect(await screen.findByText('The council’s directory could not be asked who is still there.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Amara Field' })).toBeTruthy();
});

test('a lead officer is named for a directorate from a day on, beside the Chair', async () => {
  const server = serverWith().on('changeAppointments', ({ body }) => ({ view: { ...appointed, ...(body as object), version: '2' } }));
  await open('#settings/people', 'People', server);
  expect(await screen.findByText(/Jo Marsh, from Sun 1 June 2025/)).toBeTruthy();
  set('Post', 'Place');
  set('Person', 'sam');
  set('From', '2025-06-01');
  press('Name somebody');
  press('Save');
  await waitFor(() => expect(server.calls('changeAppointments').map(({ body }) => body)).toEqual([{ appointments: [...appointed.appointments, { post: 'lead officer', directorate: 'Place', person: 'sam', from: '2025-06-01' }] }]));
});
