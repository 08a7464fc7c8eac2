/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { StaticFiles } from '../../local/static-files';
import { startClock } from '../../addin/public/clock-page';
import { FakeServer } from './parts/fake-server';
import { duty, reading } from './parts/views';

const html = readFileSync(join(__dirname, '../../addin/public/clock.html'), 'utf8');
const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
const requests: RequestInit[] = [];
let stop = () => {};

/** The page as it is served, over a server that holds it to the contract; the token is the test's, the page sends none. */
function open(server: FakeServer, hash = '#council=marlshire') {
  location.hash = hash;
  document.body.innerHTML = body;
  requests.length = 0;
  const fetching = (address: string, request: RequestInit) => {
    requests.push(request);
    return server.fetch(address, { ...request, headers: { ...request.headers, authorization: 'Bearer a-token', 'idempotency-key': 'k' } } as never);
  };
  Object.assign(globalThis, { fetch: fetching });
  stop = startClock(document.getElementById('clock')!);
  return server;
}
const choose = (date: string) => fireEvent.input(screen.getByLabelText('The date we received it'), { target: { value: date } });
const answering = (view = reading()) => new FakeServer().on('clockReading', () => ({ view }));
const findings = async () => {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

HTMLCanvasElement.prototype.getContext = () => null;
afterEach(() => stop());

describe('the page for residents', () => {
  it('answers one date with both dates in plain words, and its working folded', async () => {
    const server = open(answering());
    choose('2025-04-16');
    expect(await screen.findByText('Monday 19 May 2025')).toBeTruthy();
    expect(screen.getByText('Wednesday 23 April 2025')).toBeTruthy();
    expect(screen.getByText('How we count').closest('details')?.open).toBe(false);
    expect(server.calls('clockReading').map((call) => call.body)).toEqual([{ council: 'marlshire', received: '2025-04-16', stage: 1, pauses: [], holdingReplies: [], promised: [] }]);
    expect(await findings()).toEqual([]);
  });

  it('sends a date and the council’s key, and nothing that says who asks', async () => {
    open(answering(), '');
    choose('2025-04-16');
    await screen.findByText('Monday 19 May 2025');
    expect(requests.map(({ body, credentials }) => ({ body, credentials }))).toEqual([{ body: '{"received":"2025-04-16"}', credentials: 'omit' }]);
    expect(Object.keys(requests[0]?.headers ?? {})).toEqual(['content-type', 'accept']);
    expect(document.cookie).toBe('');
  });

  it('asks nothing until there is a whole date, and once for a date that is typed', async () => {
    const server = open(answering());
    for (const typed of ['', '0002-04-16', '0020-04-16', '2025-04-16']) choose(typed);
    await screen.findByText('Monday 19 May 2025');
    expect(server.calls('clockReading')).toHaveLength(1);
  });

  it('says when a day has passed, when it is the latest, and when the calendar does not reach', async () => {
    open(answering(reading({ acknowledge: duty({ standing: 'overdue' }), answer: duty({ atTheLatest: true }) })));
    choose('2025-04-16');
    expect(await screen.findByText('That day has passed. If you have not heard from us, please get in touch.')).toBeTruthy();
    expect(screen.getByText(/^That is the latest/)).toBeTruthy();
    stop();
    const { by: _, ...unknown } = duty({ standing: 'not known' });
    open(answering(reading({ acknowledge: unknown, answer: unknown })));
    choose('2031-04-16');
    expect(await screen.findByText('We cannot say yet: our calendar of bank holidays does not reach that far.')).toBeTruthy();
  });

  it('says what was refused in the server’s words, and keeps the date', async () => {
    const says = 'Heard does not serve a council of that name.';
    open(new FakeServer().on('clockReading', () => ({ problem: { status: 422, detail: 'Put right what is named.', errors: [{ at: 'council', says }] } })), '#council=nowhere');
    choose('2025-04-16');
    expect(await screen.findByText(says)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('The date we received it').value).toBe('2025-04-16');
    expect(await findings()).toEqual([]);
  });

  it('says that nobody answers or that one is offline, and tries again', async () => {
    const server = open(new FakeServer().on('clockReading', () => 'no answer'));
    choose('2025-04-16');
    expect(await screen.findByText('The days cannot be counted just now. Please try again in a moment.')).toBeTruthy();
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('You are offline. Connect to the internet, then try again.')).toBeTruthy();
    expect(await findings()).toEqual([]);
    online.mockRestore();
    server.on('clockReading', () => ({ view: reading() }));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(document.activeElement).toBe(screen.getByLabelText('The date we received it'));
    expect(await screen.findByText('Monday 19 May 2025')).toBeTruthy();
  });

  it('counts again for another council', async () => {
    const server = open(answering());
    choose('2025-04-16');
    await screen.findByText('Monday 19 May 2025');
    location.hash = '#council=northmere';
    await waitFor(() => expect(server.calls('clockReading').map((call) => (call.body as { council: string }).council)).toEqual(['marlshire', 'northmere']));
  });

  it('says without a script what to do', async () => {
    document.body.innerHTML = body;
    expect(document.body.textContent).toContain('ring or write to the council');
    expect(html).toContain('lang="en-GB"');
    expect(await findings()).toEqual([]);
  });

  it('may be shown inside a page of elsewhere, which no other page may', async () => {
    const policyOf = async (folder: string, page: string) => {
      const written: Record<string, string>[] = [];
      const response = { writeHead: (_: number, headers: Record<string, string>) => (written.push(headers), { end: () => undefined }) };
      await new StaticFiles([join(__dirname, '../../addin', folder)], {}).handle(response as unknown as ServerResponse, page, false);
      return written[0]?.['content-security-policy'];
    };
    expect(await policyOf('public', '/clock.html')).toContain('frame-ancestors *;');
    expect(await policyOf('tab', '/tab.html')).toContain("frame-ancestors 'self';");
  });
});
