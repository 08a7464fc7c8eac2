import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const project = join(import.meta.dirname, '..');

/** Parts of Heard as they stand in the sources, without the rest: what `contents` exports, with paths from the project's root. */
export async function fromSources(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'heard-parts-'));
  const outfile = join(folder, 'parts.mjs');
  await build({ stdin: { contents, resolveDir: project, loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', packages: 'bundle', outfile, banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url); const { dirname: __dirname } = import.meta;" } });
  const parts = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return parts;
}
