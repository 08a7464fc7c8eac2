import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageBundle, windows } from '../../../scripts/page-bundle.mjs';

// Builds every window of addin/ into a folder, and prints what each loads: at once, and in all.
const [, , folder] = process.argv;
const project = join(import.meta.dirname, '../../..');
const told = {};
for (const group of windows) {
  const entries = Object.entries(group).map(([from, name]) => ({ in: `addin/${from}/main.${existsSync(join(project, `addin/${from}/main.ts`)) ? 'ts' : 'tsx'}`, out: name }));
  const { outputs } = (await pageBundle(project, entries, folder)).metafile;
  const reached = (file, kinds, found = new Set()) => {
    if (found.has(file)) return found;
    found.add(file);
    for (const { path, kind } of outputs[file].imports) if (kinds.includes(kind) && outputs[path]) reached(path, kinds, found);
    return found;
  };
  const weigh = (files) => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(project, file))).length, 0);
  for (const { in: entry, out } of entries) {
    const [file] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === entry);
    const [atOnce, all] = [reached(file, ['import-statement']), reached(file, ['import-statement', 'dynamic-import'])];
    told[`${out}.html`] = { atOnce: weigh(atOnce), all: weigh(all), inputs: [...all].flatMap((each) => Object.keys(outputs[each].inputs)), inputsAtOnce: [...atOnce].flatMap((each) => Object.keys(outputs[each].inputs)) };
  }
}
process.stdout.write(JSON.stringify(told));
