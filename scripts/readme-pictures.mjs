import { join } from 'node:path';
import { openBrowser } from './bench/screens.mjs';
import { heardTarget } from './bench/targets.mjs';

/** The screens that the README shows, as the invented county begins: in what state, and by which words one sees that they are there. */
const screens = (pothole, plan) => ({
  // First: on a Monday it is sent within ten minutes, and then nothing in it is new.
  digest: { at: '/teams.html?as=joan-pell#digest', shows: 'How we met our standards', height: 1265 },
  landing: { at: '/', shows: 'What has been sent', height: 1050 },
  outlook: { at: '/outlook.html?as=sam-okoro', opens: 'Turned away at Thornby tip', shows: 'New: not in Heard yet' },
  today: { at: '/teams.html?as=helen-brandt#today', shows: 'Open cases per officer', height: 1120 },
  inbox: { at: '/teams.html?as=sam-okoro#inbox', shows: 'May mean harm' },
  worklist: { at: '/teams.html?as=helen-brandt#cases', shows: 'Answer by' },
  case: { at: `/teams.html?as=helen-brandt#case/${pothole}`, shows: 'The clock' },
  approve: { at: `/teams.html?as=leo-approver#plans/approve/${plan}`, shows: 'Any interest to declare?', width: 390, height: 844 },
});

/** Takes the pictures of the README anew. */
export async function readmePictures(folder) {
  const target = await heardTarget({ seed: 'county' });
  const browser = await openBrowser();
  const { items } = await target.get('/api/cases?limit=50');
  const pothole = items.find(({ inShort }) => inShort.includes('Quarry Lane')).id;
  const plans = await target.get('/api/plans', 'leo-approver');
  const plan = plans.items.find(({ stage, title }) => stage === 'approval' && title.startsWith('Library')).id;
  for (const [name, { at, opens, shows, width = 1280, height = 900 }] of Object.entries(screens(pothole, plan))) {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(target.url + at);
    // What came twice stands there twice, the first below: it is received when that was.
    if (opens) await page.getByText(opens).last().click();
    const shown = at === '/' ? page : await (await page.waitForSelector('iframe')).contentFrame();
    await shown.getByText(shows).first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
  await browser.close();
  await target.stop();
}
