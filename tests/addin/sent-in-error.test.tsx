/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { StoryEntryView } from '../../shared/contract/cases';
import type { LetterView } from '../../shared/contract/letters';
import { Tab } from '../../addin/tab/Tab';
import { open, ours, serverWith } from './parts/case-page';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { caseCard, letter } from './parts/views';

beforeEach(() => {
  location.hash = '#case/HC-7Q4M2XD-K';
});

const storyWith = (change: Partial<LetterView>): StoryEntryView => ({ is: 'letter', at: '2025-04-17T09:00:00.000Z', when: 'Thu 17 Apr 2025, 10:00', who: 'Sam Okoro', says: 'acknowledged', letter: letter(change) });
const sent = storyWith({ actions: ['report sent in error'] });
const inError = storyWith({ situation: 'sent in error', said: 'Sent Thu 17 Apr 2025 to pat.lee@example.net, in error: recorded Thu 17 Apr 2025. It counts for nothing.' });

it('a sent letter can be recorded as sent in error: what follows is said before, and a reason is asked for', async () => {
  let story = [sent];
  const server = serverWith(ours([])).on('case', () => ({ view: ours([], { story }), version: '"1"' })).on('reportSentInError', () => ({ view: (story = [inError])[0]!.is === 'letter' ? letter({ situation: 'sent in error' }) : letter() }));
  const { container } = show(<Tab />, server);
  await open('Record that it was sent in error');
  expect(screen.getByText(/Managers and data protection are told\. Nobody outside is written to\./)).toBeTruthy();
  expect(await findings(container)).toEqual([]);
  fireEvent.change(screen.getByLabelText('What was wrong with it'), { target: { value: 'It went to the neighbour.' } });
  fireEvent.submit(screen.getByLabelText('What was wrong with it'));
  await waitFor(() => expect(server.calls('reportSentInError').map(({ id, body }) => [id, body])).toEqual([['ack-m1', { because: 'It went to the neighbour.' }]]));
  expect(await screen.findByText(/in error: recorded Thu 17 Apr 2025\. It counts for nothing\./)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Record that it was sent in error' })).toBeNull();
});

it('what the server refuses stands beside it', async () => {
  const server = serverWith(ours([], { story: [sent] })).on('reportSentInError', () => ({ problem: { status: 409, title: 'Already recorded', detail: 'Its case says who recorded it and why.' } }));
  show(<Tab />, server);
  await open('Record that it was sent in error');
  fireEvent.change(screen.getByLabelText('What was wrong with it'), { target: { value: 'Too much in it.' } });
  fireEvent.submit(screen.getByLabelText('What was wrong with it'));
  expect(await screen.findByText('Its case says who recorded it and why.')).toBeTruthy();
});

it('the worklist marks a case of which a letter was sent in error', async () => {
  location.hash = '#cases';
  show(<Tab />, serverWith(ours([])).on('cases', () => ({ view: { items: [caseCard('HC-1', { sentInError: true }), caseCard('HC-2')], counts: { all: 2, overdue: 0, 'due today': 0, 'due soon': 0, 'in time': 2, paused: 0 } } })));
  expect(await screen.findAllByText('A letter of it was sent in error')).toHaveLength(1);
});
