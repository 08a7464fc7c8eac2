import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { axe, openPage, productFrame } from '../builders/browser';
import { captureBodyFor } from '../builders/local-heard';
import { mimeMail, pixel } from '../fixtures/with-files';
import { ByKeys } from './parts/by-keys';
import { hostile } from './parts/hostile-html';
import { onStage } from './parts/on-stage';

const stage = onStage();

const content = Buffer.from(Array.from({ length: 30_000 }, (_, at) => (at * 13) % 256));
const mailOf = (subject: string): string =>
  mimeMail({
    id: `<${subject.toLowerCase().replace(/\W+/g, '-')}@example.net>`, subject, html: `<h3>To the council</h3><img src="cid:pic@x" alt="The hole" width="40" height="40">${Object.values(hostile).join('\n')}${'<p>It is still there.</p>'.repeat(60)}`,
    inline: [{ name: 'hole.png', type: 'image/png', content: pixel, contentId: 'pic@x' }], files: [{ name: 'Łąka “12”.bin', content }],
  }).replace(/\r?\n/g, '\r\n');

/** The message open in a tab, as it was laid out; every request that is not to Heard is on the list. */
async function laidOut(subject: string, screen: string): Promise<{ page: Page & { wrong: string[] }; tab: Frame; foreign: string[] }> {
  const page = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=helen-brandt#${screen}`);
  const tab = await productFrame(page);
  await tab.getByRole('heading', { name: subject }).waitFor();
  const foreign: string[] = [];
  page.on('request', (request) => void (request.url().startsWith(stage.heard.url) || foreign.push(request.url())));
  await new ByKeys(page).press(tab.getByRole('switch', { name: 'As it was laid out' }), 'Space');
  await page.frameLocator('iframe').frameLocator('iframe').getByRole('heading', { name: 'To the council' }).waitFor();
  return { page, tab, foreign };
}

async function saved(page: Page, tab: Frame, name: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), new ByKeys(page).press(tab.getByRole('button', { name }))]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a hostile message is looked at as it was laid out: its own picture shows, nothing is asked of anybody, and the page stays where it was', async () => {
  const subject = 'Laid out by a stranger';
  await stage.heard.mail(mailOf(subject));
  const { id } = await stage.heard.message('<laid-out-by-a-stranger@example.net>');
  const { page, tab, foreign } = await laidOut(subject, `inbox/${id}`);
  const inner = tab.childFrames()[0];
  if (!inner) throw new Error('There is no frame');
  expect(inner.url()).toBe('about:srcdoc');
  expect(await inner.evaluate(() => [...document.images].filter((image) => image.src !== '').map((image) => image.naturalWidth > 0))).toContain(true);
  await tab.getByText(/pictures of other machines were not fetched \(.*far\.example/).waitFor();
  await page.waitForTimeout(500);
  expect(foreign).toEqual([]);
  expect(page.wrong).toEqual([]);
  expect(page.context().pages()).toHaveLength(1);
  expect(tab.url()).toContain(id);
  // What a stranger wrote is theirs: its headings and tables are not ours to mend.
  expect(await axe(tab)).toEqual([]);
});

test('by keyboard: Tab goes into the frame, the page scrolls there, and Tab goes out again', async () => {
  const { id } = await stage.heard.message('<laid-out-by-a-stranger@example.net>');
  const { page, tab } = await laidOut('Laid out by a stranger', `inbox/${id}`);
  const inner = tab.childFrames()[0];
  await new ByKeys(page).to(tab.getByRole('switch'));
  await page.keyboard.press('Tab');
  await tab.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
  await page.keyboard.press('PageDown');
  await page.waitForTimeout(400);
  expect(await inner?.evaluate(() => document.body.scrollTop)).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await tab.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Download hole.png'));
});

test('its files and the message itself are saved byte for byte, from the inbox and from the case', async () => {
  const subject = 'Photographs for the case';
  const raw = mailOf(subject);
  await stage.heard.mail(raw);
  const message = await stage.heard.message('<photographs-for-the-case@example.net>');
  const page = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=helen-brandt#inbox/${message.id}`);
  const tab = await productFrame(page);
  expect((await saved(page, tab, /^Download Łąka/)).bytes.equals(content)).toBe(true);
  const whole = await saved(page, tab, 'The message as it was received');
  expect(whole.name).toBe(`${message.id}.eml`);
  expect(whole.bytes.toString('latin1')).toContain(Buffer.from(raw).toString('latin1').trim());
  const captured = await stage.heard.api('helen-brandt', 'POST', `messages/${message.id}/capture`, captureBodyFor(message), { 'idempotency-key': 'photographs' });
  const other = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=helen-brandt#case/${captured.body.cases[0].id}`);
  const story = await productFrame(other);
  expect((await saved(other, story, /^Download Łąka/)).bytes.equals(content)).toBe(true);
  expect((await saved(other, story, 'The message as it was received')).bytes.equals(whole.bytes)).toBe(true);
});
