/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { UndoneCaptureView } from '../../shared/contract/undone';
import { Pane } from '../../addin/taskpane/Pane';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { captured, draft, message, messageCard } from './parts/views';

const undo = { until: '2025-04-17T09:00:28.000Z', seconds: 28 };
const form: UndoneCaptureView['form'] = {
  matters: [{ kind: 'comment', area: 'libraries', inShort: 'As I wrote it', wanted: 'A bench', concerning: [] }],
  contact: 'jo', to: 'pat.lee@example.net', letterText: 'In my own words', onBehalf: { as: 'family', of: 'Ann Lee' }, undo: true,
};

/** A message that waits, is captured with a wait, and is new again once that was undone. */
function serverWith() {
  let now = message();
  const waiting = captured('Sam Okoro', { undo, actions: ['withdraw capture'] });
  const shown = () => ({ view: now });
  return new FakeServer()
    .on('findMessage', shown)
    .on('message', ({ id }) => (id === 'm1' ? shown() : { view: message({ id, subject: `Subject ${id}` }) }))
    .on('inbox', ({ query }) => ({ view: { items: query['pile'] === 'new' ? [...(now.situation === 'new' ? ['m1'] : []), 'm2'].map((id) => messageCard(id)) : [], counts: { new: 2, held: 0, automatic: 0, handed: 0 } } }))
    .on('draftAcknowledgement', () => ({ view: draft() }))
    .on('capture', () => {
      now = waiting;
      return { view: { message: 'm1', cases: [{ id: 'HC-7Q4M2XD-K', inShort: 'x' }], letter: 'ack-m1', undo } };
    })
    .on('undoCapture', () => ({ view: { message: (now = message({ earlier: ['Captured as HC-7Q4M2XD-K'] })), form } }));
}
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const move = () => fireEvent(window, new HashChangeEvent('hashchange'));
const value = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label).value;

beforeEach(() => {
  sessionStorage.clear();
  location.hash = '';
});

it('the pane says what was captured and how long its letter waits, for the ear once', async () => {
  const { container } = show(<Pane />, serverWith(), { item: '<m1@example.net>' });
  await press('Capture and acknowledge');
  expect(await screen.findByText('Captured as HC-7Q4M2XD-K. The acknowledgement goes in 28 seconds. Until then you can undo it.')).toBeTruthy();
  expect(await screen.findByText('Captured as HC-7Q4M2XD-K.')).toBeTruthy();
  expect((await screen.findByText(/^The acknowledgement goes in 2\d s$/)).getAttribute('aria-hidden')).toBe('true');
  expect(await findings(container)).toEqual([]);
});

it('Undo fills the form again as it was, with the keyboard in it', async () => {
  const { server } = show(<Pane />, serverWith(), { item: '<m1@example.net>' });
  await press('Capture and acknowledge');
  await press('Undo');
  await waitFor(() => expect(value('In short')).toBe('As I wrote it'));
  expect(screen.getByLabelText<HTMLInputElement>('Comment').checked).toBe(true);
  expect(screen.queryByRole('group', { name: 'About a colleague' })).toBeNull();
  expect(value('Contact')).toBe('jo');
  expect(await screen.findByDisplayValue('In my own words')).toBeTruthy();
  expect(screen.getByDisplayValue('Ann Lee')).toBeTruthy();
  expect((document.activeElement as HTMLElement).textContent).toBe('The capture was taken back. Nothing was sent, and what you wrote is here again.');
  await press('Capture and acknowledge');
  await waitFor(() => expect(server.calls('capture')).toHaveLength(2));
  expect(server.calls('capture')[1]?.body).toEqual(form);
});

it('a reload keeps it: whoever opens the message while its letter waits can undo it', async () => {
  const server = serverWith().on('findMessage', () => ({ view: captured('Jo Marsh', { undo }) }));
  show(<Pane />, server, { item: '<m1@example.net>' });
  await press('Undo');
  await waitFor(() => expect(server.calls('undoCapture').map(({ id }) => id)).toEqual(['m1']));
});

it('too late is said in the server’s words', async () => {
  const server = serverWith().on('undoCapture', () => ({ problem: { status: 409, title: 'The acknowledgement has gone', detail: 'The capture stands.' } }));
  show(<Pane />, server, { item: '<m1@example.net>' });
  await press('Capture and acknowledge');
  await press('Undo');
  expect(await screen.findByText('The capture stands.')).toBeTruthy();
});

it('in the inbox Undo stands above the list while the next message is open, and leads back', async () => {
  location.hash = '#inbox/m1';
  show(<Tab />, serverWith());
  await press('Capture and acknowledge');
  await waitFor(() => expect(location.hash).toBe('#inbox/m2'));
  move();
  expect(screen.getByRole('navigation', { name: 'Messages to place' }).contains(await screen.findByRole('button', { name: 'Undo' }))).toBe(true);
  await press('Undo');
  await waitFor(() => expect(location.hash).toBe('#inbox/m1'));
  move();
  await waitFor(() => expect(value('In short')).toBe('As I wrote it'));
  expect(sessionStorage).toHaveLength(0);
});

describe('on a screen that is too narrow for the list beside a message', () => {
  beforeEach(() => {
    Object.assign(globalThis, { matchMedia: (query: string) => ({ matches: query.includes('max-width'), addEventListener: () => undefined, removeEventListener: () => undefined }) });
  });
  afterEach(() => void Reflect.deleteProperty(globalThis, 'matchMedia'));
  const capturedAndMovedOn = async () => {
    location.hash = '#inbox/m1';
    const shown = show(<Tab />, serverWith());
    await press('Capture and acknowledge');
    await waitFor(() => expect(location.hash).toBe('#inbox/m2'));
    move();
    return shown;
  };
  const list = () => screen.getByRole('navigation', { name: 'Messages to place', hidden: true });

  it('what was captured and its Undo stand above the next message, once, and Undo leads back', async () => {
    const { container } = await capturedAndMovedOn();
    const undoing = await screen.findByRole('button', { name: 'Undo' });
    expect(list().contains(undoing)).toBe(false);
    expect(screen.getAllByText('Captured as HC-7Q4M2XD-K.')).toHaveLength(1);
    expect(await findings(container)).toEqual([]);
    fireEvent.click(undoing);
    await waitFor(() => expect(location.hash).toBe('#inbox/m1'));
  });

  it('they stand above the list once somebody goes back to it', async () => {
    await capturedAndMovedOn();
    await press('Back');
    move();
    await waitFor(() => expect(list().contains(screen.getByRole('button', { name: 'Undo' }))).toBe(true));
  });

  it('the message that was captured says it itself', async () => {
    sessionStorage.setItem('heard.capture-that-waits', 'm1');
    location.hash = '#inbox/m1';
    show(<Tab />, serverWith().on('message', () => ({ view: captured('Sam Okoro', { undo }) })));
    expect(await screen.findAllByRole('button', { name: 'Undo' })).toHaveLength(1);
  });
});

it('in the inbox a reload keeps it, by the message’s id alone', async () => {
  sessionStorage.setItem('heard.capture-that-waits', 'm1');
  location.hash = '#inbox/m2';
  show(<Tab />, serverWith().on('message', ({ id }) => ({ view: id === 'm1' ? captured('Sam Okoro', { undo }) : message({ id }) })));
  expect(await screen.findByText('Captured as HC-7Q4M2XD-K.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
});
