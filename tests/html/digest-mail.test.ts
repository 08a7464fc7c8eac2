import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { digestMail } from '../../functions/adapters/html/digest/digest-mail';
import { htmlToText } from '../../functions/adapters/mail/html-text';
import { aDigest, anEvent, aQuietDigest, digestLinks } from '../builders/digests';
import { axe, openBrowser } from '../builders/browser';
import { hostile } from '../journeys/parts/hostile-html';

/** `HEARD_PICTURES` names a folder: then each form is kept there. */
const pictures = process.env['HEARD_PICTURES'];
const { html } = digestMail(aDigest(), digestLinks);
const tagsOf = (mail: string): string[] => [...mail.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name ?? '');

test.each(Object.entries(hostile))('%s in a title, a question or a note stays text', (_what, text) => {
  const with_ = (said: string) => digestMail(aDigest({ events: [anEvent({ title: said })], elsewhere: [], questions: [{ text: said, rule: 'opens next' }], note: said }), digestLinks).html;
  expect(tagsOf(with_(text))).toEqual(tagsOf(with_('Plain')));
});

test('nothing is fetched: no image, no style sheet of elsewhere, no address but those of its links', () => {
  expect(tagsOf(html).filter((tag) => ['img', 'link', 'script', 'iframe', 'form', 'base'].includes(tag))).toEqual([]);
  expect(html).not.toMatch(/url\(|@import|background=/i);
  const addresses = [...html.matchAll(/(?:https?|mailto):[^"<\s]+/g)].map(([address]) => address.replaceAll('&amp;', '&'));
  expect([...new Set(addresses)].sort()).toEqual(Object.values(digestLinks).sort());
});

test('what Outlook’s desktop program cannot lay out is not used', () => {
  expect(html).not.toMatch(/display:\s*(flex|grid)|position:|float:|<(div|p)[^>]*width/i);
  expect(html).toContain('mso-padding-alt');
});

test('the text that a mailbox makes of it reads in the same order', () => {
  const text = htmlToText(html);
  const order = ['One consultation opens near you in July.', 'Three questions to ask', '1. Answers in time fell', 'Coming to your divisions', 'Elsewhere in the county', 'How we met our standards', 'I am writing for a constituent', 'How often, or stop'];
  expect(order.map((each) => text.indexOf(each))).toEqual(order.map((each) => text.indexOf(each)).sort((one, other) => one - other));
  expect(order.filter((each) => !text.includes(each))).toEqual([]);
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
    if (pictures) mkdirSync(pictures, { recursive: true });
  });
  afterAll(() => browser.close());

  test.each([
    ['phone', 360, 'light', aDigest()], ['phone', 320, 'dark', aDigest()], ['desktop', 640, 'light', aDigest()], ['desktop', 1000, 'dark', aDigest()], ['quiet', 360, 'light', aQuietDigest()],
  ] as const)('on a %s of %d px in %s it reads without sideways scrolling, a thumb finds the button, and axe finds nothing', async (form, width, colorScheme, content) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.setContent(digestMail(content, digestLinks).html);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const button = await page.getByRole('link', { name: 'I am writing for a constituent' }).boundingBox();
    expect(button?.height).toBeGreaterThanOrEqual(48);
    expect(button?.width).toBe(Math.min(640, width - 32));
    expect(await axe(page)).toEqual([]);
    if (pictures) await page.screenshot({ path: join(pictures, `digest-${form}-${width}-${colorScheme}.png`), fullPage: true });
    await page.close();
  });
});
