import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage, productFrame } from '../builders/browser';
import { captureBodyFor } from '../builders/local-heard';
import { millLane } from '../fixtures/mill-lane';
import { ByKeys } from './parts/by-keys';
import { onStage } from './parts/on-stage';

const stage = onStage({ undoSeconds: 30 });

/** The mailbox as an officer's Outlook reaches it, past Heard. */
async function mailbox(method: string, path: string, body?: unknown): Promise<any> {
  const { graph } = await stage.heard.local<{ graph: string }>('about');
  const token = readFileSync(join(stage.heard.data, 'graph-token'), 'utf8');
  const answer = await fetch(`${graph}/users/complaints@marlshire.example${path}`, {
    method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}

/** A draft that carries a letter's own mark, and goes to somebody else. */
async function draftTo(address: string, letter: string): Promise<string> {
  const { value } = await mailbox('GET', '/messages?$top=1');
  const tag = [{ id: 'String {6f0b9d0e-2a57-4c1a-9b1d-5a3d1f2c7e44} Name HeardWork', value: letter }];
  const { id } = await mailbox('POST', `/messages/${value[0].id}/createReply`, { message: { toRecipients: [{ emailAddress: { address } }], singleValueExtendedProperties: tag } });
  return id as string;
}

test('an answer whose draft was turned to somebody else stops, says what differs, and goes once that is put right', async () => {
  const id = '<wrong-recipient@example.net>';
  await stage.heard.mail(millLane({ id }));
  const message = await stage.heard.message(id);
  const captured = await stage.heard.api('sam-okoro', 'POST', `messages/${message.id}/capture`, captureBodyFor(message));
  const reference = captured.body.cases[0].id as string;
  await stage.heard.idle();

  const page = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=helen-brandt#case/${reference}`);
  const tab = await productFrame(page);
  const keys = new ByKeys(page);
  await keys.press(tab.getByRole('button', { name: 'Write the answer' }));
  await keys.check(tab.getByRole('radio', { name: 'Upheld', exact: true }));
  await keys.fill(tab.getByLabel('The answer, in your words'), 'We have mended it, and we are sorry.');
  await keys.press(tab.getByRole('button', { name: 'Send to pat.lee@example.net' }));
  await tab.getByText(/^Sends in \d+ s$/).waitFor();

  // While it waits for Undo, somebody has a draft of it in Outlook and turns it to another address.
  const draft = await draftTo('eve@example.net', `answer-${reference}-1-1`);
  const { now } = await stage.heard.local<{ now: string }>('clock');
  await stage.heard.local('clock', { now: new Date(Date.parse(now) + 15 * 60_000).toISOString() });
  await stage.heard.local('timers/sweep', {});
  await stage.heard.idle();
  await page.reload();
  const stopped = await productFrame(page);
  await stopped.getByText('To was changed to eve@example.net; it is for pat.lee@example.net.', { exact: false }).first().waitFor();
  await stopped.getByText('This letter has not gone').first().waitFor();
  expect((await stage.heard.sent()).filter(({ to }) => to.includes('eve@example.net'))).toEqual([]);

  await mailbox('DELETE', `/messages/${draft}`);
  await new ByKeys(page).press(stopped.getByRole('button', { name: 'Try again' }).first());
  await stopped.getByText('The letter is being sent again.').first().waitFor({ state: 'attached' });
  await stage.heard.idle();
  const answers = (await stage.heard.sent()).filter(({ text }) => text.includes('we are sorry'));
  expect(answers.map(({ to, cc }) => ({ to, cc }))).toEqual([{ to: ['pat.lee@example.net'], cc: [] }]);
  expect(page.wrong).toEqual([]);
});
