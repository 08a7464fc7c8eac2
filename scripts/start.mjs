import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = join(project, 'dist/local/main.cjs');
const SOURCES = ['addin', 'functions', 'local', 'manifest', 'shared', 'scripts/build.mjs', 'package-lock.json'];

/** When anything in there was last changed. */
function lastChange(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, lastChange(join(path, name))), entry.mtimeMs);
}

function build() {
  const built = lastChange(join(project, 'dist/.built'));
  if (existsSync(bundle) && SOURCES.every((name) => lastChange(join(project, name)) <= built)) return;
  const { status } = spawnSync(process.execPath, [join(project, 'scripts/build.mjs')], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The parent of a process and its command; nothing once it is gone. */
function about(pid) {
  try {
    // On Linux this costs nothing.
    const [, command, parent] = existsSync('/proc/self/stat')
      ? /\((.+)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))
      : [...execFileSync('ps', ['-o', 'comm=,ppid=', '-p', String(pid)], { encoding: 'utf8' }).trim().matchAll(/(.+?)\s+(\d+)$/g)][0];
    return { command: basename(command).replace('-', ''), parent: Number(parent) };
  } catch {
    return undefined;
  }
}

/** Ends this when npm has ended, however it ended: npm passes no signal through the shell that stands between. */
function endWithNpm(end) {
  const shell = process.ppid;
  const before = about(shell);
  if (process.env.npm_lifecycle_event !== 'start' || !before) return;
  // Where npm starts us without one, its own parent is nothing to us.
  const isShell = ['sh', 'bash', 'dash', 'zsh', 'ash'].includes(before.command);
  setInterval(() => {
    if (process.ppid !== shell || (isShell && about(shell)?.parent !== before.parent)) end();
  }, existsSync('/proc/self/stat') ? 500 : 5000).unref();
}

build();
// In this very process where its Node is the pinned one, else in a child.
if (Number(process.versions.node.split('.')[0]) >= 22) {
  endWithNpm(() => process.kill(process.pid, 'SIGTERM'));
  process.argv.splice(1, 1, bundle);
  await import(bundle);
} else {
  const node = join(project, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const child = spawn(node, [bundle, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  endWithNpm(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
