// npm run faults: what is claimed of crashes, foul weather, outages, restores and the last release, tried at length, with its figures.
// npm run faults -- --release [REVISION]: that version, or the last release, and this one take turns at the same documents, as while one replaces the other.
// npm run faults -- deliveries 12: one run again, as a fault names it, with every call that it makes.
import { fromSources } from './from-sources.mjs';
import { tryRelease } from './release.mjs';

const tell = ({ said, faults }) => console.log([...said, ...faults.map((fault) => `  ${fault}`)].join('\n'));

if (process.argv[2] === '--release') {
  const tried = await tryRelease(process.argv[3]);
  tell(tried);
  process.exit(tried.faults.length === 0 ? 0 : 1);
}

const { everyKill, longForm, outages, randomKills, restores, runAgain } = await fromSources(`export * from './tests/faults/world/long-form';`);

const again = process.argv.slice(2);
if (again.length > 0) {
  const { calls, faults } = await runAgain(again);
  calls.forEach((call, at) => console.log(`${at + 1} ${call}`));
  console.log(faults.length === 0 ? 'No faults.' : faults.join('\n'));
  process.exit(faults.length === 0 ? 0 : 1);
}

let wrong = 0;
for (const part of [everyKill, randomKills, outages, restores, () => tryRelease()]) {
  const tried = await part(longForm);
  wrong += tried.faults.length;
  tell(tried);
}
process.exit(wrong === 0 ? 0 : 1);
