import { axe, openPage, productFrame } from '../builders/browser';
import { ByKeys } from './parts/by-keys';
import { onStage } from './parts/on-stage';

const stage = onStage();

test('a manager goes through Settings by keyboard: a colleague’s number, all letters stopped and let go, another nation’s holidays', async () => {
  const page = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=helen-brandt#settings/people`);
  const [keys, tab] = [new ByKeys(page), await productFrame(page)];
  const parts = tab.getByRole('navigation', { name: 'Settings' });
  await keys.press(tab.getByRole('link', { name: /^Sam Okoro/ }));
  await keys.fill(tab.getByLabel('Telephone number'), '01632 960555');
  await keys.press(tab.getByRole('button', { name: 'Save' }));
  await tab.getByText(/^Helen Brandt changed/).waitFor();

  await keys.press(parts.getByRole('link', { name: 'Letters' }));
  await keys.fill(tab.getByLabel('Why they are stopped'), 'A wrong template went out.');
  await keys.press(tab.getByRole('button', { name: 'Stop all sending' }));
  await tab.getByText(/^No letter goes out: Helen Brandt stopped all sending/).waitFor();
  expect(await axe(tab)).toEqual([]);
  await keys.fill(tab.getByLabel('How you know that they may go'), 'The template is put right.');
  await keys.press(tab.getByRole('button', { name: 'Let letters go' }));
  await tab.getByText(/^Helen Brandt let letters go again/).waitFor();

  await keys.press(parts.getByRole('link', { name: 'The clock' }));
  await keys.choose(tab.getByLabel('Bank holidays of'), 'Scotland');
  await tab.getByRole('region', { name: 'Changes not saved yet' }).waitFor();
  expect(await axe(tab)).toEqual([]);
  await keys.press(tab.getByRole('button', { name: 'Save' }));
  await tab.getByRole('region', { name: 'Changes not saved yet' }).waitFor({ state: 'detached' });
  expect((await stage.heard.api('helen-brandt', 'GET', 'clock/settings')).body).toMatchObject({ rules: { nation: 'Scotland' } });
  expect(page.wrong).toEqual([]);
}, 120_000);
