import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { captureBodyFor, LocalHeard } from '../builders/local-heard';
import { saySkipped } from '../builders/skipped';
import { millLane } from '../fixtures/mill-lane';

const hasTracer = spawnSync('strace', ['-V']).status === 0;
const traced = hasTracer ? test : test.skip;
if (!hasTracer) saySkipped('strace is not installed, so the order of syncs and answers cannot be watched.');

const folder = mkdtempSync(join(tmpdir(), 'heard-durability-'));
afterEach(() => LocalHeard.endAll());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The whole job once: by SMTP, captured by the API, acknowledged, assigned. */
async function wholeJob(heard: LocalHeard): Promise<void> {
  for (let n = 0; n < 5; n += 1) {
    const id = `<durable-${n}@example.net>`;
    await heard.mail(millLane({ id, subject: `Pothole ${n}` }));
    const message = await heard.message(id);
    const captured = await heard.api('sam-okoro', 'POST', `messages/${message.id}/capture`, captureBodyFor(message));
    expect(captured.status).toBe(201);
  }
  // So long that it comes and goes in pieces.
  await heard.mail(millLane({ id: '<durable-long@example.net>', subject: 'Long' }) + 'I have asked before.\r\n'.repeat(100_000));
  await heard.idle();
}

interface Verdict {
  syncs: number;
  answers: number;
  tooEarly: string[];
  /** Who wrote to each database, by thread. */
  writers: Map<string, Set<string>>;
}

/**
 * Reads a trace: no HTTP 2xx and no SMTP 250 may leave a thread while bytes that it wrote to a database or its log wait
 * for a sync. The product and the mailbox each write their own database in their own thread, and answer from there.
 * Lines look like `123 pwrite64(21</data/heard.sqlite-wal>, …` and `123 write(25<TCP:[…]>, "HTTP/1.1 201 …`.
 */
function judge(trace: string): Verdict {
  const verdict: Verdict = { syncs: 0, answers: 0, tooEarly: [], writers: new Map() };
  const dirtyOf = new Map<string, Set<string>>();
  for (const line of readFileSync(trace, 'utf8').split('\n')) {
    const thread = /^\d+/.exec(line)?.[0] ?? '';
    const dirty = dirtyOf.get(thread) ?? new Set();
    dirtyOf.set(thread, dirty);
    const database = /(?:pwrite64|write|fdatasync|fsync)\(\d+<([^>]*\.sqlite(?:-wal)?)>/.exec(line)?.[1];
    if (database !== undefined) {
      if (/f(?:data)?sync\(/.test(line)) {
        verdict.syncs += 1;
        dirty.delete(database);
      } else {
        dirty.add(database);
        const name = /(\w+)\.sqlite/.exec(database)?.[1] ?? '';
        verdict.writers.set(name, (verdict.writers.get(name) ?? new Set()).add(thread));
      }
    }
    if (/(?:write|writev|sendto|sendmsg)\(\d+<(?:TCP|socket)[^"]*"(?:HTTP\/1\.1 2\d\d|250[ -])/.test(line)) {
      verdict.answers += 1;
      if (dirty.size > 0) verdict.tooEarly.push(line.slice(0, 160));
    }
  }
  return verdict;
}

/** Attaches the tracer to a Heard that runs; resolves once it watches. */
async function watch(heard: LocalHeard, ...how: string[]): Promise<ChildProcess> {
  const tracer = spawn('strace', ['-f', '-y', '-p', String(heard.pid), ...how], { stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise<void>((done, failed) => {
    tracer.stderr.on('data', (said: Buffer) => said.includes('attached') && setTimeout(done, 200));
    tracer.once('exit', (code) => failed(new Error(`strace ended with ${code}`)));
  });
  return tracer;
}

async function traceOf(name: string, built?: string): Promise<Verdict> {
  const trace = join(folder, name);
  const heard = await LocalHeard.start(built === undefined ? {} : { built });
  await watch(heard, '-s', '60', '-e', 'trace=write,writev,pwrite64,sendto,sendmsg,fdatasync,fsync', '-o', trace);
  await wholeJob(heard);
  await heard.end();
  return judge(trace);
}

/** The same build with weaker syncing: what must be caught. */
function builtWithNormalSync(): string {
  const copy = join(folder, 'weaker', 'dist', 'local');
  cpSync(resolve(__dirname, '../../dist/local'), copy, { recursive: true });
  for (const file of ['mailbox.cjs', 'functions.cjs']) {
    const code = readFileSync(join(copy, file), 'utf8');
    const weaker = code.replaceAll('synchronous = FULL', 'synchronous = NORMAL');
    expect(weaker).not.toBe(code);
    writeFileSync(join(copy, file), weaker);
  }
  return copy;
}

traced('no byte of a 2xx or of an SMTP 250 leaves before its bytes are synced', async () => {
  const verdict = await traceOf('full');
  expect(verdict.tooEarly).toEqual([]);
  expect(verdict.syncs).toBeGreaterThan(30);
  expect(verdict.answers).toBeGreaterThan(30);
  expect([...verdict.writers].map(([name, { size }]) => `${name}: ${size}`).sort()).toEqual(['heard: 1', 'mailbox: 1']);
}, 60_000);

traced('the same watch catches a store that syncs less', async () => {
  expect((await traceOf('normal', builtWithNormalSync())).tooEarly.length).toBeGreaterThan(5);
}, 60_000);

traced('a sync that fails gives 503 and 451, never an answer that promises', async () => {
  const heard = await LocalHeard.start();
  await heard.mail(millLane({ id: '<before@example.net>' }));
  const message = await heard.message('<before@example.net>');
  await heard.idle();
  await watch(heard, '-e', 'trace=fdatasync,fsync', '-e', 'inject=fdatasync,fsync:error=EIO', '-o', join(folder, 'failing'));
  const captured = await heard.api('sam-okoro', 'POST', `messages/${message.id}/capture`, captureBodyFor(message));
  expect(captured).toMatchObject({ status: 503, body: { code: 'try-later' } });
  await expect(heard.mail(millLane({ id: '<after@example.net>', subject: 'Another' }))).rejects.toMatchObject({ responseCode: 451 });
}, 60_000);
