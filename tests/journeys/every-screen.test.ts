import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { axe, openBrowser, openPage, productFrame } from '../builders/browser';
import { LocalHeard } from '../builders/local-heard';
import { ByKeys } from './parts/by-keys';
import { faintFocus, isLost } from './parts/focus';
import { everyScreen, type Screen } from './parts/screens';
import { hiddenFocus, isTooWide, moving, zoomIn } from './parts/zoomed';

/** `npm run pictures` names a folder: then each screen is kept there in each theme and narrow. */
const pictures = process.env['HEARD_PICTURES'];
/** Pages looked at beside each other: much of a page's time is waiting. */
const atOnce = 3;

let browser: Browser;
let heard: LocalHeard;
beforeAll(async () => {
  browser = await openBrowser();
  heard = await LocalHeard.start({ seed: 'county' });
  if (pictures) {
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
  }
}, 120_000);
afterAll(async () => {
  await browser.close();
  await LocalHeard.endAll();
});

const keep = async (page: Page, name: string): Promise<unknown> => pictures && page.screenshot({ path: join(pictures, `${name}.png`) });

/** What another theme can break: it changes colours and nothing else. */
const ofColour = ['color-contrast'];

/** Once what was changed round it has been drawn. */
const shown = (product: Frame | Page): Promise<unknown> => product.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))));

/** What is wrong on a screen, in every theme, at its narrowest and at 400 %. */
async function findings({ name, at, in: where, themes, narrow, opens, shows, steps }: Screen): Promise<string[]> {
  const page = await openPage(browser, `${heard.url}${at}`);
  const keys = new ByKeys(page);
  const found: string[] = [];
  const look = async (as: string, product: Frame | Page, rules?: string[]): Promise<void> => {
    found.push(...(await axe(product, rules)).map((each) => `${name}, ${as}: ${each}`));
    await keep(page, `${name}-${as}`);
  };
  try {
    const product = where === 'page' ? page : await productFrame(page);
    await opens?.(page, keys);
    await product.getByText(shows).first().waitFor();
    await steps?.(product, keys, page);
    await look(themes[0] ?? 'light', product);
    found.push(...(await faintFocus(product)).map((each) => `${name}: ${each}`));
    for (const theme of themes.slice(1)) {
      await page.getByLabel('Theme').selectOption(theme);
      await shown(product);
      await look(theme, product, ofColour);
    }
    if (narrow) {
      await page.setViewportSize({ width: narrow, height: 900 });
      await shown(product);
      if (await isTooWide(product)) found.push(`${name}: scrolls sideways at ${narrow} pixels`);
      await keep(page, `${name}-narrow`);
    }
    await zoomIn(page, where === 'product');
    await shown(product);
    await keep(page, `${name}-zoomed`);
    if (await isTooWide(product)) found.push(`${name}: scrolls sideways at 400 %`);
    found.push(...(await hiddenFocus(product)).map((each) => `${name}: hidden at 400 % while it has the focus: ${each}`));
    found.push(...(await moving(product)).map((each) => `${name}: moves though nothing should: ${each}`));
    if (await isLostAfterClosing(product, page)) found.push(`${name}: nothing has the focus once it is closed`);
    found.push(...page.wrong.map((each) => `${name}: ${each}`));
  } catch (cause) {
    found.push(`${name}: ${String(cause).split('\n')[0]}`);
    await keep(page, `${name}-failed`);
  } finally {
    await page.context().close();
  }
  return found;
}

/** Whether Escape closes what stands over a screen and leaves the focus nowhere. */
async function isLostAfterClosing(product: Frame | Page, page: Page): Promise<boolean> {
  const over = product.getByRole('dialog');
  if ((await over.count()) === 0) return false;
  await page.keyboard.press('Escape');
  await over.waitFor({ state: 'detached' });
  await shown(product);
  return product.evaluate(isLost);
}

test('in a window of any width the worklist has room for what a case is about', async () => {
  const page = await openPage(browser, `${heard.url}/teams.html?as=helen-brandt#cases`);
  const product = await productFrame(page);
  const links = product.getByRole('table').getByRole('link');
  await links.first().waitFor();
  const narrowest = async (width: number): Promise<number> => {
    await page.setViewportSize({ width, height: 900 });
    await shown(product);
    return links.evaluateAll((all) => Math.min(...all.map((each) => each.closest('td')?.clientWidth ?? 0)));
  };
  for (const width of [1280, 1181, 1180, 1001, 1000, 320]) expect({ width, hasRoom: (await narrowest(width)) > 120 }).toEqual({ width, hasRoom: true });
  await page.context().close();
});

test('axe finds nothing on any screen in any theme, no script of ours throws; nothing scrolls sideways at 320 pixels or at 400 %, hides what has the focus or does not show it, is for the mouse alone, or moves for those who asked that nothing does', async () => {
  const found: string[] = [];
  const screens = (await everyScreen(heard)).values();
  const goThrough = async (): Promise<void> => {
    for (const screen of screens) found.push(...(await findings(screen)));
  };
  await Promise.all(Array.from({ length: atOnce }, goThrough));
  expect(found).toEqual([]);
}, 900_000);
