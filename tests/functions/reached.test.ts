import type { CaptureBody } from '../../shared/contract/bodies';
import type { CaseView } from '../../shared/contract/cases';
import type { LetterDraftView } from '../../shared/contract/letters';
import type { CapturedView } from '../../shared/contract/messages';
import { deliveryReport } from '../builders/mail';
import { Life } from '../builders/life';
import { sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Thu 17 Apr 2025 09:00');
});
afterEach(() => life.end());

const caseOf = async (): Promise<string> => (await life.capture((await life.receive(millLane())).id)).cases[0]?.id ?? '';
const cameBack = async (): Promise<void> => {
  await life.receive(deliveryReport(life.office.letterbox.sent.at(-1) ?? { internetMessageId: '' }));
  await life.timer('sweep');
};
const wish = (id: string, wishes: object) => life.done('officer', 'recordWishes', { id, body: { formats: [], because: 'They rang.', ...wishes } });
const reached = async (id: string): Promise<CaseView['reached']> => (await life.case(id)).reached;
const post = { by: 'post', address: '3 Mill Lane' } as const;

test('a letter goes by e-mail where nothing else is known, and as the person asks for where something is, with the reason', async () => {
  const id = await caseOf();
  expect(await reached(id)).toEqual({ by: 'email', postal: '', number: '' });
  await wish(id, { formats: ['on paper'], safe: { postal: '9 Safe Street' } });
  expect(await reached(id)).toEqual({ by: 'post', because: 'They asked for letters on paper.', postal: '9 Safe Street', number: '' });
  await wish(id, { telephoneOnly: true });
  expect(await reached(id)).toMatchObject({ by: 'telephone', because: 'They asked to be telephoned only.' });
});

test('a letter goes as the one before did, and to no home that is not to be written to', async () => {
  const id = await caseOf();
  await life.done('officer', 'holdingReply', { id, body: { workingDays: 5, because: 'A report is late', way: post } });
  expect(await reached(id)).toEqual({ by: 'post', because: 'The letter before went this way.', postal: '3 Mill Lane', number: '' });
  await wish(id, { safe: { noLetterHome: true } });
  expect(await reached(id)).toMatchObject({ postal: '' });
});

const letterOf = async (id: string, kind: string): Promise<string> => (await life.case(id)).story.flatMap((entry) => (entry.is === 'letter' && entry.letter.kind === kind ? [entry.letter.id] : []))[0] ?? '';
const wentInError = async (id: string, kind: string) => life.done('officer', 'reportSentInError', { id: await letterOf(id, kind), body: { because: 'The wrong person.' } });

test('an address to which a letter went in error is not offered again, and one that another letter had is', async () => {
  const id = await caseOf();
  await life.done('officer', 'holdingReply', { id, body: { workingDays: 5, because: 'A report is late', way: post } });
  await life.done('officer', 'recordDelivered', { id: await letterOf(id, 'holding reply'), body: { on: '2025-04-17' } });
  await wentInError(id, 'acknowledgement');
  expect(await reached(id)).toEqual({ by: 'post', because: 'The letter before went this way.', postal: '3 Mill Lane', number: '' });
  await wentInError(id, 'holding reply');
  expect(await reached(id)).toEqual({ by: 'post', because: 'The letter before went this way, and does not count: look where this one goes.', postal: '', number: '' });
});

test('what was told on the telephone is answered so, to the number that was left', async () => {
  const { message } = await life.done<{ message: string }>('triage', 'logMessage', { body: { channel: 'telephone', received: '2025-04-16', name: 'Pat Lee', telephone: '01622 000111', subject: 'A call', says: 'They rang.' } });
  const body: Partial<CaptureBody> = { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole', wanted: '', concerning: [] }], contact: sam.id, way: { by: 'telephone', number: '01622 000111' } };
  const made = await life.done<CapturedView>('triage', 'capture', { id: message, body });
  expect(await reached(made.cases[0]?.id ?? '')).toEqual({ by: 'telephone', because: 'The letter before went this way.', postal: '', number: '01622 000111' });
});

test('an acknowledgement that came back is offered anew, first and with its date, to whoever may write a holding reply', async () => {
  const id = await caseOf();
  expect((await life.case(id)).actions).not.toContain('acknowledgement');
  await cameBack();
  const view = await life.case(id);
  expect(view).toMatchObject({ next: { title: 'Next: acknowledge it anew', because: expect.stringMatching(/came back, .*owed by Thu 24 Apr 2025\.$/) }, addresses: [{ address: 'pat.lee@example.net', said: 'the last letter to it came back' }] });
  expect(view.actions).toContain('acknowledgement');
  life.at('Thu 17 Apr 2025 15:00');
  const body = { to: 'pat@work.example', because: 'They rang.' };
  const draft = await life.done<LetterDraftView>('officer', 'draftCaseLetter', { id, body: { ...body, letter: 'acknowledgement' } });
  expect(draft).toMatchObject({ kept: true, to: { address: 'pat@work.example' }, sending: { asks: [{ name: 'pat@work.example', says: 'pat@work.example: It is new to this case. It is right all the same.', confirmed: false }] } });
  expect(await life.ask('officer', 'acknowledgeAnew', { id, body })).toMatchObject({ status: 422, body: { code: 'not-confirmed' } });
  const after = await life.done<CaseView>('officer', 'acknowledgeAnew', { id, body: { ...body, confirms: ['pat@work.example'] } });
  expect(after.story.map((entry) => entry.says)).toEqual(expect.arrayContaining(['acknowledged it anew, to an address that is new to this case', 'acknowledgement, sent to pat.lee@example.net, came back']));
  await life.timer('sweep');
  expect(await life.case(id)).toMatchObject({ writer: { address: 'pat@work.example' }, reading: { acknowledge: { standing: 'met' } } });
});

test('with a safe address recorded there is no other to choose', async () => {
  const id = await caseOf();
  await cameBack();
  await wish(id, { safe: { email: 'safe@example.org' } });
  expect((await life.case(id)).addresses).toEqual([{ name: 'Pat Lee', address: 'safe@example.org' }]);
  expect(await life.ask('officer', 'acknowledgeAnew', { id, body: { to: 'pat.lee@example.net' } })).toMatchObject({ status: 409, body: { code: 'not-the-safe-address' } });
});
