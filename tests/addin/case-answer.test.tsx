/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { StoryEntryView } from '../../shared/contract/cases';
import { Tab } from '../../addin/tab/Tab';
import { open, ours, send, serverWith } from './parts/case-page';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { letter } from './parts/views';

beforeEach(() => {
  location.hash = '#case/HC-7Q4M2XD-K';
});

const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('an answer', () => {
  it('of a complaint says what was found', async () => {
    const server = serverWith(ours(['answer'])).on('answerCase', () => ({ view: ours(['next stage'], { situation: 'answered', situationSaid: 'Answered.', outcome: 'upheld' }) }));
    const { container } = show(<Tab />, server);
    await open('Write the answer');
    write('The answer, in your words', 'It is mended.');
    fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(screen.getByText('Choose what you found.')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Upheld'));
    await screen.findByText('Dear Pat Lee, this is the answer.');
    expect(await findings(container)).toEqual([]);
    await send();
    expect(await screen.findByText('The answer is on its way.')).toBeTruthy();
    expect(server.calls('answerCase').map(({ body }) => body)).toEqual([{ says: 'It is mended.', outcome: 'upheld', undo: true }]);
  });

  it('of a complaint that was withdrawn says that instead', async () => {
    const server = serverWith(ours(['answer'])).on('answerCase', () => ({ view: ours([]) }));
    show(<Tab />, server);
    await open('Write the answer');
    write('The answer, in your words', 'As you asked.');
    fireEvent.click(screen.getByLabelText('Withdrawn'));
    await screen.findByText('Dear Pat Lee, this is the answer.');
    await send();
    expect(await screen.findByText('The answer is on its way.')).toBeTruthy();
    expect(server.calls('answerCase').map(({ body }) => body)).toEqual([{ says: 'As you asked.', ending: 'withdrawn', undo: true }]);
  });

  it('that found nothing is shown as it ended, counted apart', async () => {
    show(<Tab />, serverWith(ours([], { situation: 'answered', situationSaid: 'Answered.', ending: 'withdrawn' })));
    expect(await screen.findByText('Withdrawn', { selector: 'strong' })).toBeTruthy();
    expect(screen.getByText('Withdrawn: counted apart')).toBeTruthy();
  });

  it.each([[true, 'says nothing of it'], [false, 'says so before it goes']])('of a case that somebody has (%s) %s', async (isSomebodys) => {
    const { officer, ...nobodys } = ours(['answer']);
    show(<Tab />, serverWith({ ...nobodys, ...(isSomebodys && officer && { officer }) }));
    await open('Write the answer');
    await screen.findByLabelText('The answer, in your words');
    expect(screen.queryByText(/^Nobody has this case yet\. The answer can go all the same/) !== null).toBe(!isSomebodys);
  });

  it('of a comment does not', async () => {
    const server = serverWith(ours(['answer'], { kind: 'comment' })).on('answerCase', () => ({ view: ours([]) }));
    show(<Tab />, server);
    await open('Write the answer');
    write('The answer, in your words', 'Thank you.');
    expect(screen.queryByLabelText('Upheld')).toBeNull();
    await send();
    await waitFor(() => expect(server.calls('answerCase').map(({ body }) => body)).toEqual([{ says: 'Thank you.', undo: true }]));
  });

  it('is put aside with Escape and is there again', async () => {
    show(<Tab />, serverWith(ours(['answer'])));
    await open('Write the answer');
    write('The answer, in your words', 'It is');
    fireEvent.keyDown(screen.getByLabelText('The answer, in your words'), { key: 'Escape' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Write the answer'));
    await open('Write the answer');
    expect(screen.getByLabelText<HTMLTextAreaElement>('The answer, in your words').value).toBe('It is');
  });
});

describe('the next stage', () => {
  const message = (id: string, at: string): StoryEntryView => ({ is: 'message', id, at, when: 'Thu 15 May 2025, 10:00', who: 'Pat Lee', says: 'wrote', text: `Words of ${id}`, attachments: [] });
  const answer: StoryEntryView = { is: 'letter', at: '2025-05-12T09:00:00.000Z', when: 'Mon 12 May 2025, 10:00', who: 'Amara Field', says: 'answered', letter: letter({ kind: 'answer' }) };
  const answered = (story: StoryEntryView[]) => ours(['next stage'], { situation: 'answered', situationSaid: 'Answered Mon 12 May 2025, 10:00.', story });
  const begin = async () => {
    await open('Begin the next stage');
    write('Officer for this stage', 'jo');
    write('Why they are not satisfied', 'It is still there');
  };

  it('begins with the message that came after the answer, and with another officer', async () => {
    const view = answered([message('m2', '2025-05-15T09:00:00.000Z'), answer, message('m1', '2025-04-16T15:02:00.000Z')]);
    const server = serverWith(view).on('nextStage', () => ({ view: ours(['answer'], { stage: 2 }) }));
    const { container } = show(<Tab />, server);
    await begin();
    expect([...screen.getByLabelText<HTMLSelectElement>('Officer for this stage').options].map(({ value }) => value)).toEqual(['', 'sam', 'jo']);
    expect([...screen.getByLabelText<HTMLSelectElement>('What asks for it').options].map(({ value }) => value)).toEqual(['m2', '']);
    await screen.findByText('Dear Pat Lee, this is the next stage.');
    expect(await findings(container)).toEqual([]);
    await send();
    expect(await screen.findByText('Stage 2 has begun. The acknowledgement is on its way.')).toBeTruthy();
    expect(server.calls('nextStage').map(({ body }) => body)).toEqual([{ message: 'm2', officer: 'jo', because: 'It is still there', undo: true }]);
  });

  it('begins on a day when nobody wrote', async () => {
    const server = serverWith(answered([answer])).on('nextStage', () => ({ view: ours(['answer'], { stage: 2 }) }));
    show(<Tab />, server);
    await begin();
    write('Asked for on', '2025-05-14');
    await send();
    await waitFor(() => expect(server.calls('nextStage').map(({ body }) => body)).toEqual([{ received: '2025-05-14', officer: 'jo', because: 'It is still there', undo: true }]));
  });
});
