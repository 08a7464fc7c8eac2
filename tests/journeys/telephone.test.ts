import { axe, openPage, productFrame } from '../builders/browser';
import { until } from '../hosts/parts/until';
import { ByKeys } from './parts/by-keys';
import { onStage } from './parts/on-stage';

const stage = onStage();

const says = 'She rings about the library in Station Road. It was shut again on Saturday and nobody had put up a notice. I want to complain, she says, and I want to know why.';

test('a complaint by telephone is written down by the keyboard, read as it is typed, kept over a reload, captured, and its reference read out', async () => {
  const page = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=sam-okoro#cases`);
  const key = page.keyboard;
  let keys = new ByKeys(page);
  let tab = await productFrame(page);
  await tab.getByRole('heading', { name: 'Open cases', exact: true }).waitFor();
  await keys.to(tab.getByRole('link', { name: 'Cases', exact: true }).first());
  await key.press('n');
  await tab.getByLabel('Name').waitFor();
  await key.type('Pat Lee');
  await key.press('Tab');
  await key.type('01632 960111');
  await keys.fill(tab.getByLabel('What they say'), says);
  await tab.getByText(/^Answer by/).first().waitFor();
  await tab.getByRole('radio', { name: 'Complaint', checked: true }).waitFor();
  expect(await tab.getByLabel('About').inputValue()).toBe('libraries');
  expect(await axe(tab)).toEqual([]);

  await page.reload();
  keys = new ByKeys(page);
  tab = await productFrame(page);
  await tab.getByRole('heading', { name: 'Open cases', exact: true }).waitFor();
  await keys.to(tab.getByRole('link', { name: 'Cases', exact: true }).first());
  await key.press('n');
  await tab.getByText('What you had typed is back.').waitFor();
  expect(await tab.getByLabel('What they say').inputValue()).toBe(says);

  await tab.getByRole('radio', { name: 'Complaint', checked: true }).waitFor();
  await keys.fill(tab.getByLabel('In short'), 'Library in Station Road shut on Saturday');
  await key.press('Control+Enter');
  await tab.getByText('Told by telephone, 01632 960111.').waitFor();
  expect(await axe(tab)).toEqual([]);
  await keys.choose(tab.getByLabel('Contact'), 'Sam Okoro, 03069 990 101');
  const readOut = tab.getByRole('region', { name: 'Reference to read out' });
  // On a slow machine the key may come before the form has taken in the choice; pressed again, nothing is captured twice.
  await until(async () => {
    await key.press('Control+Enter');
    await readOut.waitFor({ timeout: 4000 }).catch(() => undefined);
    return readOut.isVisible();
  });
  await stage.heard.idle();
  expect(await axe(tab)).toEqual([]);

  const { items } = (await stage.heard.api('sam-okoro', 'GET', 'cases')).body;
  expect(items).toMatchObject([{ inShort: 'Library in Station Road shut on Saturday', kind: 'complaint', area: { id: 'libraries' } }]);
  expect(await readOut.textContent()).toContain(items[0].id);
  expect(await stage.heard.sentBesideDigests()).toEqual([]);
  expect(page.wrong).toEqual([]);
}, 120_000);
