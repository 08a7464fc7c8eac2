/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { SavedView } from '../../shared/contract/saved-views';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { show } from './parts/show';
import { caseCard, duty } from './parts/views';

const counts = { all: 1, overdue: 1, 'due today': 0, 'due soon': 0, 'in time': 0, paused: 0 };
const late: SavedView = { id: 'a', name: 'Late', filter: { standing: 'overdue', area: 'highways' } };

function shown(hash: string, saved: SavedView[] = []) {
  location.hash = hash;
  let views = saved;
  let version = 1;
  const server = new FakeServer()
    .on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } }))
    .on('cases', ({ query }) => ({ view: { items: [caseCard('HC-ONE', query['standing'] === 'answered' ? { situation: 'answered', answer: duty({ standing: 'met late', metOn: '2025-04-15' }) } : {})], counts, listed: 7 } }))
    .on('savedViews', () => ({ view: { views, version: String(version) } }))
    .on('changeSavedViews', ({ body, headers }) => {
      if (headers['if-match'] !== String(version)) return { problem: { status: 412, detail: 'changed', code: 'changed-meanwhile', current: { views, version: String(version) } } };
      views = (body as { views: SavedView[] }).views;
      version += 1;
      return { view: { views, version: String(version) } };
    });
  return { ...show(<Tab />, server), elsewhere: (others: SavedView[]) => { views = others; version += 1; } };
}
const list = async () => within(await screen.findByRole('navigation', { name: 'Views' }));

describe('views of the worklist', () => {
  it('everybody has a few, each an address', async () => {
    shown('#cases');
    const views = (await list()).getAllByRole('link').map((one) => [one.textContent, one.getAttribute('href')]);
    expect(views).toEqual([
      ['Open cases', '#cases'], ['Mine', '#cases?officer=sam'], ['Unassigned', '#cases?officer=nobody'], ['Due this week', '#cases?standing=due+this+week'],
      ['Overdue', '#cases?standing=overdue'], ['With the Ombudsman', '#cases?standing=with+the+Ombudsman'], ['Answered', '#cases?standing=answered'],
    ]);
    expect((await list()).getByRole('link', { current: true }).textContent).toBe('Open cases');
    expect(screen.queryByRole('button', { name: 'Save this view' })).toBeNull();
  });

  it('one that has no name yet is given one, with ids and words of ours alone', async () => {
    const { server } = shown('#cases?standing=overdue&area=highways');
    fireEvent.click(await screen.findByRole('button', { name: 'Save this view' }));
    fireEvent.change(screen.getByLabelText('Name of the view'), { target: { value: 'Late' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await (await list()).findByRole('link', { name: 'Late' })).getAttribute('aria-current')).toBe('true');
    expect(server.calls('changeSavedViews')[0]?.body).toMatchObject({ views: [{ name: 'Late', filter: { standing: 'overdue', area: 'highways' } }] });
  });

  it('one’s own is renamed and removed', async () => {
    const { server } = shown('#cases?standing=overdue&area=highways', [late]);
    fireEvent.click(await screen.findByRole('button', { name: 'Rename' }));
    fireEvent.change(screen.getByLabelText('Name of the view'), { target: { value: 'Too late' } });
    fireEvent.click(screen.getByRole('button', { name: 'Rename it' }));
    await (await list()).findByRole('link', { name: 'Too late' });
    fireEvent.click(screen.getByRole('button', { name: 'Remove this view' }));
    await waitFor(() => expect(server.calls('changeSavedViews').at(-1)?.body).toEqual({ views: [] }));
  });

  it('what was saved in another window meanwhile stays, and asks nobody anything', async () => {
    const { server, elsewhere } = shown('#cases?standing=overdue&kind=comment', [late]);
    fireEvent.click(await screen.findByRole('button', { name: 'Save this view' }));
    elsewhere([late, { id: 'b', name: 'Other', filter: {} }]);
    fireEvent.change(screen.getByLabelText('Name of the view'), { target: { value: 'Comments' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await (await list()).findByRole('link', { name: 'Other' });
    await waitFor(() => expect(server.calls('changeSavedViews').at(-1)?.body).toMatchObject({ views: [{ name: 'Late' }, { name: 'Other' }, { name: 'Comments' }] }));
  });

  it('one that was renamed in two windows is shown both ways, and either name may stand', async () => {
    const { server, elsewhere } = shown('#cases?standing=overdue&area=highways', [late]);
    fireEvent.click(await screen.findByRole('button', { name: 'Rename' }));
    elsewhere([{ ...late, name: 'Much too late' }]);
    fireEvent.change(screen.getByLabelText('Name of the view'), { target: { value: 'Too late' } });
    fireEvent.click(screen.getByRole('button', { name: 'Rename it' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('It now says: Much too late');
    expect(alert.textContent).toContain('You chose: Too late');
    fireEvent.click(within(alert).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(server.calls('changeSavedViews').at(-1)?.body).toMatchObject({ views: [{ name: 'Too late' }] }));
  });

  it('answered cases are a list of their own, last answered first', async () => {
    shown('#cases?standing=answered');
    await screen.findByRole('heading', { level: 1, name: 'Answered cases' });
    expect((await screen.findByRole('columnheader', { name: /Answered on/ })).getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByText('Tue 15 Apr')).toBeTruthy();
    expect(screen.getByText('1 to 1 of 7, last answered first.')).toBeTruthy();
  });

  it('what only a link leads to is named while it is shown', async () => {
    shown('#cases?standing=to+look+at+again');
    expect((await screen.findByRole('button', { name: /7\s*Paused, to look at again/ })).getAttribute('aria-pressed')).toBe('true');
  });
});
