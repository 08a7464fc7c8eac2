/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Pane } from '../../addin/taskpane/Pane';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { draft, message, messageCard } from './parts/views';

const like = (id: string, more = {}) => ({ ...messageCard(id, more), same: 7, of: 8 });
const serverWith = (items: object[]) =>
  new FakeServer()
    .on('findMessage', () => ({ view: message() }))
    .on('draftAcknowledgement', () => ({ view: draft() }))
    .on('likeMessages', () => ({ view: { items } }))
    .on('captureTogether', () => ({ view: { lead: 'HC-LEAD', items: [{ message: 'two', case: 'HC-TWO' }] } }));
const item = { item: '<m1@example.net>' };

test('messages that read alike are counted, shown with how alike they are, and captured in one act, without those left out', async () => {
  const { server, container } = show(<Pane />, serverWith([like('two'), like('three')]), item);
  expect(await screen.findByText('2 messages read like this')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Capture together' }));
  expect(screen.getByLabelText('Writer two: 7 of 8 sentences the same')).toBeTruthy();
  expect(await findings(container)).toEqual([]);
  fireEvent.click(screen.getByLabelText(/^Writer three/));
  fireEvent.click(screen.getByRole('button', { name: 'Capture these 2 and acknowledge each' }));
  await waitFor(() => expect(server.calls('captureTogether').map(({ id, body }) => [id, (body as { others: string[] }).others])).toEqual([['m1', ['two']]]));
});

test('what may mean harm is not placed in bulk', async () => {
  show(<Pane />, serverWith([like('two', { danger: 'untold' })]), item);
  fireEvent.click(await screen.findByRole('button', { name: 'Capture together' }));
  expect((screen.getByLabelText(/^Writer two/) as HTMLInputElement).disabled).toBe(true);
  expect(screen.getByText('May mean harm: first record who was told.')).toBeTruthy();
});

test('nothing is said where no message reads alike', async () => {
  show(<Pane />, serverWith([]), item);
  await screen.findByRole('button', { name: 'Capture and acknowledge' });
  expect(screen.queryByText(/like this/)).toBeNull();
});
