import { axe, openPage, productFrame } from '../builders/browser';
import { captureBodyFor } from '../builders/local-heard';
import { millLane } from '../fixtures/mill-lane';
import { ByKeys } from './parts/by-keys';
import { onStage } from './parts/on-stage';

const stage = onStage();

const acknowledgementsTo = async (id: string) => (await stage.heard.sent()).filter((letter) => letter.inReplyTo === id);

test('danger stands first whatever its date, goes nowhere until somebody was told, and then goes on as any other', async () => {
  const alarming = '<may-mean-harm@example.net>';
  await stage.heard.mail(millLane({ id: '<came-first@example.net>', subject: 'A library book' }));
  await stage.heard.message('<came-first@example.net>');
  await stage.heard.mail(millLane({ id: alarming, subject: 'My road again', body: 'Nobody answers. I cannot go on, I want to kill myself.' }));
  await stage.heard.message(alarming);

  const page = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=sam-okoro#inbox`);
  const tab = await productFrame(page);
  const keys = new ByKeys(page);
  await tab.getByRole('heading', { name: /May mean harm/ }).first().waitFor();
  expect(await tab.locator('nav li a').first().innerText()).toContain('My road again');
  await keys.press(tab.getByRole('link', { name: 'My road again' }));
  await tab.getByText('Read the message, then tell someone now.', { exact: true }).waitFor();
  await tab.getByText(/kill myself/).first().waitFor();
  expect(await tab.getByRole('button', { name: 'Not for us' }).count()).toBe(0);
  expect(await axe(tab)).toEqual([]);

  await tab.getByText('It will not go yet. Record who was told, or make the letter your own.').waitFor();
  await keys.press(tab.getByRole('button', { name: 'Capture and acknowledge' }));
  await stage.heard.idle();
  expect(await acknowledgementsTo(alarming)).toHaveLength(0);

  await keys.fill(tab.getByRole('textbox', { name: 'Who was told' }), 'Ruth Adeyemi, duty desk');
  await keys.press(tab.getByRole('button', { name: 'Record who was told' }));
  await tab.getByText(/Ruth Adeyemi, duty desk was told/).first().waitFor();
  await keys.choose(tab.getByLabel('About'), 'highways');
  await keys.press(tab.getByRole('button', { name: 'Capture and acknowledge' }));
  await tab.getByText('Already in Heard').or(tab.getByRole('heading', { name: 'A library book' })).first().waitFor();
  const said = await tab.getByText(/Captured as HC-/).first().innerText();
  const reference = /HC-\w{7}-\w/.exec(said)?.[0] ?? '';
  const theirs = async () => (await stage.heard.sent()).filter(({ text }) => text.includes(reference));
  for (let n = 0; n < 20 && (await theirs()).length === 0; n += 1) await stage.heard.idle();
  // Whoever looks over the resident's shoulder sees a reference, and nothing of what they wrote.
  expect((await theirs()).map(({ to, subject, inReplyTo }) => ({ to, subject, inReplyTo }))).toEqual([{ to: ['pat.lee@example.net'], subject: expect.not.stringContaining('road'), inReplyTo: null }]);
  expect(page.wrong).toEqual([]);
});

test('a stranger who quotes a reference is told nothing and waits; whoever knows them puts it with the case', async () => {
  const asked = '<asked-first@example.net>';
  await stage.heard.mail(millLane({ id: asked, subject: 'Street light at the mill' }));
  const captured = await stage.heard.api('sam-okoro', 'POST', `messages/${(await stage.heard.message(asked)).id}/capture`, captureBodyFor(await stage.heard.message(asked)), { 'idempotency-key': 'stranger' });
  const reference: string = captured.body.cases[0].id;
  await stage.heard.idle();
  const before = (await stage.heard.sentBesideDigests()).length;

  const from = 'Robin Grey <robin.grey@elsewhere.example>';
  await stage.heard.mail(millLane({ id: '<stranger@elsewhere.example>', from, subject: `About ${reference}`, body: 'I live next door. What did you write to them?' }), 'robin.grey@elsewhere.example');
  await stage.heard.message('<stranger@elsewhere.example>');
  await stage.heard.idle();
  expect(await stage.heard.sentBesideDigests()).toHaveLength(before);

  const page = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=sam-okoro#inbox`);
  const tab = await productFrame(page);
  const keys = new ByKeys(page);
  await keys.press(tab.getByRole('link', { name: `About ${reference}` }));
  await tab.getByText('It quotes a case, but comes from somebody who has not written on it.').first().waitFor();
  expect(await tab.getByPlaceholder('HC-…').inputValue()).toBe(reference);
  await keys.press(tab.getByRole('button', { name: 'Join it to the case' }));
  await tab.getByText(`Joined to ${reference}.`).or(tab.getByText('Joined to a case')).first().waitFor();
  await stage.heard.idle();
  expect(await stage.heard.sentBesideDigests()).toHaveLength(before);
  const story = (await stage.heard.api('sam-okoro', 'GET', `cases/${reference}`)).body.story as { text?: string }[];
  expect(story.some(({ text }) => text?.includes('I live next door'))).toBe(true);
  expect(page.wrong).toEqual([]);
});
