import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../builders/browser';
import { ByKeys } from './parts/by-keys';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser.close());

/** A page of three controls, of which the second is in question. */
async function shown(control: string): Promise<ByKeys> {
  await page.setContent(`<button>Before</button>${control}<button>After</button>`);
  return new ByKeys(page);
}
const send = () => page.getByText('Send', { exact: true });

test.each([
  ['a button that nothing else is wrong with', '<button onclick="this.textContent = \'Sent\'">Send</button>', undefined],
  ['what can be pressed only by mouse', '<div onclick="this.textContent = \'Sent\'">Send</div>', 'Not reached by keyboard'],
  ['what Tab passes by', '<button tabindex="-1" onclick="this.textContent = \'Sent\'">Send</button>', 'Not reached by keyboard'],
  ['what does not show that it has the focus', '<button style="outline: none" onclick="this.textContent = \'Sent\'">Send</button>', 'Nothing shows that it has the focus'],
  ['what does nothing at a key', '<a tabindex="0" onmousedown="this.textContent = \'Sent\'">Send</a>', 'The key did nothing'],
])('goes through by keyboard, or says why not: %s', async (_what, control, wrong) => {
  const keys = await shown(control);
  const going = keys.press(send()).then(async () => {
    // A key that is answered for has been heard: what it does here is done with it, however slow the machine is.
    if (!(await page.getByText('Sent').isVisible())) throw new Error('The key did nothing');
  });
  await (wrong === undefined ? going : expect(going).rejects.toThrow(wrong));
});

test('what takes the focus away with it is noticed at the next step', async () => {
  const keys = await shown('<button onclick="this.remove()">Send</button>');
  await keys.press(send());
  await expect(keys.to(page.getByText('After'))).rejects.toThrow(/^The focus was lost after .*Send/);
});
