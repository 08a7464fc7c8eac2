import { letterStore } from '../../functions/stores/letter-store';
import { messageStore } from '../../functions/stores/message-store';
import { changeSenders } from '../../functions/use-cases/change-senders';
import { capture } from '../../functions/use-cases/capture';
import type { KnownForm } from '../../shared/domain/message/known-senders';
import { caseIn } from '../builders/casework';
import { Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const form: KnownForm = { address: 'forms@marlshire.example', name: 'Report a problem', channel: 'web form', resident: { at: 'lines', name: 'Name:', email: 'Email:' } };
const filled = 'Name: Pat Lee\nEmail: pat.lee@example.net\n\nThe hole on Mill Lane is back. Please mend it.';
const mail = (more: Parameters<typeof millLane>[0] = {}) => millLane({ from: 'Marlshire online forms <forms@marlshire.example>', headers: 'Auto-Submitted: auto-generated\nReturn-Path: <>', body: filled, ...more });
const body = { matters: [{ kind: 'complaint' as const, area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '', concerning: [] as string[] }], contact: sam.id, to: 'pat.lee@example.net' };

async function officeWith(raw = mail(), forms = [form]) {
  const office = await Office.open();
  await changeSenders(office.desk(), sam.id, { forms, domains: [] }, 'nothing yet');
  const id = await office.receive(raw);
  const message = async () => (await messageStore(office.desk().documents, office.desk().counting).get(id))!.state;
  return { office, id, message };
}

test('what a form sends is new on its channel, written by the resident, whatever its headers say', async () => {
  const { message } = await officeWith();
  const { situation, arrival } = await message();
  expect(situation).toEqual({ is: 'new' });
  expect(arrival.via).toEqual({ is: 'form', name: 'Report a problem', channel: 'web form', writer: { name: 'Pat Lee', address: 'pat.lee@example.net' } });
  expect(arrival.from?.address).toBe('forms@marlshire.example');
});

test('the same mail without the form in the table is probably automatic', async () => {
  expect((await (await officeWith(mail(), [])).message()).situation.is).toBe('automatic');
});

test('captured, the resident is acknowledged and the form is not, and the case knows its channel', async () => {
  const { office, id } = await officeWith();
  const refused = await capture(office.desk(), sam.id, id, { ...body, to: 'forms@marlshire.example' });
  expect(refused.ok ? undefined : refused.refusal.code).toBe('address-not-offered');
  const made = await capture(office.desk(), sam.id, id, body);
  await office.answerBells();
  expect(office.letterbox.sent.map(({ to, text }) => [to, text.startsWith('Dear Pat Lee')])).toEqual([[['pat.lee@example.net'], true]]);
  const state = await caseIn(office, made.ok ? made.value.cases[0]!.id : '');
  expect(state).toMatchObject({ channel: 'web form', writer: { address: 'pat.lee@example.net' }, correspondents: ['pat.lee@example.net'] });
});

test('a reply of the resident to that letter joins their case', async () => {
  const { office, id } = await officeWith();
  const made = await capture(office.desk(), sam.id, id, body);
  await office.answerBells();
  const reply = await office.receive(millLane({ id: '<reply@example.net>', subject: 'Re: it', headers: `In-Reply-To: ${office.letterbox.sent[0]!.internetMessageId}`, body: 'Thank you.' }));
  const { situation } = (await messageStore(office.desk().documents, office.desk().counting).get(reply))!.state;
  expect(situation).toMatchObject({ is: 'joined', caseId: made.ok ? made.value.cases[0]!.id : '' });
});

test('a mail that our own mail system says is not from the form is held, and its lines are not believed', async () => {
  const { message } = await officeWith(mail({ headers: 'Authentication-Results: mx.marlshire.example; dmarc=fail header.from=marlshire.example' }));
  const { situation, arrival } = await message();
  expect(situation).toEqual({ is: 'held', reason: 'not from our form', quotes: [], concerning: [] });
  expect(arrival.via).toBeUndefined();
});

test('a form that names nobody who can be written to is new all the same, and nobody is acknowledged by guess', async () => {
  const { office, id, message } = await officeWith(mail({ body: 'The hole on Mill Lane is back.' }));
  const { situation, arrival } = await message();
  expect([situation, arrival.via]).toEqual([{ is: 'new' }, { is: 'form', name: 'Report a problem', channel: 'web form' }]);
  const made = await capture(office.desk(), sam.id, id, body);
  expect(made.ok).toBe(false);
  expect(office.bells).toEqual([]);
});

test('the same form filled in twice is one message', async () => {
  const { office, id } = await officeWith();
  expect(await office.receive(mail({ headers: 'Auto-Submitted: auto-generated\nReturn-Path: <>\nReceived: by another route' }))).toBe(id);
});

test('danger in what a form brings is raised like anywhere else', async () => {
  const { message } = await officeWith(mail({ body: `${filled}\nMy brother says he wants to die.` }));
  expect((await message()).danger?.kinds).toEqual(['self-harm']);
});

test('forms are changed under the version that was seen, with who and when, and never the mailbox itself', async () => {
  const { office } = await officeWith();
  const desk = office.desk();
  expect(await changeSenders(desk, sam.id, { forms: [], domains: [] }, 'nothing yet')).toEqual({ ok: false, refusal: { code: 'changed-meanwhile' } });
  expect(await changeSenders(desk, sam.id, { forms: [{ ...form, address: desk.council.mailbox }], domains: [] }, '1')).toEqual({ ok: false, refusal: { code: 'form-is-mailbox' } });
  const changed = await changeSenders(desk, sam.id, { forms: [], domains: ['marlshire.example'] }, '1');
  expect(changed.ok && changed.value).toMatchObject({ version: '2', timeline: [{ type: 'SendersChanged', by: sam.id }, { type: 'SendersChanged', by: sam.id, domains: 1 }] });
});

test('the letter of a form’s matter stays with the resident for as long as the case lasts', async () => {
  const { office, id } = await officeWith();
  const made = await capture(office.desk(), sam.id, id, body);
  expect((await letterStore(office.desk().documents).get(made.ok ? made.value.letter : ''))?.state.writing.to.address).toBe('pat.lee@example.net');
});
