import { axe, openPage, productFrame } from '../builders/browser';
import { millLane } from '../fixtures/mill-lane';
import { ByKeys } from './parts/by-keys';
import { onStage } from './parts/on-stage';

const stage = onStage();

/** A message in the mailbox, taken in, that no other test uses. */
async function mailed(subject: string): Promise<{ subject: string; id: string }> {
  const id = `<${subject.toLowerCase().replace(/\W+/g, '-')}@example.net>`;
  await stage.heard.mail(millLane({ id, subject }));
  await stage.heard.message(id);
  return { subject, id };
}

const acknowledgementsTo = async (id: string) => (await stage.heard.sent()).filter((letter) => letter.inReplyTo === id);

test('by mouse: a resident writes, an officer captures beside the message, the case tells the whole story', async () => {
  const landing = await openPage(stage.browser, stage.heard.url);
  await landing.getByLabel('About').fill('Pothole in Mill Lane');
  await landing.getByRole('button', { name: /^Send to complaints@/ }).click();
  await landing.getByRole('link', { name: /Open as Sam/ }).click();

  await landing.getByText('Pothole in Mill Lane').first().click();
  const pane = await productFrame(landing);
  await pane.getByText('New: not in Heard yet').waitFor();
  await pane.getByText('Dissatisfaction, however made, with our service.').waitFor();
  expect(await pane.getByRole('radio', { name: 'Complaint' }).isChecked()).toBe(true);
  await pane.getByRole('button', { name: 'Capture and acknowledge' }).click();
  await pane.getByText('Already in Heard').waitFor();
  await stage.heard.idle();
  const letters = (await stage.heard.sent()).filter((letter) => letter.subject.includes('Pothole in Mill Lane'));
  expect(letters).toHaveLength(1);
  expect(letters[0]?.to).toEqual(['pat.lee@example.net']);
  const reference = /HC-\w{7}-\w/.exec(letters[0]?.subject ?? '')?.[0] ?? '';
  expect(letters[0]?.text).toContain(reference);
  expect(letters[0]?.text).toMatch(/Sam Okoro, telephone 03069/);

  const teams = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=helen-brandt#cases`);
  const tab = await productFrame(teams);
  await tab.getByRole('link', { name: 'Pothole in Mill Lane' }).click();
  await tab.getByRole('heading', { name: 'Pothole in Mill Lane' }).waitFor();
  await tab.getByText(reference).first().waitFor();
  await tab.getByText(/acknowledged, to pat\.lee@example\.net/).waitFor();
  expect([...landing.wrong, ...teams.wrong]).toEqual([]);
});

test('by keyboard alone: from the inbox to the next message in one key', async () => {
  const first = await mailed('Street light out by the school');
  await mailed('Street light out by the church');
  const page = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=sam-okoro#inbox`);
  const tab = await productFrame(page);
  await tab.getByRole('option', { name: new RegExp(first.subject) }).or(tab.getByText(first.subject)).first().waitFor();
  for (let n = 0; n < 10 && !(await tab.evaluate(() => document.hasFocus() && document.activeElement !== document.body)); n += 1) await page.keyboard.press('Tab');
  const heading = tab.getByRole('heading', { name: first.subject });
  const isOpen = () => heading.waitFor({ timeout: 700 }).then(() => true, () => false);
  for (let n = 0; n < 10 && !(await isOpen()); n += 1) await page.keyboard.press('j');
  expect(await isOpen()).toBe(true);
  await tab.getByText('New: not in Heard yet').waitFor();
  await tab.getByText('What an acknowledgement must say').or(tab.getByText('The acknowledgement')).first().waitFor();
  await page.waitForTimeout(600);
  await page.keyboard.press('Control+Enter');
  await heading.waitFor({ state: 'hidden' });
  await stage.heard.idle();
  expect(await acknowledgementsTo(first.id)).toHaveLength(1);
});

test('a second officer on the same message is told who captured it, and nothing goes twice', async () => {
  const { subject, id } = await mailed('Blocked drain in Park Row');
  const panes = [];
  for (const person of ['sam-okoro', 'helen-brandt']) {
    const page = await openPage(stage.browser, `${stage.heard.url}/outlook.html?as=${person}`);
    const keys = new ByKeys(page);
    await keys.press(page.getByRole('button', { name: subject }));
    const pane = await productFrame(page);
    await pane.getByText('New: not in Heard yet').waitFor();
    await keys.choose(pane.getByLabel('About'), 'highways');
    panes.push({ keys, pane, capture: pane.getByRole('button', { name: 'Capture and acknowledge' }) });
  }
  const [first, second] = panes;
  await first?.keys.press(first.capture);
  await first?.pane.getByText('Already in Heard').waitFor();
  await second?.keys.press(second.capture);
  await second?.pane.getByText(/Captured by Sam Okoro/).first().waitFor();
  await stage.heard.idle();
  expect(await acknowledgementsTo(id)).toHaveLength(1);
});

test('a letter that has lost its date does not go, and says what it lacks', async () => {
  const { subject, id } = await mailed('Verge not cut at Lower Fen');
  const page = await openPage(stage.browser, `${stage.heard.url}/outlook.html?as=sam-okoro`);
  const keys = new ByKeys(page);
  await keys.press(page.getByRole('button', { name: subject }));
  const pane = await productFrame(page);
  await keys.press(pane.getByRole('button', { name: 'Read and edit' }));
  await keys.fill(pane.getByRole('textbox', { name: /acknowledgement|letter/i }), 'Dear Pat Lee, thank you for telling us. Sam Okoro, 03069 990 101');
  await keys.press(pane.getByRole('button', { name: 'Capture and acknowledge' }));
  await pane.getByText(/It will not go yet\. The letter must say: .*date/).waitFor();
  await stage.heard.idle();
  expect(await acknowledgementsTo(id)).toHaveLength(0);
});

test('somebody whom Heard does not know is told whom to ask', async () => {
  const page = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=lost-person`);
  const tab = await productFrame(page);
  await tab.getByText(/Ask your council’s Heard administrator/).waitFor();
});

test('axe would find a fault: one is planted', async () => {
  const page = await openPage(stage.browser, stage.heard.url);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('img'), { src: 'data:,' })));
  expect(await axe(page)).toContainEqual(expect.stringMatching(/^image-alt/));
});
