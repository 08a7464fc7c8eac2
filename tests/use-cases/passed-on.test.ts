import { messageCardView } from '../../functions/presenters/message-view';
import { messageStore } from '../../functions/stores/message-store';
import { capture } from '../../functions/use-cases/capture';
import { changeSenders } from '../../functions/use-cases/change-senders';
import type { LondonDate } from '../../shared/kernel/london';
import { caseIn, readingIn } from '../builders/casework';
import { Office, sam } from '../builders/office';

const inner = (headers = 'Received: from mx.example.net by mx.marlshire.example; Mon, 14 Apr 2025 08:15:00 +0100') => `${headers}
From: Pat Lee <pat.lee@example.net>
To: Councillor Pell <joan.pell@marlshire.example>
Subject: Mill Lane
Date: Sun, 13 Apr 2025 21:40:00 +0100
Message-ID: <pat-1@example.net>
Content-Type: text/plain; charset=utf-8

The hole on Mill Lane is back. I want it mended.
`;

const passedOn = ({ from = 'Joan Pell <joan.pell@marlshire.example>', headers = '', carried = [inner()] } = {}) => `From: ${from}
To: complaints@marlshire.example
Subject: Fwd: Mill Lane
Date: Wed, 16 Apr 2025 09:00:00 +0100
Message-ID: <fwd-1@marlshire.example>
${headers === '' ? '' : `${headers}\n`}MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=utf-8

Please look into this for my resident.
${carried.map((each) => `--b\nContent-Type: message/rfc822\n\n${each}`).join('\n')}
--b--
`;

const forwarded = `From: Joan Pell <joan.pell@marlshire.example>
To: complaints@marlshire.example
Subject: Fwd: Mill Lane
Date: Wed, 16 Apr 2025 09:00:00 +0100
Message-ID: <fwd-2@marlshire.example>
Content-Type: text/plain; charset=utf-8

Please look into this.

---------- Forwarded message ---------
From: Pat Lee <pat.lee@example.net>
Date: Mon, 14 Apr 2025 at 08:15
Subject: Mill Lane
To: Joan Pell <joan.pell@marlshire.example>

The hole on Mill Lane is back. I want it mended.
`;

const body = { matters: [{ kind: 'complaint' as const, area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '', concerning: [] as string[] }], contact: sam.id, to: 'pat.lee@example.net' };
const confirmed = { writer: { name: 'Pat Lee', address: 'pat.lee@example.net' }, had: '2025-04-14' };
const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) => (result.ok ? 'done' : result.refusal.code);

async function officeWith(raw: string) {
  const office = await Office.open();
  await changeSenders(office.desk(), sam.id, { forms: [], domains: ['marlshire.example'] }, 'nothing yet');
  const id = await office.receive(raw);
  const desk = office.desk();
  const state = (await messageStore(desk.documents, desk.counting).get(id))!.state;
  const text = Buffer.from((await desk.documents.bytes(state.arrival.text ?? '')) ?? []).toString();
  return { office, id, state, text };
}

test.each([['attached', passedOn()], ['below a clear “forwarded message”', forwarded]])('what somebody of the council sends on %s is the inner message: its writer, its words', async (_how, raw) => {
  const { state, text } = await officeWith(raw);
  expect(state.situation).toEqual({ is: 'new' });
  expect(state.arrival.via).toMatchObject({ is: 'passed on', by: { address: 'joan.pell@marlshire.example' }, writer: { name: 'Pat Lee', address: 'pat.lee@example.net' }, subject: 'Mill Lane' });
  expect(text.trim()).toBe('The hole on Mill Lane is back. I want it mended.');
});

test('the council had it when its mail system had the inner message, whatever day its sender claims', async () => {
  expect((await officeWith(passedOn())).state.arrival.via).toMatchObject({ had: '2025-04-14' });
  expect((await officeWith(passedOn({ carried: [inner('X-Nothing: known')] }))).state.arrival.via).toMatchObject({ had: '2025-04-13' });
});

test('nothing is made or sent until an officer has confirmed who wrote and when', async () => {
  const { office, id } = await officeWith(passedOn());
  expect(codeOf(await capture(office.desk(), sam.id, id, body))).toBe('passed-on-unconfirmed');
  expect(office.bells).toEqual([]);
  expect(await office.desk().documents.count({ kind: 'case', where: { situation: 'open' } })).toBe(0);
});

test('confirmed, the writer is acknowledged, not the councillor, and the clock runs from the first day', async () => {
  const { office, id } = await officeWith(passedOn());
  const made = await capture(office.desk(), sam.id, id, { ...body, confirmed });
  await office.answerBells();
  const caseId = made.ok ? made.value.cases[0]!.id : '';
  expect(office.letterbox.sent.map(({ to, subject }) => [to, subject])).toEqual([[['pat.lee@example.net'], `Re: Mill Lane [${caseId}]`]]);
  expect(office.letterbox.sent[0]?.text).toContain('We received your message on Monday 14 April 2025');
  expect((await caseIn(office, caseId)).stages[0].receipt).toEqual({ on: '2025-04-14' });
  expect((await readingIn(office, caseId)).acknowledge.by).toBe('2025-04-17');
});

test('an officer who knows better names another writer and another day, never one after the mailbox had it', async () => {
  const { office, id } = await officeWith(passedOn());
  const other = { writer: { name: 'Al Lee', address: 'al.lee@example.net' }, had: '2025-04-11' };
  expect(codeOf(await capture(office.desk(), sam.id, id, { ...body, confirmed: other }))).toBe('address-not-offered');
  expect(codeOf(await capture(office.desk(), sam.id, id, { ...body, confirmed: { ...confirmed, had: '2025-04-18' as LondonDate } }))).toBe('had-after-mailbox');
  const made = await capture(office.desk(), sam.id, id, { ...body, to: 'al.lee@example.net', confirmed: other });
  expect((await caseIn(office, made.ok ? made.value.cases[0]!.id : '')).writer).toEqual(other.writer);
});

test.each([
  ['a stranger', passedOn({ from: 'Somebody <s@example.org>' })],
  ['whoever our mail system does not believe', passedOn({ headers: 'Authentication-Results: mx.marlshire.example; dmarc=fail header.from=marlshire.example' })],
  ['somebody who attaches two messages', passedOn({ carried: [inner(), inner().replace('pat-1', 'pat-2')] })],
])('what %s sends is their own', async (_who, raw) => {
  const { state } = await officeWith(raw);
  expect(state.arrival.via).toBeUndefined();
});

test('danger is looked for in what was passed on and in what was written about it', async () => {
  const { state } = await officeWith(passedOn({ carried: [inner().replace('I want it mended.', 'My brother says he wants to die.')] }));
  expect(state.danger?.kinds).toEqual(['self-harm']);
});

test('stands in the inbox with the day on which the council first had it, and with what is owed from there', async () => {
  const { office, id } = await officeWith(passedOn());
  const { items } = await office.desk().documents.list({ kind: 'message', where: { pile: 'new' }, orderBy: 'receivedAt', limit: 10 });
  const row = items.map((item) => messageCardView(office.desk(), item)).find((each) => each.id === id);
  expect(row).toMatchObject({ received: 'Mon 14 Apr 2025', acknowledge: { by: '2025-04-17' } });
});
