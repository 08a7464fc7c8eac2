/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Pane } from '../../addin/taskpane/Pane';
import { FakeServer } from './parts/fake-server';
import { show } from './parts/show';
import { captured, caseCard, draft, message, messageCard } from './parts/views';

const reason = 'Held for a person. It quotes a case, but comes from somebody who has not written on it.';
const held = message({ situation: 'held', said: reason, quotes: 'HC-3FW8K2P-T' });
const serverWith = (view: ReturnType<typeof message>) => new FakeServer().on('findMessage', () => ({ view })).on('draftAcknowledgement', () => ({ view: draft() }));
const follows = (one: Element, other: Element) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('a held message', () => {
  it('says why it is held before anything else, and offers no form until it is asked for', async () => {
    show(<Pane />, serverWith(held), { item: '<m1@example.net>' });
    const said = await screen.findByText(reason);
    for (const other of [...screen.getAllByRole('button'), screen.getByText('Pat Lee')]) expect(follows(said, other)).toBe(true);
    expect(screen.queryByLabelText('In short')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Capture as new instead' }));
    expect(await screen.findByLabelText('In short')).toBeTruthy();
    expect(follows(screen.getByText(reason), screen.getByLabelText('In short'))).toBe(true);
  });

  it.each(['new', 'held', 'automatic', 'filed'] as const)('says of one that is %s that another carries the same Message-ID', async (situation) => {
    const sameId = 'Same Message-ID as “Pothole” from Pat Lee, received Mon 2 June 2025, 10:00.';
    show(<Pane />, serverWith(message({ situation, sameId })), { item: '<m1@example.net>' });
    expect(await screen.findByText(sameId)).toBeTruthy();
  });

  it('offers the cases of whoever wrote, and fills in the one that is chosen', async () => {
    const [open, gone] = [caseCard('HC-3FW8K2P-T', { inShort: 'Library hours' }), caseCard('HC-GONE', { situation: 'capture withdrawn' })];
    const found = [{ is: 'case', case: gone }, { is: 'message', message: messageCard('m2') }, { is: 'case', case: open }];
    const server = serverWith(message()).on('search', () => ({ view: { items: found } })).on('joinMessage', () => ({ view: captured('', { situation: 'joined', said: 'With case HC-3FW8K2P-T.' }) }));
    show(<Pane />, server, { item: '<m1@example.net>' });
    fireEvent.click(await screen.findByRole('button', { name: 'Belongs to a case' }));
    const theirs = within(await screen.findByRole('region', { name: 'Cases of pat.lee@example.net, newest first' }));
    expect(theirs.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['HC-3FW8K2P-T Library hours']);
    fireEvent.click(theirs.getByRole('button'));
    fireEvent.click(screen.getByRole('button', { name: 'Join it to the case' }));
    await waitFor(() => expect(server.calls('joinMessage')[0]?.body).toEqual({ case: 'HC-3FW8K2P-T' }));
    expect(server.calls('search')[0]?.body).toMatchObject({ text: 'pat.lee@example.net' });
  });

  it('says at once of a new message that its writer has cases, and puts it with one', async () => {
    const found = ['HC-3FW8K2P-T', 'HC-7Q4M2XD-K'].map((id) => ({ is: 'case', case: caseCard(id) }));
    const server = serverWith(message()).on('search', () => ({ view: { items: found } })).on('joinMessage', () => ({ view: captured('', { situation: 'joined', said: 'With case HC-7Q4M2XD-K.' }) }));
    show(<Pane />, server, { item: '<m1@example.net>' });
    const known = within(await screen.findByRole('region', { name: 'pat.lee@example.net has 2 cases here' }));
    fireEvent.click(known.getByRole('button', { name: 'Does this belong to one?' }));
    expect(document.activeElement).toBe(known.getByRole('textbox'));
    fireEvent.click(known.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(known.getByRole('button', { name: 'Does this belong to one?' }));
    fireEvent.click(known.getByRole('button', { name: 'Does this belong to one?' }));
    fireEvent.click(known.getByRole('button', { name: /HC-7Q4M2XD-K/ }));
    fireEvent.click(known.getByRole('button', { name: 'Join it to the case' }));
    await waitFor(() => expect(server.calls('joinMessage')[0]?.body).toEqual({ case: 'HC-7Q4M2XD-K' }));
  });

  it('fills in the one case that the writer has; to capture stays the first act', async () => {
    const server = serverWith(message()).on('search', () => ({ view: { items: [{ is: 'case', case: caseCard('HC-3FW8K2P-T') }] } }));
    show(<Pane />, server, { item: '<m1@example.net>' });
    const known = within(await screen.findByRole('region', { name: 'pat.lee@example.net has a case here' }));
    expect(known.getByText('Matter HC-3FW8K2P-T')).toBeTruthy();
    fireEvent.click(known.getByRole('button', { name: 'Does this belong to it?' }));
    expect((known.getByRole('textbox') as HTMLInputElement).value).toBe('HC-3FW8K2P-T');
    expect(screen.getByRole('button', { name: 'Capture and acknowledge' })).toBeTruthy();
  });

  it('keeps what was refused in view where the only case is gone meanwhile', async () => {
    let situation: 'open' | 'capture withdrawn' = 'open';
    const server = serverWith(message())
      .on('search', () => ({ view: { items: [{ is: 'case', case: caseCard('HC-3FW8K2P-T', { situation }) }] } }))
      .on('joinMessage', () => {
        situation = 'capture withdrawn';
        return { problem: { status: 409, detail: 'That capture was withdrawn.' } };
      });
    show(<Pane />, server, { item: '<m1@example.net>' });
    fireEvent.click(await screen.findByRole('button', { name: 'Does this belong to it?' }));
    fireEvent.click(screen.getByRole('button', { name: 'Join it to the case' }));
    const known = within(await screen.findByRole('region', { name: 'pat.lee@example.net has no case here' }));
    expect(known.getByText('That capture was withdrawn.')).toBeTruthy();
    expect((known.getByRole('textbox') as HTMLInputElement).value).toBe('HC-3FW8K2P-T');
  });

  it('tells no number where there may be more cases than it asked for, and chooses none', async () => {
    const server = serverWith(message()).on('search', () => ({ view: { items: [{ is: 'case', case: caseCard('HC-3FW8K2P-T') }], next: 'on' } }));
    show(<Pane />, server, { item: '<m1@example.net>' });
    const known = within(await screen.findByRole('region', { name: 'pat.lee@example.net has cases here' }));
    fireEvent.click(known.getByRole('button', { name: 'Does this belong to one?' }));
    expect((known.getByRole('textbox') as HTMLInputElement).value).toBe('');
  });

  it('asks for no cases of a colleague who passed it on, where nobody knows who wrote', async () => {
    const view = message({ via: { is: 'passed on', said: 'Sent on by Cllr Jones.', writer: { name: '', address: '' }, had: '2025-04-14' }, proposal: { ...message().proposal!, recipients: [] } });
    const server = serverWith(view).on('search', () => ({ view: { items: [{ is: 'case', case: caseCard('HC-3FW8K2P-T') }] } }));
    show(<Pane />, server, { item: '<m1@example.net>' });
    await screen.findByRole('button', { name: 'Capture and acknowledge' });
    expect(server.calls('search')).toEqual([]);
  });

  it('says where whoever wrote has no case', async () => {
    show(<Pane />, serverWith(message()).on('search', () => ({ view: { items: [] } })), { item: '<m1@example.net>' });
    fireEvent.click(await screen.findByRole('button', { name: 'Belongs to a case' }));
    expect(await screen.findByText('Heard knows no case of pat.lee@example.net.')).toBeTruthy();
  });

  it('joins it to the case that it quotes', async () => {
    const server = serverWith(held).on('joinMessage', () => ({ view: captured('', { situation: 'joined', said: 'With case HC-3FW8K2P-T.' }) }));
    show(<Pane />, server, { item: '<m1@example.net>' });
    const reference = await screen.findByDisplayValue('HC-3FW8K2P-T');
    fireEvent.change(reference, { target: { value: ' hc-3fw8k2p-t' } });
    fireEvent.click(screen.getByRole('button', { name: 'Join it to the case' }));
    await waitFor(() => expect(server.calls('joinMessage')[0]?.body).toEqual({ case: 'hc-3fw8k2p-t' }));
    expect(await screen.findByText('Joined to HC-3FW8K2P-T.')).toBeTruthy();
  });

  it('shows a refusal to join in the server’s words and keeps what was typed', async () => {
    const server = serverWith(held).on('joinMessage', () => ({ problem: { status: 422, detail: 'Check the reference: it has two letters.' } }));
    show(<Pane />, server, { item: '<m1@example.net>' });
    fireEvent.change(await screen.findByLabelText('Reference of the case that it belongs to'), { target: { value: 'HC-WRONG' } });
    fireEvent.click(screen.getByRole('button', { name: 'Join it to the case' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Check the reference: it has two letters.');
    expect(screen.getByDisplayValue('HC-WRONG')).toBeTruthy();
  });
});

describe('automatic mail', () => {
  const automatic = message({ situation: 'automatic', said: 'Probably automatic. It says that a machine sent it.' });

  it('can always be called a complaint by a person', async () => {
    show(<Pane />, serverWith(automatic), { item: '<m1@example.net>' });
    fireEvent.click(await screen.findByRole('button', { name: 'This is a complaint' }));
    expect(await screen.findByRole('button', { name: 'Capture and acknowledge' })).toBeTruthy();
  });

  it('is put away with a reason', async () => {
    const server = serverWith(automatic).on('fileMessage', () => ({ view: message({ situation: 'filed', said: 'Put away.', actions: [] }) }));
    show(<Pane />, server, { item: '<m1@example.net>' });
    fireEvent.click(await screen.findByRole('button', { name: 'Automatic, correct' }));
    await waitFor(() => expect(server.calls('fileMessage')[0]?.body).toEqual({ as: 'automatic', because: 'Automatic mail, looked at by a person.' }));
  });
});

describe('a message that is not for us', () => {
  it('is put away only with a reason', async () => {
    const server = serverWith(message()).on('fileMessage', () => ({ view: message({ situation: 'filed', said: 'Put away.', actions: [] }) }));
    show(<Pane />, server, { item: '<m1@example.net>' });
    fireEvent.click(await screen.findByText('Not for us'));
    const because = screen.getByLabelText(/Not for us, because/);
    expect(because.hasAttribute('required')).toBe(true);
    fireEvent.change(because, { target: { value: 'It is for the district council' } });
    fireEvent.click(screen.getByRole('button', { name: 'Put away' }));
    await waitFor(() => expect(server.calls('fileMessage')[0]?.body).toEqual({ as: 'not for us', because: 'It is for the district council' }));
  });

  it('is not offered where the server does not allow it', async () => {
    show(<Pane />, serverWith(message({ actions: ['capture'] })), { item: '<m1@example.net>' });
    await screen.findByRole('button', { name: 'Capture and acknowledge' });
    expect(screen.queryByText('Not for us')).toBeNull();
    expect(screen.queryByText('Belongs to a case')).toBeNull();
  });
});

describe('the pane', () => {
  it('says what to do when no message is open', async () => {
    show(<Pane />, new FakeServer());
    expect(await screen.findByText('No message is open')).toBeTruthy();
  });

  it('says in the server’s words why a message is refused, and asks again', async () => {
    const server = new FakeServer().on('findMessage', () => ({ problem: { status: 404, detail: 'It does not exist, or it is not yours to see.' } }));
    show(<Pane />, server, { item: '<m1@example.net>' });
    expect((await screen.findByRole('alert')).textContent).toContain('It does not exist, or it is not yours to see.');
    server.on('findMessage', () => ({ view: message() }));
    server.on('draftAcknowledgement', () => ({ view: draft() }));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Capture and acknowledge' })).toBeTruthy();
  });

  it('says that it is offline for as long as it is', async () => {
    show(<Pane />, new FakeServer());
    await screen.findByText('No message is open');
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    fireEvent(window, new Event('offline'));
    expect(screen.getByText(/You are offline/)).toBeTruthy();
    online.mockRestore();
    fireEvent(window, new Event('online'));
    expect(screen.queryByText(/You are offline/)).toBeNull();
  });
});

describe('a capture whose acknowledgement still waits', () => {
  const waiting = captured('Sam Okoro', { actions: ['withdraw capture'] });

  it('is withdrawn only with a reason, and the message can be captured again', async () => {
    const back = message({ earlier: ['Captured as HC-7Q4M2XD-K by Sam Okoro; withdrawn by Sam Okoro, Thu 17 Apr 2025, 09:20: Taken for another'] });
    let view = waiting;
    const server = serverWith(waiting)
      .on('findMessage', () => ({ view }))
      .on('withdrawCapture', () => ({ view: (view = back) }));
    show(<Pane />, server, { item: '<m1@example.net>' });
    fireEvent.click(await screen.findByRole('button', { name: 'Withdraw the capture' }));
    fireEvent.change(screen.getByLabelText('Withdrawn, because'), { target: { value: 'Taken for another' } });
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw the capture' }));
    await waitFor(() => expect(server.calls('withdrawCapture')[0]?.body).toEqual({ because: 'Taken for another' }));
    expect(await screen.findByText(back.earlier?.[0] ?? '')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Capture and acknowledge' })).toBeTruthy();
  });

  it('offers no way back once the acknowledgement has gone', async () => {
    show(<Pane />, serverWith(captured()), { item: '<m1@example.net>' });
    await screen.findByText('Already in Heard');
    expect(screen.queryByRole('button', { name: 'Withdraw the capture' })).toBeNull();
  });
});
