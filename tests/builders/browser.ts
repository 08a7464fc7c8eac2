import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';

const project = resolve(__dirname, '../..');
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

function browserPath(): string {
  try {
    return readFileSync(resolve(project, 'node_modules/.cache/heard-browser'), 'utf8').trim();
  } catch {
    throw new Error('No Chromium was found for the browser tests. Run: npm run setup -- --browser');
  }
}

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: browserPath(), args: quiet });

/** A page that fails its test when a script of ours throws. */
export async function openPage(browser: Browser, url: string, { width = 1280, height = 900 } = {}): Promise<Page & { wrong: string[] }> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = Object.assign(await context.newPage(), { wrong: [] as string[] });
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => page.wrong.push(error.message));
  await page.goto(url);
  return page;
}

/**
 * What axe finds wrong in a frame, by all of its rules or by those named. Fluent's own focus guards (hidden elements that
 * keep Tab inside a list) are left out by name; no rule is switched off.
 */
export async function axe(frame: Frame | Page, only?: string[]): Promise<string[]> {
  await settled(frame);
  // An expression, so that the page's content policy has nothing to say about inline scripts.
  await frame.evaluate(axeSource);
  return frame.evaluate(async (rules) => {
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({ exclude: [['[data-tabster-dummy]'], ['i[aria-hidden="true"][tabindex="0"]']] }, rules ? { runOnly: rules } : {});
    return violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`);
  }, only);
}

/** Once what moves by itself has come to rest: a colour half way from one theme to another is nobody's colour. */
const settled = (frame: Frame | Page): Promise<unknown> =>
  frame.evaluate(() => Promise.allSettled(document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity).map((each) => each.finished)));

/** The frame in which a page of this machine shows the product itself. */
export async function productFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The page shows no frame');
  return frame;
}
