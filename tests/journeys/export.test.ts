import { openPage, productFrame } from '../builders/browser';
import { captureBodyFor } from '../builders/local-heard';
import { millLane } from '../fixtures/mill-lane';
import { ByKeys } from './parts/by-keys';
import { onStage } from './parts/on-stage';

const stage = onStage();

/** A case whose writer is Pat Lee, before any of this. */
beforeAll(async () => {
  await stage.heard.mail(millLane({ id: '<beyond@example.net>' }));
  const message = await stage.heard.message('<beyond@example.net>');
  await stage.heard.api('sam-okoro', 'POST', `messages/${message.id}/capture`, captureBodyFor(message));
  await stage.heard.idle();
}, 60_000);

test('a subject access export by keyboard: somebody is found by address, and the draft saved', async () => {
  const page = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=helen-brandt#export`);
  const tab = await productFrame(page);
  const keys = new ByKeys(page);
  await keys.fill(tab.getByLabel('E-mail address'), 'pat.lee@example.net');
  await keys.press(tab.getByRole('button', { name: 'Look for it' }));
  const make = tab.getByRole('button', { name: 'Make the draft' });
  const [download] = await Promise.all([page.waitForEvent('download'), keys.press(make)]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  await keys.to(make);
  expect(page.wrong).toEqual([]);
}, 60_000);
