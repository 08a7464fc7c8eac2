import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { pack } from '../../manifest/package';
import { iconFile, installation } from '../builders/installation';
import { plainDay } from '../builders/moments';
import { lastRelease } from '../faults/release/revisions';
import { inProject, project } from './parts/run';

const json = <T>(name: string): T => JSON.parse(readFileSync(inProject(name), 'utf8')) as T;
const { version } = json<{ version: string }>('package.json');
const [, ...parts] = readFileSync(inProject('docs/releases.md'), 'utf8').split(/^## (?=\d)/m);
const entries = parts.map((part) => ({ version: part.slice(0, part.indexOf(',')), on: plainDay(part.slice(part.indexOf(',') + 1, part.indexOf('\n')).trim()), says: part.slice(part.indexOf('\n')).trim() }));
const numbers = (text: string): number[] => text.split('.').map(Number);

test('the version is one and the same in the project, its lock file, its newest entry and both manifests', () => {
  const lock = json<{ version: string; packages: Record<string, { version: string }> }>('package-lock.json');
  expect([lock.version, lock.packages['']?.version, entries[0]?.version]).toEqual([version, version, version]);
  const { zip, xml } = pack(installation(), version, iconFile);
  expect(JSON.parse(new TextDecoder().decode(unzipSync(zip.bytes)['manifest.json']))).toMatchObject({ version });
  expect(xml.text).toContain(`<Version>${version}.0</Version>`);
});

test('each entry says something, of a higher version than the one below and no earlier', () => {
  for (const [at, { version: higher, on, says }] of entries.entries()) {
    expect(says).not.toBe('');
    const below = entries[at + 1];
    if (!below) continue;
    const [is, was] = [numbers(higher), numbers(below.version)];
    const first = is.findIndex((number, place) => number !== was[place]);
    expect([higher, (is[first] ?? 0) > (was[first] ?? 0), on >= below.on]).toEqual([higher, true, true]);
  }
});

test('a release that history knows has its entry', () => {
  const found = lastRelease(project);
  if ('release' in found) expect(entries.map((entry) => entry.version)).toContain(found.release.version);
});
