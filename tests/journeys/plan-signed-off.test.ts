import type { Frame } from 'playwright-core';
import { axe, openPage, productFrame } from '../builders/browser';
import { ByKeys } from './parts/by-keys';
import { onStage } from './parts/on-stage';
import { atApproval, checked, draftOfPlan, submitted } from './parts/plans';

const stage = onStage();
const phone = { width: 390, height: 844 };

interface Seat {
  keys: ByKeys;
  tab: Frame;
  wrong: string[];
}

async function sit(person: string, at: string, size?: typeof phone): Promise<Seat> {
  const page = await openPage(stage.browser, `${stage.heard.url}/teams.html?as=${person}#${at}`, size);
  return { keys: new ByKeys(page), tab: await productFrame(page), wrong: page.wrong };
}

/** What an approver does who has no interest, at the page that the notice leads to. */
async function approve({ keys, tab }: Seat): Promise<void> {
  await keys.check(tab.getByRole('radio', { name: 'None' }));
  await keys.press(tab.getByRole('button', { name: 'Approve this plan' }));
}

test('a plan goes from its author to the last of its approvers, by keyboard, at a desk and on telephones', async () => {
  const author = await sit('bea-author', 'plans');
  await author.keys.fill(author.tab.getByLabel(/^What is to change/), 'Buses on Sundays');
  await author.keys.choose(author.tab.getByLabel('Service area'), 'public-transport');
  await author.keys.press(author.tab.getByRole('button', { name: 'Begin this plan' }));
  await author.keys.check(author.tab.getByRole('radio', { name: 'No, we have looked' }));
  await author.keys.press(author.tab.getByRole('link', { name: /^Go on to 2/ }));
  await author.tab.getByText('Question 2 of 7').waitFor();
  await author.keys.press(author.tab.getByRole('navigation', { name: 'Questions' }).getByRole('link', { name: /The decision$/ }));
  await author.keys.check(author.tab.getByRole('radio', { name: /^Inform/ }));
  await author.keys.choose(author.tab.getByLabel('Who decided'), 'Leo Marchant');
  await author.keys.choose(author.tab.getByLabel('As what'), 'Head of Service');
  await author.keys.fill(author.tab.getByLabel(/^Why, in a sentence/), 'It is decided, and people have to know in time.');
  await author.keys.press(author.tab.getByRole('button', { name: 'Record this decision' }));
  await author.tab.getByRole('heading', { name: /^Still missing/ }).waitFor();

  const { text, people } = draftOfPlan;
  for (const name of people) await author.keys.check(author.tab.getByRole('checkbox', { name, exact: true }));
  for (const [label, says] of Object.entries(text)) await author.keys.fill(author.tab.getByRole('textbox', { name: new RegExp(`^${label}`) }), says);
  await author.keys.choose(author.tab.getByLabel(/^What it is called in public/), 'Information');
  await author.keys.choose(author.tab.getByLabel(/^Equality impact assessment/), 'Not needed');
  await author.keys.day(author.tab.getByLabel(/^Opens/), '2027-06-03');
  await author.tab.getByRole('heading', { name: 'Nothing is missing' }).waitFor();
  await author.keys.check(author.tab.getByRole('radio', { name: 'No', exact: true }));
  await author.keys.press(author.tab.getByRole('button', { name: 'Submit this plan' }));
  await author.tab.getByText(/^With the Community Engagement Team/).waitFor();
  expect(await axe(author.tab)).toEqual([]);

  const team = await sit('noor-team', 'plans');
  await team.keys.press(team.tab.getByRole('region', { name: 'Waiting for you' }).getByRole('link', { name: /^Buses on Sundays/ }));
  const met = team.tab.getByRole('radio', { name: 'Yes' });
  await met.first().waitFor();
  for (let no = 0; no < (await met.count()); no += 1) await team.keys.check(met.nth(no));
  await team.keys.press(team.tab.getByRole('button', { name: 'Pass it to its approvers' }));
  await team.tab.getByText('Passed on to its approvers.', { exact: true }).waitFor();

  const head = await sit('leo-approver', 'plans', phone);
  await head.keys.press(head.tab.getByRole('region', { name: 'Waiting for you' }).getByRole('link', { name: /^Buses on Sundays/ }));
  await head.keys.press(head.tab.getByRole('button', { name: 'Approve this plan' }));
  await head.tab.getByText('Say first whether you have an interest.').waitFor();
  expect(await axe(head.tab)).toEqual([]);
  await approve(head);
  await head.tab.getByRole('region', { name: 'What you signed' }).waitFor();
  // What was done is said on the first screenful, and has focus.
  const said = head.tab.getByText('Approved.', { exact: true });
  expect((await said.boundingBox())?.y).toBeLessThan(phone.height / 2);
  expect(await said.evaluate((element) => element.ownerDocument.activeElement?.contains(element))).toBe(true);
  expect(await axe(head.tab)).toEqual([]);

  // Two may sign for finance, and both have it before them: the first counts.
  const id = await stage.heard.api('bea-author', 'GET', 'plans').then(({ body }) => body.items[0].id as string);
  const [ann, ben] = [await sit('ann-finance', `plans/approve/${id}`, phone), await sit('ben-finance', `plans/approve/${id}`, phone)];
  await ben.keys.check(ben.tab.getByRole('radio', { name: 'None' }));
  await approve(ann);
  await ann.tab.getByRole('region', { name: 'What you signed' }).waitFor();
  await ben.keys.press(ben.tab.getByRole('button', { name: 'Approve this plan' }));
  await ben.tab.getByText(/^Nothing is asked of you here just now\. Signed off/).waitFor();
  const { stage: now, story } = (await stage.heard.api('bea-author', 'GET', `plans/${id}/approval`)).body;
  expect([now, story]).toEqual(['signed off', undefined]);
  for (const { wrong } of [author, team, head, ann, ben]) expect(wrong).toEqual([]);
}, 180_000);

test('a deputy sends a plan back, its author puts it right, and the deputy sees what is different', async () => {
  const id = await atApproval(stage.heard, { title: 'Library hours', area: 'libraries', opens: '2027-06-03' });
  const deputy = await sit('leo-approver', `plans/approve/${id}`, phone);
  await deputy.tab.getByText(/, for Dora Lindley, because/).waitFor();
  await deputy.keys.press(deputy.tab.getByRole('button', { name: 'Send back' }));
  await deputy.keys.fill(deputy.tab.getByLabel('What has to be otherwise?'), 'The schools are shut that week.');
  await deputy.keys.press(deputy.tab.getByRole('button', { name: 'Send back with these words' }));
  await deputy.tab.getByText('The plan is sent back. Its author is told.', { exact: true }).waitFor();
  await deputy.tab.getByRole('paragraph').filter({ hasText: 'The schools are shut that week.' }).waitFor();

  const author = await sit('bea-author', `plan/${id}`);
  await author.tab.getByText('The schools are shut that week.').waitFor();
  await author.keys.day(author.tab.getByLabel(/^Opens/), '2027-06-10');
  await author.tab.getByRole('region', { name: '1 thing is written otherwise than was submitted' }).waitFor();
  await author.keys.press(author.tab.getByRole('button', { name: 'Submit this version' }));
  await author.tab.getByText(/^With the Community Engagement Team/).waitFor();
  await checked(stage.heard, id);

  const again = await sit('leo-approver', `plans/approve/${id}`, phone);
  const changed = again.tab.getByRole('region', { name: /^1 thing changed since you read it/ });
  await changed.waitFor();
  expect(await changed.textContent()).toMatch(/OpensThu 10 June 2027, was: Thu 3 June 2027/);
  expect(await axe(again.tab)).toEqual([]);
  await approve(again);
  await again.tab.getByRole('region', { name: 'What you signed' }).waitFor();

  // What is written after somebody signed voids it, and says so before it is submitted.
  await author.keys.day(author.tab.getByLabel(/^Opens/), '2027-06-17');
  await author.tab.getByText(/^Submitting it voids 1 approval\./).waitFor();
  await submitted(stage.heard, id);
  expect((await stage.heard.api('leo-approver', 'GET', `plans/${id}/approval`)).body).toMatchObject({ stage: 'quality check', steps: [{ done: false }, { done: false }] });
  for (const { wrong } of [deputy, author, again]) expect(wrong).toEqual([]);
}, 180_000);
