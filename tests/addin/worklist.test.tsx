/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { show } from './parts/show';
import { caseCard, duty } from './parts/views';

const counts = { all: 3, overdue: 1, 'due today': 0, 'due soon': 0, 'in time': 2, paused: 0 };
const inbox = { items: [], counts: { new: 2, held: 1, automatic: 4, handed: 0 } };
const late = caseCard('HC-LATE', { answer: duty({ standing: 'overdue', said: 'Tue 15 Apr 2025', left: 'by 2 working days' }) });
const { officer: _, ...unowned } = caseCard('HC-NOBODY');

const serverWith = () =>
  new FakeServer()
    .on('inbox', () => ({ view: inbox }))
    .on('cases', ({ query }) => ({ view: query['after'] ? { items: [unowned], counts } : { items: query['standing'] === 'overdue' ? [late] : [late, caseCard('HC-ONE')], counts, next: 'page-2' } }));

const at = (hash: string) => {
  location.hash = hash;
};
const move = () => fireEvent(window, new HashChangeEvent('hashchange'));

describe('the worklist', () => {
  it('keeps its filters in the address, and asks the server for what the address says', async () => {
    at('#cases');
    const { server } = show(<Tab />, serverWith());
    fireEvent.click(await screen.findByRole('button', { name: /1\s*Overdue/ }));
    expect(location.hash).toBe('#cases?standing=overdue');
    move();
    await waitFor(() => expect(server.calls('cases').at(-1)?.query).toEqual({ standing: 'overdue' }));
    expect(screen.getByRole('button', { name: /1\s*Overdue/ }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'comment' } });
    expect(location.hash).toBe('#cases?standing=overdue&kind=comment');
  });

  it('opens filtered from an address, and leaves out what it does not know', async () => {
    at('#cases?standing=overdue&kind=nonsense&area=highways');
    const { server } = show(<Tab />, serverWith());
    await screen.findByRole('table');
    expect(server.calls('cases')[0]?.query).toEqual({ standing: 'overdue', area: 'highways' });
  });

  it('is saved as it is narrowed, by a body and not an address, and says how much of it', async () => {
    at('#cases?standing=overdue');
    const urls = { createObjectURL: jest.fn(() => 'blob:x'), revokeObjectURL: jest.fn() };
    Object.assign(URL, urls);
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { server } = show(<Tab />, serverWith().on('exportCases', () => ({ view: { name: 'heard-cases-2025-04-17.csv', csv: 'x', rows: 10_000, of: 12_000 } })));
    fireEvent.click(await screen.findByRole('button', { name: 'Save as a spreadsheet' }));
    expect(await screen.findAllByText('heard-cases-2025-04-17.csv was saved, with the first 10000 of 12000: narrow the list for the others. It names no resident.')).not.toEqual([]);
    expect(server.calls('exportCases').map(({ body, query }) => [body, query])).toEqual([[{ standing: 'overdue' }, {}]]);
    expect(clicked).toHaveBeenCalledTimes(1);
    clicked.mockRestore();
  });

  it('says each standing in a word with a sign, so that it reads without colour', async () => {
    at('#cases');
    show(<Tab />, serverWith());
    const table = await screen.findByRole('table');
    const signs = within(table).getAllByText(/^(Overdue|In time)$/).map((mark) => ({ word: mark.textContent, sign: mark.querySelector('svg path')?.getAttribute('d') }));
    expect(signs.map(({ word }) => word)).toEqual(['Overdue', 'In time']);
    expect(new Set(signs.map(({ sign }) => sign)).size).toBe(2);
    expect(signs.every(({ sign }) => Boolean(sign))).toBe(true);
    expect(within(table).getByText('by 2 working days')).toBeTruthy();
  });

  it('says which clocks stand still and what is in its second stage, and is asked for the first alone', async () => {
    at('#cases');
    const still = caseCard('HC-STILL', { stage: 2, answer: duty({ standing: 'paused', left: 'paused, 2 working days left', workingDaysLeft: 2 }) });
    const { server } = show(<Tab />, serverWith().on('cases', () => ({ view: { items: [still], counts: { ...counts, paused: 1 } } })));
    const table = within(await screen.findByRole('table'));
    expect(table.getByText('Paused')).toBeTruthy();
    expect(table.getByText('2 working days left')).toBeTruthy();
    expect(table.getByText('Stage 2')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /1\s*Paused/ }));
    move();
    await waitFor(() => expect(server.calls('cases').at(-1)?.query).toEqual({ standing: 'paused' }));
  });

  it('shows the next page below the first, and says when nobody has a case', async () => {
    at('#cases');
    const { server } = show(<Tab />, serverWith());
    fireEvent.click(await screen.findByRole('button', { name: 'Show 50 more' }));
    await screen.findByText('Matter HC-NOBODY');
    expect(screen.getByText('Matter HC-LATE')).toBeTruthy();
    expect(screen.getByText('Nobody yet')).toBeTruthy();
    expect(server.calls('cases').at(-1)?.query).toEqual({ after: 'page-2' });
  });

  it('moves along its rows with the arrows', async () => {
    at('#cases');
    show(<Tab />, serverWith());
    await screen.findByRole('table');
    fireEvent.keyDown(document.body, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Matter HC-LATE');
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Matter HC-ONE');
    fireEvent.keyDown(document.activeElement!, { key: 'k' });
    expect(document.activeElement?.textContent).toBe('Matter HC-LATE');
  });
});

describe('the tab', () => {
  it('shows only the parts that this person has, and counts new and held mail on the inbox', async () => {
    at('#cases');
    show(<Tab />, serverWith());
    const parts = await screen.findByRole('navigation', { name: 'Parts of Heard' });
    await waitFor(() => expect(within(parts).getAllByRole('link').map((link) => link.textContent)).toEqual(['Today', 'Inbox3', 'Cases']));
  });

  it('leaves the inbox out for an officer who places no messages', async () => {
    at('');
    const { server } = show(<Tab />, serverWith(), { as: { may: ['see cases', 'write down'] } });
    const parts = await screen.findByRole('navigation', { name: 'Parts of Heard' });
    expect(within(parts).getAllByRole('link').map((link) => link.textContent)).toEqual(['Today', 'Cases']);
    expect(location.hash).toBe('#today');
    expect(server.calls('inbox')).toEqual([]);
  });

  it('begins another page at its top', async () => {
    at('#cases');
    show(<Tab />, serverWith());
    const main = await screen.findByRole('main');
    main.scrollTop = 400;
    at('#calculator');
    move();
    expect(main.scrollTop).toBe(0);
  });

  it('puts a part of Heard or a reference in the title of the page, never a matter', async () => {
    at('#cases');
    show(<Tab />, serverWith());
    await screen.findByRole('table');
    expect(document.title).toBe('Cases · Heard');
  });
});
