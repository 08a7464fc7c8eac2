import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fromSources } from './from-sources.mjs';

const project = join(import.meta.dirname, '..');

/** Has an earlier revision, the last release if none is named, and this one take turns at the same documents. Each is built from its own files. */
export async function tryRelease(named) {
  const { buildRevision, commitNamed, lastRelease, shortly, takeTurns } = await fromSources(`export * from './tests/faults/release/turns'; export * from './tests/faults/release/revisions';`);
  const found = named === undefined ? lastRelease(project) : { release: { commit: commitNamed(project, named) } };
  if (found.none) return { said: [`No earlier version was tried: ${found.none}.`], faults: [] };
  const { version, commit } = found.release;
  execFileSync(process.execPath, ['scripts/build.mjs', '--servers'], { cwd: project, stdio: 'inherit' });
  const { built, remove } = buildRevision(project, commit);
  try {
    const [old, now] = [{ who: version ? `Release ${version}` : shortly(project, commit), built }, { who: 'this version', built: join(project, 'dist/local') }];
    const { said, faults } = await takeTurns([old, now, old, now]);
    return { said: [`${version ? `Release ${version}, ` : ''}${shortly(project, commit)}, and this version by turns: ${faults.length} faults.`, ...said], faults };
  } finally {
    remove();
  }
}
