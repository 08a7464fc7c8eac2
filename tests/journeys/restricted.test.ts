import type { Frame, Page } from 'playwright-core';
import { openPage, productFrame } from '../builders/browser';
import { captureBodyFor } from '../builders/local-heard';
import { millLane } from '../fixtures/mill-lane';
import { ByKeys } from './parts/by-keys';
import { onStage } from './parts/on-stage';

const stage = onStage();

async function opened(person: string, hash: string): Promise<{ tab: Frame; keys: ByKeys }> {
  const page: Page = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=${person}#${hash}`);
  return { tab: await productFrame(page), keys: new ByKeys(page) };
}
const tabOf = async (person: string, hash: string): Promise<Frame> => (await opened(person, hash)).tab;

test('a manager closes a case; the officer whom it is about finds nothing of it by list, count or address', async () => {
  await stage.heard.mail(millLane({ id: '<spoken-to@example.net>', subject: 'How I was spoken to', body: 'Amara Field was rude to me about the pothole in Mill Lane.' }));
  const message = await stage.heard.message('<spoken-to@example.net>');
  const { body } = await stage.heard.api('sam-okoro', 'POST', `messages/${message.id}/capture`, captureBodyFor(message));
  const id = body.cases[0].id as string;
  await stage.heard.idle();

  const officer = await tabOf('amara-field', 'cases');
  await officer.getByText(id).waitFor();

  const { tab: manager, keys } = await opened('helen-brandt', `case/${id}`);
  await keys.press(manager.getByRole('button', { name: 'More' }));
  await keys.press(manager.getByRole('menuitem', { name: 'Who may see this case' }));
  await keys.choose(manager.getByLabel('Why', { exact: true }), 'a colleague');
  await keys.check(manager.getByRole('group', { name: 'It is about' }).getByLabel('Amara Field'));
  await keys.fill(manager.getByRole('textbox', { name: 'Reason' }), 'She is named in it');
  await keys.press(manager.getByRole('button', { name: 'Close it to others' }));
  await manager.getByRole('heading', { name: 'Who may see it' }).waitFor();
  await manager.getByText('It is about a colleague.').waitFor();

  const again = await tabOf('amara-field', 'cases');
  await again.getByText('No open cases').waitFor();
  expect(await again.getByText(id).count()).toBe(0);
  const address = await tabOf('amara-field', `case/${id}`);
  await address.getByText('There is nothing here for you').waitFor();
  expect(await address.title()).not.toMatch(/spoken|Amara|Mill Lane/);

  const { tab: reader, keys: reading } = await opened('helen-brandt', `case/${id}`);
  await reading.press(reader.locator('summary', { hasText: /^Opened/ }).or(reader.getByRole('button', { name: /^Opened/ })));
  await reader.getByText(/^Helen Brandt, /).first().waitFor();
});
