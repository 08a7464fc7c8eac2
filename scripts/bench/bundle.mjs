import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { serverBundle } from '../server-bundle.mjs';
import { median, range } from './figures.mjs';

const PAIRS = 7;
const loader = join(import.meta.dirname, 'load-functions.cjs');
const project = join(import.meta.dirname, '../..');

function run(parameters, folder) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, HEARD_SECRET: 'x' } });
  if (status !== 0) throw new Error(stderr);
  return { took: performance.now() - started, said: stdout };
}

/** What is deployed: its bytes, how many modules it holds and how many run as it is loaded, and how long that takes, in turns with bare Node. */
export async function printBundle(say) {
  const folder = mkdtempSync(join(tmpdir(), 'heard-bundle-'));
  const file = join(folder, 'main.cjs');
  const { metafile } = await build({ ...serverBundle, absWorkingDir: project, entryPoints: ['functions/main.ts'], outfile: file, metafile: true });
  const bytes = readFileSync(file);
  const all = Object.keys(metafile.inputs).length;
  const wrapped = new Set(bytes.toString().match(/(?<=__(?:commonJS|esm)\(\{")[^"]+/g) ?? []);
  const { ran, own } = JSON.parse(run([loader, file, 'say'], folder).said);
  const loads = [];
  const bare = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    bare.push(run(['-e', '0'], folder).took);
    loads.push(run([loader, file], folder).took);
  }
  const azure = Object.entries(Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint).inputs).filter(([name]) => name.includes('node_modules/@azure/')).reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  say(`Functions bundle: ${(bytes.length / 1e6).toFixed(1)} MB (${(gzipSync(bytes).length / 1e6).toFixed(1)} gzipped), ${(azure / 1e6).toFixed(1)} of them of Azure’s SDKs; ${all} modules, of which ${all - wrapped.size + ran.filter((name) => wrapped.has(name)).length} run as it is loaded, with ${own} of Node’s own; loaded in ${range(loads)} ms, bare Node ${range(bare)}: ${(median(loads) - median(bare)).toFixed(0)} ms more. ${PAIRS} of each, in turns.`);
  rmSync(folder, { recursive: true });
}
