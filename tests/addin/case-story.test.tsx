/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { StoryEntryView } from '../../shared/contract/cases';
import { Tab } from '../../addin/tab/Tab';
import { findings } from './parts/findings';
import { serverWith } from './parts/case-page';
import { show } from './parts/show';
import { aCase } from './parts/views';

beforeEach(() => {
  location.hash = '#case/HC-7Q4M2XD-K';
});

const wrote = (no: number): StoryEntryView => ({ is: 'message', id: `m-${no}`, at: `2025-04-1${no}T08:00:00.000Z`, when: `${no} April`, who: 'Pat Lee', says: 'wrote', text: `Reply number ${no}`, attachments: [] });
test('a case whose message may mean harm says so above all else, and who was told', async () => {
  const story: StoryEntryView[] = [{ ...wrote(2), danger: { standing: 'told', said: 'Ruth Adeyemi was told, 12 April.' } } as StoryEntryView, wrote(1)];
  show(<Tab />, serverWith(aCase({ story })));
  expect((await screen.findByText('May mean harm: somebody was told')).parentElement?.textContent).toContain('Ruth Adeyemi was told, 12 April.');
  expect(screen.getAllByText(/May mean harm/)).toHaveLength(1);
  expect(await findings(document.body)).toEqual([]);
});

const long = aCase({ story: [wrote(4), wrote(3), wrote(1)], earlier: true });

describe('the story of a case on which very many wrote', () => {
  it('shows the earlier messages to whoever asks, and goes on where they begin', async () => {
    const server = serverWith(long).on('case', ({ query }) => ({ view: query['story'] === 'whole' ? aCase({ story: [4, 3, 2, 1].map(wrote) }) : long, version: '"1"' }));
    show(<Tab />, server);
    const button = await screen.findByRole('button', { name: 'Show earlier messages' });
    expect(screen.queryByText('Reply number 2')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
    fireEvent.click(button);
    expect((await screen.findByText('Reply number 2')).closest('li')).toBe(document.activeElement);
    expect(screen.queryByRole('button', { name: 'Show earlier messages' })).toBeNull();
    expect(screen.getAllByText(/Reply number/).map(({ textContent }) => textContent)).toEqual([4, 3, 2, 1].map((no) => `Reply number ${no}`));
  });

  it('says what was refused, and asks again with the same button', async () => {
    const server = serverWith(long).on('case', ({ query }) => (query['story'] === 'whole' ? { problem: { status: 409, detail: 'Try it again.' } } : { view: long, version: '"1"' }));
    show(<Tab />, server);
    fireEvent.click(await screen.findByRole('button', { name: 'Show earlier messages' }));
    expect(await screen.findByText('Try it again.')).toBeTruthy();
    const asked = server.calls('case').length;
    fireEvent.click(screen.getByRole('button', { name: 'Show earlier messages' }));
    await waitFor(() => expect(server.calls('case').length).toBeGreaterThan(asked));
  });

  it('has no such button where all of them are shown', async () => {
    show(<Tab />, serverWith(aCase({ story: [wrote(1)] })));
    await screen.findByText('Reply number 1');
    expect(screen.queryByRole('button', { name: 'Show earlier messages' })).toBeNull();
  });
});
