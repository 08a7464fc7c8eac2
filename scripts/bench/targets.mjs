import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const project = resolve(import.meta.dirname, '../..');
const post = async (url, token, body) => {
  const answer = await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const said = await answer.json();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${JSON.stringify(said)}`);
  return said;
};

let runs = 0;
const runName = () => `r${runs}`;
export const nextRun = () => (runs += 1);

async function start(file, parameters, environment, ready) {
  const folder = mkdtempSync(join(tmpdir(), 'heard-bench-'));
  const began = performance.now();
  const child = spawn(process.execPath, [join(project, file), ...parameters(folder)], { env: { ...process.env, ...environment(folder) }, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const found = ready(line);
    if (found) return { child, folder, found, startedIn: performance.now() - began };
  }
  throw new Error(`${file} ended before it was ready`);
}

const stopperOf = ({ child, folder }) => async () => {
  child.kill('SIGKILL');
  await once(child, 'exit');
  rmSync(folder, { recursive: true, force: true });
};

/** Heard as `npm start` runs it, with no mail in it yet or with the invented county. */
export async function heardTarget({ seed = 'none' } = {}) {
  const process_ = await start('dist/local/main.cjs', () => ['--seed', seed], (folder) => ({ PORT: '0', SMTP_PORT: '0', HEARD_DATA: folder, HEARD_OPEN: '0' }), (line) => /ready at (\S+)/.exec(line)?.[1]);
  const url = process_.found;
  const { smtpPort } = await (await fetch(`${url}/local/about`)).json();
  const { token } = await post(`${url}/local/token`, '', { person: 'sam-okoro' });
  const people = await (await fetch(`${url}/local/people`)).json();
  const me = await (await fetch(`${url}/api/me`, { headers: { authorization: `Bearer ${token}` } })).json();
  const tokens = new Map([[undefined, token]]);
  const tokenOf = async (person) => {
    if (!tokens.has(person)) tokens.set(person, (await post(`${url}/local/token`, '', { person })).token);
    return tokens.get(person);
  };
  return {
    url, smtpPort, token, people, folder: process_.folder, pid: process_.child.pid, startedIn: process_.startedIn,
    run: runName,
    capture: async (internetMessageId) => {
      const matters = [{ kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane, reported three times', wanted: 'It mended, and to be told when' }];
      await post(`${url}/api/messages/capture`, token, { internetMessageId, matters, contact: me.person.id, to: 'pat.lee@example.net' });
    },
    done: () => post(`${url}/local/idle`, '', {}),
    sent: async () => (await (await fetch(`${url}/local/sent`)).json()).length,
    get: async (path, person) => (await fetch(url + path, { headers: { authorization: `Bearer ${await tokenOf(person)}` } })).json(),
    ask: async (path, body, person) => post(url + path, await tokenOf(person), body),
    stop: stopperOf(process_),
  };
}

/** The floor under it, with the tables of its files: see floor.mjs. */
export async function floorTarget(heard) {
  const process_ = await start('scripts/bench/floor.mjs', (folder) => [folder, heard.folder], () => ({}), (line) => line.startsWith('{') && JSON.parse(line));
  const { url, smtpPort, token } = process_.found;
  return {
    url, smtpPort, token, pid: process_.child.pid,
    run: runName,
    capture: async (internetMessageId) => {
      await post(`${url}/capture/x`, token, { internetMessageId, contact: 'x'.repeat(36), to: 'pat.lee@example.net', matters: [{ kind: 'complaint', area: 'highways', inShort: 'x'.repeat(60), wanted: 'x'.repeat(40) }] });
    },
    done: () => fetch(`${url}/idle`, { method: 'POST' }).then((answer) => answer.text()),
    stop: stopperOf(process_),
  };
}
