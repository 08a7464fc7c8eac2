/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Pane } from '../../addin/taskpane/Pane';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { captured, draft, message } from './parts/views';

const capturedView = { message: 'm1', cases: [{ id: 'HC-7Q4M2XD-K', inShort: 'Pothole on Mill Lane', answerBy: '2025-05-19' }], letter: 'ack-m1' };

/** A server with one new message, which becomes captured once somebody captures it. */
function serverWith(change: Parameters<typeof message>[0] = {}) {
  const server = new FakeServer();
  let placed = false;
  return server
    .on('findMessage', () => ({ view: placed ? captured('Sam Okoro') : message(change) }))
    .on('draftAcknowledgement', () => ({ view: draft() }))
    .on('capture', () => {
      placed = true;
      return { view: capturedView };
    });
}

const button = () => screen.findByRole('button', { name: 'Capture and acknowledge' });

describe('capturing a message', () => {
  it('sends what is shown, once, under a key of its own', async () => {
    const { server } = show(<Pane />, serverWith(), { item: '<m1@example.net>' });
    fireEvent.change(await screen.findByLabelText('In short'), { target: { value: 'Pothole on Mill Lane,\nreported three times' } });
    fireEvent.click(screen.getByLabelText('Comment'));
    fireEvent.click(await button());
    await screen.findByText('Already in Heard');
    expect(server.calls('capture').map(({ id, body }) => ({ id, body }))).toEqual([
      {
        id: 'm1',
        body: { matters: [{ kind: 'comment', area: 'highways', inShort: 'Pothole on Mill Lane, reported three times', wanted: 'It mended', concerning: [] }], contact: 'sam', to: 'pat.lee@example.net', undo: true },
      },
    ]);
    expect(screen.getAllByText('Captured as HC-7Q4M2XD-K. The acknowledgement is on its way.').length).toBe(2);
  });

  it('says that the date is only the soonest until the service area says how it is counted', async () => {
    const proposal = { ...message().proposal, area: undefined, areaWords: [] } as unknown as NonNullable<ReturnType<typeof message>['proposal']>;
    show(<Pane />, serverWith({ proposal }), { item: '<m1@example.net>' });
    expect(await screen.findByText(/That is the soonest it can be/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('About'), { target: { value: 'highways' } });
    await waitFor(() => expect(screen.queryByText(/That is the soonest it can be/)).toBeNull());
  });

  it('sends the letter as the officer has edited it, and Heard’s own words again when asked', async () => {
    const { server } = show(<Pane />, serverWith(), { item: '<m1@example.net>' });
    fireEvent.click(await screen.findByRole('button', { name: 'Read and edit' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'The acknowledgement' }), { target: { value: 'In my own words' } });
    await waitFor(() => expect(server.calls('draftAcknowledgement').at(-1)?.body).toMatchObject({ letterText: 'In my own words' }));
    fireEvent.click(screen.getByText('Use Heard’s words again'));
    fireEvent.click(await button());
    await screen.findByText('Already in Heard');
    expect(server.calls('capture')[0]?.body).not.toHaveProperty('letterText');
  });

  it('keeps a letter that leaves out a promise, says which, and leads to the field that mends it', async () => {
    const server = serverWith().on('draftAcknowledgement', () => ({ view: draft('telephone number') }));
    show(<Pane />, server, { item: '<m1@example.net>' });
    fireEvent.click(await button());
    await screen.findByText(/It will not go yet\. The letter must say: telephone\./);
    const missing = await screen.findByText('Telephone: missing. Add the telephone number');
    const entry = missing.closest('li');
    expect(entry?.querySelector('svg')).toBeTruthy();
    fireEvent.click(within(entry!).getByText('Go to Contact'));
    expect(document.activeElement).toBe(screen.getByLabelText('Contact'));
    expect(server.calls('capture')).toEqual([]);
    expect(await button()).toBeTruthy();
  });

  it('does not draft or send before a service area is chosen, and says so at the field', async () => {
    const { area: _, ...proposal } = message().proposal!;
    const { server } = show(<Pane />, serverWith({ proposal }), { item: '<m1@example.net>' });
    fireEvent.click(await button());
    const about = screen.getByLabelText('About');
    expect(document.activeElement).toBe(about);
    expect(document.getElementById(about.getAttribute('aria-describedby')!)?.textContent).toBe('Choose a service area.');
    expect(server.calls('draftAcknowledgement')).toEqual([]);
    expect(server.calls('capture')).toEqual([]);
  });

  it('asks what it is where the words do not tell, and sends nothing until somebody has chosen', async () => {
    const { kind: _, area: __, ...proposal } = message().proposal!;
    const { server, container } = show(<Pane />, serverWith({ proposal: { ...proposal, kindWords: [], areaBetween: ['highways', 'libraries'] } }), { item: '<m1@example.net>' });
    const kinds = within(await screen.findByRole('radiogroup', { name: 'What is it?' }));
    expect(kinds.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
    expect(screen.getByText('As likely one as the other: Highways, Libraries.')).toBeTruthy();
    expect(await findings(container)).toEqual([]);
    fireEvent.click(await button());
    expect((await screen.findByRole('alert')).textContent).toBe('Choose what it is.');
    expect(document.activeElement?.contains(kinds.getByLabelText('Comment'))).toBe(true);
    expect([server.calls('draftAcknowledgement'), server.calls('capture')]).toEqual([[], []]);
    fireEvent.click(kinds.getByLabelText('Comment'));
    fireEvent.change(screen.getByLabelText('About'), { target: { value: 'libraries' } });
    fireEvent.click(await button());
    await screen.findByText('Already in Heard');
    expect(server.calls('capture')[0]?.body).toMatchObject({ matters: [{ kind: 'comment', area: 'libraries' }] });
  });

  it('proposes no kind for another matter', async () => {
    const { server } = show(<Pane />, serverWith(), { item: '<m1@example.net>' });
    fireEvent.click(await screen.findByText('+ Another matter'));
    fireEvent.change(screen.getAllByLabelText('About')[1]!, { target: { value: 'libraries' } });
    fireEvent.change(screen.getAllByLabelText('In short')[1]!, { target: { value: 'Thanks to the library' } });
    fireEvent.click(await button());
    expect((await screen.findByRole('alert')).textContent).toBe('Choose what it is.');
    expect(server.calls('capture')).toEqual([]);
  });

  it('captures with Ctrl and Enter from anywhere', async () => {
    const { server } = show(<Pane />, serverWith(), { item: '<m1@example.net>' });
    fireEvent.keyDown(await screen.findByLabelText('Wants'), { key: 'Enter', ctrlKey: true });
    await screen.findByText('Already in Heard');
    expect(server.calls('capture')).toHaveLength(1);
  });

  it('shows who was quicker and when, with the case, when another officer has captured it meanwhile', async () => {
    const server = serverWith();
    server.on('capture', () => {
      server.on('findMessage', () => ({ view: captured('Jo Marsh') }));
      return { problem: { status: 409, title: 'Somebody captured this message', detail: 'Captured by Jo Marsh, Thu 17 Apr 2025, 09:14. Nothing is needed from you.' } };
    });
    const { opened } = show(<Pane />, server, { item: '<m1@example.net>' });
    fireEvent.click(await button());
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Captured by Jo Marsh, Thu 17 Apr 2025, 09:14. Nothing is needed from you.');
    expect(alert.textContent).toContain('Nothing of yours was sent.');
    fireEvent.click(await screen.findByRole('button', { name: 'Open the case HC-7Q4M2XD-K' }));
    expect(opened).toEqual(['HC-7Q4M2XD-K']);
  });

  it('asks for the same thing under the same key while no answer comes, and says that it is unsent', async () => {
    const server = serverWith();
    server.on('capture', () => 'no answer');
    show(<Pane />, server, { item: '<m1@example.net>' });
    fireEvent.click(await button());
    await screen.findByText(/Heard cannot be reached just now/, {}, { timeout: 5_000 });
    server.on('capture', () => ({ view: capturedView }));
    fireEvent.click(await button());
    await waitFor(() => expect(server.calls('capture').length).toBeGreaterThan(2));
    expect(new Set(server.calls('capture').map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  it('shows what the server refuses beside the field that it names', async () => {
    const server = serverWith().on('capture', () => ({ problem: { status: 422, detail: 'Put right what is named.', errors: [{ at: 'matters.0.inShort', says: 'Keep what it is about to 200 characters.' }] } }));
    show(<Pane />, server, { item: '<m1@example.net>' });
    fireEvent.click(await button());
    const field = await screen.findByLabelText('In short');
    await waitFor(() => expect(document.getElementById(field.getAttribute('aria-describedby')!)?.textContent).toBe('Keep what it is about to 200 characters.'));
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps unsent work while another message is open', async () => {
    const server = serverWith().on('findMessage', ({ body }) => ({ view: message({ id: (body as { internetMessageId: string }).internetMessageId }) }));
    const { openItem } = show(<Pane />, server, { item: '<one@example.net>' });
    fireEvent.change(await screen.findByLabelText('In short'), { target: { value: 'Half a thought' } });
    openItem('<two@example.net>');
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('In short').value).toBe('Pothole on Mill Lane'));
    openItem('<one@example.net>');
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('In short').value).toBe('Half a thought'));
    expect(screen.getByText('Your unsent work on this message is back.')).toBeTruthy();
  });

  it('sends each matter of one message, and never makes a colleague whom it concerns the contact', async () => {
    const { server } = show(<Pane />, serverWith(), { item: '<m1@example.net>' });
    fireEvent.click(await screen.findByText('Where, or about whom'));
    fireEvent.click(screen.getByText('About a colleague'));
    fireEvent.click(screen.getByLabelText('Sam Okoro'));
    expect(within(screen.getByLabelText('Contact')).queryByText(/Sam Okoro/)).toBeNull();
    fireEvent.change(screen.getByLabelText('Contact'), { target: { value: 'jo' } });
    fireEvent.click(screen.getByText('+ Another matter'));
    const [, about] = screen.getAllByLabelText('About');
    fireEvent.change(about!, { target: { value: 'libraries' } });
    fireEvent.change(screen.getAllByLabelText('In short')[1]!, { target: { value: 'Thanks to the library' } });
    fireEvent.click(within(screen.getByRole('radiogroup', { name: 'Matter 2' })).getByLabelText('Compliment'));
    fireEvent.click(await button());
    await screen.findByText('Already in Heard');
    expect(server.calls('capture')[0]?.body).toMatchObject({ contact: 'jo', matters: [{ kind: 'complaint', concerning: ['sam'] }, { kind: 'compliment', area: 'libraries', inShort: 'Thanks to the library', concerning: [] }] });
  });
});
