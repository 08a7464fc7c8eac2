/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Pane } from '../../addin/taskpane/Pane';
import type { LetterDraftView } from '../../shared/contract/letters';
import type { MessageView } from '../../shared/contract/messages';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { captured, draft, message } from './parts/views';

const view = message();
const copied = [{ name: 'Ann Lee', address: 'ann@example.net' }];
const withCopies: MessageView = { ...view, proposal: { ...view.proposal!, copied, recipientsSaid: '1 copied in: kept on record, not written to.' } };

/** A server whose letter asks what `asks` names until it is confirmed. */
function serverOf(shown: MessageView, asks: LetterDraftView['sending']['asks'] = []): FakeServer {
  let now = shown;
  return new FakeServer()
    .on('findMessage', () => ({ view: now }))
    .on('draftAcknowledgement', ({ body }) => {
      const { confirms = [] } = body as { confirms?: string[] };
      return { view: { ...draft(), sending: { ...draft().sending, asks: asks.map((ask) => ({ ...ask, confirmed: confirms.includes(ask.name) })) } } };
    })
    .on('capture', () => {
      now = captured('Sam Okoro');
      return { view: { message: 'm1', cases: [{ id: 'HC-7Q4M2XD-K', inShort: 'Pothole on Mill Lane' }], letter: 'ack-m1' } };
    });
}

const button = () => screen.findByRole('button', { name: 'Capture and acknowledge' });
const bodies = (server: FakeServer) => server.calls('capture').map(({ body }) => body);

it('takes one line for whoever writes for themselves, and captures without another question', async () => {
  const { server } = show(<Pane />, serverOf(view), { item: '<m1@example.net>' });
  expect(await screen.findByText('Writes for themselves')).toBeTruthy();
  fireEvent.click(await button());
  await screen.findByText('Already in Heard');
  expect(bodies(server)).toEqual([expect.not.objectContaining({ onBehalf: expect.anything(), cc: expect.anything(), confirms: expect.anything() })]);
});

it('asks for whom and as what, where it is for somebody else', async () => {
  const { server, container } = show(<Pane />, serverOf(view), { item: '<m1@example.net>' });
  fireEvent.click(await screen.findByText('For somebody else'));
  fireEvent.click(await button());
  expect((await screen.findAllByText('Choose what the writer is.')).length).toBeGreaterThan(0);
  fireEvent.change(screen.getByLabelText('Writes as'), { target: { value: 'MP' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'About' }), { target: { value: 'Ann Lee' } });
  expect(await findings(container)).toEqual([]);
  fireEvent.click(await button());
  await screen.findByText('Already in Heard');
  expect(bodies(server)).toMatchObject([{ onBehalf: { as: 'MP', of: 'Ann Lee' } }]);
});

it('copies in nobody but those ticked, and says so beside the button', async () => {
  const { server } = show(<Pane />, serverOf(withCopies), { item: '<m1@example.net>' });
  fireEvent.click(await screen.findByText('Choose who is copied in'));
  fireEvent.click(screen.getByLabelText('Ann Lee, ann@example.net'));
  expect(screen.getByText('Goes to Pat Lee, copied to ann@example.net.')).toBeTruthy();
  fireEvent.click(await button());
  await screen.findByText('Already in Heard');
  expect(bodies(server)).toMatchObject([{ cc: ['ann@example.net'] }]);
});

it('keeps a letter to a doubtful address until that address is ticked', async () => {
  const says = 'noreply@example.net: It looks like an address that nobody reads. It is right all the same.';
  const { server } = show(<Pane />, serverOf(view, [{ name: 'noreply@example.net', says, confirmed: false }]), { item: '<m1@example.net>' });
  await screen.findByLabelText(says);
  fireEvent.click(await button());
  expect((await screen.findAllByText('It will not go yet. Tick what is asked above.')).length).toBeGreaterThan(0);
  expect(bodies(server)).toEqual([]);
  fireEvent.click(screen.getByLabelText(says));
  await waitFor(() => expect(server.calls('draftAcknowledgement').at(-1)?.body).toMatchObject({ confirms: ['noreply@example.net'] }));
  fireEvent.click(await button());
  await screen.findByText('Already in Heard');
  expect(bodies(server)).toMatchObject([{ confirms: ['noreply@example.net'] }]);
});
