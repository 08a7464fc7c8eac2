/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import { choose, open, ours, press, serverWith, type } from './parts/case-page';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { aCase, amara } from './parts/views';

beforeEach(() => {
  location.hash = '#case/HC-7Q4M2XD-K';
});

describe('a few questions over a case', () => {
  it('says beside each field what is missing, and asks nothing of the server', async () => {
    const server = serverWith(ours(['answer', 'pause']));
    show(<Tab />, server);
    const dialog = await choose('Pause the clock');
    press(dialog, 'Pause the clock');
    expect(dialog.getByText('Choose what it waits for.')).toBeTruthy();
    expect(dialog.getByText('Write why.')).toBeTruthy();
    expect(document.activeElement).toBe(dialog.getByLabelText('It waits for'));
    expect(server.calls('pauseCase')).toEqual([]);
  });

  it('closes on Escape, goes back to where it was opened from, and has kept the words', async () => {
    show(<Tab />, serverWith(ours(['answer', 'part'])));
    type(await choose('Take apart again'), 'Reason', 'Two potholes');
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement?.textContent).toBe('More');
    const again = await choose('Take apart again');
    expect((again.getByLabelText('Reason') as HTMLInputElement).value).toBe('Two potholes');
    expect(again.getByText('What you wrote here before is back.')).toBeTruthy();
  });

  it('asks for the same thing under the same key after a lost connection, and for another under a new one', async () => {
    const server = serverWith(ours(['answer', 'part'])).on('partCase', () => 'no answer');
    show(<Tab />, server);
    const dialog = await choose('Take apart again');
    type(dialog, 'Reason', 'Two potholes');
    press(dialog, 'Take apart');
    await dialog.findByText('Heard cannot be reached just now. What you wrote is kept here.', undefined, { timeout: 5_000 });
    type(dialog, 'Reason', 'Three potholes');
    press(dialog, 'Take apart');
    await waitFor(() => expect(server.calls('partCase')).toHaveLength(4), { timeout: 5_000 });
    const [first, again, other] = server.calls('partCase').map(({ headers }) => headers['idempotency-key']);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('goes on to the other case where that is the one that stays', async () => {
    const view = ours(['answer', 'merge']);
    show(<Tab />, serverWith(view).on('mergeCase', () => ({ view: { ...view, id: 'HC-OTHER' } })));
    const dialog = await choose('Put with another case');
    type(dialog, 'Reference of the other case', 'HC-OTHER');
    type(dialog, 'Reason', 'Sent twice');
    press(dialog, 'Put them together');
    await waitFor(() => expect(location.hash).toBe('#case/HC-OTHER'));
  });

  it('offers nothing that the server does not', async () => {
    show(<Tab />, serverWith(aCase({ officer: amara, actions: [] })));
    await screen.findByText('The clock');
    expect(screen.queryByRole('button', { name: 'More' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Write the answer' })).toBeNull();
  });
});

describe('a clock that stands still', () => {
  const pause = { since: '2025-04-16', category: 'The resident', because: 'Which Mill Lane it is', reviewOn: '2025-04-30', said: '' };
  const { reading } = aCase();
  const paused = ours(['answer', 'resume'], { pause, reading: { ...reading, pausedSince: '2025-04-16', acknowledge: { ...reading.acknowledge, metOn: '2025-04-17' }, answer: { ...reading.answer, standing: 'paused', workingDaysLeft: 2 } } });

  it('says since when, what for and until when, and runs on', async () => {
    const server = serverWith(paused).on('resumeCase', () => ({ view: ours([]) }));
    show(<Tab />, server);
    expect(await screen.findByText('Paused since Wed 16 Apr: 2 working days left')).toBeTruthy();
    expect(screen.getByText('Which Mill Lane it is')).toBeTruthy();
    expect(screen.getByText('Wed 30 Apr')).toBeTruthy();
    await open('Resume');
    press(within(await screen.findByRole('dialog')), 'Let it run on');
    expect(await screen.findByText('The clock runs on.')).toBeTruthy();
    expect(server.calls('resumeCase').map(({ body }) => body)).toEqual([{ on: '2025-04-17' }]);
  });

  it('records a date that was agreed', async () => {
    const view = ours(['answer', 'agree date']);
    const server = serverWith(view).on('agreeDate', () => ({ view }));
    show(<Tab />, server);
    await open('Record the agreed date');
    const dialog = within(await screen.findByRole('dialog'));
    type(dialog, 'Agreed date', '2025-05-19');
    type(dialog, 'How it was agreed', 'By telephone');
    expect(await findings(screen.getByRole('dialog', { hidden: true }))).toEqual([]);
    press(dialog, 'Record the date');
    expect(await screen.findByText('Answer by Mon 19 May 2025, as agreed.')).toBeTruthy();
    expect(server.calls('agreeDate').map(({ body }) => body)).toEqual([{ by: '2025-05-19', because: 'By telephone' }]);
  });
});
