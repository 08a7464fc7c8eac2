import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const canCount = () => spawnSync('strace', ['-V']).status === 0;

/**
 * Counts the synced commits of each database while `work` runs, by watching the system calls of a process. A checkpoint,
 * once in some hundred messages, syncs the file itself and, before and after, its log: those are no commits.
 */
export async function countCommits(pid, work) {
  const folder = mkdtempSync(join(tmpdir(), 'heard-count-'));
  const trace = join(folder, 'trace');
  const tracer = spawn('strace', ['-f', '-y', '-p', String(pid), '-e', 'trace=fdatasync,fsync', '-o', trace], { stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise((done) => tracer.stderr.on('data', (said) => String(said).includes('attached') && setTimeout(done, 200)));
  await work();
  tracer.kill('SIGINT');
  await once(tracer, 'exit');
  const calls = readFileSync(trace, 'utf8');
  rmSync(folder, { recursive: true });
  const syncs = (file) => (calls.match(new RegExp(`sync\\(\\d+<[^>]*/${file}>`, 'g')) ?? []).length;
  const commits = (name) => syncs(`${name}\\.sqlite-wal`) - 2 * syncs(`${name}\\.sqlite`);
  return { heard: commits('heard'), mailbox: commits('mailbox') };
}
