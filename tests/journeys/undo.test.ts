import type { Frame } from 'playwright-core';
import { axe, openPage, productFrame } from '../builders/browser';
import { captureBodyFor } from '../builders/local-heard';
import { millLane } from '../fixtures/mill-lane';
import { ByKeys } from './parts/by-keys';
import { onStage } from './parts/on-stage';

const stage = onStage({ undoSeconds: 20 });

/** A message in the mailbox, taken in. */
async function mailed(subject: string): Promise<{ subject: string; id: string; message: any }> {
  const id = `<${subject.toLowerCase().replace(/\W+/g, '-')}@example.net>`;
  await stage.heard.mail(millLane({ id, subject }));
  return { subject, id, message: await stage.heard.message(id) };
}

const lettersTo = async (id: string) => (await stage.heard.sent()).filter((letter) => letter.inReplyTo === id);
const undo = (frame: Frame) => frame.getByRole('button', { name: 'Undo' });

test('a capture is undone within the wait, after a reload too: the form is filled again, and nothing is in Sent until it is captured anew', async () => {
  const { subject, id } = await mailed('Bench broken in Chapel Green');
  const page = await openPage(stage.browser, `${stage.heard.url}/outlook.html?as=sam-okoro`);
  let keys = new ByKeys(page);
  await keys.press(page.getByRole('button', { name: subject }));
  let pane = await productFrame(page);
  await keys.fill(pane.getByLabel('In short'), 'The bench in Chapel Green, in my words');
  await keys.choose(pane.getByLabel('About'), 'highways');
  await keys.press(pane.getByRole('button', { name: 'Capture and acknowledge' }));
  await pane.getByText('Already in Heard').waitFor();
  await pane.getByText(/^The acknowledgement goes in \d+ s$/).waitFor();
  expect(await axe(pane)).toEqual([]);

  await page.reload();
  keys = new ByKeys(page);
  await keys.press(page.getByRole('button', { name: subject }));
  pane = await productFrame(page);
  await keys.press(undo(pane));
  await pane.getByText('Nothing was sent, and what you wrote is here again.', { exact: false }).first().waitFor();
  expect(await pane.getByLabel('In short').inputValue()).toBe('The bench in Chapel Green, in my words');
  await stage.heard.idle();
  expect(await lettersTo(id)).toEqual([]);

  await keys.press(pane.getByRole('button', { name: 'Capture and acknowledge' }));
  await pane.getByText('Already in Heard').waitFor();
  await stage.heard.idle();
  expect((await lettersTo(id)).map(({ text }) => text.includes('The bench in Chapel Green, in my words'))).toEqual([true]);
  await pane.getByText(/^Acknowledged/).first().waitFor();
  expect(page.wrong).toEqual([]);
}, 90_000);

test('in the inbox a capture is undone above the list, while the next message is open', async () => {
  const { subject, id } = await mailed('Verge cut too early');
  await mailed('Verge cut too late');
  const page = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=sam-okoro#inbox`);
  const tab = await productFrame(page);
  const keys = new ByKeys(page);
  await keys.press(tab.getByRole('link', { name: subject }));
  await tab.getByRole('heading', { name: subject }).waitFor();
  await keys.choose(tab.getByLabel('About'), 'highways');
  await keys.press(tab.getByRole('button', { name: 'Capture and acknowledge' }));
  await tab.getByRole('heading', { name: subject }).waitFor({ state: 'hidden' });
  await keys.press(undo(tab));
  await tab.getByRole('heading', { name: subject }).waitFor();
  await keys.to(tab.getByRole('button', { name: 'Capture and acknowledge' }));
  await stage.heard.idle();
  expect(await lettersTo(id)).toEqual([]);
  expect(page.wrong).toEqual([]);
}, 60_000);

test('an answer is written, sent and undone within the wait: its form is filled again, and nothing is in Sent', async () => {
  const { message } = await mailed('Gully blocked in Park Row');
  const captured = await stage.heard.api('sam-okoro', 'POST', `messages/${message.id}/capture`, captureBodyFor(message));
  const reference = captured.body.cases[0].id as string;
  await stage.heard.idle();
  const before = await stage.heard.sentBesideDigests();

  const page = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=helen-brandt#case/${reference}`);
  const tab = await productFrame(page);
  const keys = new ByKeys(page);
  await keys.press(tab.getByRole('button', { name: 'Write the answer' }));
  await keys.check(tab.getByRole('radio', { name: 'Upheld', exact: true }));
  await keys.fill(tab.getByLabel('The answer, in your words'), 'We cleared the gully on Monday.');
  await keys.press(tab.getByRole('button', { name: 'Send to pat.lee@example.net' }));
  await tab.getByText(/^Sends in \d+ s$/).waitFor();
  await keys.press(undo(tab));
  await tab.getByText('Nothing was sent, and what you wrote is here again.', { exact: false }).first().waitFor({ state: 'attached' });
  await keys.to(tab.getByLabel('The answer, in your words'));
  expect(await tab.getByLabel('The answer, in your words').inputValue()).toBe('We cleared the gully on Monday.');
  await stage.heard.idle();
  expect(await stage.heard.sentBesideDigests()).toEqual(before);
  expect(page.wrong).toEqual([]);
}, 60_000);
