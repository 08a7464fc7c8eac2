/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { MessagePanel } from '../../addin/message/MessagePanel';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { draft, message } from './parts/views';


const row = { id: 'nhs', name: 'For the NHS', takes: 'the NHS', seenBy: 'Whoever places messages', clock: { says: 'None', source: 'Its own', checked: false }, elsewhere: 'It is for the NHS.', bodies: [{ id: 'vale', name: 'Vale Hospitals' }] };
const foi = { id: 'foi', name: 'Information request (FOI)', takes: 'The information team', seenBy: 'All', clock: { says: '20 working days', source: 'The Act', checked: false } };
const actions = ['capture', 'join', 'file', 'hand over'] as const;
const reply = { ...draft(), references: [], text: 'Dear Pat Lee, it is for Vale Hospitals.', promises: [{ promise: 'whom to write to' as const, kept: true, says: 'In the letter' }] };

const server = () => new FakeServer().on('proceduresKnown', () => ({ view: { procedures: [foi, row] } })).on('draftRedirection', () => ({ view: reply })).on('draftAcknowledgement', () => ({ view: draft() }));

it('another body’s matter is answered with a reply that names whom it goes to and whom to write to', async () => {
  const given = message({ actions: [...actions] });
  const said = server().on('redirect', () => ({ view: { ...given, situation: 'handed', said: 'Handed over', actions: [] } }));
  const { container } = show(<MessagePanel message={given} />, said);
  fireEvent.click(await screen.findByRole('button', { name: 'Not for us' }));
  await screen.findByRole('option', { name: row.name });
  fireEvent.change(await screen.findByLabelText('What it is'), { target: { value: 'nhs' } });
  fireEvent.change(await screen.findByLabelText('Whom they can write to'), { target: { value: 'vale' } });
  expect(await screen.findByText('Dear Pat Lee, it is for Vale Hospitals.')).toBeTruthy();
  expect(await findings(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Send to pat.lee@example.net' }));
  await waitFor(() => expect(said.calls('redirect')).toMatchObject([{ id: 'm1', body: { procedure: 'nhs', body: 'vale', to: 'pat.lee@example.net' } }]));
});

it('part of a message for another procedure goes with its capture, in one press', async () => {
  const given = message({ actions: [...actions] });
  const said = server().on('capture', () => ({ view: { message: 'm1', cases: [{ id: 'HC-7Q4M2XD-K', inShort: 'Pothole' }], letter: 'ack-m1' } }));
  show(<MessagePanel message={given} />, said);
  await screen.findByRole('button', { name: '+ For another procedure' });
  fireEvent.click(screen.getByRole('button', { name: '+ For another procedure' }));
  await screen.findByRole('option', { name: foi.name });
  fireEvent.change(await screen.findByLabelText('What it is'), { target: { value: 'foi' } });
  fireEvent.change(screen.getByLabelText('Which part'), { target: { value: 'It asks for figures' } });
  fireEvent.click(screen.getByRole('button', { name: 'Capture and acknowledge' }));
  await waitFor(() => expect(said.calls('capture')).toMatchObject([{ body: { handover: { procedure: 'foi', because: 'It asks for figures' } } }]));
});

it('what was given back can be ended, with why', async () => {
  const handover = { procedure: foi, said: 'Given back.', isOwed: true };
  const given = message({ situation: 'captured', said: 'Captured.', actions: ['accept handover', 'end handover'], handover });
  const said = server().on('endHandover', () => ({ view: { ...given, actions: [], handover: { ...handover, isOwed: false } } }));
  show(<MessagePanel message={given} />, said);
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'It was one matter' } });
  fireEvent.click(screen.getByRole('button', { name: 'Nothing is left to hand over' }));
  await waitFor(() => expect(said.calls('endHandover')).toMatchObject([{ body: { because: 'It was one matter' } }]));
});
