import type { Browser, Page } from 'playwright-core';
import { axe, openBrowser } from '../builders/browser';
import { readLines, withOutsideCases } from '../builders/outside-cases';
import { hiddenFocus, isTooWide, moving, zoomed } from './parts/zoomed';

/** One example of a rule of the W3C's ACT community: a page that keeps it, breaks it, or has nothing to do with it. */
interface Example {
  id: string;
  ruleId: string;
  type: string;
  code: string;
  expected: 'passed' | 'failed' | 'inapplicable';
  needsAsset: boolean;
}

/** What is left out of the examples, and why. */
const leftOut: Record<string, string> = {
  bc659a: 'a page that moves on by itself is gone before it can be looked at',
  '3ea0c8': 'no criterion of WCAG 2.2: an id that stands twice harms where something refers to it',
  '09o5cg': 'AAA, which nobody has promised',
  '78fd32': 'axe counts lines by the boxes of their letters, which overlap where the machine has only tall fonts',
};

/** What axe does not find, one by one: a newer version that does makes this list wrong, and the test says so. */
const missed = new Set(['6cfa84/failed-6', 'ff89c9/failed-4', 'akn7bn/failed-1', 'afw4f7/failed-2', 'afw4f7/failed-6', 'afw4f7/failed-7']);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser.close());

/** The rules of axe that stand for each rule of the ACT. */
async function rulesOfAxe(): Promise<Map<string, string[]>> {
  const named = await page.evaluate(() => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.getRules().map(({ ruleId, actIds = [] }) => ({ ruleId, actIds })));
  const all = new Map<string, string[]>();
  for (const { ruleId, actIds } of named) for (const act of actIds) all.set(act, [...(all.get(act) ?? []), ruleId]);
  return all;
}

withOutsideCases('a11y/act-testcases.jsonl', 'a fault planted in a page is found, by the rule that it breaks, and none in a page that keeps it', async () => {
  await page.setContent('<p>axe</p>');
  await axe(page);
  const rules = await rulesOfAxe();
  const examples = readLines<Example>('a11y/act-testcases.jsonl').filter(({ ruleId, type, needsAsset }) => type === 'html' && !needsAsset && rules.has(ruleId) && !(ruleId in leftOut));
  const wrong: string[] = [];
  for (const { id, ruleId, code, expected } of examples) {
    await page.setContent(code);
    // Where a fault is planted, as every screen is looked at: by all of the rules. A sound page, by the one in question.
    const found = await axe(page, expected === 'failed' ? undefined : rules.get(ruleId));
    const isFound = found.some((each) => rules.get(ruleId)?.includes(each.split(':')[0] ?? ''));
    if (isFound !== (expected === 'failed' && !missed.has(id))) wrong.push(`${id}: ${isFound ? 'found' : 'not found'}`);
  }
  expect(wrong).toEqual([]);
  expect(examples.filter(({ expected }) => expected === 'failed').length).toBeGreaterThan(80);
});

describe('what is planted at 400 % and in motion is found', () => {
  const filler = '<p style="height: 400px">Words</p>';
  beforeAll(() => page.setViewportSize(zoomed));

  test.each([
    ['a bar that stays and covers what has the focus', `<header style="position: fixed; inset: 0 0 40px; background: white">Bar</header>${filler}<button>Send</button>${filler}`, ['Send']],
    ['nothing, where the bar scrolls away', `<header>Bar</header>${filler}<button>Send</button>${filler}`, []],
  ])('%s', async (_what, html, found) => {
    await page.setContent(html);
    expect(await hiddenFocus(page)).toEqual(found);
  });

  test('a page that is wider than its window, and what moves again and again', async () => {
    await page.setContent('<style>@keyframes wave { to { opacity: 0 } } p { animation: wave 2s infinite }</style><p style="width: 500px">Words</p>');
    expect(await isTooWide(page)).toBe(true);
    expect(await moving(page)).toEqual([expect.stringMatching(/^wave of Infinity ms on Words$/)]);
    await page.setContent('<p>Words</p>');
    expect([await isTooWide(page), await moving(page)]).toEqual([false, []]);
  });
});
