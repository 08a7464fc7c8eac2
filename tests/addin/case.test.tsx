/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { StoryEntryView } from '../../shared/contract/cases';
import type { LetterView } from '../../shared/contract/letters';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { show } from './parts/show';
import { aCase, amara, jo, letter } from './parts/views';

const inbox = { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } };
const serverWith = (view = aCase()) => new FakeServer().on('inbox', () => ({ view: inbox })).on('case', () => ({ view, version: '"1"' }));

beforeEach(() => {
  location.hash = '#case/HC-7Q4M2XD-K';
});

const entryOf = (of: LetterView): StoryEntryView => ({ is: 'letter', at: '2025-04-17T08:15:00.000Z', when: 'Thu 17 Apr 2025, 09:15', who: 'Sam Okoro', says: 'acknowledgement', letter: of });

async function giveTo(id: string) {
  fireEvent.change(await screen.findByLabelText('Give to'), { target: { value: id } });
  fireEvent.click(screen.getByRole('button', { name: 'Give the case' }));
}

describe('a case', () => {
  it('is given to an officer under the version that was read', async () => {
    const server = serverWith().on('assignCase', () => ({ view: aCase({ officer: amara, version: '2' }), version: '"2"' }));
    show(<Tab />, server);
    await giveTo('amara');
    expect(await screen.findByText('Amara Field has this case now.')).toBeTruthy();
    expect(server.calls('assignCase').map(({ body, headers }) => [body, headers['if-match']])).toEqual([[{ officer: 'amara', shown: 'o1' }, '"1"']]);
  });

  /** Jo was given the case while the person was choosing Amara. */
  const changedMeanwhile = () => {
    const server = serverWith();
    const theirs = aCase({ officer: jo, stamps: { ...aCase().stamps, officer: 'o2' }, version: '2' });
    return server.on('assignCase', ({ headers }) => {
      server.on('case', () => ({ view: theirs, version: '"2"' }));
      return headers['if-match'] === '"2"' ? { view: aCase({ officer: amara, version: '3' }), version: '"3"' } : { problem: { status: 412, detail: 'Look at what it is now.', current: theirs } };
    });
  };

  it('shows what changed meanwhile, and keeps mine over it', async () => {
    const server = changedMeanwhile();
    show(<Tab />, server);
    await giveTo('amara');
    expect(await screen.findByText('It now says: Jo Marsh')).toBeTruthy();
    expect(screen.getByText('You chose: Amara Field')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(server.calls('assignCase').map(({ body, headers }) => [body, headers['if-match']])).toEqual([[{ officer: 'amara', shown: 'o1' }, '"1"'], [{ officer: 'amara', shown: 'o2' }, '"2"']]));
  });

  it('shows what changed meanwhile, and leaves theirs', async () => {
    const server = changedMeanwhile();
    show(<Tab />, server);
    await giveTo('amara');
    await screen.findByText('It now says: Jo Marsh');
    fireEvent.click(screen.getByRole('button', { name: 'Use theirs' }));
    expect(screen.queryByText('Somebody changed this meanwhile')).toBeNull();
    expect(screen.getByLabelText<HTMLSelectElement>('Give to').value).toBe('jo');
    expect(server.calls('assignCase')).toHaveLength(1);
  });

  it('is looked at again by itself until its letter has gone', async () => {
    const server = serverWith(aCase({ story: [entryOf(letter({ situation: 'owed', said: 'Going now.' }))] }));
    show(<Tab />, server);
    await screen.findByText('Going now.');
    server.on('case', () => ({ view: aCase({ story: [entryOf(letter())] }), version: '"1"' }));
    await waitFor(() => expect(screen.queryByText('Going now.')).toBeNull(), { timeout: 4_000 });
    const asked = server.calls('case').length;
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(server.calls('case')).toHaveLength(asked);
  });

  it('is given to nobody by somebody who may not', async () => {
    show(<Tab />, serverWith(aCase({ actions: [] })));
    await screen.findByText('The clock');
    expect(screen.queryByLabelText('Give to')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Choose an officer' })).toBeNull();
  });

  it('says why a letter has stopped, and tries it again', async () => {
    const stopped = letter({ situation: 'blocked', said: 'Not sent: the mailbox is full. Make room in it, then try again.', actions: ['try again'] });
    const view = aCase({ actions: ['try again'], story: [entryOf(stopped)] });
    const server = serverWith(view).on('retryLetter', () => ({ view: letter() }));
    show(<Tab />, server);
    expect(await screen.findByText('Not sent: the mailbox is full. Make room in it, then try again.')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Try again' })[0]!);
    await waitFor(() => expect(server.calls('retryLetter').map(({ id }) => id)).toEqual(['ack-m1']));
  });

  it('takes back a letter that has stopped, so that another can be written', async () => {
    const stopped = letter({ id: 'answer-1', kind: 'answer', situation: 'blocked', said: 'Not sent: the mailbox refused it.', actions: ['take back'] });
    const server = serverWith(aCase({ story: [entryOf(stopped)] })).on('undoLetter', () => ({ view: { case: aCase({ actions: ['answer'] }), form: { letter: 'answer', says: 'It is mended.' } } }));
    show(<Tab />, server);
    fireEvent.click(await screen.findByRole('button', { name: 'Take it back and write another' }));
    expect(await screen.findByText(/^The letter was taken back\. Nothing was sent/)).toBeTruthy();
    expect(server.calls('undoLetter').map(({ id }) => id)).toEqual(['answer-1']);
  });

  it('says its line of days in a sentence, and its count in words that can be read', async () => {
    show(<Tab />, serverWith());
    expect(await screen.findByRole('img', { name: 'Received Wed 16 Apr 2025. Working day 1 of 20 today.' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Why Answer by Mon 19 May 2025?' }));
    expect(await screen.findByText(/20 working days from Wed 16 Apr 2025: skipped Good Friday 18 Apr/)).toBeTruthy();
  });

  it('puts the reference in the title of the page and nothing else', async () => {
    show(<Tab />, serverWith());
    await screen.findByText('The clock');
    expect(document.title).toBe('HC-7Q4M2XD-K · Heard');
  });
});
