import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../../architecture/parts/run';
import { LocalHeard } from '../../builders/local-heard';
import { saySkipped } from '../../builders/skipped';
import { buildRevision, lastRelease, type Release } from './revisions';
import { takeTurns, type Tried } from './turns';

const found = lastRelease(project);
const tried = 'release' in found ? test : test.skip;
if ('none' in found) saySkipped(`the last release is not tried on this version's documents, since ${found.none}.`);

const present = join(project, 'dist/local');
let folder: string;
let last: Release & { built: string; remove: () => void };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heard-other-'));
  if ('release' in found) last = { ...found.release, ...buildRevision(project, found.release.commit) };
}, 600_000);
afterEach(() => LocalHeard.endAll());
afterAll(() => {
  last?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** The release fills the county, a version works on it, and the release goes on with that. */
const turnsWith = (built: string): Promise<Tried> => takeTurns([{ who: 'the release', built: last.built }, { who: 'this version', built }, { who: 'the release', built: last.built }]);

/** This version with other code in one place. */
function planted(was: RegExp, is: (...parts: string[]) => string): string {
  const copy = join(mkdtempSync(join(folder, 'planted-')), 'dist', 'local');
  cpSync(present, copy, { recursive: true });
  const file = join(copy, 'functions.cjs');
  const code = readFileSync(file, 'utf8');
  const other = code.replace(was, is);
  expect(other).not.toBe(code);
  writeFileSync(file, other);
  return copy;
}

tried('the last release reads what this version writes, and goes on with it', async () => {
  const { faults, compared } = await turnsWith(present);
  expect(faults).toEqual([]);
  expect(compared).toBeGreaterThan(500);
}, 120_000);

tried('a form of case that the last release may not write is found', async () => {
  // What a change in two releases keeps from happening: the form is raised by the very version that first knows it.
  const raised = planted(/(kind:\s*"case",\s*schema:\s*)(\d+)(,\s*data(?::\s*\w+)?,\s*steps:\s*\{\s*)/, (_, kind, form, steps) => `${kind}${Number(form) + 1}${steps}${form}: (state) => state, `);
  const { faults } = await turnsWith(raised);
  expect(faults).toEqual([expect.stringMatching(/^the release works on: POST cases\/[^ ]+\/holding-reply as helen-brandt: 409 .*written-by-newer-version/)]);
}, 120_000);
