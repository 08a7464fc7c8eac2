/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { DangerView, MessageView } from '../../shared/contract/messages';
import { Tab } from '../../addin/tab/Tab';
import { Pane } from '../../addin/taskpane/Pane';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { captured, draft, message, messageCard } from './parts/views';

const untold: DangerView = {
  raised: [{ kind: 'self-harm', raises: 'Somebody may harm themselves', words: ['wants to die', 'suicide'] }, { kind: 'hazard', raises: 'There may be a danger on a road or path now', words: [] }],
  said: 'Raised by its words, Thu 17 Apr 2025, 09:14.', mustBeTold: true,
};
const told: DangerView = { ...untold, mustBeTold: false, told: 'Duty desk was told, Thu 17 Apr 2025, 09:20. Recorded by Sam Okoro.' };
const lowered: DangerView = { ...told, lowered: 'Lowered by Sam Okoro, Thu 17 Apr 2025, 09:30: A verse of a song' };

const inDanger = (change: Partial<MessageView> = {}) => message({ danger: untold, actions: ['record told', 'lower danger', 'capture', 'join'], ...change });
const isTold = message({ danger: told, actions: ['lower danger', 'capture', 'join', 'file'] });
const isLowered = message({ danger: lowered, actions: ['raise danger', 'capture', 'join', 'file'] });
const plain = message({ actions: ['raise danger', 'capture', 'join', 'file'] });

/** A server whose message becomes another when an act is done. */
function serverWith(view: MessageView) {
  const server = new FakeServer();
  let now = view;
  const becomes = (next: MessageView) => () => ({ view: (now = next) });
  return server.on('findMessage', () => ({ view: now })).on('draftAcknowledgement', () => ({ view: draft() }))
    .on('recordTold', becomes(isTold)).on('lowerDanger', becomes(isLowered)).on('raiseDanger', becomes(inDanger()))
    .on('capture', () => { becomes(captured('Sam Okoro', { danger: untold, actions: ['record told', 'lower danger'] }))(); return { view: { message: 'm1', cases: [{ id: 'HC-7Q4M2XD-K', inShort: 'x' }], letter: 'l' } }; });
}
const open = (view: MessageView) => show(<Pane />, serverWith(view), { item: '<m1@example.net>' });
const banner = (name: string) => screen.findByRole('region', { name });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const spoken = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join();

describe('a message that may mean harm', () => {
  it('says so before all else, with the words that raised it, and that the list misses things', async () => {
    open(inDanger());
    const first = within(await banner('May mean harm'));
    expect(first.getByText('Somebody may harm themselves').parentElement?.textContent).toContain('“wants to die”, “suicide”');
    expect(first.getByText(/The list misses things: read the message\. Raised by its words/)).toBeTruthy();
    const heading = first.getByRole('heading', { level: 2 });
    for (const control of [...screen.getAllByRole('button'), screen.getByText('Pat Lee')]) expect(heading.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await waitFor(() => expect(spoken()).toContain('May mean harm. Read the message, then tell someone now.'));
    expect(screen.queryByText('Not for us')).toBeNull();
  });

  it('says what became of Heard’s own word to the duty contact; to record who was told is still asked for', async () => {
    const duty = [{ said: 'Duty contact Jo Marsh told by Heard, Thu 17 Apr 2025, 09:14.', delivered: true }, { said: 'Not delivered to duty contact Amara Field yet: ring them on 03069 990143.', delivered: false }];
    open(inDanger({ danger: { ...untold, duty } }));
    const list = within(within(await banner('May mean harm')).getByRole('list', { name: 'Duty contact' }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(duty.map(({ said }) => said));
    expect(screen.getByRole('button', { name: 'Record who was told' })).toBeTruthy();
  });

  it('records who was told, just now, and steps back; the focus goes to what it then says', async () => {
    const { server } = open(inDanger());
    fireEvent.change(await screen.findByLabelText(/Who was told/), { target: { value: 'Duty desk' } });
    const record = screen.getByRole('button', { name: 'Record who was told' });
    record.focus();
    fireEvent.click(record);
    const now = within(await banner('May mean harm: somebody was told'));
    expect(now.getByText(told.told!)).toBeTruthy();
    expect(document.activeElement).toBe(now.getByRole('heading', { level: 2 }));
    expect(server.calls('recordTold').map(({ id, body }) => ({ id, body }))).toEqual([{ id: 'm1', body: { whom: 'Duty desk' } }]);
    expect(screen.queryByRole('button', { name: 'Record who was told' })).toBeNull();
    expect(screen.getByText('Not for us')).toBeTruthy();
  });

  it('records another moment by the clock in London, and shows in the server’s words why one is refused', async () => {
    const server = serverWith(inDanger()).on('recordTold', () => ({ problem: { status: 422, title: 'That moment has not come yet', detail: 'Write when they were told.' } }));
    show(<Pane />, server, { item: '<m1@example.net>' });
    fireEvent.change(await screen.findByLabelText(/Who was told/), { target: { value: 'Duty desk' } });
    press('It was earlier');
    expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('2025-04-17');
    fireEvent.change(screen.getByLabelText('Time'), { target: { value: '23:05' } });
    press('Record who was told');
    expect((await screen.findByRole('alert')).textContent).toContain('That moment has not come yet');
    expect(server.calls('recordTold')[0]?.body).toEqual({ whom: 'Duty desk', when: '2025-04-17T23:05:00+01:00' });
    expect(screen.getByLabelText<HTMLInputElement>(/Who was told/).value).toBe('Duty desk');
  });

  it('is lowered with a reason only, and says by whom and why', async () => {
    const { server } = open(inDanger());
    await banner('May mean harm');
    press('Lower the flag, with a reason');
    const because = screen.getByLabelText(/It does not mean harm now, because/);
    expect([document.activeElement, because.hasAttribute('required')]).toEqual([because, true]);
    fireEvent.change(because, { target: { value: 'A verse of a song' } });
    press('Lower the flag');
    expect(within(await banner('No longer taken to mean harm')).getByText(lowered.lowered!)).toBeTruthy();
    expect(server.calls('lowerDanger')[0]?.body).toEqual({ because: 'A verse of a song' });
    expect(screen.queryByText('“wants to die”')).toBeNull();
  });

  it('is raised by whoever has read it, for what they choose', async () => {
    const { server } = open(plain);
    fireEvent.click(await screen.findByRole('button', { name: 'Raise danger' }));
    press('Raise danger');
    expect((await screen.findByRole('alert')).textContent).toBe('Choose what it may mean.');
    fireEvent.click(screen.getByLabelText('There may be a danger on a road or path now'));
    fireEvent.click(screen.getByLabelText('Somebody may harm themselves'));
    press('Raise danger');
    const raised = within(await banner('May mean harm'));
    expect(document.activeElement).toBe(raised.getByRole('heading', { level: 2 }));
    expect(server.calls('raiseDanger')[0]?.body).toEqual({ kinds: ['self-harm', 'hazard'] });
  });
});

describe('its acknowledgement', () => {
  it('does not go in Heard’s words: the button says what is missing and leads to the letter, which is open', async () => {
    const { server } = open(inDanger());
    const letter = await screen.findByRole('textbox', { name: 'The acknowledgement' });
    expect(screen.getByText(/Heard’s words do not go by themselves/)).toBeTruthy();
    const button = screen.getByRole('button', { name: 'Capture and acknowledge' });
    expect(document.getElementById(button.getAttribute('aria-describedby')!)?.textContent).toContain('It will not go yet. Record who was told, or make the letter your own.');
    fireEvent.keyDown(letter, { key: 'Enter', ctrlKey: true });
    expect(document.activeElement).toBe(letter);
    expect(spoken()).toContain('It will not go yet.');
    expect(server.calls('capture')).toEqual([]);
    fireEvent.change(letter, { target: { value: 'Dear Pat, I have read this myself.' } });
    expect(button.hasAttribute('aria-describedby')).toBe(false);
    fireEvent.click(button);
    await screen.findByText('Already in Heard');
    expect(server.calls('capture')[0]?.body).toMatchObject({ letterText: 'Dear Pat, I have read this myself.' });
    // It is with its case, and nobody has been told yet.
    expect(await banner('May mean harm')).toBeTruthy();
  });

  it('goes in Heard’s words once somebody was told', async () => {
    const { server } = open(isTold);
    fireEvent.click(await screen.findByRole('button', { name: 'Capture and acknowledge' }));
    await waitFor(() => expect(server.calls('capture')[0]?.body).not.toHaveProperty('letterText'));
  });

  it('is refused in view where somebody has raised danger meanwhile', async () => {
    const server = serverWith(message());
    server.on('capture', () => {
      server.on('findMessage', () => ({ view: inDanger() }));
      return { problem: { status: 409, code: 'danger-letter-unread', title: 'This message may mean harm now', detail: 'Read the acknowledgement and make it your own before it goes, or record first who was told.' } };
    });
    show(<Pane />, server, { item: '<m1@example.net>' });
    fireEvent.click(await screen.findByRole('button', { name: 'Capture and acknowledge' }));
    expect(await banner('May mean harm')).toBeTruthy();
    expect((await screen.findByRole('alert')).textContent).toContain('This message may mean harm now');
  });
});

test('stands first in the inbox from whatever pile, marked in words, untold before told, and counted once', async () => {
  location.hash = '#inbox';
  const piles = { new: [messageCard('m1'), messageCard('m2', { danger: 'told' })], held: [messageCard('m3', { pile: 'held', danger: 'untold' }), messageCard('m4', { pile: 'held' })], automatic: [] };
  const server = new FakeServer().on('inbox', ({ query }) => ({ view: { items: piles[(query['pile'] ?? 'new') as keyof typeof piles], counts: { new: 2, held: 2, automatic: 0, handed: 0 } } }));
  const { container } = show(<Tab />, server.on('message', ({ id }) => ({ view: message({ id }) })).on('draftAcknowledgement', () => ({ view: draft() })));
  const urgent = within(await screen.findByRole('list', { name: /^May mean harm\s*2$/ })).getAllByRole('link');
  expect(urgent.map(({ textContent }) => /Subject (m\d)(May mean harm|Told)/.exec(textContent)?.slice(1))).toEqual([['m3', 'May mean harm'], ['m2', 'Told']]);
  expect(within(screen.getByRole('list', { name: /^New\s*1$/ })).getAllByRole('link')).toHaveLength(1);
  expect(within(screen.getByRole('list', { name: /^Held for a person\s*1$/ })).getAllByRole('link')).toHaveLength(1);
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(location.hash).toBe('#inbox/m3');
  expect(await findings(container)).toEqual([]);
});

test.each<{ state: string; view: MessageView; pressed?: string }>([
  { state: 'untold', view: inDanger(), pressed: 'Lower the flag, with a reason' },
  { state: 'untold, another moment', view: inDanger(), pressed: 'It was earlier' },
  { state: 'told', view: isTold },
  { state: 'lowered', view: isLowered },
  { state: 'raising', view: plain, pressed: 'Raise danger' },
  { state: 'held', view: inDanger({ situation: 'held', said: 'Held for a person.', quotes: 'HC-3FW8K2P-T' }) },
  { state: 'captured', view: captured('Jo Marsh', { danger: untold, actions: ['record told', 'lower danger'] }) },
])('axe finds nothing wrong: $state', async ({ view, pressed }) => {
  const { container } = open(view);
  await screen.findAllByRole('heading', { level: 2 });
  if (pressed) fireEvent.click(await screen.findByRole('button', { name: pressed }));
  expect(await findings(container)).toEqual([]);
});
