import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A version that was brought out, and the commit that gave package.json that version: nothing else says which it is. */
export interface Release {
  version: string;
  commit: string;
}

/** Asks git about a project. Throws with git's own words where there is no git, no history, or no such thing in it. */
const gitIn = (project: string, env: Record<string, string> = {}) => (...words: string[]): string =>
  execFileSync('git', words, { cwd: project, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, ...env } }).trim();

/** Releases among what led to the present revision, newest first. The first version of all was never brought out. */
function releasesOf(project: string): Release[] {
  const git = gitIn(project);
  const versionIn = (commit: string): string => (JSON.parse(git('show', `${commit}:./package.json`)) as { version: string }).version;
  const touching = git('log', '--format=%H %P', '-G^  "version": ', '--', 'package.json').split('\n').filter((line) => line !== '');
  return touching.flatMap((line) => {
    const [commit = '', parent] = line.split(' ');
    const began = parent === undefined || git('ls-tree', parent, './package.json') === '';
    const version = versionIn(commit);
    return began || versionIn(parent) === version ? [] : [{ version, commit }];
  });
}

/** The last release before the present revision, which is no release before itself; or why there is none to be found. */
export function lastRelease(project: string): { release: Release } | { none: string } {
  const git = gitIn(project);
  try {
    const present = git('rev-parse', 'HEAD');
    const release = releasesOf(project).find(({ commit }) => commit !== present);
    if (release) return { release };
    return { none: git('rev-parse', '--is-shallow-repository') === 'true' ? 'this clone is shallow, and its history ends before a release (git fetch --unshallow)' : 'no release led to this revision' };
  } catch (reason) {
    return { none: `there is no history to find a release in (${String((reason as { stderr?: string }).stderr || (reason as Error).message).trim().split('\n')[0]})` };
  }
}

/** The commit that somebody names. Throws where there is none. */
export const commitNamed = (project: string, named: string): string => gitIn(project)('rev-parse', '--verify', `${named}^{commit}`);

/** "abc1234 of 2026-11-23". */
export const shortly = (project: string, commit: string): string => gitIn(project)('log', '-1', '--format=%h of %as', commit);

/** Lays out the files of a commit in a folder, past the index and the work tree of whoever works here. */
export function layOut(project: string, commit: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const git = gitIn(project, { GIT_INDEX_FILE: `${folder}.index` });
  git('read-tree', commit);
  git('checkout-index', '--all', `--prefix=${folder}/`);
}

/** Which packages are installed, whatever version the project itself has. */
function packagesOf(project: string): string {
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as { packages: Record<string, { version?: string }> };
  return JSON.stringify({ ...packages, '': { ...packages[''], version: undefined } });
}

/** Builds what answers of a commit, from its own files, by its own build; `built` is where its local/main.cjs is. */
export function buildRevision(project: string, commit: string): { built: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'heard-release-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const sources = join(folder, 'heard');
  try {
    layOut(project, commit, sources);
    if (packagesOf(sources) === packagesOf(project)) symlinkSync(join(project, 'node_modules'), join(sources, 'node_modules'), 'junction');
    else execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: sources, stdio: 'pipe', shell: process.platform === 'win32' });
    execFileSync(process.execPath, ['scripts/build.mjs', '--servers'], { cwd: sources, stdio: 'pipe' });
    return { built: join(sources, 'dist/local'), remove };
  } catch (reason) {
    remove();
    throw reason;
  }
}
