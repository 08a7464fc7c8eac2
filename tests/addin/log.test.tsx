/** @jest-environment jsdom */
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ProposedLogView } from '../../shared/contract/logging';
import type { MessageView } from '../../shared/contract/messages';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { captured, draft, message, reading } from './parts/views';

// A call that nobody answers is made again after a moment.
configure({ asyncUtilTimeout: 5_000 });

const proposal = (change: Partial<ProposedLogView> = {}): ProposedLogView => ({
  kind: 'complaint', kindWords: ['third time'], area: 'highways', areaWords: ['pothole'], areaBetween: [], inShort: 'Pothole on Mill Lane', wanted: 'It mended', danger: [], reading: reading(), ...change,
});

const logged = (change: Partial<MessageView> = {}): MessageView => {
  const view = message({ id: 'm-logged', from: { name: 'Pat Lee', address: '' }, channel: 'telephone', logged: { telephone: '01632 960111' }, to: [], ...change });
  return { ...view, ...(view.proposal && { proposal: { ...view.proposal, recipients: [] } }) };
};

function serverOf(looks: ProposedLogView = proposal(), view = logged()): FakeServer {
  let now = view;
  return new FakeServer()
    .on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } }))
    .on('proposeLogged', () => ({ view: looks }))
    .on('logMessage', () => ({ view: { message: 'm-logged', mayCapture: true, said: 'It is in the inbox, and its clock is running.' } }))
    .on('message', () => ({ view: now }))
    .on('draftAcknowledgement', () => ({ view: draft() }))
    .on('capture', ({ body }) => {
      now = captured('Sam Okoro', { id: 'm-logged', channel: 'telephone', logged: {} });
      return { view: { message: 'm-logged', cases: [{ id: 'HC-7Q4M2XD-K', inShort: 'Pothole on Mill Lane' }], letter: (body as { cannot?: object }).cannot ? '' : 'ack-m' } };
    });
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const says = 'It is the third time that I ring about the pothole on Mill Lane.';
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const begin = (server = serverOf(), as: Parameters<typeof show>[2] = {}) => {
  const shown = show(<Tab />, server, as);
  return { ...shown, ready: () => screen.findByLabelText('What they say') };
};

beforeEach(() => {
  sessionStorage.clear();
  location.hash = '#log';
});

it('shows no dates of a kind that nobody has said anything of', async () => {
  const { server, ready } = begin();
  await ready();
  await waitFor(() => expect(server.calls('proposeLogged')).toHaveLength(1));
  expect(await screen.findByText(/^As you type, Heard says here/)).toBeTruthy();
  expect(screen.queryByText(/^Answer by/)).toBeNull();
});

it('shows what the words look like, by which of them, and when it is due, before anything is kept', async () => {
  const { server, ready } = begin();
  await ready();
  type('What they say', says);
  expect(await screen.findByText('Answer by Mon 19 May')).toBeTruthy();
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Complaint').checked).toBe(true));
  expect(screen.getByLabelText<HTMLSelectElement>('About').value).toBe('highways');
  expect(screen.getByLabelText<HTMLTextAreaElement>('In short').value).toBe('Pothole on Mill Lane');
  await waitFor(() => expect(server.calls('proposeLogged').at(-1)?.body).toEqual({ received: '2025-04-17', says }));
  expect(server.calls('logMessage')).toEqual([]);
  expect(await findings(screen.getByRole('main'))).toEqual([]);
});

it('is written down as it was typed, then captured as any message is, and its reference is there to be read out', async () => {
  const { server, ready } = begin();
  await ready();
  type('Name', ' Pat Lee ');
  type('Telephone', '01632 960111');
  type('What they say', says);
  await screen.findByText('Answer by Mon 19 May');
  fireEvent.change(screen.getByLabelText('About'), { target: { value: 'libraries' } });
  type('What they want', 'A visit');
  await press('Write it down and go on');
  await waitFor(() => expect(server.calls('logMessage').map(({ body }) => body)).toEqual([{ channel: 'telephone', received: '2025-04-17', subject: 'Pothole on Mill Lane', says, name: 'Pat Lee', telephone: '01632 960111' }]));
  expect(await screen.findByText('Told by telephone, 01632 960111.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>('About').value).toBe('libraries');
  await press('Capture and acknowledge');
  expect(await screen.findByText('Spelled: Hotel Charlie dash 7 Quebec 4 Mike 2 X-ray Delta dash Kilo.')).toBeTruthy();
  expect(screen.getByText('They will have our answer by Monday 19 May 2025.')).toBeTruthy();
  const { to, matters, way } = server.calls('capture')[0]?.body as { to?: string; matters: object[]; way: object };
  expect({ to, matters, way }).toMatchObject({ matters: [{ area: 'libraries', wanted: 'A visit' }], way: { by: 'telephone', number: '01632 960111' } });
  expect(to).toBeUndefined();
  expect(await findings(screen.getByRole('main'))).toEqual([]);
});

it('nobody who left no way to be told is written to: the reason is asked for and recorded', async () => {
  const { server, ready } = begin(serverOf(proposal(), logged({ logged: {} })));
  await ready();
  type('What they say', says);
  await press('Write it down and go on');
  await press('Capture without a letter');
  expect((await screen.findAllByText('Say why nobody can be told.')).length).toBeGreaterThan(0);
  fireEvent.change(screen.getByLabelText('Because'), { target: { value: 'anonymous' } });
  type('How you know', 'They rang off.');
  await press('Capture without a letter');
  await waitFor(() => expect(server.calls('capture')[0]?.body).toMatchObject({ cannot: { why: 'anonymous', because: 'They rang off.' } }));
  expect((await screen.findAllByText('Captured as HC-7Q4M2XD-K. Nobody is written to.')).length).toBeGreaterThan(0);
});

it('what is missing is said beside the field that has the keyboard, and nothing is written down', async () => {
  const { server, ready } = begin();
  const field = await ready();
  await press('Write it down and go on');
  expect((await screen.findAllByText('Write what they say.')).length).toBeGreaterThan(0);
  expect(document.activeElement).toBe(field);
  expect(server.calls('logMessage')).toEqual([]);
});

it('what is refused stands beside its field, and what was typed is kept', async () => {
  const server = serverOf().on('logMessage', () => ({ problem: { status: 422, detail: 'Put right what is named.', errors: [{ at: 'email', says: 'Write the e-mail address in full.' }] } }));
  const { ready } = begin(server);
  await ready();
  type('What they say', says);
  await press('Write it down and go on');
  expect(await screen.findByText('Write the e-mail address in full.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('What they say').value).toBe(says);
});

it('a day to come is refused beside the day', async () => {
  const { ready } = begin(serverOf().on('proposeLogged', () => ({ problem: { status: 422, code: 'receipt-in-future', detail: 'Write the day on which it was received.' } })));
  await ready();
  expect(await screen.findByText('Write the day on which it was received.')).toBeTruthy();
});

it('without a connection it is said, and pressing again asks for the same thing', async () => {
  let reached = false;
  const server = serverOf().on('logMessage', () => (reached ? { view: { message: 'm-logged', mayCapture: true, said: 'Kept.' } } : 'no answer'));
  const { ready } = begin(server);
  await ready();
  type('What they say', says);
  await press('Write it down and go on');
  expect(await screen.findByText(/Heard cannot be reached just now/)).toBeTruthy();
  reached = true;
  await press('Write it down and go on');
  await screen.findByRole('button', { name: 'Capture and acknowledge' });
  expect(new Set(server.calls('logMessage').map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
});

it('what was typed is there after a reload, for the same person on the same day', async () => {
  const first = begin();
  await first.ready();
  type('What they say', says);
  document.body.replaceChildren();
  begin();
  expect(await screen.findByText('What you had typed is back.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('What they say').value).toBe(says);
});

it.each<[whose: string, as: object]>([
  ['another person’s', { person: { id: 'jo', name: 'Jo Marsh' } }],
  ['another day’s', { now: '2025-04-18T09:00:00.000Z' }],
])('%s is not brought back', async (_whose, as) => {
  await begin().ready();
  type('What they say', says);
  document.body.replaceChildren();
  const { ready } = begin(serverOf(), { as });
  expect((await ready() as HTMLTextAreaElement).value).toBe('');
});

it('once it is written down nothing of it stays in the browser', async () => {
  const { ready } = begin();
  await ready();
  type('What they say', says);
  expect(sessionStorage.length).toBe(1);
  await press('Write it down and go on');
  await screen.findByRole('button', { name: 'Capture and acknowledge' });
  expect(sessionStorage.length).toBe(0);
});

it('somebody who places no messages writes it down, is told who goes on, and chooses neither kind nor service area', async () => {
  const server = serverOf().on('logMessage', () => ({ view: { message: 'm-logged', mayCapture: false, said: 'It is in the inbox. Whoever places messages goes on with it.' } }));
  const { ready } = begin(server, { as: { may: ['see cases', 'write down'] } });
  await ready();
  type('What they say', says);
  await screen.findByText('Answer by Mon 19 May');
  expect(screen.queryByLabelText('About')).toBeNull();
  await press('Write it down');
  expect((await screen.findAllByText('It is in the inbox. Whoever places messages goes on with it.')).length).toBeGreaterThan(0);
  await press('Write down another');
  expect(((await ready()) as HTMLTextAreaElement).value).toBe('');
});

it('what may mean harm is said at once, with the words', async () => {
  const { ready } = begin(serverOf(proposal({ danger: [{ kind: 'hazard', raises: 'There may be a danger on a road or path now', words: ['live wires'] }] })));
  await ready();
  expect((await screen.findByRole('alert')).textContent).toContain('live wires');
});

it('one key leads there from anywhere but a field', async () => {
  location.hash = '#inbox';
  show(<Tab />, serverOf());
  await screen.findByText('Nothing is waiting');
  fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'n' });
  expect(location.hash).toBe('#inbox');
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(location.hash).toBe('#log');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Name')));
});
