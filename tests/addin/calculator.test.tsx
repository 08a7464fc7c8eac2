/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { ClockSettingsView } from '../../shared/contract/clock';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer, type Asked } from './parts/fake-server';
import { show } from './parts/show';
import { duty, reading } from './parts/views';

const stage = { acknowledge: { workingDays: 3, from: 'receipt' as const }, answer: { workingDays: 20, from: 'receipt' as const } };
const kent = { id: 'kent', name: 'Kent standards', source: 'Kent', checked: true, workingDay: 'council' as const, stages: [stage, stage] };
const adults = { id: 'adults', name: 'Adult social care', source: 'Regulations 2009', checked: false, workingDay: 'statutory' as const, stages: [{ ...stage, answer: { months: 6 } }] };

const settings = (rules: Partial<ClockSettingsView['rules']> = {}): ClockSettingsView => ({
  rules: { nation: 'England and Wales', convention: 'A', closures: [], usualProfile: 'kent', profiles: [], pauseCategories: [], ...rules },
  calendar: { name: 'England and Wales', version: 1, source: 'GOV.UK', readOn: '2025-01-06', coversFrom: '2012-01-01', coversTo: '2028-12-31', holidays: [] },
  profiles: [kent, adults],
  conventions: [{ convention: 'A', said: 'the day after receipt is the first that can count (convention A)' }, { convention: 'B', said: 'what comes on a day not worked counts as received on the next working day (convention B)' }],
  mayChange: false, version: '1',
});

const serverWith = (rules?: Partial<ClockSettingsView['rules']>, answering: (asked: Asked) => ReturnType<Parameters<FakeServer['on']>[1]> = () => ({ view: reading() })) =>
  new FakeServer()
    .on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } }))
    .on('clockSettings', () => ({ view: settings(rules) }))
    .on('clockReading', answering);

const open = (hash: string, server = serverWith()) => {
  location.hash = hash;
  return show(<Tab />, server);
};
/** What was asked, without what the contract fills in by itself. */
const asked = (server: FakeServer) => server.calls('clockReading').map(({ body }) => Object.fromEntries(Object.entries(body as object).filter(([, value]) => !(Array.isArray(value) && value.length === 0))));
const last = (server: FakeServer) => asked(server).at(-1);
const set = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

HTMLCanvasElement.prototype.getContext = () => null;
async function findings(container: HTMLElement): Promise<string[]> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const { violations } = await axe.run({ include: [container], exclude: [['[data-tabster-dummy]']] }, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('the calculator', () => {
  it('shows both dates at once for what came today, by the council’s own rules', async () => {
    const { server } = open('#/calculator');
    expect(await screen.findByRole('heading', { level: 2, name: 'Answer by Mon 19 May 2025' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: 'Acknowledge by Wed 23 Apr 2025' })).toBeTruthy();
    expect(asked(server)).toEqual([{ council: 'marlshire', received: '2025-04-17', stage: 1 }]);
    expect(screen.getByRole('img', { name: 'Received Wed 16 Apr 2025. Working day 1 of 20 today.' })).toBeTruthy();
    expect(document.title).toBe('Calculator · Heard');
  });

  it('asks again once a person has paused, and keeps the last answer until the next is there', async () => {
    let answer: (() => void) | undefined;
    const { server } = open('#calculator', serverWith(undefined, ({ body }) => ((body as { received: string }).received === '2025-04-17' ? { view: reading() } : { view: reading({ answer: duty({ said: 'Fri 9 May 2025' }) }) })));
    await screen.findByRole('heading', { level: 2, name: 'Answer by Mon 19 May 2025' });
    const fetching = globalThis.fetch;
    Object.assign(globalThis, { fetch: (...request: Parameters<typeof fetch>) => new Promise((resolve) => { answer = () => resolve(fetching(...request)); }) });
    set('Date received', '2025-04-07');
    set('Date received', '2025-04-08');
    await waitFor(() => expect(answer).toBeTruthy());
    expect(screen.getByRole('heading', { level: 2, name: 'Answer by Mon 19 May 2025' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'The dates' }).getAttribute('aria-busy')).toBe('true');
    await act(async () => answer?.());
    expect(await screen.findByRole('heading', { level: 2, name: 'Answer by Fri 9 May 2025' })).toBeTruthy();
    expect(asked(server).map(({ received }) => received)).toEqual(['2025-04-17', '2025-04-08']);
  });

  it('opens from an address, and sends exactly what that says', async () => {
    const hash = '#calculator?received=2025-04-16&at=17:30&profile=kent&stage=2&nation=Scotland&convention=B&cutoff=17:00&closures=2025-05-06,-&acknowledged=2025-04-18&answered=2025-05-20&agreed=2025-06-02&pauses=2025-04-22_2025-04-25,_&replies=2025-05-12_10,2025-05-14_5_returned';
    const { server } = open(hash);
    await screen.findByRole('heading', { level: 2, name: /Answer by/ });
    expect(server.calls('clockReading').map(({ body }) => body)).toEqual([{
      council: 'marlshire', received: '2025-04-16T17:30:00+01:00', nation: 'Scotland', convention: 'B', cutOff: '17:00', closures: ['2025-05-06'], profile: 'kent', stage: 2,
      acknowledged: '2025-04-18', answered: '2025-05-20', agreedBy: '2025-06-02', pauses: [{ from: '2025-04-22', until: '2025-04-25' }], promised: [],
      holdingReplies: [{ sent: '2025-05-12', workingDays: 10, bounced: false }, { sent: '2025-05-14', workingDays: 5, bounced: true }],
    }]);
  });

  it('keeps what is chosen in the address, and leaves out of it what no rule knows', async () => {
    open('#calculator?received=Pat+Lee&profile=Pat+Lee&nation=Atlantis&name=Pat');
    await screen.findByText('Write the date on which it was received.');
    set('Date received', '2025-04-16');
    set('Profile', 'adults');
    expect(location.hash).toBe('#calculator?received=2025-04-16&profile=adults');
    const steps = history.length;
    set('Date received', '2025-04-15');
    expect(history.length).toBe(steps);
  });

  it('asks for the time only where there is a cut-off, in winter time as in summer time', async () => {
    const { server } = open('#calculator?received=2025-01-15', serverWith({ convention: 'B', cutOff: '17:00' }));
    fireEvent.change(await screen.findByLabelText('Time received'), { target: { value: '17:01' } });
    await waitFor(() => expect(last(server)).toMatchObject({ received: '2025-01-15T17:01:00+00:00' }));
    set('It counts as received on', 'A');
    expect(screen.queryByLabelText('Time received')).toBeNull();
    await waitFor(() => expect(last(server)).toMatchObject({ received: '2025-01-15', convention: 'A' }));
  });

  it('says beside a row what it lacks, and counts without it', async () => {
    const { server } = open('#calculator');
    await screen.findByRole('heading', { level: 2, name: /Answer by/ });
    fireEvent.click(screen.getByText(/^More/));
    fireEvent.click(screen.getByRole('button', { name: 'Add a holding reply' }));
    set('Sent on', '2025-05-12');
    expect(screen.getByText('Write a number of working days from 1 to 260.')).toBeTruthy();
    set('Working days more', '5');
    await waitFor(() => expect(last(server)).toMatchObject({ holdingReplies: [{ sent: '2025-05-12', workingDays: 5 }] }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove holding reply 1' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a holding reply' }));
    expect(location.hash).not.toContain('replies');
    // The question without it was answered a moment ago.
    await waitFor(() => expect(screen.getByRole('region', { name: 'The dates' }).getAttribute('aria-busy')).toBe('false'));
    expect(server.calls('clockReading')).toHaveLength(2);
  });

  it('says a refusal beside its field, keeps what was typed, and the last dates as the last', async () => {
    const says = 'A pause ends on or after the day it begins.';
    const refused = ({ body }: Asked) => ((body as { pauses: unknown[] }).pauses.length > 0 ? { problem: { status: 422, title: 'Something in it is missing or wrong', detail: 'Put right what is named.', errors: [{ at: 'pauses.0.until', says }] } } : { view: reading() });
    open('#calculator', serverWith(undefined, refused));
    await screen.findByRole('heading', { level: 2, name: /Answer by/ });
    fireEvent.click(screen.getByText(/^More/));
    fireEvent.click(screen.getByRole('button', { name: 'Add a pause' }));
    set('Paused on', '2025-04-25');
    set('Ran on again on', '2025-04-22');
    const field = screen.getByLabelText<HTMLInputElement>('Ran on again on');
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(document.getElementById(field.getAttribute('aria-describedby')!.split(' ')[0]!)?.textContent).toContain(says);
    expect(field.value).toBe('2025-04-22');
    expect(screen.getByText('These are the dates for what you had chosen before.')).toBeTruthy();
  });

  it('says "at the latest", what nobody has checked, and in a sentence where the calendar does not reach', async () => {
    const note = 'The calendar covers Sun 1 Jan 2012 to Sun 31 Dec 2028, and Heard does not guess beyond it.';
    const { by: _, ...unknown } = duty({ said: 'Not known', standing: 'not known', left: 'the calendar does not reach that far' });
    const view = reading({ answer: unknown, acknowledge: duty({ atTheLatest: true }), line: [], notes: [note], profile: { id: 'adults', name: 'Adult social care', source: 'Regulations 2009', checked: false } });
    open('#calculator?profile=adults', serverWith(undefined, () => ({ view })));
    expect(await screen.findByText(note)).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2, name: 'Answer: date not known' }).length).toBeGreaterThan(0);
    expect(screen.getByText('At the latest')).toBeTruthy();
    expect(screen.getByText(/not checked yet/i)).toBeTruthy();
  });

  it('copies both workings', async () => {
    const write = jest.fn(async () => undefined);
    Object.assign(navigator, { clipboard: { writeText: write } });
    open('#calculator');
    fireEvent.click(await screen.findByRole('button', { name: 'Copy the working' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    const { answer, acknowledge } = reading();
    expect(write).toHaveBeenCalledWith(`Answer by Mon 19 May 2025\n${answer.working}\n\nAcknowledge by Wed 23 Apr 2025\n${acknowledge.working}`);
  });

  it('says that nobody answers, and asks again', async () => {
    const server = serverWith(undefined, () => 'no answer');
    open('#calculator', server);
    const again = await screen.findByRole('button', { name: 'Try again' });
    server.on('clockReading', () => ({ view: reading() }));
    fireEvent.click(again);
    expect(await screen.findByRole('heading', { level: 2, name: /Answer by/ })).toBeTruthy();
  });

  it('is there for somebody for whom nothing else is', async () => {
    location.hash = '#calculator';
    show(<Tab />, serverWith(), { as: { may: [] } });
    expect(await screen.findByRole('heading', { level: 2, name: /Answer by/ })).toBeTruthy();
    const tools = screen.getByRole('navigation', { name: 'For everybody' });
    expect(within(tools).getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['Calculator', '#calculator'], ['Settings', '#settings/clock']]);
  });

  it.each(['#calculator', '#calculator?convention=B&cutoff=17:00&closures=2025-05-06&pauses=2025-04-22_2025-04-25&replies=_5'])('has nothing to mend at %s', async (hash) => {
    const { container } = open(hash);
    await screen.findByRole('heading', { level: 2, name: /Answer by/ });
    expect(await findings(container)).toEqual([]);
  });
});
