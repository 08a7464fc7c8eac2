import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const project = join(__dirname, '../../..');
const bundle = join(project, 'dist/local/main.cjs');

export const aFolder = (): string => mkdtempSync(join(tmpdir(), 'heard-machine-'));

/** Starts the built Heard on free ports, and waits until it says that it is ready. */
export async function start(folder: string, parameters: string[] = [], environment: Record<string, string> = {}) {
  if (!existsSync(bundle)) throw new Error('Build first: npm run build');
  const child = spawn(process.execPath, [bundle, ...parameters], { env: { ...cleanEnvironment(), HEARD_DATA: folder, PORT: '0', SMTP_PORT: '0', ...environment } });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
  const ready = /^Heard is ready at (\S+)$/m;
  await Promise.race([ended, untilSaid(() => ready.test(said), child)]);
  const url = ready.exec(said)?.[1] ?? '';
  const smtpPort = Number(/127\.0\.0\.1:(\d+)\. Everything/.exec(said)?.[1]);

  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(path.startsWith('http') ? path : url + path, { method, headers, ...(body === undefined ? {} : { body: typeof body === 'string' || body instanceof Buffer ? body : JSON.stringify(body) }) });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, json: (/json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : undefined) as any };
  };
  const as = async (person: string) => ({ authorization: `Bearer ${(await ask('POST', '/local/token', { person })).json.token as string}` });
  const stop = (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    child.kill(signal);
    return ended;
  };
  return { url, smtpPort, ask, as, stop, ended, said: () => said };
}

export type Machine = Awaited<ReturnType<typeof start>>;

/** Without what the machine that runs the tests may have set. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { WEBSITE_INSTANCE_ID: _, WEBSITE_SITE_NAME: __, FUNCTIONS_WORKER_RUNTIME: ___, ...rest } = process.env;
  return rest;
}

async function untilSaid(met: () => boolean, child: ChildProcess): Promise<void> {
  for (let waited = 0; !met() && child.exitCode === null; waited += 20) {
    if (waited > 20_000) throw new Error('Heard did not become ready.');
    await new Promise((done) => setTimeout(done, 20));
  }
}
