/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { show } from './parts/show';
import { captured, draft, message, messageCard } from './parts/views';

/** Two new messages and one held, as piles that empty when they are captured. */
function serverWith(handed: string[] = []) {
  const gone = new Set<string>();
  const piles = { new: ['m1', 'm2'], held: ['m3'], automatic: ['m4'], handed };
  const counts = () => Object.fromEntries(Object.entries(piles).map(([pile, ids]) => [pile, ids.filter((id) => !gone.has(id)).length]));
  const server = new FakeServer()
    .on('inbox', ({ query }) => {
      const pile = (query['pile'] ?? 'new') as keyof typeof piles;
      return { view: { items: piles[pile].filter((id) => !gone.has(id)).map((id) => messageCard(id, { pile, ...(pile === 'held' && { because: 'It points to more than one case.' }) })), counts: counts() } };
    })
    .on('message', ({ id }) => ({ view: gone.has(id) ? captured('Sam Okoro', { id }) : message({ id, subject: `Subject ${id}` }) }))
    .on('draftAcknowledgement', () => ({ view: draft() }))
    .on('capture', ({ id }) => {
      gone.add(id);
      return { view: { message: id, cases: [{ id: 'HC-7Q4M2XD-K', inShort: 'x' }], letter: 'l' } };
    });
  return server;
}

const open = async (hash: string, handed?: string[]) => {
  location.hash = hash;
  const shown = show(<Tab />, serverWith(handed));
  await screen.findByText('3 to place');
  return shown;
};
const move = () => fireEvent(window, new HashChangeEvent('hashchange'));

describe('the inbox', () => {
  it('groups new and held mail, says why the held is held, and counts what is probably automatic apart', async () => {
    await open('#inbox');
    const list = screen.getByRole('navigation', { name: 'Messages to place' });
    const held = await within(list).findByRole('list', { name: /Held for a person/ });
    expect(within(held).getByText('It points to more than one case.')).toBeTruthy();
    expect(within(list).getByRole('link', { name: /Probably automatic: 1/ }).getAttribute('href')).toBe('#inbox?pile=automatic');
    expect(within(list).queryByText('Subject m4')).toBeNull();
  });

  it('moves along the list with the keys, but not while somebody types', async () => {
    await open('#inbox');
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(location.hash).toBe('#inbox/m1');
    move();
    fireEvent.keyDown(document.body, { key: 'ArrowDown' });
    expect(location.hash).toBe('#inbox/m2');
    move();
    fireEvent.keyDown(await screen.findByLabelText('In short'), { key: 'k' });
    expect(location.hash).toBe('#inbox/m2');
  });

  it('captures and goes on to the next message', async () => {
    const { server } = await open('#inbox/m1');
    await screen.findByRole('button', { name: 'Capture and acknowledge' });
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(location.hash).toBe('#inbox/m2'));
    move();
    expect(server.calls('capture').map(({ id }) => id)).toEqual(['m1']);
    await waitFor(() => expect(screen.getAllByText('Captured as HC-7Q4M2XD-K. The acknowledgement is on its way.').length).toBeGreaterThan(0));
    await screen.findByText('2 to place');
  });

  it('goes on to what nobody has placed before what somebody else is to accept', async () => {
    await open('#inbox/m3', ['m5']);
    fireEvent.click(await screen.findByRole('button', { name: 'Capture and acknowledge' }));
    await waitFor(() => expect(location.hash).toBe('#inbox/m1'));
  });

  it('captures nothing by one key of what its words do not speak for, until somebody has looked at it', async () => {
    location.hash = '#inbox/m1';
    const unsure = message({ id: 'm1' });
    const server = serverWith().on('message', ({ id }) => ({ view: id === 'm1' ? { ...unsure, proposal: { ...unsure.proposal!, areaWords: [] } } : message({ id }) }));
    show(<Tab />, server);
    const inShort = await screen.findByLabelText('In short');
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    expect(document.activeElement).toBe(inShort);
    expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('Heard is not sure of this message.'));
    expect(server.calls('capture')).toEqual([]);
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(server.calls('capture').map(({ id }) => id)).toEqual(['m1']));
  });

  it('looks at one part of itself alone, and says which', async () => {
    location.hash = '#inbox?pile=held';
    const { server } = show(<Tab />, serverWith());
    await screen.findByRole('heading', { name: 'Held for a person: 1' });
    expect(screen.queryByText('Subject m1')).toBeNull();
    expect(screen.getByRole('link', { name: /Subject m3/ }).getAttribute('href')).toBe('#inbox/m3?pile=held');
    expect(server.calls('inbox').length).toBeGreaterThan(0);
  });

  it('has the next message ready before it is asked for', async () => {
    const { server } = await open('#inbox/m1');
    await waitFor(() => expect(server.calls('message').map(({ id }) => id)).toContain('m2'));
  });

  it('lists its keys for whoever asks', async () => {
    await open('#inbox');
    fireEvent.keyDown(document.body, { key: '?' });
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeTruthy();
  });
});
