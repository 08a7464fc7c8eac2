import type { Frame } from 'playwright-core';
import { openPage, productFrame } from '../builders/browser';
import { captureBodyFor } from '../builders/local-heard';
import { millLane } from '../fixtures/mill-lane';
import { onStage } from './parts/on-stage';

const stage = onStage();

const tabOf = async (person: string, hash: string): Promise<Frame> => productFrame(await openPage(stage.browser, `${stage.heard.url}/teams.html?as=${person}#${hash}`));

test('a manager closes a case; the officer whom it is about finds nothing of it by list, count or address', async () => {
  await stage.heard.mail(millLane({ id: '<spoken-to@example.net>', subject: 'How I was spoken to', body: 'Amara Field was rude to me about the pothole in Mill Lane.' }));
  const message = await stage.heard.message('<spoken-to@example.net>');
  const { body } = await stage.heard.api('sam-okoro', 'POST', `messages/${message.id}/capture`, captureBodyFor(message));
  const id = body.cases[0].id as string;
  await stage.heard.idle();

  const officer = await tabOf('amara-field', 'cases');
  await officer.getByText(id).waitFor();

  const manager = await tabOf('helen-brandt', `case/${id}`);
  await manager.getByRole('button', { name: 'More' }).click();
  await manager.getByRole('menuitem', { name: 'Who may see this case' }).click();
  await manager.getByLabel('Why', { exact: true }).selectOption('a colleague');
  await manager.getByRole('group', { name: 'It is about' }).getByLabel('Amara Field').check();
  await manager.getByRole('textbox', { name: 'Reason' }).fill('She is named in it');
  await manager.getByRole('button', { name: 'Close it to others' }).click();
  await manager.getByRole('heading', { name: 'Who may see it' }).waitFor();
  await manager.getByText('It is about a colleague.').waitFor();

  const again = await tabOf('amara-field', 'cases');
  await again.getByText('No open cases').waitFor();
  expect(await again.getByText(id).count()).toBe(0);
  const address = await tabOf('amara-field', `case/${id}`);
  await address.getByText('There is nothing here for you').waitFor();
  expect(await address.title()).not.toMatch(/spoken|Amara|Mill Lane/);

  const reader = await tabOf('helen-brandt', `case/${id}`);
  await reader.getByText(/^Opened/).click();
  await reader.getByText(/^Helen Brandt, /).first().waitFor();
});
