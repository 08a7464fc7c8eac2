import { addressHere } from './running.mjs';

const USAGE = `npm run self-check                                          the Heard that runs on this machine
HEARD_URL=https://heard.example.gov.uk HEARD_TOKEN=… npm run self-check    another, with a token of a manager or an administrator`;

function stop(message) {
  console.error(message);
  process.exit(1);
}

// Set to nothing is not set.
const elsewhere = process.env.HEARD_URL || undefined;
if (elsewhere && !process.env.HEARD_TOKEN) stop(`HEARD_TOKEN is missing: set it to a token of a manager or an administrator.\n\n${USAGE}`);
const url = elsewhere ?? addressHere();

/** Asks, and says in plain words what stands in the way of an answer. */
async function ask(path, how = {}) {
  const answer = await fetch(new URL(path, url), how).catch((reason) =>
    stop(`Heard does not answer at ${url}${reason.cause?.code ? ` (${reason.cause.code})` : ''}. ${elsewhere ? 'Look whether its functions run.' : 'Start it with: npm start'}`));
  const said = await answer.json().catch(() => undefined);
  if (!answer.ok) stop(`Heard answered ${answer.status}${said?.title ? `: ${said.title}. ${said.detail ?? ''}` : `: ${answer.statusText}`}`);
  if (said === undefined) stop(`What answers at ${url} is not Heard.`);
  return said;
}

const tokenHere = async () => (await ask('/local/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ person: 'ada-admin' }) })).token;

const token = elsewhere ? process.env.HEARD_TOKEN : await tokenHere();
const { said, well, looked, version, checks } = await ask('/api/self-check', { headers: { authorization: `Bearer ${token}` } });
if (!Array.isArray(checks)) stop(`What answers at ${url} is not Heard.`);

for (const each of checks) {
  console.log(`${each.well ? 'well ' : 'AMISS'}  ${each.name}: ${each.said}`);
  if (each.todo) console.log(`       ${each.todo}`);
}
console.log(`\n${said} ${looked}, ${url}${version ? `, Heard ${version}` : ''}`);
process.exitCode = well ? 0 : 1;
