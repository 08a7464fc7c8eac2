import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addressHere } from './running.mjs';

const USAGE = 'npm run deliver -- [--received 2025-06-25T10:00:00+01:00] [--to MAILBOX] FILE…';

function stop(message) {
  console.error(message);
  process.exit(1);
}

function readParameters() {
  try {
    return parseArgs({ options: { received: { type: 'string' }, to: { type: 'string' } }, allowPositionals: true });
  } catch (reason) {
    return stop(`${reason.message}\n${USAGE}`);
  }
}

const { values, positionals: files } = readParameters();
if (files.length === 0) stop(USAGE);
const url = new URL('/local/deliver', addressHere());
for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);

let failed = 0;
for (const file of files) {
  try {
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'message/rfc822' }, body: readFileSync(file) });
    const said = await answer.json();
    if (!answer.ok) throw new Error(said.detail ?? said.title ?? answer.statusText);
    console.log(`${file}: delivered`);
  } catch (reason) {
    failed += 1;
    const unreachable = reason.message === 'fetch failed';
    console.error(`${file}: ${unreachable ? `Heard does not answer at ${url.origin}. Start it with: npm start` : reason.message}`);
    if (unreachable) break;
  }
}
process.exitCode = failed > 0 ? 1 : 0;
