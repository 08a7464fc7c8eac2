/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { SelfCheckView } from '../../shared/contract/self-check';
import type { MeView } from '../../shared/contract/views';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';

const mailbox = { check: 'mailbox', name: 'Reading the mailbox', well: true, said: 'It can be read.' };
const sending = { check: 'sending', name: 'Sending', well: false, said: 'Heard may not send from the mailbox.', todo: 'Give Heard the role Application Mail.Send.' };
const letters = { check: 'letters', name: 'Letters', well: false, said: 'One letter did not go.', todo: 'Open it.', cases: ['HC-7Q4M2XD-K'] };
const allWell: SelfCheckView = { said: 'All is well.', well: true, looked: 'Wed 11 June 2025, 07:00', checks: [mailbox] };
const amiss: SelfCheckView = { said: '2 things are not as they should be.', well: false, looked: 'Wed 11 June 2025, 07:05', checks: [mailbox, sending, letters] };

const serverWith = (view: SelfCheckView) => new FakeServer().on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } })).on('selfCheck', () => ({ view }));

function open(server: FakeServer, may: MeView['may'] = ['see cases', 'change settings']) {
  location.hash = '#settings/check';
  return show(<Tab />, server, { as: { may } });
}

test('what is amiss stands first, each line with what to do, and a letter with its case', async () => {
  const { container } = open(serverWith(amiss));
  const toSee = await screen.findByRole('region', { name: 'To see to' });
  expect(within(toSee).getAllByRole('img', { name: 'Not as it should be' })).toHaveLength(2);
  expect(within(toSee).getByText('Give Heard the role Application Mail.Send.')).toBeTruthy();
  expect(within(toSee).getByRole('link', { name: 'HC-7Q4M2XD-K' }).getAttribute('href')).toBe('#case/HC-7Q4M2XD-K');
  expect(within(screen.getByRole('region', { name: 'Well' })).getByText('It can be read.')).toBeTruthy();
  expect(await findings(container)).toEqual([]);
});

test('where all is well nothing is to be seen to', async () => {
  const { container } = open(serverWith(allWell));
  expect(await screen.findByText('All is well.')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'To see to' })).toBeNull();
  expect(screen.getByText('Looked at Wed 11 June 2025, 07:00.')).toBeTruthy();
  expect(await findings(container)).toEqual([]);
});

test('whoever looks after Heard and has no other work in it begins here', async () => {
  const server = serverWith(allWell);
  location.hash = '';
  show(<Tab />, server, { as: { roles: ['Administrator'], may: ['change settings'] } });
  expect(await screen.findByText('All is well.')).toBeTruthy();
});

test('which release answers is said where it is known', async () => {
  open(serverWith({ ...allWell, version: '0.2.0' }));
  expect(await screen.findByText('Looked at Wed 11 June 2025, 07:00. This is Heard 0.2.0.')).toBeTruthy();
});

test('who is told how it goes reads it beside the checks', async () => {
  const { container } = open(serverWith({ ...allWell, measures: [{ name: 'Acknowledgements owed', said: 'No case waits for its acknowledgement.' }] }));
  expect(within(await screen.findByRole('region', { name: 'How it goes' })).getByText('No case waits for its acknowledgement.')).toBeTruthy();
  expect(await findings(container)).toEqual([]);
});

test('a press looks again and says aloud what was found', async () => {
  const server = serverWith(amiss);
  open(server);
  await screen.findByText('2 things are not as they should be.');
  server.on('selfCheck', () => ({ view: allWell }));
  fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
  expect(await screen.findByText('Looked at Wed 11 June 2025, 07:00.')).toBeTruthy();
  expect((await screen.findAllByText('All is well.')).some((each) => each.closest('[role=status]'))).toBe(true);
});

test('an answer that did not come is not taken for one: what was found before is shown no more', async () => {
  const server = serverWith(allWell);
  open(server);
  await screen.findByText('All is well.');
  server.on('selfCheck', () => ({ problem: { status: 503, title: 'Not now', detail: 'Try again in a moment.' } }));
  fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
  expect(await screen.findByText('Not now')).toBeTruthy();
  expect(screen.queryByText('All is well.')).toBeNull();
});

test('who may not change settings is not led there', async () => {
  location.hash = '#settings';
  show(<Tab />, serverWith(allWell).on('clockSettings', () => 'no answer'), { as: { may: ['see cases'] } });
  expect(await screen.findByRole('link', { name: 'The clock' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Is all well?' })).toBeNull();
});
