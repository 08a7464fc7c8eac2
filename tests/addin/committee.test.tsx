/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import type { ApprovalView } from '../../shared/contract/approval';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { libraries } from './parts/views';

const id = 'HCP-7Q4M2XD-K';
const hash = 'a'.repeat(64);
const view = (meeting?: { on: string; papers: string; met: boolean }): ApprovalView => ({
  id, title: 'Library hours', area: libraries, stage: 'approval', said: 'With a committee.', policy: 'must', version: { no: 2, hash, submitted: 'Submitted by Sam Okoro', highLevel: true, summary: [] }, signed: [], unreached: [], versions: [], people: [],
  steps: [{ id: 'cabinet', title: 'Cabinet', is: 'committee', said: meeting ? `Meets ${meeting.on}. Papers: ${meeting.papers}` : 'No date yet', done: false, open: true, ...(meeting && { meeting }) }], may: ['record meeting'],
});
const open = (now: ApprovalView) => {
  location.hash = `#plans/approve/${id}`;
  const server = new FakeServer().on('planApproval', () => ({ view: now })).on('setMeeting', () => ({ view: now })).on('recordMinute', () => ({ view: now }));
  return show(<Tab />, server, { as: { roles: ['EngagementTeam'], may: ['see plans', 'write plans'] } });
};

test('the Team records when a committee meets and from which papers', async () => {
  const { server, container } = open(view());
  fireEvent.change(await screen.findByLabelText('Day of the meeting'), { target: { value: '2025-06-09' } });
  fireEvent.change(screen.getByLabelText('Papers'), { target: { value: 'Item 7' } });
  expect(screen.queryByLabelText('What the minute says')).toBeNull();
  expect(await findings(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Record the meeting' }));
  await waitFor(() => expect(server.calls('setMeeting')).toMatchObject([{ body: { step: 'cabinet', on: '2025-06-09', papers: 'Item 7' } }]));
});

test('a minute is recorded of exactly the version that is shown, with what was resolved; before the meeting it is not', async () => {
  const { server, container } = open(view({ on: '2025-06-09', papers: 'Item 7', met: true }));
  fireEvent.change(await screen.findByLabelText('What the minute says'), { target: { value: 'Agreed as set out.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Record the minute of version 2' }));
  expect(await screen.findByText('Say what it resolved.')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'It agreed to the plan' }));
  expect(await findings(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Record the minute of version 2' }));
  await waitFor(() => expect(server.calls('recordMinute')).toMatchObject([{ body: { step: 'cabinet', hash, resolution: 'agreed', said: 'Agreed as set out.' } }]));
});

test('a committee that has not met yet has no minute', async () => {
  open(view({ on: '2025-06-09', papers: 'Item 7', met: false }));
  expect(await screen.findByText('Its minute can be recorded from the day on which it meets.')).toBeTruthy();
});
