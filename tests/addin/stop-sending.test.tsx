/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { SendingStopView } from '../../shared/contract/sending-stop';
import type { TodayView } from '../../shared/contract/today';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';

const stopped = { why: 'restored' as const, said: 'No letter goes out since Mon 2 June 2025, 12:00.', todo: 'A manager or an administrator lets them go.' };
const today: TodayView = { said: 'Mon 2 June 2025', all: [], mine: [], others: [], slipped: [], dueToday: [], stopped };
const counts = { new: 0, held: 0, automatic: 0, handed: 0 };
const going: SendingStopView = { story: ['Jo Marsh let letters go again, Mon 2 June 2025, 12:05.'], looking: 'Until Wed 2 July 2025 each letter is looked for in the mailbox before it goes.' };

const serverWith = (view: SendingStopView) =>
  new FakeServer()
    .on('inbox', () => ({ view: { items: [], counts, stopped } }))
    .on('today', () => ({ view: today }))
    .on('letterSettings', () => ({ view: { undoSeconds: 30, longest: 120, acknowledgementsADay: 20, most: 1000, version: '1' } }))
    .on('sendingStop', () => ({ view }))
    .on('letSendingGo', () => ({ view: going }))
    .on('stopSending', () => ({ view: { stopped, story: [] } }));

function open(hash: string, server: FakeServer, may: ('see cases' | 'place messages' | 'change settings')[] = ['see cases', 'place messages', 'change settings']) {
  location.hash = hash;
  return show(<Tab />, server, { as: { may } });
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test.each(['#today', '#inbox'])('%s says that no letter goes out and why, with the way to let them go for those who may', async (hash) => {
  const { container } = open(hash, serverWith(going));
  const bar = await screen.findByRole('region', { name: 'Sending is stopped' });
  expect(bar.textContent).toContain('No letter goes out since Mon 2 June 2025, 12:00.');
  expect(within(bar).getByRole('link').getAttribute('href')).toBe('#settings/letters');
  expect(await findings(container)).toEqual([]);
});

test('who may not let them go reads who may', async () => {
  open('#today', serverWith(going), ['see cases']);
  const bar = await screen.findByRole('region', { name: 'Sending is stopped' });
  expect(within(bar).queryByRole('link')).toBeNull();
  expect(bar.textContent).toContain('A manager or an administrator lets them go.');
});

test('letters are let go with a sentence, after what to look at first', async () => {
  const server = serverWith({ stopped, story: [] });
  const { container } = open('#settings/letters', server);
  fireEvent.change(await screen.findByLabelText('How you know that they may go'), { target: { value: 'The copy of Monday was put back' } });
  expect(screen.getByText(/Look in Sent Items of the mailbox/)).toBeTruthy();
  expect(await findings(container)).toEqual([]);
  press('Let letters go');
  expect(await screen.findByText('Letters go out.')).toBeTruthy();
  expect(screen.getByText(/Until Wed 2 July 2025 each letter is looked for/)).toBeTruthy();
  expect(server.calls('letSendingGo').map(({ body }) => body)).toEqual([{ because: 'The copy of Monday was put back' }]);
});

test('what was stopped by hand is let go without a word of a copy', async () => {
  open('#settings/letters', serverWith({ stopped: { ...stopped, why: 'by hand' }, story: [] }));
  expect(await screen.findByRole('button', { name: 'Let letters go' })).toBeTruthy();
  expect(screen.queryByText(/since the copy was made/)).toBeNull();
});

test('all sending is stopped with a sentence; without one it is said beside the field', async () => {
  const server = serverWith(going).on('stopSending', () => ({ problem: { status: 422, detail: 'Look at what is marked.', errors: [{ at: 'because', says: 'Write why.' }] } }));
  open('#settings/letters', server);
  fireEvent.change(await screen.findByLabelText('Why they are stopped'), { target: { value: 'A wrong number' } });
  press('Stop all sending');
  expect(await screen.findByText('Write why.')).toBeTruthy();
  server.on('stopSending', () => ({ view: { stopped, story: [] } }));
  press('Stop all sending');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Let letters go' })).toBeTruthy());
});
