import type { CaptureBody } from '../../shared/contract/bodies';
import type { ContactWishes } from '../../shared/domain/case/contact';
import { letterStore } from '../../functions/stores/letter-store';
import { sendersStore } from '../../functions/stores/senders-store';
import { capture } from '../../functions/use-cases/capture';
import { changeCase } from '../../functions/use-cases/change-case';
import { flagMessage } from '../../functions/use-cases/place-message';
import { retryLetter } from '../../functions/use-cases/retry-letter';
import { acknowledged, answer, caseIn, owe, worklist, write } from '../builders/casework';
import { Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const copied = () => millLane({ headers: 'Cc: Ann Lee <ann@example.net>, Ward <ash@members.example>' });
const body: CaptureBody = { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '', concerning: [] }], contact: sam.id, to: 'pat.lee@example.net' };

async function capturedAs(more: Partial<CaptureBody>, raw = millLane()) {
  const office = await Office.open();
  const made = await capture(office.desk(), sam.id, await office.receive(raw), { ...body, ...more });
  await office.answerBells();
  return { office, became: made.ok ? 'captured' : made.refusal.code, id: made.ok ? (made.value.cases[0]?.id ?? '') : '' };
}

const record = (office: Office, id: string, wishes: Partial<ContactWishes>) =>
  changeCase(office.desk(), id, (at) => ({ type: 'RecordWishes', at, by: sam.id, because: 'They rang', wishes: { formats: [], ...wishes } }));

test('people copied in are not written to', async () => {
  const { office } = await capturedAs({}, copied());
  expect(office.letterbox.sent).toMatchObject([{ to: ['pat.lee@example.net'], cc: [] }]);
});

test('those who were ticked are copied in on that letter, and not on the next', async () => {
  const { office, id } = await capturedAs({ cc: ['ann@example.net'] }, copied());
  expect(office.letterbox.sent[0]).toMatchObject({ to: ['pat.lee@example.net'], cc: ['ann@example.net'] });
  expect(await write(office, id, answer)).toBe('owed');
  expect(office.letterbox.sent[1]).toMatchObject({ to: ['pat.lee@example.net'], cc: [] });
});

test.each([
  ['an address in Cc that nobody was copied to', { cc: ['eve@example.net'] }, millLane(), 'not-copied-in'],
  ['an address that nobody reads', { to: 'noreply@example.net' }, millLane({ from: 'Forms <noreply@example.net>' }), 'not-confirmed'],
  ['officer’s words on behalf of somebody, unconfirmed', { letterText: 'x', onBehalf: { as: 'family' as const, of: 'Ann Lee' } }, millLane(), 'letter-lacks'],
])('%s is refused and leaves no trace', async (_what, more, raw, code) => {
  const { office, became } = await capturedAs(more, raw);
  expect(became).toBe(code);
  expect([office.letterbox.drafts, await worklist(office)]).toEqual([[], []]);
});

test.each([
  ['lists none', [], 'captured'],
  ['lists it among its own', ['members.example'], 'not-confirmed'],
])('an address of a domain is asked about where the council %s', async (_how, domains, became) => {
  const office = await Office.open();
  const senders = sendersStore(office.desk().ownWork);
  await senders.keep({ forms: [], domains }, { at: office.clock.now(), type: 'SendersChanged' }, await senders.get());
  const made = await capture(office.desk(), sam.id, await office.receive(copied()), { ...body, cc: ['ash@members.example'] });
  expect(made.ok ? 'captured' : made.refusal.code).toBe(became);
});

test('an address that nobody reads is written to once it is confirmed by name', async () => {
  const { office } = await capturedAs({ to: 'noreply@example.net', confirms: ['noreply@example.net'] }, millLane({ from: 'Forms <noreply@example.net>' }));
  expect(office.letterbox.sent).toMatchObject([{ to: ['noreply@example.net'] }]);
});

test('captured on behalf of somebody, the answer is asked about until authority is recorded', async () => {
  const { office, id } = await capturedAs({ onBehalf: { as: 'MP', of: 'Ann Lee' } });
  expect((await caseIn(office, id)).onBehalf).toEqual({ as: 'MP', of: 'Ann Lee', authority: { is: 'not asked' } });
  expect(await owe(office, id, answer)).toBe('not-confirmed');
  const confirmed = { ...answer, confirms: ['nothing more than the writer told us'] };
  expect(await owe(office, id, confirmed)).toBe('owed');
});

test.each([
  [{ stop: 'died' as const }, 'stop-writing'],
  [{ telephoneOnly: true as const }, 'telephone-only'],
  [{ formats: ['on paper' as const] }, 'on-paper-only'],
  [{ language: 'Welsh' }, 'not-confirmed'],
])('%j stops a letter that goes against it: %s', async (wishes, code) => {
  const office = await Office.open();
  const id = await acknowledged(office);
  expect((await record(office, id, wishes)).ok).toBe(true);
  expect(await owe(office, id, answer)).toBe(code);
  expect(office.letterbox.sent).toHaveLength(1);
});

test('the one safe address is written to, in place of the one chosen before', async () => {
  const office = await Office.open();
  const id = await acknowledged(office);
  await record(office, id, { safe: { email: 'pat@refuge.example' } });
  expect(await write(office, id, answer)).toBe('owed');
  expect(office.letterbox.sent[1]).toMatchObject({ to: ['pat@refuge.example'] });
});

test('a letter that was stopped does not go past what was recorded since', async () => {
  const office = await Office.open();
  const id = await acknowledged(office);
  office.letterbox.failOnce('makeDraft', { why: 'refused' });
  await write(office, id, answer);
  await record(office, id, { stop: 'died' });
  const retried = await retryLetter(office.desk(), { id: sam.id, mayLift: false }, `answer-${id}-1-1`);
  expect(retried).toMatchObject({ ok: false, refusal: { code: 'stop-writing' } });
});

test('a matter that may mean harm is answered in a new message, under its reference alone', async () => {
  const office = await Office.open();
  const id = await acknowledged(office);
  const { origin } = await caseIn(office, id);
  await flagMessage(office.desk(), origin.messageId, (at) => ({ type: 'RaiseDanger', at, by: sam.id, kinds: ['hazard'] }));
  expect(await write(office, id, answer)).toBe('owed');
  const [first, second] = office.letterbox.sent;
  expect([first?.answersItem, second?.answersItem]).toEqual(['item-1', undefined]);
  expect(second?.subject).toBe(`Your reference ${id}`);
  expect(second?.text).not.toContain('Pothole');
});

test('a draft whose recipients somebody changed stays, and the letter knows whom it would have reached; the timeline does not', async () => {
  const office = await Office.open();
  const id = await acknowledged(office);
  office.letterbox.fault = (call, when) => {
    const draft = office.letterbox.drafts.at(-1);
    if (call === 'makeDraft' && when === 'after' && draft) draft.to = ['eve@example.net'];
  };
  await write(office, id, answer);
  const kept = await letterStore(office.desk().documents).get(`answer-${id}-1-1`);
  expect(kept?.state.situation).toMatchObject({ is: 'blocked', reason: 'recipients changed', found: { to: ['eve@example.net'], cc: [], bcc: [] } });
  expect(JSON.stringify(kept?.timeline)).not.toContain('@');
  expect(office.letterbox.sent).toHaveLength(1);
});
