/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { ClockSettingsView } from '../../shared/contract/clock';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { show } from './parts/show';

const stage = { acknowledge: { workingDays: 3, from: 'receipt' as const }, answer: { workingDays: 20, from: 'receipt' as const } };
const kent = { id: 'kent', name: 'Kent standards', source: 'Kent County Council, Standards', readOn: '2025-01-06', checked: true, workingDay: 'council' as const, stages: [stage, stage] };
const adults = { id: 'adults', name: 'Adult social care', source: 'Regulations 2009', checked: false, workingDay: 'statutory' as const, stages: [{ ...stage, answer: { months: 6 } }] };
const own = { id: 'fast', name: 'Fast', source: 'Cabinet, 3 March 2025', checked: true, workingDay: 'council' as const, stages: [{ ...stage, answer: { workingDays: 10, from: 'acknowledgement' as const }, extension: { workingDays: 5, beyond: 'never' as const } }] };
const difference = { id: 'd1', readOn: '2025-04-17', source: 'https://www.gov.uk/bank-holidays.json', added: [{ date: '2027-05-03', name: 'Early May bank holiday' }, { date: '2029-01-01', name: 'New Year’s Day' }], removed: [{ date: '2027-08-30', name: 'Summer bank holiday' }], renamed: [], coversTo: '2029-12-31' };

type Rules = ClockSettingsView['rules'];
const rules: Rules = { nation: 'England and Wales', convention: 'A', closures: [{ date: '2025-12-24', name: 'Christmas closure' }], usualProfile: 'kent', profiles: [own], pauseCategories: ['Waiting for the writer'] };

const view = (change: Partial<ClockSettingsView> = {}, changed: Partial<Rules> = {}): ClockSettingsView => ({
  rules: { ...rules, ...changed },
  calendar: { name: 'England and Wales', version: 7, source: 'https://www.gov.uk/bank-holidays', readOn: '2025-01-06', coversFrom: '2024-01-01', coversTo: '2026-12-31', holidays: [{ date: '2024-12-25', name: 'Christmas Day' }, { date: '2025-12-25', name: 'Christmas Day' }, { date: '2025-12-26', name: 'Boxing Day' }] },
  profiles: [kent, adults, ...(changed.profiles ?? rules.profiles)],
  conventions: [{ convention: 'A', said: 'the day after receipt is the first that can count (convention A)' }, { convention: 'B', said: 'what comes on a day not worked counts as received on the next working day (convention B)' }],
  mayChange: true, version: '1', published: 'The published list was read on Thu 17 Apr 2025 and says the same.', ...change,
});

const serverWith = (shown = view()) =>
  new FakeServer()
    .on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } }))
    .on('cases', () => ({ view: { items: [], counts: { all: 0, overdue: 0, 'due today': 0, 'due soon': 0, 'in time': 0, paused: 0 } } }))
    .on('clockSettings', () => ({ view: shown, version: `"${shown.version}"` }))
    .on('changeCounting', ({ body }) => ({ view: view({ version: '2' }, body as Rules), version: '"2"' }));

async function open(server = serverWith(), hash = '#settings/clock') {
  location.hash = hash;
  const shown = show(<Tab />, server);
  await screen.findByRole('heading', { name: 'Closure days' });
  return shown;
}
const set = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const saved = (server: FakeServer) => server.calls('changeCounting').map(({ body, headers }) => [body, headers['if-match']]);
function closeOffice() {
  set('Name', 'Office move');
  set('First day', '2025-12-23');
  set('Last day', '2025-12-30');
  press('Add closure days');
}
const officeMove = ['2025-12-23', '2025-12-29', '2025-12-30'].map((date) => ({ date, name: 'Office move' }));
const withOfficeMove = [officeMove[0]!, ...rules.closures, ...officeMove.slice(1)];

HTMLCanvasElement.prototype.getContext = () => null;
async function findings(container: HTMLElement): Promise<string[]> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const { violations } = await axe.run({ include: [container], exclude: [['[data-tabster-dummy]']] }, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

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

describe('profiles', () => {
  it('that are saved are retired and used again, but for the usual one', async () => {
    const { server } = await open();
    press('Retire Fast');
    expect([...screen.getByLabelText<HTMLSelectElement>('Usual profile').options].map(({ value }) => value)).toEqual(['kent', 'adults']);
    expect(screen.getByText('Retired')).toBeTruthy();
    press('Save');
    await waitFor(() => expect(saved(server)).toEqual([[{ ...rules, profiles: [{ ...own, retired: true }] }, '"1"']]));
  });

  it('are not retired while one is the usual', async () => {
    await open(serverWith(view({}, { usualProfile: 'fast' })));
    expect(screen.queryByRole('button', { name: 'Retire Fast' })).toBeNull();
  });

  it('that Heard brings say their times, their source and that nobody has checked them', async () => {
    await open();
    expect(screen.getByText('Acknowledge within 3 working days of receipt; answer by a date agreed with the person, within 6 months.')).toBeTruthy();
    expect(screen.getByText('Nobody has checked these figures against the regulation yet.')).toBeTruthy();
    expect(screen.getByText('Mon 6 Jan 2025', { selector: 'details details dd, li dd' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Edit Kent standards' })).toBeNull();
  });

  it('of the council’s own are written as a form, refused beside their fields until they are whole', async () => {
    const { server } = await open();
    press('Add a profile');
    const form = screen.getByRole('form', { name: 'A new profile' });
    fireEvent.click(within(form).getByRole('button', { name: 'Put it in the list' }));
    expect(within(form).getByText('Name the profile.')).toBeTruthy();
    const write = (label: RegExp, value: string) => fireEvent.change(within(form).getByLabelText(label), { target: { value } });
    write(/^Name/, 'Fast');
    write(/^Source/, 'Cabinet, 1 April 2025');
    write(/^Acknowledge within/, '2');
    write(/^Answer$/, 'acknowledgement');
    write(/^Answer within/, '15');
    write(/^If it takes longer/, 'with a manager’s reason');
    write(/^At most/, '5');
    fireEvent.click(within(form).getByRole('button', { name: 'Put it in the list' }));
    press('Save');
    const added = { id: 'fast-2', name: 'Fast', source: 'Cabinet, 1 April 2025', checked: false, workingDay: 'council', stages: [{ acknowledge: { workingDays: 2, from: 'receipt' }, answer: { workingDays: 15, from: 'acknowledgement' }, extension: { workingDays: 5, beyond: 'with a manager’s reason' } }] };
    await waitFor(() => expect(saved(server)).toEqual([[{ ...rules, profiles: [own, added] }, '"1"']]));
  });

  it('of the council’s own are edited and removed until they are saved', async () => {
    const { server } = await open();
    press('Make another profile like Fast');
    const form = screen.getByRole('form', { name: 'A new profile' });
    fireEvent.change(within(form).getByLabelText(/^Name/), { target: { value: 'Faster' } });
    press('Put it in the list');
    press('Edit Faster');
    fireEvent.change(screen.getByLabelText(/^Answer within/), { target: { value: '8' } });
    press('Put it in the list');
    press('Save');
    await waitFor(() => expect(saved(server)).toMatchObject([[{ profiles: [own, { name: 'Faster', stages: [{ answer: { workingDays: 8 } }] }] }, '"1"']]));
  });

  it('of the council’s own stay as they were saved, because cases are counted by them', async () => {
    await open();
    expect(screen.getByRole('button', { name: 'Make another profile like Fast' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Edit Fast' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Remove Fast' })).toBeNull();
  });

  it('that the server refuses say so beside them, and can be taken out again', async () => {
    const says = 'A profile has that name. Choose another.';
    const server = serverWith().on('changeCounting', () => ({ problem: { status: 422, code: 'profile-name-taken', title: 'A profile has that name', detail: 'Choose another.' } as never }));
    await open(server);
    press('Make another profile like Fast');
    fireEvent.change(within(screen.getByRole('form', { name: 'A new profile' })).getByLabelText(/^Name/), { target: { value: 'Faster' } });
    press('Put it in the list');
    press('Save');
    expect(await screen.findByText(says)).toBeTruthy();
    press('Remove Faster');
    expect(screen.queryByText('Faster')).toBeNull();
  });
});

describe('the calendar', () => {
  it('says its version, source and reach, and every holiday by its year', async () => {
    await open();
    expect(screen.getByText('England and Wales, version 7')).toBeTruthy();
    expect(screen.getByText('Mon 1 Jan 2024 to Thu 31 Dec 2026')).toBeTruthy();
    expect(screen.getByText('2025: 2 bank holidays')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: '2025', hidden: true })).getByText('Fri 26 Dec 2025')).toBeTruthy();
    expect(screen.getByText('The published list was read on Thu 17 Apr 2025 and says the same.')).toBeTruthy();
  });

  it('is accepted as it was looked at, and then says how far counting again has come', async () => {
    const server = serverWith(view({ difference }));
    server.on('acceptCalendar', () => {
      server.on('clockSettings', () => ({ view: view({ version: '3' }), version: '"3"' }));
      return { view: view({ recount: { done: 140 }, version: '2' }), version: '"2"' };
    });
    await open(server);
    expect(screen.getByText('2 days are new, 1 is gone')).toBeTruthy();
    expect(screen.getByText('Monday 3 May 2027')).toBeTruthy();
    expect(screen.getByText('Answered cases keep the dates they had.')).toBeTruthy();
    press('Accept and count open cases again');
    expect(await screen.findByText('Open cases are being counted again: 140 so far.')).toBeTruthy();
    expect(server.calls('acceptCalendar').map(({ body }) => body)).toEqual([{ difference: 'd1' }]);
    expect(await screen.findByText('All open cases have been counted again.')).toBeTruthy();
  });

  it('says why a difference cannot be accepted any more, and shows what there is now', async () => {
    const server = serverWith(view({ difference }));
    server.on('acceptCalendar', () => {
      server.on('clockSettings', () => ({ view: view({ difference: { ...difference, id: 'd2', added: [] } }) }));
      return { problem: { status: 409, title: 'The difference is no longer what you looked at', detail: 'Look at it as it is now, then accept it.' } };
    });
    await open(server);
    press('Accept and count open cases again');
    expect((await screen.findByRole('alert')).textContent).toContain('Look at it as it is now, then accept it.');
    expect(await screen.findByText('1 is gone')).toBeTruthy();
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
