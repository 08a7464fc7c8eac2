/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Pane } from '../../addin/taskpane/Pane';
import { FakeServer } from './parts/fake-server';
import { show } from './parts/show';
import { captured, draft, message } from './parts/views';

const said = 'Passed on by Joan Pell, joan.pell@marlshire.example. Confirm who wrote it.';
const passedOn = message({ via: { is: 'passed on', said, writer: { name: 'Pat Lee', address: 'pat.lee@example.net' }, had: '2025-04-14' } });

function pane() {
  const server = new FakeServer()
    .on('findMessage', () => ({ view: passedOn }))
    .on('draftAcknowledgement', () => ({ view: draft() }))
    .on('capture', () => ({ view: { message: 'm1', cases: [{ id: 'HC-7Q4M2XD-K', inShort: 'Pothole' }], letter: 'l' } }))
    .on('message', () => ({ view: captured() }));
  show(<Pane />, server, { item: '<m1@example.net>' });
  return server;
}

const confirm = () => fireEvent.click(screen.getByRole('checkbox', { name: 'This is who wrote it, and when the council first had it' }));
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Capture and acknowledge' }));

test('nothing goes until somebody has confirmed who wrote it and when the council had it', async () => {
  const server = pane();
  expect(await screen.findByText(said)).toBeTruthy();
  press();
  expect((await screen.findAllByText('Confirm who wrote it and when.')).length).toBeGreaterThan(0);
  expect(server.calls('capture')).toEqual([]);
  confirm();
  press();
  await waitFor(() => expect(server.calls('capture')[0]?.body).toMatchObject({ to: 'pat.lee@example.net', confirmed: { writer: { name: 'Pat Lee', address: 'pat.lee@example.net' }, had: '2025-04-14' } }));
});

test('whoever corrects what it says confirms it anew', async () => {
  const server = pane();
  await screen.findByText(said);
  confirm();
  fireEvent.change(screen.getByLabelText('Their e-mail address'), { target: { value: 'al.lee@example.net' } });
  press();
  expect((await screen.findAllByText('Confirm who wrote it and when.')).length).toBeGreaterThan(0);
  confirm();
  press();
  await waitFor(() => expect(server.calls('capture')[0]?.body).toMatchObject({ to: 'al.lee@example.net', confirmed: { writer: { address: 'al.lee@example.net' } } }));
});

test('the letter goes to whoever wrote it, and there is no other address to choose', async () => {
  pane();
  await screen.findByText(said);
  expect(screen.getByText('Goes to Pat Lee.')).toBeTruthy();
  expect(screen.queryByLabelText('To')).toBeNull();
});
