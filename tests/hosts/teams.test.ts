import { axe } from '../builders/browser';
import { captureBodyFor } from '../builders/local-heard';
import { millLane } from '../fixtures/mill-lane';
import { onStage } from '../journeys/parts/on-stage';
import { APP, Framed } from './parts/framed';
import { TeamsWindow } from './parts/teams-window';
import { until } from './parts/until';

const stage = onStage();
const open = (how: Parameters<typeof TeamsWindow.open>[2] = {}) => TeamsWindow.open(stage.browser, stage.heard, how);

/** A message that no other test looks at, taken in. */
async function arrived(subject: string): Promise<string> {
  const id = `<${subject.toLowerCase().replace(/\W+/g, '-')}@example.net>`;
  await stage.heard.mail(millLane({ id, subject }));
  await stage.heard.message(id);
  return id;
}

/** The reference of a case that no other test looks at. */
async function aCase(subject: string): Promise<string> {
  const message = await stage.heard.message(await arrived(subject));
  const { body } = await stage.heard.api('sam-okoro', 'POST', `messages/${message.id}/capture`, captureBodyFor(message), { 'idempotency-key': subject });
  return body.cases[0].id as string;
}

const ground = (teams: TeamsWindow): Promise<string> => teams.tab.evaluate(() => getComputedStyle(document.querySelector('.fui-FluentProvider') as Element).backgroundColor);

describe('signing in', () => {
  test('goes through Teams with nested sign-in, and Teams is told that the tab is there', async () => {
    const teams = await open();
    await teams.tab.getByRole('heading', { name: 'Inbox' }).or(teams.tab.getByText('Sam Okoro')).first().waitFor();
    expect(teams.names()).toEqual(expect.arrayContaining(['appInitialization.appLoaded', 'appInitialization.success']));
    expect(teams.names()).not.toContain('authentication.getAuthToken');
    expect(teams.signIn.asked).toEqual(['GetInitContext', 'GetToken']);
    expect(teams.framed.wrong).toEqual([]);
    await teams.framed.close();
  });

  test('goes through single sign-on where Teams does not recommend the other', async () => {
    const teams = await open({ nested: false });
    await teams.tab.getByText('Sam Okoro').first().waitFor();
    expect(teams.names()).toContain('authentication.getAuthToken');
    expect(teams.signIn.asked).toEqual([]);
    await teams.framed.close();
  });

  test('stops at another account than the one that Teams shows, and asks nothing of the API', async () => {
    const teams = await open({ person: 'helen-brandt', shown: 'sam-okoro' });
    await teams.tab.getByText(/Teams shows one account and Heard was signed in as another/).waitFor();
    expect(await teams.tab.getByRole('button').count()).toBe(0);
    expect(teams.framed.called).toEqual([]);
    await teams.framed.close();
  });

  test.each([['nested sign-in', true], ['single sign-on', false]])('with %s that needs a person says so, and one press opens the tab', async (_way, nested) => {
    const teams = await open({ mustAsk: true, nested });
    await teams.tab.getByRole('heading', { name: 'Nobody is signed in' }).waitFor();
    expect(await axe(teams.tab)).toEqual([]);
    await teams.tab.getByRole('button', { name: 'Sign in' }).click();
    await teams.tab.getByText('Sam Okoro').first().waitFor();
    expect(teams.signIn.mustAsk).toBe(false);
    await teams.framed.close();
  });

  test('renews a token that is refused, once and without a word', async () => {
    const teams = await open();
    await teams.tab.getByText('Sam Okoro').first().waitFor();
    let refused = 0;
    teams.framed.instead = () => (refused++ === 0 ? 401 : undefined);
    await teams.tab.getByRole('link', { name: 'Cases' }).click();
    await until(() => teams.signIn.asked.length > 2 && refused > 1);
    await teams.tab.getByRole('heading', { name: 'Open cases', exact: true }).waitFor();
    expect(teams.framed.called.map(({ path }) => path)).toContain('/api/cases');
    expect(teams.signIn.asked).toEqual(['GetInitContext', 'GetToken', 'GetToken']);
    expect(await teams.tab.getByRole('button', { name: 'Sign in again' }).count()).toBe(0);
    await teams.framed.close();
  });

  test('a session that is over is said, what was written stays, and after one press it goes once', async () => {
    const id = await arrived('Verge not cut at the bend');
    const teams = await open({ subEntityId: 'inbox' });
    await teams.tab.getByText('Verge not cut at the bend').first().click();
    const inShort = teams.tab.getByLabel('In short').first();
    await inShort.fill('The verge hides the bend');
    teams.signIn.mustAsk = true;
    teams.framed.instead = () => (teams.signIn.mustAsk ? 401 : undefined);
    await teams.tab.getByRole('button', { name: 'Capture and acknowledge' }).click();
    const again = teams.tab.getByRole('button', { name: 'Sign in again' });
    await again.waitFor();
    expect(await inShort.inputValue()).toBe('The verge hides the bend');
    expect(await axe(teams.tab)).toEqual([]);
    await again.click();
    await again.waitFor({ state: 'hidden' });
    expect(teams.signIn.asked).toContain('GetTokenPopup');
    await teams.tab.getByRole('button', { name: 'Capture and acknowledge' }).click();
    await teams.tab.getByText(/^Captured as HC-/).first().waitFor();
    await stage.heard.idle();
    expect((await stage.heard.message(id)).situation).toBe('captured');
    expect((await stage.heard.sent()).filter(({ inReplyTo, text }) => inReplyTo === id && text.includes('The verge hides the bend'))).toHaveLength(1);
    await teams.framed.close();
  });
});

test('opens at the case that a link names, and tells Teams which case is shown', async () => {
  const id = await aCase('Noise from the depot');
  const teams = await open({ subEntityId: `case/${id}`, person: 'helen-brandt' });
  await teams.tab.getByRole('heading', { name: 'Noise from the depot' }).waitFor();
  expect(teams.asked.filter(({ func }) => func === 'shareDeepLink').map(({ args }) => args?.slice(0, 2))).toContainEqual([`case/${id}`, id]);
  expect(JSON.stringify(teams.asked)).not.toContain('Noise');
  await teams.framed.close();
});

test('takes the theme of Teams, and changes with it', async () => {
  const teams = await open({ theme: 'dark' });
  await teams.tab.getByText('Sam Okoro').first().waitFor();
  const dark = await ground(teams);
  teams.changeTheme('contrast');
  await teams.tab.waitForFunction((before) => getComputedStyle(document.querySelector('.fui-FluentProvider') as Element).backgroundColor !== before, dark);
  const contrast = await ground(teams);
  teams.changeTheme('default');
  await teams.tab.waitForFunction((before) => getComputedStyle(document.querySelector('.fui-FluentProvider') as Element).backgroundColor !== before, contrast);
  expect([dark, contrast, await ground(teams)]).toEqual(['rgb(41, 41, 41)', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await teams.framed.close();
});

describe('a channel', () => {
  test('is set up with what the tab opens with, which Teams keeps when it is saved', async () => {
    const teams = await open({ page: 'configure.html', channel: true, entityId: '' });
    await teams.tab.getByRole('radio', { name: 'Inbox' }).check();
    expect(await axe(teams.tab)).toEqual([]);
    teams.save();
    await until(() => teams.names().includes('settings.save.success'));
    expect(teams.asked.find(({ func }) => func === 'settings.setSettings')?.args?.[0]).toMatchObject({ entityId: 'inbox', suggestedDisplayName: 'Heard: inbox', contentUrl: `${APP}/tab.html` });
    expect(teams.framed.called).toEqual([]);
    await teams.framed.close();
  });

  test('opens with what was chosen', async () => {
    const teams = await open({ channel: true, entityId: 'cases', person: 'helen-brandt' });
    await teams.tab.waitForFunction(() => location.hash === '#cases');
    await teams.framed.close();
  });
});

describe('without a host', () => {
  test('outside Teams the page says at once where to open Heard', async () => {
    const framed = await Framed.open(stage.browser, stage.heard);
    await framed.page.goto(`${APP}/tab.html`);
    await framed.page.getByText('Open Teams, choose Apps and then Heard.', { exact: false }).waitFor({ timeout: 5000 });
    await framed.close();
  });

  test('a Teams that never answers is given ten seconds, then the page says what to do', async () => {
    const teams = await open({ silent: ['initialize'] });
    await teams.tab.getByText('Teams did not answer.', { exact: false }).waitFor({ timeout: 15_000 });
    await teams.framed.close();
  });

  test('a Teams that does not say who is there is told that the tab failed', async () => {
    const teams = await open({ silent: ['getContext'] });
    await teams.tab.getByText('Teams did not answer.', { exact: false }).waitFor({ timeout: 15_000 });
    expect(teams.asked.find(({ func }) => func === 'appInitialization.failure')?.args).toEqual(expect.arrayContaining(['Timeout']));
    await teams.framed.close();
  });
});
