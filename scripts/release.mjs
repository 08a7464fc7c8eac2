import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromSources } from './from-sources.mjs';

const project = join(import.meta.dirname, '..');
const git = (...words) => execFileSync('git', words, { cwd: project, encoding: 'utf8' }).trim();
const packagesOf = (text) => JSON.stringify([JSON.parse(text).dependencies, JSON.parse(text).devDependencies]);

/** Builds an earlier revision in a folder of its own, and has it and this one take turns at the same documents. The folder is removed. */
export async function tryRelease(revision) {
  const named = git('rev-parse', '--verify', `${revision}^{commit}`);
  const folder = join(mkdtempSync(join(tmpdir(), 'heard-release-')), 'heard');
  git('worktree', 'add', '--detach', folder, named);
  try {
    // The packages of this one, where they are the same; otherwise its own.
    if (packagesOf(git('show', `${named}:package.json`)) === packagesOf(readFileSync(join(project, 'package.json'), 'utf8'))) symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
    else execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, stdio: 'inherit' });
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: project, stdio: 'inherit' });
    const { takeTurns } = await fromSources(`export * from './tests/faults/release/turns';`);
    return await takeTurns({ who: git('log', '-1', '--format=%h of %as', named), built: join(folder, 'dist/local') }, { who: 'this version', built: join(project, 'dist/local') });
  } finally {
    git('worktree', 'remove', '--force', folder);
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
}
