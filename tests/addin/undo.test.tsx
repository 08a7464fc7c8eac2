/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { CaseView, StoryEntryView } from '../../shared/contract/cases';
import type { LetterView } from '../../shared/contract/letters';
import type { UndoneView } from '../../shared/contract/undone';
import { Tab } from '../../addin/tab/Tab';
import { open, ours, send, serverWith } from './parts/case-page';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { letter } from './parts/views';

beforeEach(() => {
  location.hash = '#case/HC-7Q4M2XD-K';
});

const waits = (seconds: number, change: Partial<LetterView> = {}): StoryEntryView => ({
  is: 'letter', at: '2025-05-12T09:00:00.000Z', when: 'Mon 12 May 2025, 10:00', who: 'Amara Field', says: 'answer, not sent yet',
  letter: letter({ id: 'answer-1', kind: 'answer', situation: 'owed', said: 'Going now', undo: { until: '2025-05-12T09:00:30.000Z', seconds }, ...change }),
});
const waiting = (seconds = 24): CaseView => ours(['assign'], { story: [waits(seconds)] });
const undone = (form: UndoneView['form']): UndoneView => ({ case: ours(['answer', 'holding reply']), ...(form && { form }) });
const value = (label: string) => screen.getByLabelText<HTMLTextAreaElement | HTMLInputElement>(label).value;

it('a letter that waits says how long, offers Undo and nothing else', async () => {
  const { container } = show(<Tab />, serverWith(waiting()));
  expect(await screen.findByText('Sends in 24 s')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'The answer is waiting' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'More' })).toBeNull();
  expect(await findings(container)).toEqual([]);
});

it('the seconds count down for the eye, and are heard once', async () => {
  let now = ours(['answer']);
  const server = serverWith(now).on('case', () => ({ view: now, version: '"1"' }));
  show(<Tab />, server.on('answerCase', () => ({ view: (now = waiting(30)) })));
  await open('Write the answer');
  fireEvent.change(screen.getByLabelText('The answer, in your words'), { target: { value: 'It is mended.' } });
  fireEvent.click(screen.getByLabelText('Upheld'));
  await send();
  expect(await screen.findByText('The letter goes in 30 seconds. Until then you can undo it.')).toBeTruthy();
  const seconds = await screen.findByText(/^Sends in \d+ s$/);
  expect(seconds.getAttribute('aria-hidden')).toBe('true');
  await waitFor(() => expect(seconds.textContent).toMatch(/^Sends in 2\d s$/), { timeout: 4_000 });
  expect(screen.getAllByRole('status').some((one) => one.contains(seconds))).toBe(false);
});

it('what is sent asks for the wait', async () => {
  const server = serverWith(ours(['answer'], { kind: 'comment' })).on('answerCase', () => ({ view: waiting(30) }));
  show(<Tab />, server);
  await open('Write the answer');
  fireEvent.change(screen.getByLabelText('The answer, in your words'), { target: { value: 'Thank you.' } });
  await send();
  await waitFor(() => expect(server.calls('answerCase').map(({ body }) => body)).toEqual([{ says: 'Thank you.', undo: true }]));
  expect(server.calls('draftCaseLetter').every(({ body }) => !('undo' in (body as object)))).toBe(true);
});

it('Undo brings the answer back as it was written, with the keyboard in it', async () => {
  const server = serverWith(waiting()).on('undoLetter', () => ({ view: undone({ letter: 'answer', says: 'It is mended.', outcome: 'upheld' }) }));
  show(<Tab />, server);
  await open('Undo');
  expect(await screen.findByText('The letter was taken back. Nothing was sent, and what you wrote is here again.')).toBeTruthy();
  expect(value('The answer, in your words')).toBe('It is mended.');
  expect(screen.getByLabelText<HTMLInputElement>('Upheld').checked).toBe(true);
  expect(document.activeElement).toBe(screen.getByLabelText('Upheld'));
  expect(server.calls('undoLetter').map(({ id }) => id)).toEqual(['answer-1']);
});

it('Undo of an answer leads to the outcome that was chosen, not to the first', async () => {
  show(<Tab />, serverWith(waiting()).on('undoLetter', () => ({ view: undone({ letter: 'answer', says: 'It is mended.', outcome: 'partly upheld' }) })));
  await open('Undo');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Partly upheld')));
  expect(screen.getByLabelText<HTMLInputElement>('Partly upheld').checked).toBe(true);
});

it('Undo brings a holding reply back, in the words that the officer gave the letter', async () => {
  show(<Tab />, serverWith(waiting()).on('undoLetter', () => ({ view: undone({ letter: 'holding reply', workingDays: 5, because: 'A report is late.', letterText: 'Dear Pat Lee, it takes longer.' }) })));
  await open('Undo');
  await waitFor(() => expect(value('Working days more')).toBe('5'));
  expect(value('Why it takes longer')).toBe('A report is late.');
  expect(screen.getByDisplayValue('Dear Pat Lee, it takes longer.')).toBeTruthy();
});

it('too late is said in words, beside the button', async () => {
  show(<Tab />, serverWith(waiting(0)).on('undoLetter', () => ({ problem: { status: 409, title: 'This letter has gone', detail: 'It can no longer be taken back.' } })));
  expect(await screen.findByText('Sending now')).toBeTruthy();
  await open('Undo');
  expect(await screen.findByText('It can no longer be taken back.')).toBeTruthy();
});
