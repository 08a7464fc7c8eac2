/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import { open, ours, send, serverWith } from './parts/case-page';
import { findings } from './parts/findings';
import { show } from './parts/show';

beforeEach(() => {
  location.hash = '#case/HC-7Q4M2XD-K';
});

const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('a holding reply', () => {
  const takesLonger = async (days: string) => {
    await open('It will take longer');
    write('Working days more', days);
    write('Why it takes longer', 'The road must be closed first');
  };

  it('is shown as it will go, to whom, and sent as it was shown', async () => {
    const server = serverWith(ours(['answer', 'holding reply'])).on('holdingReply', () => ({ view: ours(['answer']) }));
    const { container } = show(<Tab />, server);
    await takesLonger('10');
    expect(await screen.findByText('Dear Pat Lee, this is the holding reply.')).toBeTruthy();
    expect(await findings(container)).toEqual([]);
    await send();
    expect(await screen.findByText('The letter is on its way.')).toBeTruthy();
    expect(server.calls('draftCaseLetter').at(-1)?.body).toEqual({ letter: 'holding reply', workingDays: 10, because: 'The road must be closed first' });
    expect(server.calls('holdingReply').map(({ body }) => body)).toEqual([{ workingDays: 10, because: 'The road must be closed first', undo: true }]);
    expect(document.activeElement?.id).toBe('next');
  });

  it('asks a manager for a good reason beyond what the profile allows', async () => {
    const server = serverWith(ours(['answer', 'holding reply'], { extension: { upTo: 10, beyond: 'with a manager’s reason' } })).on('holdingReply', () => ({
      problem: { status: 403, title: 'A manager has to give that reason', detail: 'Ask a manager to write it.' },
    }));
    show(<Tab />, server);
    await takesLonger('12');
    expect(screen.getByText('Up to 10 working days here, more with a manager’s reason.')).toBeTruthy();
    write('A manager’s good reason for so long', 'Three landowners');
    await send();
    expect(await screen.findByText('A manager has to give that reason')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Why it takes longer').value).toBe('The road must be closed first');
    expect(server.calls('holdingReply').map(({ body }) => body)).toEqual([{ workingDays: 12, because: 'The road must be closed first', goodReason: 'Three landowners', undo: true }]);
  });

  it('does not go while the officer’s own words leave something out', async () => {
    const server = serverWith(ours(['answer', 'holding reply'])).on('holdingReply', () => ({ view: ours(['answer']) }));
    show(<Tab />, server);
    await takesLonger('10');
    await open('Edit the letter');
    const words = 'The reference and the answer date.';
    fireEvent.change(screen.getByRole('textbox', { name: 'The letter' }), { target: { value: words } });
    await send();
    expect(await screen.findByText('It will not go yet. The letter must say: the reason.')).toBeTruthy();
    expect(server.calls('holdingReply')).toEqual([]);
    fireEvent.change(screen.getByRole('textbox', { name: 'The letter' }), { target: { value: `${words} The reason.`.replace('The reason', 'A reason') } });
    await send();
    await waitFor(() => expect(server.calls('holdingReply').map(({ body }) => (body as { letterText: string }).letterText)).toEqual(['The reference and the answer date. A reason.']));
  });

  it('shows what the server says of the letter that it would be', async () => {
    const server = serverWith(ours(['answer', 'holding reply'])).on('draftCaseLetter', () => ({ problem: { status: 409, title: 'The clock is paused', detail: 'Let it run on first.' } }));
    show(<Tab />, server);
    await takesLonger('10');
    expect(await screen.findByText('The clock is paused')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(server.calls('draftCaseLetter').length).toBeGreaterThan(1));
    expect(server.calls('holdingReply')).toEqual([]);
  });
});
