/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Comments } from '../../addin/tab/plans/Comments';
import type { PlanCommentsView } from '../../shared/contract/plan-comments';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { jo, sam } from './parts/views';

const one = (change: Partial<PlanCommentsView['items'][number]> = {}): PlanCommentsView['items'][number] => ({ id: 'c1', beside: 'text.inShort', says: 'Say whom it is for.', by: jo, when: 'today, 10:00', maySettle: true, ...change });

function beside(items: PlanCommentsView['items']) {
  const server = new FakeServer()
    .on('planComments', () => ({ view: { items } }))
    .on('commentOnPlan', () => ({ view: { items } }))
    .on('settleComment', () => ({ view: { items } }));
  return show(<><textarea id="text.inShort" aria-label="In short" defaultValue="Shorter hours on Saturdays." /><Comments plan="HCP-1" beside="text.inShort" what="In short" /></>, server);
}

it('comments on the words that are marked, and says so while it is written', async () => {
  const { server, container } = beside([]);
  const field = await screen.findByLabelText<HTMLTextAreaElement>('In short');
  field.setSelectionRange(0, 13);
  fireEvent.click(await screen.findByRole('button', { name: 'Comment on In short' }));
  const form = within(screen.getByRole('form', { name: 'Comment on In short' }));
  expect(form.getByText('Shorter hours')).toBeTruthy();
  fireEvent.change(form.getByLabelText('Your comment'), { target: { value: 'Than when?' } });
  expect(await findings(container)).toEqual([]);
  fireEvent.click(form.getByRole('button', { name: 'Comment' }));
  await waitFor(() => expect(server.calls('commentOnPlan')).toMatchObject([{ body: { beside: 'text.inShort', passage: 'Shorter hours', says: 'Than when?' } }]));
  await waitFor(() => expect(form.getByLabelText<HTMLTextAreaElement>('Your comment').value).toBe(''));
});

it('counts what is open beside its part, and folds what is settled away', async () => {
  const { server, container } = beside([one(), one({ id: 'c2', by: sam, says: 'For whom?', maySettle: false, settled: 'Settled by Jo Marsh, today, 11:00' }), one({ id: 'c3', beside: 'text.questions', says: 'Elsewhere' })]);
  fireEvent.click(await screen.findByRole('button', { name: '1 comment: In short' }));
  const said = within(screen.getByRole('group', { name: 'Comments on In short' }));
  expect(said.getByText('Say whom it is for.')).toBeTruthy();
  expect(said.queryByText('Elsewhere')).toBeNull();
  expect(said.getByText('1 settled comment')).toBeTruthy();
  expect(await findings(container)).toEqual([]);
  fireEvent.click(said.getByRole('button', { name: 'Settle the comment of Jo Marsh' }));
  await waitFor(() => expect(server.calls('settleComment')).toMatchObject([{ body: { comment: 'c1' } }]));
});

it('keeps what is typed where it could not be kept', async () => {
  const { server } = beside([]);
  server.on('commentOnPlan', () => ({ problem: { status: 409, title: 'This plan has five hundred comments', detail: 'That is as many as it holds.', code: 'too-many-comments' } }));
  fireEvent.click(await screen.findByRole('button', { name: 'Comment on In short' }));
  fireEvent.change(screen.getByLabelText('Your comment'), { target: { value: 'One more.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Comment' }));
  expect(await screen.findByText('That is as many as it holds.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Your comment').value).toBe('One more.');
});
