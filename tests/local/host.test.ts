import { createServer, type Server } from 'node:http';
import { LocalClock } from '../../local/clock';
import { FunctionsCore } from '../../local/host/core';
import { FunctionsHost } from '../../local/host/functions-host';
import { readInstant } from '../../shared/kernel/london';
import type * as Registrations from './registrations/main';

const core = new FunctionsCore('critical');
jest.mock('@azure/functions-core', () => core, { virtual: true });

let registered: typeof Registrations;
let host: FunctionsHost;
let server: Server;
let base: string;
const clock = new LocalClock();
const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);

beforeAll(async () => {
  registered = await import('./registrations/main');
  host = new FunctionsHost(core, clock);
  await host.start();
  server = createServer((request, response) => void host.handle(request, response, new URL(`http://127.0.0.1${request.url}`)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as { port: number }).port}/api`;
});
afterAll(async () => {
  await host.stop();
  server.closeAllConnections();
  server.close();
  quiet.mockRestore();
});
beforeEach(() => {
  registered.seen.length = 0;
  registered.state.failures = Number.POSITIVE_INFINITY;
});

const until = async (met: () => boolean): Promise<void> => {
  for (let waited = 0; !met(); waited += 10) {
    if (waited > 8000) throw new Error('It did not come about.');
    await new Promise((done) => setTimeout(done, 10));
  }
};
const enqueue = (to: string, values: unknown) => fetch(`${base}/enqueue`, { method: 'POST', body: JSON.stringify({ to, values }) });
const named = (name: string) => registered.seen.filter((each) => each.name === name);

describe('HTTP functions', () => {
  it('hands over route parameters, query, headers and a JSON body, and the answer with its headers', async () => {
    const answer = await fetch(`${base}/Cases/a%2Fb%20c/notes/4?x=1&y=%C3%A9&x=2`, { method: 'POST', headers: { 'X-Agent': 'me' }, body: JSON.stringify({ said: 'Stōke' }) });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('etag')).toBe('"v7"');
    expect(answer.headers.get('location')).toBe('/api/cases/7');
    expect(answer.headers.get('x-several')).toBe('a, b');
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toMatchObject({ method: 'POST', params: { id: 'a%2Fb c', note: '4' }, query: { x: '1,2', y: 'é' }, agent: 'me', body: { said: 'Stōke' } });
  });

  it('leaves an absent optional parameter out', async () => {
    const { params } = (await (await fetch(`${base}/cases/7/notes`)).json()) as { params: Record<string, string> };
    expect(params).toEqual({ id: '7' });
  });

  it('prefers the route that names more', async () => {
    expect(await (await fetch(`${base}/cases/all/notes`)).text()).toBe('the fixed one');
  });

  it('passes every byte through in both directions', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
    const answer = await fetch(`${base}/bytes`, { method: 'PUT', body: bytes });
    expect(answer.headers.get('content-type')).toBe('application/x-test');
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(bytes.toReversed()))).toBe(true);
  });

  it('answers 204 without a body, 404 for an unknown path or method, 500 when a function throws', async () => {
    const nothing = await fetch(`${base}/nothing`, { method: 'DELETE' });
    expect([nothing.status, nothing.headers.get('etag'), nothing.headers.get('content-length'), await nothing.text()]).toEqual([204, '"v8"', null, '']);
    expect((await fetch(`${base}/none`)).status).toBe(404);
    expect((await fetch(`${base}/nothing`)).status).toBe(404);
    const broken = await fetch(`${base}/breaks`);
    expect([broken.status, await broken.text()]).toEqual([500, '']);
  });

  it('tells which trace a caller names, as the host in Azure does', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    expect(await (await fetch(`${base}/trace`, { headers: { traceparent } })).text()).toBe(traceparent);
    expect(await (await fetch(`${base}/trace`)).text()).toBe('none');
  });

  it('writes cookies', async () => {
    expect((await fetch(`${base}/cookies`)).headers.getSetCookie()).toEqual(['a=b; Path=/; HttpOnly; SameSite=Strict']);
  });
});

describe('queue functions', () => {
  it('get one message for each value of an array, objects and texts alike, sixteen at once', async () => {
    registered.state.most = 0;
    const values = [{ id: 1 }, 'plain', ...Array.from({ length: 18 }, (_, at) => ({ id: at + 2 }))];
    await enqueue('work', values);
    await until(() => named('work').length === values.length);
    expect(named('work').map(({ value }) => value)).toEqual(values);
    expect(named('work')[0]?.metadata).toMatchObject({ dequeueCount: 1, id: expect.any(String), queueTrigger: expect.anything() });
    expect(registered.state.most).toBe(16);
  });

  it('get a message again after a throw, with its count, and no more once they succeed', async () => {
    registered.state.failures = 2;
    await enqueue('frail', { id: 9 });
    await until(() => named('frail').length === 1);
    expect(host.pending()).not.toEqual([]);
    await until(() => named('frail').length === 3);
    await until(() => host.pending().length === 0);
    expect(named('frail').map(({ metadata }) => metadata)).toEqual([1, 2, 3]);
    expect(named('poison')).toEqual([]);
  });

  it('hand a message to the poison queue after five throws', async () => {
    await enqueue('frail', { id: 10 });
    await until(() => named('poison').length === 1);
    expect(named('frail')).toHaveLength(5);
    expect(named('poison')[0]?.value).toEqual({ id: 10 });
    await until(() => host.pending().length === 0);
  });
});

describe('timer functions', () => {
  afterEach(() => clock.set(undefined));

  it('run when asked, and an unknown one is not known', async () => {
    await host.timers.runNow('hourly');
    expect(named('hourly')[0]?.value).toMatchObject({ isPastDue: false, schedule: {}, scheduleStatus: { next: expect.stringMatching(/:00:00\.000Z$/) } });
    expect(host.timers.runNow('weekly')).toBeUndefined();
  });

  it('run by the local clock', async () => {
    clock.set(readInstant('2025-06-25T09:59:59.900Z'));
    await host.timers.clockMoved();
    registered.seen.length = 0;
    await until(() => named('hourly').length === 1);
    expect(clock.now() >= '2025-06-25T10:00:00').toBe(true);
  });

  it('run once for all that a forward move of the clock has skipped, as past due, and not for a backward one', async () => {
    clock.set(readInstant('2025-06-25T10:10:00Z'));
    await host.timers.clockMoved();
    registered.seen.length = 0;
    clock.set(readInstant('2025-06-28T10:10:00Z'));
    await host.timers.clockMoved();
    expect(named('hourly').map(({ value }) => (value as { isPastDue: boolean }).isPastDue)).toEqual([true]);
    clock.set(readInstant('2025-06-20T10:10:00Z'));
    await host.timers.clockMoved();
    expect(named('hourly')).toHaveLength(1);
  });
});
