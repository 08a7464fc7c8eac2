import { axe } from '../builders/browser';
import { millLane } from '../fixtures/mill-lane';
import { onStage } from '../journeys/parts/on-stage';
import { APP, Framed } from './parts/framed';
import { OutlookWindow } from './parts/outlook-window';
import { until } from './parts/until';

const stage = onStage();
const open = (how: Parameters<typeof OutlookWindow.open>[2]) => OutlookWindow.open(stage.browser, stage.heard, how);

/** A message that no other test looks at, taken in. */
async function arrived(subject: string): Promise<string> {
  const id = `<${subject.toLowerCase().replace(/\W+/g, '-')}@example.net>`;
  await stage.heard.mail(millLane({ id, subject }));
  await stage.heard.message(id);
  return id;
}

test('signs in through Outlook and shows the message that is open', async () => {
  const outlook = await open({ item: await arrived('Kerb broken in North Street') });
  await outlook.pane.getByText('New: not in Heard yet').waitFor();
  expect(await outlook.pane.getByLabel('In short').first().inputValue()).toContain('Kerb broken in North Street');
  expect(outlook.signIn.asked).toEqual(['GetInitContext', 'GetToken']);
  expect(outlook.framed.wrong).toEqual([]);
  await outlook.framed.close();
});

test('a pinned pane follows the selection, and says so when nothing is chosen', async () => {
  const [first, second] = [await arrived('Gully blocked at the mill'), await arrived('Gully blocked at the ford')];
  const outlook = await open({ item: first });
  const inShort = () => outlook.pane.getByLabel('In short').first().inputValue();
  await until(async () => (await inShort()).includes('mill'));
  outlook.choose(second);
  await until(async () => (await inShort()).includes('ford'));
  outlook.choose(null);
  await outlook.pane.getByText('No message is open').waitFor();
  await outlook.framed.close();
});

test('what is captured gets its category, once, and is already in Heard in any other mailbox', async () => {
  const id = await arrived('Bench broken in the park');
  const outlook = await open({ item: id, mailbox: 'complaints@marlshire.example', shared: true });
  await outlook.pane.getByLabel('About').selectOption('countryside');
  await outlook.pane.getByRole('button', { name: 'Capture and acknowledge' }).click();
  await outlook.pane.getByText('Already in Heard').waitFor();
  await until(() => outlook.categories.has(id));
  expect(await outlook.pane.getByRole('note').count()).toBe(0);
  await outlook.framed.close();

  const other = await open({ item: id, person: 'helen-brandt' });
  other.categories.set(id, ['In Heard', 'Urgent']);
  await other.pane.getByText('Already in Heard').waitFor();
  await other.framed.page.waitForTimeout(500);
  expect(other.categories.get(id)).toEqual(['In Heard', 'Urgent']);
  expect(outlook.categories.get(id)).toEqual(['In Heard']);
  await other.framed.close();
});

test('nothing is written on a message that Heard does not have yet', async () => {
  const outlook = await open({ item: await arrived('Hedge over the pavement') });
  await outlook.pane.getByText('New: not in Heard yet').waitFor();
  await outlook.framed.page.waitForTimeout(500);
  expect([...outlook.categories]).toEqual([]);
  await outlook.framed.close();
});

test('says so, and stops nothing, in the mailbox of another account', async () => {
  const outlook = await open({ item: await arrived('Lamp out in South Street'), mailbox: 'somebody.else@marlshire.example' });
  await outlook.pane.getByRole('note').getByText('this mailbox is somebody.else@marlshire.example').waitFor();
  expect(await outlook.pane.getByRole('button', { name: 'Capture and acknowledge' }).isEnabled()).toBe(true);
  expect(await axe(outlook.pane)).toEqual([]);
  await outlook.framed.close();
});

test('offline, what is written is kept and said to be; back, it goes once', async () => {
  const id = await arrived('Sign turned round at the cross');
  const outlook = await open({ item: id });
  const inShort = outlook.pane.getByLabel('In short').first();
  await inShort.fill('The sign points the wrong way');
  await outlook.pane.getByLabel('About').selectOption('highways');
  await outlook.framed.setOffline(true);
  await outlook.pane.getByText('You are offline.', { exact: false }).waitFor();
  await outlook.pane.getByRole('button', { name: 'Capture and acknowledge' }).click();
  await outlook.pane.getByText('Heard cannot be reached just now.', { exact: false }).first().waitFor();
  expect(await inShort.inputValue()).toBe('The sign points the wrong way');
  await outlook.framed.setOffline(false);
  await outlook.pane.getByText('You are offline.', { exact: false }).waitFor({ state: 'hidden' });
  await outlook.pane.getByRole('button', { name: 'Capture and acknowledge' }).click();
  await outlook.pane.getByText('Already in Heard').waitFor();
  await stage.heard.idle();
  expect((await stage.heard.sent()).filter(({ inReplyTo }) => inReplyTo === id)).toHaveLength(1);
  await outlook.framed.close();
});

test('a token that is about to run out is replaced before it does', async () => {
  const outlook = await open({ item: null });
  await outlook.pane.getByText('No message is open').waitFor();
  const before = outlook.signIn.asked.length;
  // Good for a minute more: MSAL renews what has less than five.
  outlook.signIn.lasts = 60;
  // Tokens of one second are the same one.
  await until(async () => (await stage.heard.token('sam-okoro')) !== outlook.framed.called[0]?.token);
  outlook.framed.instead = (_path, token) => (token === outlook.framed.called[0]?.token ? 401 : undefined);
  outlook.choose(await arrived('Bins left out in West Street'));
  await outlook.pane.getByText('New: not in Heard yet').waitFor();
  const renewed = outlook.signIn.asked.length;
  expect(renewed).toBeGreaterThan(before);
  outlook.choose(await arrived('Bins left out in East Street'));
  await until(() => outlook.signIn.asked.length > renewed);
  expect(await outlook.pane.getByRole('button', { name: 'Sign in again' }).count()).toBe(0);
  await outlook.framed.close();
});

describe('without a host', () => {
  test('outside Outlook the page says where to open Heard', async () => {
    const framed = await Framed.open(stage.browser, stage.heard);
    await framed.page.goto(`${APP}/taskpane.html`);
    await framed.page.getByText('Heard works beside a message in Outlook.', { exact: false }).waitFor({ timeout: 15_000 });
    await framed.close();
  });

  test('an Outlook that never answers is given ten seconds, then the page says what to do', async () => {
    const outlook = await open({ item: null, silent: true });
    await outlook.pane.getByText('Heard works beside a message in Outlook.', { exact: false }).waitFor({ timeout: 15_000 });
    await outlook.framed.close();
  });
});
