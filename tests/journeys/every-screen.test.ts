import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { axe, openBrowser, openPage, productFrame } from '../builders/browser';
import { LocalHeard } from '../builders/local-heard';
import { everyScreen, type Screen } from './parts/screens';

/** `npm run pictures` names a folder: then each screen is kept there in each theme and narrow. */
const pictures = process.env['HEARD_PICTURES'];

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

/** Wider than its window, a page must be read to and fro (WCAG 2.2, 1.4.10 Reflow). Tables and frames may scroll inside themselves. */
const isTooWide = (product: Frame | Page): Promise<boolean> => product.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

/** What is wrong on a screen, in every theme and at its narrowest. */
async function findings({ name, at, in: where, themes, narrow, opens, shows, steps }: Screen): Promise<string[]> {
  const page = await openPage(browser, `${heard.url}${at}`);
  const found: string[] = [];
  const look = async (as: string, product: Frame | Page): Promise<void> => {
    found.push(...(await axe(product)).map((each) => `${name}, ${as}: ${each}`));
    await keep(page, `${name}-${as}`);
  };
  try {
    const product = where === 'page' ? page : await productFrame(page);
    await opens?.(page);
    await product.getByText(shows).first().waitFor();
    await steps?.(product, page);
    await look(themes[0] ?? 'light', product);
    for (const theme of themes.slice(1)) {
      await page.getByLabel('Theme').selectOption(theme);
      await page.waitForTimeout(150);
      await look(theme, product);
    }
    if (narrow) {
      await page.setViewportSize({ width: narrow, height: 900 });
      await page.waitForTimeout(200);
      if (await isTooWide(product)) found.push(`${name}: scrolls sideways at ${narrow} pixels`);
      await keep(page, `${name}-narrow`);
    }
    found.push(...page.wrong.map((each) => `${name}: ${each}`));
  } catch (cause) {
    found.push(`${name}: ${String(cause).split('\n')[0]}`);
    await keep(page, `${name}-failed`);
  } finally {
    await page.context().close();
  }
  return found;
}

test('axe finds nothing on any screen in any theme, no script of ours throws, and nothing scrolls sideways at 320 pixels', async () => {
  const found: string[] = [];
  for (const screen of await everyScreen(heard)) found.push(...(await findings(screen)));
  expect(found).toEqual([]);
}, 400_000);
