import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createTransport } from 'nodemailer';
import { openBeside, paneHost } from './pane-host.mjs';
import { clickUntil, shiftsSeen, watchShifts } from './in-page.mjs';

const project = join(import.meta.dirname, '../..');
const PANE = { width: 320, height: 640 };
const WINDOW = { width: 1280, height: 900 };
const mailOf = (no) => `From: Writer ${no} <writer-${no}@example.net>\r\nTo: complaints@marlshire.example\r\nSubject: Pothole ${no} on Mill Lane\r\nDate: Wed, 16 Apr 2025 16:01:00 +0100\r\nMessage-ID: ${idOf(no)}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nI want to complain. Pothole ${no} on Mill Lane has been reported three times and nobody came. I would like it mended.\r\n\r\nWriter ${no}\r\n`;
const idOf = (no) => `<screen-${no}@bench.example>`;

export const openBrowser = () =>
  chromium.launch({ executablePath: readFileSync(join(project, 'node_modules/.cache/heard-browser'), 'utf8').trim(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'] });

export async function sendMessages(target, count) {
  const transport = createTransport({ host: '127.0.0.1', port: target.smtpPort, ignoreTLS: true });
  for (let no = 0; no < count; no += 1) await transport.sendMail({ envelope: { from: `writer-${no}@example.net`, to: 'complaints@marlshire.example' }, raw: mailOf(no) });
  transport.close();
  await target.done();
}

/** A window with nothing in its cache. */
const freshPage = async (browser, viewport) => (await browser.newContext({ viewport })).newPage();

async function freshPane(browser, target) {
  const page = await freshPage(browser, PANE);
  await page.route('**/pane-host', (route) => route.fulfill({ contentType: 'text/html', body: paneHost }));
  await page.goto(`${target.url}/pane-host`);
  return page;
}
const beside = (no, cold) => ({ person: 'sam-okoro', item: idOf(no), writer: `Writer ${no}`, cold });

/** From the pane's address until it is drawn with what it proposes, each time in a browser that has seen none of it. Milliseconds. */
export async function coldPanes(browser, target, times) {
  const took = [];
  for (let n = 0; n < times; n += 1) {
    const page = await freshPane(browser, target);
    took.push(await page.evaluate(openBeside, beside(0, true)));
    await page.context().close();
  }
  return took;
}

/** From one message to the next in a pane that stays open. Milliseconds. */
export async function fromMessageToMessage(browser, target, count) {
  const page = await freshPane(browser, target);
  await page.evaluate(openBeside, beside(0, true));
  const took = [];
  for (let no = 1; no < count; no += 1) took.push(await page.evaluate(openBeside, beside(no, false)));
  await page.context().close();
  return took;
}

const tabOf = async (page) => (await page.waitForSelector('iframe')).contentFrame();

/** From the press on Cases until fifty rows are drawn; each time nothing of them is known yet. Milliseconds. */
export async function worklistsOnScreen(browser, target, times) {
  const took = [];
  for (let n = 0; n < times; n += 1) {
    const page = await freshPage(browser, WINDOW);
    await page.goto(`${target.url}/teams.html?as=sam-okoro#calculator`);
    const tab = await tabOf(page);
    await tab.getByRole('heading', { name: 'When would it be due?' }).waitFor();
    await page.waitForLoadState('networkidle');
    took.push(await tab.evaluate(clickUntil, { link: 'Cases', rows: 50 }));
    await page.context().close();
  }
  return took;
}

/** How far what was already drawn moved by itself while a screen came: 0 is nothing. */
export async function layoutShift(browser, address, shows, where = 'iframe') {
  const page = await freshPage(browser, WINDOW);
  await page.addInitScript(watchShifts);
  await page.goto(address);
  const product = where === 'iframe' ? await tabOf(page) : page;
  await product.getByText(shows).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const seen = await product.evaluate(shiftsSeen);
  await page.context().close();
  return seen;
}
