/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import { own, difference, view, serverWith, open, set, press, saved, closeOffice, withOfficeMove, type Rules, rules } from './parts/clock-settings';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';

describe('how the council counts', () => {
  it('is saved whole, under the version that was read', async () => {
    const { server } = await open();
    fireEvent.change(screen.getByLabelText('Bank holidays of'), { target: { value: 'Scotland' } });
    fireEvent.click(screen.getByRole('radio', { name: /next one worked/ }));
    set('Cut-off, if there is one', '17:00');
    set('Usual profile', 'fast');
    closeOffice();
    press('Remove Waiting for the writer');
    set('Allow a pause for', 'Police inquiry');
    press('Add');
    press('Save');
    await waitFor(() => expect(saved(server)).toEqual([[{ nation: 'Scotland', convention: 'B', cutOff: '17:00', closures: withOfficeMove, usualProfile: 'fast', profiles: [own], pauseCategories: ['Police inquiry'] }, '"1"']]));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Changes not saved yet' })).toBeNull());
    expect(screen.getByText('Saved.')).toBeTruthy();
  });

  it('leaves weekends and bank holidays out of a range, and shows days that follow each other as one', async () => {
    await open();
    closeOffice();
    const list = screen.getByRole('list', { name: 'Closure days' });
    expect(within(list).getAllByRole('listitem').map((row) => row.textContent)).toEqual(['Office moveTue 23 Dec 2025Remove', 'Christmas closureWed 24 Dec 2025Remove', 'Office moveMon 29 Dec 2025 to Tue 30 Dec 2025, 2 daysRemove']);
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  });

  it('says beside the field what keeps days from being added, and keeps what was typed', async () => {
    await open();
    press('Add closure days');
    expect(screen.getByText('Name the day, for example Christmas closure.')).toBeTruthy();
    set('Name', 'Staff day');
    set('First day', '2025-12-30');
    set('Last day', '2025-12-29');
    press('Add closure days');
    expect(screen.getByText('The last day comes before the first.')).toBeTruthy();
    set('First day', '2025-12-25');
    set('Last day', '2025-12-26');
    press('Add closure days');
    expect(screen.getByText('All those days are weekends, bank holidays or closure days already.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Staff day');
  });

  it('is not changed by putting things back as they were', async () => {
    await open();
    set('Usual profile', 'adults');
    expect(screen.getByRole('region', { name: 'Changes not saved yet' })).toBeTruthy();
    set('Usual profile', 'kent');
    expect(screen.queryByRole('region', { name: 'Changes not saved yet' })).toBeNull();
  });

  it('says what was refused beside its part, and keeps what was changed', async () => {
    const server = serverWith().on('changeCounting', () => ({ problem: { status: 422, code: 'closure-not-covered', title: 'The calendar does not reach one of the closure days', detail: 'Take out the days that lie outside it.' } as never }));
    await open(server);
    closeOffice();
    press('Save');
    expect(await screen.findByText('The calendar does not reach one of the closure days. Take out the days that lie outside it.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
    expect(screen.getAllByText('Office move')).toHaveLength(2);
  });

  it('keeps what was changed when nobody answers', async () => {
    const server = serverWith().on('changeCounting', () => 'no answer');
    await open(server);
    set('Usual profile', 'adults');
    press('Save');
    expect((await screen.findByRole('alert')).textContent).toContain('Heard cannot be reached just now');
    expect(screen.getByLabelText<HTMLSelectElement>('Usual profile').value).toBe('adults');
  });
});

describe('rules that somebody else changed meanwhile', () => {
  const theirs = view({ version: '2', changed: 'Changed by Jo Marsh, Thu 17 Apr 2025, 09:14.' }, { pauseCategories: [], closures: [] });
  const crossed = () => {
    const server = serverWith();
    return server.on('changeCounting', ({ headers, body }) => {
      server.on('clockSettings', () => ({ view: theirs, version: '"2"' }));
      return headers['if-match'] === '"1"' ? { problem: { status: 412, detail: 'Look at what it is now.', current: theirs } } : { view: view({ version: '3' }, body as Rules), version: '"3"' };
    });
  };

  it('are shown part by part, and mine is kept over theirs without undoing the rest of theirs', async () => {
    const server = crossed();
    await open(server);
    closeOffice();
    press('Save');
    const box = await screen.findByRole('alert');
    expect(box.textContent).toContain('It now says: None');
    expect(box.textContent).toContain('Changed by Jo Marsh, Thu 17 Apr 2025, 09:14.');
    expect(box.textContent).toContain('You chose: Office move, Tue 23 Dec 2025; Christmas closure, Wed 24 Dec 2025; Office move, Mon 29 Dec 2025 to Tue 30 Dec 2025');
    expect(within(box).getByText('You chose: not changed')).toBeTruthy();
    press('Keep mine');
    await waitFor(() => expect(saved(server)[1]).toEqual([{ ...rules, pauseCategories: [], closures: withOfficeMove }, '2']));
  });

  it('are taken as they are', async () => {
    const server = crossed();
    await open(server);
    closeOffice();
    press('Save');
    await screen.findByRole('alert');
    press('Use theirs');
    expect(await screen.findByText('None. Only weekends and bank holidays are left out.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(saved(server)).toHaveLength(1);
  });

  it('are no crossing where only the progress of a recount moved the version on', async () => {
    const server = serverWith();
    server.on('changeCounting', ({ headers, body }) => (headers['if-match'] === '"1"' ? { problem: { status: 412, detail: 'Look at what it is now.', current: view({ version: '5', recount: { done: 60 } }) } } : { view: view({ version: '6' }, body as Rules) }));
    await open(server);
    set('Usual profile', 'adults');
    press('Save');
    await waitFor(() => expect(saved(server)).toEqual([[{ ...rules, usualProfile: 'adults' }, '"1"'], [{ ...rules, usualProfile: 'adults' }, '5']]));
    expect(screen.queryByText('Somebody changed this meanwhile')).toBeNull();
  });
});

describe('what was saved and does not hold yet', () => {
  const holdsFrom = 'Mon 2 June 2025, 12:01';

  it.each([
    ['says from when it does', view({ holdsFrom }), `What was saved holds from ${holdsFrom}.`],
    ['says that open cases are counted again then', view({ holdsFrom, recount: { done: 0 }, recounted: 'Open cases were counted again on Mon 3 Mar 2025.' }), `What was saved holds from ${holdsFrom}: open cases are counted again then.`],
  ])('%s', async (_says, shown, said) => {
    await open(serverWith(shown));
    expect(screen.getByText(said)).toBeDefined();
    expect(screen.queryByText(/were counted again|are being counted/)).toBeNull();
  });
});

describe('leaving with something unsaved', () => {
  const pressIn = (dialog: HTMLElement, name: string) => fireEvent.click(within(dialog).getByRole('button', { name, hidden: true }));
  const moveTo = async (hash: string) => {
    location.hash = hash;
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  };

  it('asks first, and stays with everything as it was', async () => {
    await open();
    set('Usual profile', 'adults');
    await moveTo('#cases');
    const dialog = await screen.findByRole('alertdialog', { name: 'Leave without saving?' });
    expect(location.hash).toBe('#settings/clock');
    pressIn(dialog, 'Stay here');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(screen.getByLabelText<HTMLSelectElement>('Usual profile').value).toBe('adults');
  });

  it('goes where it was asked to go once that is said', async () => {
    await open();
    set('Usual profile', 'adults');
    await moveTo('#cases');
    pressIn(await screen.findByRole('alertdialog'), 'Leave without saving');
    expect(await screen.findByRole('heading', { name: 'Open cases' })).toBeTruthy();
    expect(location.hash).toBe('#cases');
  });

  it('asks nothing where nothing was changed, and asks about a profile that is still being written', async () => {
    await open();
    press('Add a profile');
    await moveTo('#cases');
    pressIn(await screen.findByRole('alertdialog', { name: 'Leave without saving?' }), 'Stay here');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    press('Cancel');
    await moveTo('#cases');
    expect(await screen.findByRole('heading', { name: 'Open cases' })).toBeTruthy();
  });
});

describe('somebody who may only look', () => {
  it('sees everything and finds nothing to change', async () => {
    const { container } = await open(serverWith(view({ mayChange: false, difference })));
    expect(screen.getByText(/You can look at this/)).toBeTruthy();
    expect(screen.getByText('The day it came, worked or not. The day after receipt is the first that can count (convention A).')).toBeTruthy();
    expect(screen.getByText('A manager or an administrator can accept it.')).toBeTruthy();
    const main = container.querySelector('main')!;
    expect(main.querySelectorAll('button, input, select, textarea')).toHaveLength(0);
  });
});

describe('the settings', () => {
  it('say why they cannot be shown, and try again', async () => {
    location.hash = '#/settings/clock';
    const server = serverWith().on('clockSettings', () => ({ problem: { status: 503, detail: 'Nothing was changed. Try again in a moment.' } }));
    show(<Tab />, server);
    expect((await screen.findByRole('alert')).textContent).toContain('Try again in a moment.');
    server.on('clockSettings', () => ({ view: view() }));
    press('Try again');
    expect(await screen.findByRole('heading', { name: 'Closure days' })).toBeTruthy();
  });

  const states: [name: string, server: () => FakeServer, act: () => void | Promise<unknown>][] = [
    ['as they are', serverWith, () => undefined],
    ['with a difference and a recount', () => serverWith(view({ difference, recount: { done: 3 } })), () => undefined],
    ['with what does not hold yet', () => serverWith(view({ holdsFrom: 'Mon 2 June 2025, 12:01', recount: { done: 0 } })), () => undefined],
    ['to look at', () => serverWith(view({ mayChange: false })), () => undefined],
    ['with a profile being written', serverWith, () => { press('Add a profile'); press('Put it in the list'); }],
    ['with changes that crossed', () => serverWith().on('changeCounting', () => ({ problem: { status: 412, detail: 'Look.', current: view({ version: '2' }, { closures: [] }) } })), async () => { closeOffice(); press('Save'); await screen.findByRole('alert'); }],
  ];
  it.each(states)('have nothing to mend %s', async (_, server, act) => {
    const { container } = await open(server());
    await act();
    expect(await findings(container)).toEqual([]);
  });
});
