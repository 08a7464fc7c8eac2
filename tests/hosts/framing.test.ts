import { onStage } from '../journeys/parts/on-stage';
import { APP, Framed } from './parts/framed';

const stage = onStage();

/** Whether the browser shows a page of Heard inside a page of that host. */
async function isShownIn(host: string, page: string): Promise<boolean> {
  const framed = await Framed.open(stage.browser, stage.heard);
  const refused = new Promise<boolean>((done) => framed.page.on('console', (said) => /frame-ancestors/.test(said.text()) && done(false)));
  await framed.show(host, page, () => undefined);
  const shown = framed.frame.waitForSelector('#root, main', { state: 'attached', timeout: 8000 }).then(() => framed.frame.url().startsWith(APP), () => false);
  const is = await Promise.race([refused, shown]);
  await framed.close();
  return is;
}

const tab = 'tab.html';
const pane = 'taskpane.html';
test.each<[string, string, boolean]>([
  ['https://teams.microsoft.com', tab, true],
  ['https://teams.cloud.microsoft', tab, true],
  ['https://outlook.office.com', tab, true],
  ['https://www.microsoft365.com', tab, true],
  ['https://evil.example', tab, false],
  ['https://teams.microsoft.com.evil.example', tab, false],
  ['http://teams.microsoft.com', tab, false],
  ['https://teams.microsoft.com', 'configure.html', true],
  ['https://outlook.office.com', 'configure.html', false],
  ['https://outlook.office.com', pane, true],
  ['https://outlook.cloud.microsoft', pane, true],
  ['https://teams.microsoft.com', pane, false],
  ['https://evil.example', pane, false],
  ['https://www.another-council.example', 'clock.html', true],
  ['https://teams.microsoft.com', 'how-often.html', false],
  ['https://evil.example', 'how-often.html', false],
])('a page of %s may show %s in a frame: %s', async (host, page, expected) => {
  expect(await isShownIn(host, page)).toBe(expected);
});
