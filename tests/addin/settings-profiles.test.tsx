/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { own, difference, view, serverWith, open, press, saved, rules } from './parts/clock-settings';

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
