/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import type { CaseView } from '../../shared/contract/cases';
import { choose, open, ours, press, serverWith } from './parts/case-page';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { caseCard, duty } from './parts/views';

beforeEach(() => {
  location.hash = '#case/HC-7Q4M2XD-K';
});

const asked = [{ message: 'm-2', when: 'Wed 14 May 2025, 09:00' }];
const answered = (change: Partial<CaseView> = {}): CaseView =>
  ours(['next stage', 'decide on message'], { situation: 'answered', asked, next: { title: 'Next: decide on their message', because: 'It came when this had been answered.' }, ...change });

describe('a message on an answered case', () => {
  it('is decided on first, and what is chosen is sent with its words', async () => {
    const server = serverWith(answered()).on('decideOnMessage', () => ({ view: ours(['next stage'], { situation: 'answered' }), version: '"2"' }));
    show(<Tab />, server);
    await open('Decide on their message');
    const dialog = within(await screen.findByRole('dialog'));
    press(dialog, 'Record the decision');
    expect(dialog.getByText('Choose what it is.')).toBeTruthy();
    expect(await findings(document.body)).toEqual([]);
    fireEvent.click(dialog.getByRole('radio', { name: /Thanks, nothing more/, hidden: true }));
    press(dialog, 'Record the decision');
    await waitFor(() => expect(server.calls('decideOnMessage')).toMatchObject([{ body: { message: 'm-2', as: 'nothing more' } }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('that ended with thanks can be decided anew, in the place of that', async () => {
    const server = serverWith(answered({ asked: [{ ...(asked[0] ?? { message: '', when: '' }), decided: 'nothing more' }] }));
    show(<Tab />, server);
    const dialog = await choose('Decide on their message');
    fireEvent.click(await dialog.findByRole('radio', { name: /A matter of its own/, hidden: true }));
    press(dialog, 'Record the decision');
    await waitFor(() => expect(server.calls('decideOnMessage')).toMatchObject([{ body: { message: 'm-2', as: 'new case', instead: 'nothing more' } }]));
  });

  it('stands in the worklist under its own count, by the day of the decision', async () => {
    location.hash = '#cases?standing=asks+for+a+decision';
    const counts = { all: 0, overdue: 0, 'due today': 0, 'due soon': 0, 'in time': 0, paused: 0, 'asks for a decision': 1 };
    const card = caseCard('HC-ONE', { decide: duty({ by: '2025-05-19', said: 'Mon 19 May 2025', standing: 'due soon' }), answer: duty({ standing: 'overdue' }) });
    show(<Tab />, serverWith(answered()).on('cases', () => ({ view: { items: [card], counts } })));
    expect((await screen.findByRole('button', { name: /Decisions asked/ })).getAttribute('aria-pressed')).toBe('true');
    const row = (await screen.findByRole('link', { name: 'Matter HC-ONE' })).closest('tr');
    expect(row?.textContent).toContain('Due soon');
    expect(row?.textContent).not.toContain('Overdue');
  });
});
