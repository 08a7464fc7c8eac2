import type { Frame, Page } from 'playwright-core';
import type { CaseView } from '../../../shared/contract/cases';
import type { MessageView } from '../../../shared/contract/messages';
import type { LocalHeard } from '../../builders/local-heard';
import { millLane } from '../../fixtures/mill-lane';
import type { ByKeys } from './by-keys';
import { pane, tab, type Screen } from './screens';

/** A name that is read from right to left, and words without a place to break them. */
const name = 'محمد عبد الرحمن الخطيب';
const long = `Noise at night from ${'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3)} and the yard behind it`;
const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

const refusal = (status: number, code: string, title: string, detail: string, more: object = {}) => ({ status, contentType: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', status, code, title, detail, ...more }) });
const neverAnswers = (page: Page, route: string | RegExp) => page.context().route(route, () => new Promise<void>(() => undefined));
const answers = (page: Page, route: string, answer: ReturnType<typeof refusal>) => page.context().route(route, (call) => call.fulfill(answer));

const correctKind = async (product: Frame | Page, keys: ByKeys): Promise<void> => {
  await keys.press(product.getByRole('button', { name: 'More' }));
  await keys.press(product.getByRole('menuitem', { name: 'Correct the kind' }));
  const dialog = product.getByRole('dialog');
  await keys.check(dialog.getByRole('radio', { name: /^Compliment/ }));
  await keys.fill(dialog.getByLabel('Reason'), 'They thank us.');
  await keys.press(dialog.getByRole('button', { name: 'Correct the kind' }));
  await dialog.getByRole('alert').first().waitFor();
};

const capture = async (product: Frame | Page, keys: ByKeys): Promise<void> => {
  await keys.choose(product.getByLabel('About'), 'highways');
  await keys.press(product.getByRole('button', { name: 'Capture and acknowledge' }));
};

/** Somebody else was quicker: from now on the message says so. */
async function capturedElsewhere(page: Page, one: CaseView): Promise<void> {
  await answers(page, '**/api/messages/*/capture', refusal(409, 'already-captured', 'Already captured', 'Captured by Helen Brandt, today. Nothing is needed from you.'));
  await page.context().route('**/api/messages/find', async (call) => {
    const response = await call.fetch();
    const { proposal: _, ...view } = (await response.json()) as MessageView;
    await call.fulfill({ response, json: { ...view, situation: 'captured', said: 'Captured by Helen Brandt, today.', actions: [], cases: [{ id: one.id, inShort: one.inShort, answer: one.reading.answer }] } });
  });
}

/** Somebody whose name is read from the right, with much to say and no place to break it: in the mailbox, and as a case. */
async function longFrom(heard: LocalHeard): Promise<string> {
  await heard.mail(millLane({ id: '<long@example.net>', from: `${encoded(name)} <m.alkhatib@example.net>`, subject: encoded(long), body: `${long}\n\n${'It has gone on for weeks. '.repeat(60)}` }));
  const body = { channel: 'telephone', received: '2025-01-02', name, telephone: '01632 960222', subject: long.slice(0, 200), says: 'He rang about the noise.' };
  const { message } = (await heard.api('sam-okoro', 'POST', 'messages/log', body)).body as { message: string };
  const matters = [{ kind: 'complaint', area: 'highways', inShort: long.slice(0, 200), wanted: long.slice(0, 300), concerning: [] }];
  const { contact } = ((await heard.api('sam-okoro', 'GET', `messages/${message}`)).body as MessageView).proposal ?? { contact: '' };
  const captured = await heard.api('sam-okoro', 'POST', `messages/${message}/capture`, { matters, contact, way: { by: 'telephone', number: '01632 960222' } });
  return (captured.body as { cases: { id: string }[] }).cases[0]?.id ?? '';
}

/** What a screen looks like while it waits, without a connection, refused, crossed by somebody else, and full. */
export async function everyState(heard: LocalHeard, ofCase: string): Promise<Screen[]> {
  const one = (await heard.api('helen-brandt', 'GET', `cases/${ofCase}`)).body as CaseView;
  const full = await longFrom(heard);
  const theirs = { current: { ...one, kind: 'comment' } };
  const fresh = 'Turned away at Thornby tip';
  const isNew = 'New: not in Heard yet';
  return [
    tab('state-loading', 'calculator', 'Calculator', {
      steps: async (product, keys, page) => {
        await neverAnswers(page, /\/api\/cases(\?|$)/);
        await keys.press(product.getByRole('link', { name: 'Cases', exact: true }));
        await product.getByLabel('Open cases').waitFor();
      },
    }),
    tab('state-offline', `case/${ofCase}`, 'The clock', { steps: async (product, keys, page) => { await page.context().setOffline(true); await correctKind(product, keys); } }),
    tab('state-refused', `case/${ofCase}`, 'The clock', {
      steps: async (product, keys, page) => {
        await answers(page, '**/api/cases/*/kind', refusal(422, 'invalid', 'Something in it is missing or wrong', 'Put right what is named, and send it again.', { errors: [{ at: 'because', says: 'Keep the reason on one line.' }] }));
        await correctKind(product, keys);
      },
    }),
    tab('state-crossed', `case/${ofCase}`, 'The clock', {
      steps: async (product, keys, page) => {
        await answers(page, '**/api/cases/*/kind', refusal(412, 'changed-meanwhile', 'Somebody changed this meanwhile', 'Look at what it is now, then choose whose change stands.', theirs));
        await correctKind(product, keys);
      },
    }),
    tab('state-full', `case/${full}`, 'The clock'),
    {
      ...pane('pane-loading', fresh, 'Heard', async (product) => void (await product.getByLabel('Looking at this message').waitFor())),
      opens: async (page, keys) => { await neverAnswers(page, '**/api/messages/find'); await keys.press(page.getByRole('button', { name: fresh }).first()); },
    },
    pane('pane-offline', fresh, isNew, async (product, keys, page) => { await page.context().setOffline(true); await capture(product, keys); await product.getByRole('alert').first().waitFor(); }),
    pane('pane-refused', fresh, isNew, async (product, keys, page) => {
      await answers(page, '**/api/messages/*/capture', refusal(422, 'no-such-area', 'There is no such service area', 'Choose one of the council’s service areas.'));
      await capture(product, keys);
      await product.getByRole('alert').first().waitFor();
    }),
    pane('pane-crossed', fresh, isNew, async (product, keys, page) => { await capturedElsewhere(page, one); await capture(product, keys); await product.getByText('Somebody was quicker', { exact: false }).waitFor(); }),
    pane('pane-full', 'Noise at night', isNew),
  ];
}
