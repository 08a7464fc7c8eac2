import { axe, openPage, productFrame } from '../builders/browser';
import { ByKeys } from './parts/by-keys';
import { onStage } from './parts/on-stage';

const stage = onStage();
const to = 'joan.pell@marlshire.example';

interface SentHtml {
  to: string[];
  subject: string;
  html: string | null;
}

const digests = async (): Promise<SentHtml[]> => (await stage.heard.local<SentHtml[]>('sent')).filter(({ to: [address], subject }) => address === to && subject.startsWith('Your members’ digest'));
const often = async (): Promise<unknown> => (await stage.heard.api('joan-pell', 'GET', 'digest')).body.frequency;

/** The next Monday after this machine's day, when the week's digests have begun to go. */
async function nextMonday(): Promise<void> {
  const { now } = await stage.heard.local<{ now: string }>('clock');
  const day = new Date(now);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7 || 7));
  day.setUTCHours(9, 30, 0, 0);
  await stage.heard.local('clock', { now: day.toISOString() });
  for (const timer of ['sendDigests', 'sweep', 'sweep']) {
    await stage.heard.local(`timers/${timer}`, {});
    await stage.heard.idle();
  }
}

test('a member is sent the digest by e-mail, opens the page from it and chooses monthly; a program that opens every link changes nothing', async () => {
  await nextMonday();
  const [digest, ...more] = await digests();
  expect(more).toEqual([]);
  const links = [...(digest?.html ?? '').matchAll(/href="(http[^"]+)"/g)].map(([, link]) => (link ?? '').replaceAll('&amp;', '&'));
  const ours = links.filter((link) => link.startsWith(stage.heard.url));
  expect(ours.length).toBeGreaterThan(0);
  for (const link of ours) for (const method of ['GET', 'HEAD']) expect((await fetch(link, { method })).status).toBe(200);
  expect(await often()).toBe('weekly');

  const page = await openPage(stage.browser, ours[0] ?? '', { width: 360 });
  const keys = new ByKeys(page);
  await keys.press(page.getByLabel('Every day on which there is news'), 'Space');
  for (const _ of ['weekly', 'monthly']) await page.keyboard.press('ArrowDown');
  expect(await page.getByLabel('Every month').isChecked()).toBe(true);
  expect(await often()).toBe('weekly');
  await keys.press(page.getByRole('button', { name: 'Save how often' }));
  await page.getByText('You are sent a digest every month.').waitFor();
  expect(await axe(page)).toEqual([]);

  const teams = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=joan-pell#digest`);
  const tab = await productFrame(teams);
  await tab.getByText(/^On the first Monday of the month/).waitFor();
  expect(await tab.getByRole('radio', { name: 'Every month' }).isChecked()).toBe(true);
  expect([...page.wrong, ...teams.wrong]).toEqual([]);
}, 120_000);
