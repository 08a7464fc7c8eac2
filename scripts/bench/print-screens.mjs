import { quantile, quantiles } from './figures.mjs';
import { fillStore } from './fill.mjs';
import { coldPanes, fromMessageToMessage, layoutShift, openBrowser, sendMessages, worklistsOnScreen } from './screens.mjs';
import { heardTarget } from './targets.mjs';

const MESSAGES = 40;
const CASES = 100_000;

async function pane(browser, say) {
  const target = await heardTarget();
  await sendMessages(target, MESSAGES);
  // The first is slow in the server as well: it has compiled nothing yet.
  await coldPanes(browser, target, 2);
  say(`Pane, from its address to what it proposes drawn, nothing in the cache: ${quantiles(await coldPanes(browser, target, 10))}.`);
  say(`From one message to the next in the pane, ${MESSAGES - 1} times: ${quantiles(await fromMessageToMessage(browser, target, MESSAGES))}.`);
  await target.stop();
}

async function worklist(browser, say, open) {
  const target = await heardTarget();
  await fillStore(target, CASES, { open });
  const took = [];
  for (let n = 0; n < 30; n += 1) {
    const started = performance.now();
    const { counts } = await target.get('/api/cases?limit=50');
    took.push(performance.now() - started);
    if (counts.all !== open) throw new Error(`The worklist counts ${counts.all} of ${open}`);
  }
  say(`Worklist of 50 rows from ${CASES} cases, ${open} of them open, from the press until painted: ${quantiles(await worklistsOnScreen(browser, target, 8))}; its answer alone: ${quantiles(took)}, longest ${quantile(took, 1).toFixed(0)} ms.`);
  await target.stop();
}

async function shifts(browser, say) {
  const target = await heardTarget({ seed: 'county' });
  const { items } = await target.get('/api/cases?limit=50');
  const tab = (hash) => `${target.url}/teams.html?as=helen-brandt#${hash}`;
  const screens = [
    ['pane', `${target.url}/outlook.html?as=sam-okoro`, 'In short'],
    ['inbox', tab('inbox'), 'New'],
    ['worklist', tab('cases'), 'Answer by'],
    ['case', tab(`case/${items[0].id}`), 'The clock'],
    ['Today', tab('today'), 'Slipped'],
  ];
  for (const [name, address, shows] of screens) {
    const { sum, moved } = await layoutShift(browser, address, shows);
    say(`Layout shift, ${name}: ${sum.toFixed(4)}${moved.length > 0 ? ` (${[...new Set(moved)].slice(0, 3).join('; ')})` : ''}`);
  }
  await target.stop();
}

/** What is claimed of the screens (docs/status.md), in a real browser on this machine. */
export async function printScreens(say) {
  const browser = await openBrowser();
  await pane(browser, say);
  await worklist(browser, say, 5_000);
  await worklist(browser, say, CASES);
  await shifts(browser, say);
  await browser.close();
}
