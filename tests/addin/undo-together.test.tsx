/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { UndoneTogetherView } from '../../shared/contract/undone';
import { Pane } from '../../addin/taskpane/Pane';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { captured, draft, message, messageCard } from './parts/views';

const undo = { until: '2025-04-17T09:00:28.000Z', seconds: 28 };
const form: UndoneTogetherView['form'] = { matters: [{ kind: 'comment', area: 'libraries', inShort: 'As I wrote it', wanted: '', concerning: [] }], contact: 'jo', to: 'pat.lee@example.net', undo: true };
const gone = { code: 'acknowledgement-gone', title: 'The acknowledgement has gone', detail: 'The capture stands.' };

/** Three messages that read alike, captured in one act with a wait; `stand`: those that Undo comes too late for. */
function serverWith(stand: string[] = []) {
  let now = message();
  const waiting = captured('Sam Okoro', { undo: { ...undo, together: 3 }, actions: ['withdraw capture'] });
  const shown = () => ({ view: now });
  const card = (id: string) => ({ ...messageCard(id), same: 7, of: 8 });
  return new FakeServer()
    .on('findMessage', shown)
    .on('message', ({ id }) => (id === 'm1' ? shown() : { view: message({ id }) }))
    .on('inbox', ({ query }) => ({ view: { items: query['pile'] === 'new' ? [...(now.situation === 'new' ? ['m1'] : []), 'm4'].map((id) => messageCard(id)) : [], counts: { new: 2, held: 0, automatic: 0, handed: 0 } } }))
    .on('draftAcknowledgement', () => ({ view: draft() }))
    .on('likeMessages', ({ id }) => ({ view: { items: id === 'm1' ? [card('two'), card('three')] : [] } }))
    .on('captureTogether', () => {
      now = waiting;
      return { view: { lead: 'HC-7Q4M2XD-K', items: [{ message: 'two', case: 'HC-TWO' }, { message: 'three', case: 'HC-THREE' }], undo } };
    })
    .on('undoTogether', () => {
      now = stand.includes('m1') ? captured('Sam Okoro') : message();
      return { view: { message: now, form, items: ['two', 'three', 'm1'].map((id) => ({ message: id, ...(stand.includes(id) && { refused: gone }) })) } };
    });
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const capture = async () => {
  await press('Capture together');
  await press('Capture these 3 and acknowledge each');
};
const inShort = () => screen.getByLabelText<HTMLInputElement>('In short').value;

afterEach(() => sessionStorage.clear());

it('what is captured together waits, and one Undo takes all of it back with the form as it was', async () => {
  const { server, container } = show(<Pane />, serverWith(), { item: '<m1@example.net>' });
  await capture();
  expect(await screen.findByText('Captured 3 as one matter. The acknowledgements go in 28 seconds. Until then you can undo all of them.')).toBeTruthy();
  expect((await screen.findByText(/^The acknowledgements go in 2\d s$/)).getAttribute('aria-hidden')).toBe('true');
  expect(await findings(container)).toEqual([]);
  expect(server.calls('captureTogether').map(({ body }) => (body as { undo?: boolean }).undo)).toEqual([true]);
  await press('Undo');
  await waitFor(() => expect(inShort()).toBe('As I wrote it'));
  expect((document.activeElement as HTMLElement).textContent).toBe('All captures were taken back. Nothing was sent, and what you wrote is here again.');
  expect(server.calls('undoTogether').map(({ id }) => id)).toEqual(['m1']);
});

it('what could not be taken back is said, and stays in view', async () => {
  show(<Pane />, serverWith(['two']), { item: '<m1@example.net>' });
  await capture();
  await press('Undo');
  await waitFor(() => expect(inShort()).toBe('As I wrote it'));
  expect((document.activeElement as HTMLElement).textContent).toBe('2 of 3 captures were taken back. One stands: the acknowledgement has gone.');
});

it('where the first of them stands, its message says what became of all', async () => {
  show(<Pane />, serverWith(['two', 'm1']), { item: '<m1@example.net>' });
  await capture();
  await press('Undo');
  expect(await screen.findAllByText('1 of 3 captures was taken back. The others stand: the acknowledgement has gone.')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('in the inbox Undo stands above the list, and what stands is said there', async () => {
  location.hash = '#inbox/m1';
  show(<Tab />, serverWith(['two']));
  await capture();
  await waitFor(() => expect(location.hash).toBe('#inbox/m4'));
  fireEvent(window, new HashChangeEvent('hashchange'));
  expect(await screen.findAllByText('Captured 3 as one matter.')).toHaveLength(1);
  await press('Undo');
  await waitFor(() => expect(location.hash).toBe('#inbox/m1'));
  expect((await screen.findAllByText(/^2 of 3 captures were taken back/)).length).toBeGreaterThan(0);
  expect(sessionStorage).toHaveLength(0);
});

it('in the inbox a reload keeps it, with how many there are', async () => {
  sessionStorage.setItem('heard.capture-that-waits', 'm1');
  location.hash = '#inbox/m4';
  show(<Tab />, serverWith().on('message', ({ id }) => ({ view: id === 'm1' ? captured('Sam Okoro', { undo: { ...undo, together: 3 } }) : message({ id }) })));
  expect(await screen.findByText('Captured 3 as one matter.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
});
