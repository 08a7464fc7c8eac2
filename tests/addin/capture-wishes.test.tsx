/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Pane } from '../../addin/taskpane/Pane';
import type { MessageView } from '../../shared/contract/messages';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { captured, draft, message } from './parts/views';

const offers: NonNullable<NonNullable<MessageView['proposal']>['wishes']> = [
  { wishes: { formats: ['large print'] }, said: ['Large print.'], because: 'They wrote: “large print”.' },
  { wishes: { formats: [], telephoneOnly: true }, said: ['By telephone only.'], because: 'Recorded on HC-7Q4M2XD-K.' },
];

function serverOf(wishes = offers): FakeServer {
  const view = message();
  let now: MessageView = { ...view, proposal: { ...view.proposal!, ...(wishes.length > 0 && { wishes }) } };
  return new FakeServer()
    .on('findMessage', () => ({ view: now }))
    .on('draftAcknowledgement', () => ({ view: draft() }))
    .on('capture', () => {
      now = captured('Sam Okoro');
      return { view: { message: 'm1', cases: [{ id: 'HC-7Q4M2XD-K', inShort: 'Pothole on Mill Lane' }], letter: 'ack-m1' } };
    });
}
const send = async () => fireEvent.click(await screen.findByRole('button', { name: 'Capture and acknowledge' }));
const bodyOf = async (server: FakeServer) => {
  await waitFor(() => expect(server.calls('capture')).toHaveLength(1));
  return server.calls('capture')[0]?.body;
};

it('offers what the words and other cases say, and sends nothing of it that the officer does not record', async () => {
  const { server } = show(<Pane />, serverOf(), { item: '<m1@example.net>' });
  expect(await screen.findByText('They wrote: “large print”.')).toBeTruthy();
  expect(screen.getByText('Recorded on HC-7Q4M2XD-K.')).toBeTruthy();
  await send();
  expect(await bodyOf(server)).not.toHaveProperty('wishes');
});

it('records what is offered in one press, with how it is known, and offers it no more', async () => {
  const { server, container } = show(<Pane />, serverOf(), { item: '<m1@example.net>' });
  fireEvent.click(await screen.findByText('Record it: Large print.'));
  expect(screen.getByLabelText<HTMLInputElement>('Large print').checked).toBe(true);
  expect(screen.queryByText('Record it: Large print.')).toBeNull();
  expect(await findings(container)).toEqual([]);
  await send();
  expect(await bodyOf(server)).toMatchObject({ wishes: { formats: ['large print'], because: 'They wrote: “large print”.' } });
});

it('somebody to be rung is rung: the letter goes by telephone, and what is left to do is said', async () => {
  const { server } = show(<Pane />, serverOf(), { item: '<m1@example.net>' });
  fireEvent.click(await screen.findByText('Record it: By telephone only.'));
  fireEvent.change(screen.getByLabelText('This letter goes'), { target: { value: 'telephone' } });
  await send();
  expect((await screen.findAllByText('Write the telephone number.')).length).toBeGreaterThan(0);
  fireEvent.change(screen.getByLabelText('On the number'), { target: { value: '01622 000000' } });
  expect(screen.getByText('Told by telephone, 01622 000000.')).toBeTruthy();
  await send();
  expect(await bodyOf(server)).toMatchObject({ wishes: { telephoneOnly: true }, way: { by: 'telephone', number: '01622 000000' } });
  expect((await screen.findAllByText('Captured as HC-7Q4M2XD-K. Now ring and say it: it stands on the case.')).length).toBeGreaterThan(0);
});

it('what an officer ticks by themselves is said to be in the message, until they say how else they know', async () => {
  const { server } = show(<Pane />, serverOf([]), { item: '<m1@example.net>' });
  fireEvent.click(await screen.findByText('How they are written to'));
  fireEvent.click(screen.getByLabelText('No voicemail'));
  expect(screen.getByDisplayValue('They say so in this message.')).toBeTruthy();
  await send();
  expect(await bodyOf(server)).toMatchObject({ wishes: { formats: [], safe: { noVoicemail: true }, because: 'They say so in this message.' } });
});

it('the one safe address is where the letter goes', async () => {
  const { server } = show(<Pane />, serverOf([]), { item: '<m1@example.net>' });
  fireEvent.click(await screen.findByText('How they are written to'));
  fireEvent.change(screen.getByLabelText('The one safe e-mail address'), { target: { value: 'safe@example.net' } });
  expect(screen.getByText('Goes to safe@example.net.')).toBeTruthy();
  await send();
  expect(await bodyOf(server)).toMatchObject({ to: 'safe@example.net', wishes: { safe: { email: 'safe@example.net' } } });
});
