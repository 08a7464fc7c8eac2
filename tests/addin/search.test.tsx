/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { caseCard, duty, messageCard } from './parts/views';

const answered = caseCard('HC-DONE', { situation: 'answered', answer: duty({ standing: 'met', metOn: '2025-04-15', left: 'done Tue 15 Apr 2025' }) });
const counts = { all: 0, overdue: 0, 'due today': 0, 'due soon': 0, 'in time': 0, paused: 0 };
const move = () => fireEvent(window, new HashChangeEvent('hashchange'));

function shown(answer: object = { items: [{ is: 'case', case: answered, from: 'Pat Lee, for Ann Rees' }, { is: 'message', message: messageCard('m1') }] }) {
  location.hash = '#cases';
  return show(
    <Tab />,
    new FakeServer().on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } })).on('cases', () => ({ view: { items: [], counts } })).on('search', () => ({ view: answer })),
  );
}

async function lookFor(text: string) {
  const field = await screen.findByRole('searchbox', { name: 'Find a case or a message' });
  fireEvent.change(field, { target: { value: text } });
  fireEvent.submit(field);
  move();
  return field;
}

describe('search', () => {
  it('is reached by its key from anywhere but a field', async () => {
    shown();
    const field = await screen.findByRole('searchbox', { name: 'Find a case or a message' });
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(field);
    const kind = await screen.findByLabelText('Kind');
    act(() => kind.focus());
    fireEvent.keyDown(kind, { key: '/' });
    expect(document.activeElement).toBe(kind);
  });

  it('sends what is looked for in the body, and never puts it into an address', async () => {
    const { server } = shown();
    await lookFor(' Pat Lee ');
    await screen.findByText('2 found, newest first.');
    expect(server.calls('search').map(({ body, query }) => [body, query])).toEqual([[{ text: 'Pat Lee', limit: 50 }, {}]]);
    expect(location.href).not.toContain('Lee');
  });

  it('leads to cases, as they stand, and to messages that wait', async () => {
    shown();
    await lookFor('mill lane');
    const list = within(await screen.findByRole('list', { name: 'What was found' }));
    expect(list.getByRole('link', { name: /Matter.*Pat Lee, for Ann Rees · HC-DONE.*Answered.*Met/ }).getAttribute('href')).toBe('#case/HC-DONE');
    expect(list.getByRole('link', { name: /Subject m1.*Waits to be placed/ }).getAttribute('href')).toBe('#inbox/m1');
  });

  it('moves along what was found with the arrows', async () => {
    shown();
    await lookFor('mill road');
    const links = within(await screen.findByRole('list', { name: 'What was found' })).getAllByRole('link');
    links[0]?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(links[1]);
  });

  it('says what the server says of a reference, and what to do where nothing was found', async () => {
    shown({ items: [], said: 'That is not a reference.' });
    await lookFor('HC-2222222-3');
    await screen.findByText('That is not a reference.');
    expect(screen.queryByText('Nothing was found')).toBeNull();
  });

  it('teaches where nothing was found, and has nothing that a checker would mend', async () => {
    const { container } = shown({ items: [] });
    await lookFor('unicorn');
    await screen.findByRole('heading', { name: 'Nothing was found' });
    await waitFor(async () => expect(await findings(container)).toEqual([]));
  });
});
