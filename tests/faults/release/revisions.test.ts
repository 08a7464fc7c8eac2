import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastRelease, layOut } from './revisions';

const folder = mkdtempSync(join(tmpdir(), 'heard-history-'));
const project = join(folder, 'project');
const commits: Record<string, string> = {};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const git = (cwd: string, ...words: string[]): string => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.net', ...words], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();

/** Commits a version and a word, and remembers the commit by that word. */
function commit(version: string, word: string): void {
  writeFileSync(join(project, 'package.json'), `${JSON.stringify({ name: 'heard', version, description: word }, undefined, 2)}\n`);
  writeFileSync(join(project, 'word.txt'), word);
  git(project, 'add', '.');
  git(project, 'commit', '-qm', word);
  commits[word] = git(project, 'rev-parse', 'HEAD');
}

beforeAll(() => {
  mkdirSync(project);
  git(project, 'init', '-q');
  commit('0.1.0', 'begun');
  commit('0.1.0', 'work');
  commit('0.2.0', 'first');
  commit('0.2.0', 'more work');
  commit('0.3.0', 'second');
  commit('0.3.0', 'and more');
});

test.each([
  ['and more', '0.3.0', 'second'],
  ['second', '0.2.0', 'first'],
  ['more work', '0.2.0', 'first'],
])('the last release before "%s" is %s', (at, version, word) => {
  git(project, 'checkout', '-q', commits[at] ?? '');
  expect(lastRelease(project)).toEqual({ release: { version, commit: commits[word] } });
});

test.each(['first', 'work', 'begun'])('no release is before "%s"', (at) => {
  git(project, 'checkout', '-q', commits[at] ?? '');
  expect(lastRelease(project)).toEqual({ none: 'no release led to this revision' });
});

test('a version that is prepared and not committed is no release yet', () => {
  git(project, 'checkout', '-q', commits['more work'] ?? '');
  writeFileSync(join(project, 'package.json'), '{ "version": "0.3.0" }');
  expect(lastRelease(project)).toMatchObject({ release: { version: '0.2.0' } });
  git(project, 'checkout', '-q', '--force', commits['and more'] ?? '');
});

test('says why it finds none: a shallow clone, no history at all', () => {
  const shallow = join(folder, 'shallow');
  git(folder, 'clone', '-q', '--depth', '1', `file://${project}`, shallow);
  expect(lastRelease(shallow)).toEqual({ none: expect.stringContaining('this clone is shallow') });
  const archive = join(folder, 'archive');
  mkdirSync(archive);
  writeFileSync(join(archive, 'package.json'), readFileSync(join(project, 'package.json')));
  expect(lastRelease(archive)).toEqual({ none: expect.stringMatching(/^there is no history to find a release in \(.+\)$/) });
});

test('what is laid out is the files of the release, whatever is written and staged meanwhile', () => {
  writeFileSync(join(project, 'word.txt'), 'not committed');
  git(project, 'add', '.');
  layOut(project, commits.first ?? '', join(folder, 'out', 'heard'));
  expect(readFileSync(join(folder, 'out', 'heard', 'word.txt'), 'utf8')).toBe('first');
  expect(git(project, 'status', '--short')).toBe('M  word.txt');
  expect(git(project, 'diff', '--cached', '--stat')).toContain('word.txt');
});
