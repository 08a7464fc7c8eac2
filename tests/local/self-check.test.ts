import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const command = resolve(__dirname, '../../scripts/self-check.mjs');

let server: Server;
let url: string;
let asked: { path: string; authorization: string | undefined }[];
let answers: Record<string, { status: number; body: unknown }>;
beforeEach(async () => {
  asked = [];
  answers = {};
  server = createServer((request: IncomingMessage, response: ServerResponse) => {
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization });
    const { status, body } = answers[request.url ?? ''] ?? { status: 404, body: {} };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Runs the command as npm does, and gives what it said and how it ended. */
function run(environment: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [command], { env: { PATH, HEARD_DATA: join(tmpdir(), 'no-heard-here'), ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (chunk: Buffer): void => void (said += chunk.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((done) => child.once('close', (code) => done({ code, said })));
}

const mailbox = { check: 'mailbox', name: 'Reading the mailbox', well: true, said: 'It can be read.' };
const sending = { check: 'sending', name: 'Sending', well: false, said: 'Heard may not send.', todo: 'Give it the role.' };
const found = (checks: { well: boolean }[], more = {}) => ({ status: 200, body: { ...more, said: 'So it is.', well: checks.every(({ well }) => well), looked: 'Wed 11 June 2025, 07:00', checks } });

test('an address and a token: each check is a line, and all well ends with nought', async () => {
  answers['/api/self-check'] = found([mailbox]);
  const { code, said } = await run({ HEARD_URL: url, HEARD_TOKEN: 'a-token' });
  expect(said).toContain('well   Reading the mailbox: It can be read.');
  expect(code).toBe(0);
  expect(asked).toEqual([{ path: '/api/self-check', authorization: 'Bearer a-token' }]);
});

test('which release answered stands beside the address', async () => {
  answers['/api/self-check'] = found([mailbox], { version: '0.2.0' });
  expect((await run({ HEARD_URL: url, HEARD_TOKEN: 'a-token' })).said.trim().split('\n').at(-1)).toBe(`So it is. Wed 11 June 2025, 07:00, ${url}, Heard 0.2.0`);
});

test('anything amiss is named with what to do, and ends with one', async () => {
  answers['/api/self-check'] = found([mailbox, sending]);
  const { code, said } = await run({ HEARD_URL: url, HEARD_TOKEN: 'a-token' });
  expect(said).toMatch(/AMISS {2}Sending: Heard may not send\.\n {7}Give it the role\./);
  expect(code).toBe(1);
});

test('on this machine it is asked as an administrator, without a token', async () => {
  answers['/local/token'] = { status: 200, body: { token: 'ada' } };
  answers['/api/self-check'] = found([mailbox]);
  expect(await run({ PORT: new URL(url).port })).toMatchObject({ code: 0 });
  expect(asked.map(({ authorization }) => authorization)).toEqual([undefined, 'Bearer ada']);
});

test.each<[string, Record<string, string>, RegExp]>([
  ['an address without a token', { HEARD_URL: 'http://127.0.0.1:1' }, /HEARD_TOKEN is missing/],
  ['an address where nothing answers', { HEARD_URL: 'http://127.0.0.1:1', HEARD_TOKEN: 'a-token' }, /does not answer at http:\/\/127\.0\.0\.1:1/],
])('%s ends with one and says what to do', async (_what, environment, words) => {
  const { code, said } = await run(environment);
  expect([code, said]).toEqual([1, expect.stringMatching(words)]);
});

test('a refusal is said in its own words, and ends with one', async () => {
  answers['/api/self-check'] = { status: 403, body: { title: 'Not with your role', detail: 'Ask a manager.' } };
  const { code, said } = await run({ HEARD_URL: url, HEARD_TOKEN: 'an-officers' });
  expect([code, said]).toEqual([1, expect.stringContaining('Heard answered 403: Not with your role. Ask a manager.')]);
});

test('another program that answers is not taken for Heard', async () => {
  answers['/api/self-check'] = { status: 200, body: { hello: 1 } };
  expect((await run({ HEARD_URL: url, HEARD_TOKEN: 'a-token' })).code).toBe(1);
});
