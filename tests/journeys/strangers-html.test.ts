import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Browser, Page } from 'playwright-core';
import { SafeFrame } from '../../addin/parts/SafeFrame';
import { longestHtml, safeHtml } from '../../functions/adapters/html/safe-html';
import { readMail } from '../../functions/adapters/mail/read-mail';
import { openBrowser } from '../builders/browser';
import { outsideCase, readLines, withOutsideCases } from '../builders/outside-cases';
import { hostile } from './parts/hostile-html';
import { noDeeds, WatchedPage, type Deeds } from './parts/watched';

/** Exactly the frame of the app, as React writes it. */
const frameOf = (html: string): string => renderToStaticMarkup(createElement(SafeFrame, { html }));
/** A frame as it must not be: what is in it may do everything. */
const openFrame = (html: string): string => `<iframe srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
const cleaned = (html: string): string => safeHtml(html, new Map()).html;

let browser: Browser;
let watched: WatchedPage;
beforeAll(async () => {
  browser = await openBrowser();
  watched = await WatchedPage.open(browser);
}, 60_000);
afterAll(() => browser.close());

/** Presses everything in every frame. */
async function pressAll(page: Page): Promise<void> {
  for (const frame of page.frames().slice(1)) {
    await frame.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLElement>('*')) for (const type of ['mouseover', 'focus', 'click']) each.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
      for (const each of document.querySelectorAll<HTMLElement>('a, area, button, input')) each.click();
    });
  }
}

const named = Object.entries(hostile);

test.each(named)('cleaned, in our frame, pressed everywhere, nothing comes of %s, and nothing has to be stopped', async (_name, html) => {
  expect(await watched.show([frameOf(cleaned(html))], pressAll)).toEqual(noDeeds);
});

test('the watched page sees every kind of deed, where a frame lets it happen', async () => {
  const all = new Set<keyof Deeds>();
  const without: string[] = [];
  for (const [name, html] of named) {
    const deeds = await watched.show([openFrame(html)]);
    const done = (Object.keys(deeds) as (keyof Deeds)[]).filter((kind) => kind !== 'stopped' && deeds[kind].length > 0);
    if (done.length === 0) without.push(name);
    for (const kind of done) all.add(kind);
  }
  expect([...all]).toEqual(expect.arrayContaining(['requests', 'scripts', 'navigations', 'dialogs']));
  process.stdout.write(`${named.length - without.length} of ${named.length} do harm in an open frame by themselves; the others need a press or an older browser: ${without.join('; ')}\n`);
  expect(without.length).toBeLessThan(named.length / 3);
}, 60_000);

const catalogue = 'mail/CATALOGUE.jsonl';
const each = 40;

withOutsideCases(catalogue, 'every HTML mail of the folder, cleaned and in our frame, asks for nothing, runs nothing and leads nowhere', async () => {
  const frames: { file: string; frame: string }[] = [];
  let asked = 0;
  for (const { file } of readLines<{ file: string }>(catalogue)) {
    const mail = await readMail(readFileSync(outsideCase('mail', file))).catch(() => undefined);
    if (!mail?.html || mail.html.length > longestHtml) continue;
    const pictures = mail.files.flatMap(({ picture, contentId, type, content }) => (picture && contentId !== undefined ? [[contentId, { type, bytes: content }] as const] : []));
    const { html, remote } = safeHtml(mail.html, new Map(pictures));
    if (remote.count > 0) asked += 1;
    frames.push({ file, frame: frameOf(html) });
  }
  const wrong: string[] = [];
  for (let at = 0; at < frames.length; at += each) {
    const some = frames.slice(at, at + each);
    const deeds = await watched.show(some.map(({ frame }) => frame));
    const done = Object.entries(deeds).filter(([, list]) => (list as string[]).length > 0);
    if (done.length > 0) wrong.push(`${some.map(({ file }) => file).join(', ')}: ${JSON.stringify(Object.fromEntries(done))}`);
  }
  process.stdout.write(`${frames.length} HTML mails shown; ${asked} of them asked other machines for something\n`);
  expect(frames.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
