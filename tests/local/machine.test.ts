import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { ownPageHeaders, pageHeaders, pageNames, partHeaders } from '../../manifest/page-headers';
import { mime } from './parts/mailbox';
import { aFolder, project, start, type Machine } from './parts/machine';

const TENANT = '11111111-1111-4111-8111-111111111111';
const run = promisify(execFile);

let folder: string;
let heard: Machine;
beforeAll(async () => {
  folder = aFolder();
  heard = await start(folder, ['--seed', 'none']);
});
afterAll(async () => {
  await heard.stop();
  rmSync(folder, { recursive: true, force: true });
});

const idle = () => heard.ask('POST', '/local/idle');
const subjects = async () => ((await heard.ask('GET', '/api/inbox', undefined, await heard.as('sam-okoro'))).json.items as { subject: string }[]).map(({ subject }) => subject);

it('says once that it is ready', () => {
  expect(heard.said().match(/Heard is ready at http:\/\/127\.0\.0\.1:\d+\n/g)).toHaveLength(1);
  expect(heard.said().trim().split('\n').length).toBeLessThan(4);
});

it('says of which release it was built', async () => {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
  expect((await heard.ask('GET', '/api/self-check', undefined, await heard.as('ada-admin'))).json).toMatchObject({ version });
});

describe('who may ask', () => {
  const asked = (host: string, headers: Record<string, string> = {}) =>
    new Promise<number>((done) => request(`${heard.url}/local/people`, { headers: { host, ...headers } }, (answer) => done(answer.resume().statusCode ?? 0)).end());
  const port = () => new URL(heard.url).port;

  it('answers to its own two names and sends any other away', async () => {
    expect(await asked(`127.0.0.1:${port()}`)).toBe(200);
    expect(await asked(`localhost:${port()}`)).toBe(200);
    expect(await asked(`heard.example:${port()}`)).toBe(421);
    expect(await asked('127.0.0.1:1')).toBe(421);
  });

  it('refuses a page of elsewhere', async () => {
    const own = `127.0.0.1:${port()}`;
    expect(await asked(own, { origin: `http://${own}` })).toBe(200);
    expect(await asked(own, { origin: 'http://127.0.0.1:1' })).toBe(403);
    expect(await asked(own, { origin: 'null' })).toBe(403);
  });

  it('listens on loopback only', async () => {
    const { stdout } = await run(process.execPath, ['-e', `const s=require('net').connect(${port()},Object.values(require('os').networkInterfaces()).flat().find(i=>!i.internal&&i.family==='IPv4')?.address??'192.0.2.1');s.setTimeout(500);s.on('connect',()=>console.log('in')||process.exit()).on('error',()=>console.log('out')).on('timeout',()=>console.log('out')||process.exit())`]);
    expect(stdout.trim()).toBe('out');
  });
});

describe('sign-in', () => {
  it('gives tokens that anybody can verify with the published key', async () => {
    const { json } = await heard.ask('POST', '/local/token', { person: 'priya-nandra' });
    const keys = createRemoteJWKSet(new URL(`${heard.url}/local/entra/${TENANT}/discovery/v2.0/keys`));
    const { payload } = await jwtVerify(json.token, keys, { issuer: `${heard.url}/local/entra/${TENANT}/v2.0`, algorithms: ['RS256'] });
    expect(payload).toMatchObject({ tid: TENANT, ver: '2.0', scp: 'access_as_user', roles: ['Officer'], name: 'Priya Nandra', preferred_username: 'priya.nandra@marlshire.example', oid: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
    expect(Date.parse(json.expiresAt)).toBe((payload.exp ?? 0) * 1000);
  });

  it('goes by real time whatever the clock says', async () => {
    await heard.ask('POST', '/local/clock', { now: '2025-06-25T10:00:00+01:00' });
    const { exp } = decodeJwt((await heard.ask('POST', '/local/token', { person: 'sam-okoro' })).json.token);
    await heard.ask('POST', '/local/clock', { now: null });
    expect(exp! * 1000).toBeGreaterThan(Date.now());
  });

  it('lets the product know its people, each in their own council, and not a stranger', async () => {
    expect((await heard.ask('GET', '/api/me', undefined, await heard.as('helen-brandt'))).status).toBe(200);
    expect((await heard.ask('GET', '/api/me', undefined, await heard.as('nina-holt'))).status).toBe(200);
    expect((await heard.ask('GET', '/api/me', undefined, await heard.as('lost-person'))).status).toBe(403);
    expect((await heard.ask('POST', '/local/token', { person: 'nobody' })).status).toBe(404);
  });
});

describe('the clock', () => {
  afterEach(() => heard.ask('POST', '/local/clock', { now: null }));

  it('is set, runs on, and returns to real time', async () => {
    expect((await heard.ask('POST', '/local/clock', { now: '2025-06-25T10:00:00+01:00' })).json.now).toMatch(/^2025-06-25T09:00:0/);
    await new Promise((done) => setTimeout(done, 30));
    const { now } = (await heard.ask('GET', '/local/clock')).json;
    expect(now > '2025-06-25T09:00:00.025Z' && now < '2025-06-25T09:01').toBe(true);
    expect(Math.abs(Date.parse((await heard.ask('POST', '/local/clock', { now: null })).json.now) - Date.now())).toBeLessThan(2000);
  });

  it('takes no time without an offset', async () => {
    expect((await heard.ask('POST', '/local/clock', { now: '2025-06-25T10:00:00' })).status).toBe(400);
    expect((await heard.ask('POST', '/local/clock', {})).status).toBe(400);
    expect((await heard.ask('POST', '/local/clock', 'soon')).status).toBe(400);
  });

  it('dates what comes in', async () => {
    await heard.ask('POST', '/local/clock', { now: '2025-06-25T10:00:00+01:00' });
    await heard.ask('POST', '/local/deliver', mime({ 'Message-ID': '<dated@x.example>', Subject: 'Dated' }));
    expect((await heard.ask('GET', '/local/inbox')).json.at(-1)).toMatchObject({ subject: 'Dated', receivedAt: expect.stringMatching(/^2025-06-25T09:00:/) });
  });
});

describe('mail', () => {
  it('is delivered as told, kept to the byte, and reaches the product', async () => {
    const raw = mime({ 'Message-ID': '<told@x.example>', Subject: 'As told' });
    const { status, json } = await heard.ask('POST', '/local/deliver?received=2025-06-20T10:00:00%2B01:00', raw);
    expect(status).toBe(201);
    expect((await heard.ask('GET', `/local/inbox/${json.id}/raw`)).text).toBe(raw.toString());
    expect((await heard.ask('GET', '/local/inbox')).json.find((each: { id: string }) => each.id === json.id)).toMatchObject({ receivedAt: '2025-06-20T09:00:00Z', mailbox: 'complaints@marlshire.example', to: ['complaints@marlshire.example'], cc: [] });
    expect((await idle()).json).toEqual({ idle: true });
    expect(await subjects()).toContain('As told');
  });

  it('is refused without a time that can be read, for a stranger, or when there is none', async () => {
    expect((await heard.ask('POST', '/local/deliver?received=yesterday', mime())).status).toBe(400);
    expect((await heard.ask('POST', '/local/deliver?to=mayor@marlshire.example', mime())).status).toBe(404);
    expect((await heard.ask('POST', '/local/deliver')).status).toBe(400);
  });

  it('is written on the landing page and comes in like a resident’s', async () => {
    expect((await heard.ask('POST', '/local/complaint', { name: 'Zoë Ash', email: 'zoe@x.example', subject: 'Löcher', text: 'Bins — missed.' })).status).toBe(201);
    await idle();
    expect(await subjects()).toContain('Löcher');
    expect((await heard.ask('POST', '/local/complaint', { name: 'Z', email: 'not one', subject: '', text: 'x' })).status).toBe(400);
  });

  it('is delivered by the command, which says what it could not', async () => {
    const file = join(folder, 'one.eml');
    writeFileSync(file, mime({ 'Message-ID': '<command@x.example>', Subject: 'By command' }));
    const { PORT: _, ...environment } = process.env;
    const { stdout } = await run(process.execPath, [join(project, 'scripts/deliver.mjs'), '--received', '2025-06-19T10:00:00+01:00', file], { env: { ...environment, HEARD_DATA: folder } });
    expect(stdout).toBe(`${file}: delivered\n`);
    expect((await heard.ask('GET', '/local/inbox')).json.at(-1)).toMatchObject({ subject: 'By command', receivedAt: '2025-06-19T09:00:00Z' });
    const failed = (parameters: string[], more: Record<string, string>) =>
      run(process.execPath, [join(project, 'scripts/deliver.mjs'), ...parameters], { env: { ...environment, HEARD_DATA: folder, ...more } }).then(() => undefined, (reason: { code: number; stderr: string }) => reason);
    expect(await failed(['missing.eml'], {})).toMatchObject({ code: 1, stderr: expect.stringContaining('missing.eml') });
    expect(await failed([file], { PORT: '1' })).toMatchObject({ code: 1, stderr: expect.stringContaining('npm start') });
    expect(await failed(['--received', 'soon', file], {})).toMatchObject({ code: 1, stderr: expect.stringContaining('not an instant') });
  });

  it('keeps the other council’s mail out of sight', async () => {
    await heard.ask('POST', '/local/deliver?to=complaints@northmere.example', mime({ To: 'complaints@northmere.example', 'Message-ID': '<north@x.example>', Subject: 'Northmere only' }));
    await idle();
    expect(await subjects()).not.toContain('Northmere only');
    const { json } = await heard.ask('GET', '/api/inbox', undefined, await heard.as('nina-holt'));
    expect(json.items.map(({ subject }: { subject: string }) => subject)).toEqual(['Northmere only']);
  });
});

describe('timers and idleness', () => {
  it('runs a timer when asked and names them all otherwise', async () => {
    expect((await heard.ask('POST', '/local/timers/pollMailbox')).status).toBe(200);
    const { status, json } = await heard.ask('POST', '/local/timers/nothing');
    expect(status).toBe(404);
    expect(json.names).toEqual(expect.arrayContaining(['watchMailbox', 'pollMailbox', 'sweep']));
  });

  it('says what is still owed when it does not come to rest', async () => {
    let deaf = false;
    const { createServer } = await import('node:http');
    const listener = createServer((asked, answer) => (deaf ? answer.writeHead(503).end() : answer.setHeader('content-type', 'text/plain').end(new URL(`http://x${asked.url}`).searchParams.get('validationToken'))));
    await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
    const notificationUrl = `http://127.0.0.1:${(listener.address() as { port: number }).port}/`;
    const token = { authorization: `Bearer ${readFileSync(join(folder, 'graph-token'), 'utf8')}` };
    const subscriptions = `${(await heard.ask('GET', '/local/about')).json.graph}/subscriptions`;
    const made = await heard.ask('POST', subscriptions, { changeType: 'created', notificationUrl, resource: "/users/complaints@northmere.example/mailFolders('inbox')/messages", expirationDateTime: new Date(Date.now() + 3_600_000).toISOString() }, token);
    deaf = true;
    await heard.ask('POST', '/local/deliver?to=complaints@northmere.example', mime({ 'Message-ID': '<deaf@x.example>' }));
    const { status, json } = await heard.ask('POST', '/local/idle?within=1');
    expect([status, json.detail]).toEqual([504, 'Still: 1 arrivals to tell of.']);
    await heard.ask('DELETE', `${subscriptions}/${made.json.id}`, undefined, token);
    expect((await idle()).status).toBe(200);
    listener.closeAllConnections();
    listener.close();
  });
});

it('serves pages with their guard, and nothing from outside their folders', async () => {
  const { status, headers } = await heard.ask('GET', '/tab.html');
  expect([status, headers.get('cache-control'), headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([200, 'no-store', 'nosniff', 'no-referrer']);
  for (const page of pageNames) {
    const served = await heard.ask('GET', `/${page}`);
    expect([page, served.status, Object.fromEntries(Object.keys(pageHeaders(page, 'this machine')).map((name) => [name, served.headers.get(name)]))]).toEqual([page, 200, pageHeaders(page, 'this machine')]);
  }
  for (const page of ['/', '/teams.html', '/outlook.html', '/sent.html']) expect((await heard.ask('GET', page)).headers.get('content-security-policy')).toBe(ownPageHeaders()['content-security-policy']);
  expect(headers.get('x-frame-options')).toBeNull();
  const script = /src="(\/tab-[^"]+)"/.exec((await heard.ask('GET', '/tab.html')).text)?.[1] ?? '';
  const part = (await heard.ask('GET', script)).headers;
  expect([part.get('cache-control'), part.get('content-security-policy')]).toEqual([expect.stringContaining('immutable'), partHeaders('this machine')['content-security-policy']]);
  const outside = (path: string) => new Promise<number>((done) => request({ port: new URL(heard.url).port, host: '127.0.0.1', path }, (answer) => done(answer.resume().statusCode ?? 0)).end());
  expect(await outside('/../../package.json')).toBe(404);
  expect(await outside('/%2e%2e/%2e%2e/package.json')).toBe(404);
  expect(await outside('/..%2f..%2fpackage.json')).toBe(404);
});
