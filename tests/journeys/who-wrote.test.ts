import type { Frame } from 'playwright-core';
import { openPage, productFrame } from '../builders/browser';
import type { Sent } from '../builders/local-heard';
import { millLane } from '../fixtures/mill-lane';
import { ByKeys } from './parts/by-keys';
import { onStage } from './parts/on-stage';

const stage = onStage();

/** The pane beside a message, as an officer opens it in Outlook. */
async function paneBeside(subject: string): Promise<{ pane: Frame; keys: ByKeys; capture: () => Promise<void> }> {
  const page = await openPage(stage.browser, `${stage.heard.url}/outlook.html?as=sam-okoro`);
  const keys = new ByKeys(page);
  await keys.press(page.getByRole('button', { name: subject }));
  const pane = await productFrame(page);
  await pane.getByText('New: not in Heard yet').waitFor();
  return { pane, keys, capture: () => keys.press(pane.getByRole('button', { name: 'Capture and acknowledge' })) };
}

async function acknowledgementFor(address: string): Promise<Sent> {
  for (let n = 0; n < 3; n += 1) {
    await stage.heard.idle();
    const [letter, ...more] = (await stage.heard.sent()).filter(({ to }) => to.includes(address));
    expect(more).toEqual([]);
    if (letter) return letter;
  }
  throw new Error(`Nothing was sent to ${address}`);
}

test('what the council’s own form sends is a new matter of the resident who filled it in, and she is written to', async () => {
  const subject = 'Tell us about a problem: new form';
  await stage.heard.mail(
    millLane({
      id: '<form-1@marlshire.example>', from: 'Marlshire online forms <online-forms@marlshire.example>', subject, headers: 'Auto-Submitted: auto-generated',
      body: 'Your name: Nesta Fairbairn\nYour email: nesta@letters.example.net\n\nThe footpath behind Tithe Close is overgrown again, and nobody came.',
    }),
    'online-forms@marlshire.example',
  );
  await stage.heard.message('<form-1@marlshire.example>');
  const { pane, keys, capture } = await paneBeside(subject);
  await pane.getByText('Nesta Fairbairn').first().waitFor();
  await keys.choose(pane.getByLabel('About'), 'countryside');
  await capture();
  await pane.getByText('Already in Heard').waitFor();
  expect(await acknowledgementFor('nesta@letters.example.net')).toMatchObject({ cc: [], text: expect.stringContaining('Dear Nesta Fairbairn') });
}, 90_000);

test('what a councillor passes on is answered to whoever wrote it, once an officer has confirmed who and when', async () => {
  const inner = 'From: Winifred Okello <winifred@post.example.net>\nTo: joan.pell@marlshire.example\nSubject: Bus 14 does not stop\nDate: Wed, 16 Apr 2025 09:00:00 +0100\nMessage-ID: <okello@post.example.net>\n\nBus 14 drives past the stop.';
  await stage.heard.mail(
    `From: Joan Pell <joan.pell@marlshire.example>\nTo: complaints@marlshire.example\nSubject: FW: Bus 14\nMessage-ID: <pell@marlshire.example>\nDate: Thu, 17 Apr 2025 09:00:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nPlease answer her.\n--b\nContent-Type: message/rfc822\n\n${inner}\n--b--\n`.replace(/\n/g, '\r\n'),
    'joan.pell@marlshire.example',
  );
  const { today } = (await stage.heard.message('<pell@marlshire.example>')).reading;
  const { pane, keys, capture } = await paneBeside('FW: Bus 14');
  expect(await pane.getByRole('textbox', { name: 'Who wrote it' }).inputValue()).toBe('Winifred Okello');
  // Whoever passes it on works here: that is no reason to close the case to others.
  expect(await pane.getByText('An employee of the council complains.').count()).toBe(0);
  await keys.check(pane.getByRole('radio', { name: 'Complaint' }));
  await keys.choose(pane.getByLabel('About'), 'public-transport');
  await capture();
  await pane.getByText('Confirm who wrote it and when.').first().waitFor();
  await keys.day(pane.getByLabel('The council first had it on'), today);
  await keys.check(pane.getByRole('checkbox', { name: 'This is who wrote it, and when the council first had it' }));
  await capture();
  await pane.getByText('Already in Heard').waitFor();
  expect(await acknowledgementFor('winifred@post.example.net')).toMatchObject({ cc: [], text: expect.stringContaining('Dear Winifred Okello') });
  expect((await stage.heard.sent()).filter(({ to }) => to.includes('joan.pell@marlshire.example'))).toEqual([]);
}, 90_000);

test('two matters in one message are two cases with a clock each, and one acknowledgement names both', async () => {
  const subject = 'A pothole, and thanks to the library';
  await stage.heard.mail(millLane({ id: '<two@example.net>', from: 'Ola Wren <ola@example.net>', subject }));
  await stage.heard.message('<two@example.net>');
  const { pane, keys, capture } = await paneBeside(subject);
  await keys.choose(pane.getByLabel('About'), 'highways');
  await keys.press(pane.getByRole('button', { name: '+ Another matter' }));
  const second = (label: string) => pane.getByLabel(label).nth(1);
  await keys.check(pane.getByRole('radio', { name: 'Compliment' }).nth(1));
  await keys.choose(second('About'), 'libraries');
  await keys.fill(second('In short'), 'Kind staff at Ashby library');
  await capture();
  await pane.getByText('Already in Heard').waitFor();
  const { text } = await acknowledgementFor('ola@example.net');
  expect(new Set(text.match(/HC-\w{7}-\w/g)).size).toBe(2);
  expect(text).toContain('You wrote about 2 matters, and each has its own reference.');
  const { items } = (await stage.heard.api('sam-okoro', 'GET', 'cases?limit=100')).body as { items: { inShort: string; kind: string }[] };
  expect(items).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'compliment', inShort: 'Kind staff at Ashby library' }), expect.objectContaining({ kind: 'complaint' })]));
}, 90_000);
