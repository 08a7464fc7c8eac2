import { letterStore } from '../../functions/stores/letter-store';
import { messageStore } from '../../functions/stores/message-store';
import { capture } from '../../functions/use-cases/capture';
import { logMessage } from '../../functions/use-cases/log-message';
import { councilCounting, usualRules } from '../../shared/domain/clock/counting';
import { caseIn, letterIn, readingIn } from '../builders/casework';
import { asCaptured, byTelephone, call, capturedLog, logged } from '../builders/logged';
import { Office, sam } from '../builders/office';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});

const messageIn = async (id: string) => (await messageStore(office.desk().documents, office.desk().counting).get(id))?.state;

test('a complaint by telephone is one message, new in the inbox, and its clock runs from the day of the call', async () => {
  const id = await logged(office);
  expect(await messageIn(id)).toMatchObject({ arrival: { channel: 'telephone', logged: { by: sam.id, on: '2025-04-16', telephone: '01622 000111' } }, situation: { is: 'new' } });
  const { id: caseId } = await capturedLog(office, id, { way: byTelephone });
  expect((await caseIn(office, caseId)).stages[0].receipt).toEqual({ on: '2025-04-16' });
  expect(await readingIn(office, caseId)).toMatchObject({ received: '2025-04-16', acknowledge: { by: '2025-04-23' }, answer: { by: '2025-05-19' } });
});

test('a day without a time counts as before the cut-off; a time after it counts as the next working day', async () => {
  office.counting = councilCounting({ ...usualRules, convention: { is: 'B', cutOff: '11:00' } });
  const [day, late] = [await logged(office), await logged(office, { received: '2025-04-16T15:00:00+01:00', subject: 'Later that day' })];
  const received = async (message: string) => (await readingIn(office, (await capturedLog(office, message, { way: byTelephone })).id)).countedFrom;
  expect([await received(day), await received(late)]).toEqual(['2025-04-16', '2025-04-17']);
});

test.each(['2025-04-18', '2025-04-17T09:15:00+01:00'])('what has not come yet is refused: %s', async (received) => {
  expect(await logMessage(office.desk(), sam.id, { ...call, received })).toMatchObject({ ok: false, refusal: { code: 'receipt-in-future' } });
});

test('logged twice it is one message', async () => {
  expect(await logged(office)).toBe(await logged(office));
  expect(await office.desk().documents.count({ kind: 'message', where: { pile: 'new' } })).toBe(1);
});

test('what may mean harm stands first, whoever wrote it down', async () => {
  const id = await logged(office, { says: 'He says that he will kill himself tonight.' });
  expect((await messageIn(id))?.danger?.kinds).toContain('self-harm');
});

test('to an e-mail address that they gave, a message of its own begins the thread', async () => {
  const message = await logged(office, { email: 'pat.lee@example.net' });
  await capturedLog(office, message, { to: 'pat.lee@example.net' });
  expect(office.letterbox.sent).toHaveLength(1);
  expect(office.letterbox.sent[0]).toMatchObject({ to: ['pat.lee@example.net'], subject: expect.stringMatching(/^Pothole on Mill Lane \[HC-/) });
  expect(office.letterbox.sent[0]?.text).toContain('Thank you for ringing Marlshire County Council on Wednesday 16 April 2025.');
  expect(office.letterbox.sent[0]?.answersItem).toBeUndefined();
});

test('without an address there is nobody to write an e-mail to', async () => {
  const message = await logged(office);
  expect(await capture(office.desk(), sam.id, message, asCaptured({ to: 'pat.lee@example.net' }))).toMatchObject({ ok: false, refusal: { code: 'address-not-offered' } });
});

describe('a matter that cannot be acknowledged', () => {
  const cannot = { why: 'anonymous', because: 'They gave no name and no number.' } as const;

  test('makes its case and no letter, and its clock for the acknowledgement has ended unmet', async () => {
    const { name: _, telephone: __, ...anonymous } = call;
    const made = await logMessage(office.desk(), sam.id, anonymous);
    const { id, letter } = await capturedLog(office, made.ok ? made.value.id : '', { cannot });
    expect(letter).toBe('');
    expect((await caseIn(office, id)).correspondence.map(({ is }) => is)).toEqual(['message']);
    expect((await caseIn(office, id)).stages[0].acknowledgement).toMatchObject({ situation: 'cannot', ...cannot, by: sam.id });
    expect(await readingIn(office, id)).toMatchObject({ acknowledge: { standing: 'cannot be acknowledged' }, answer: { by: '2025-05-19', standing: 'in time' } });
    office.clock.pass(24 * 60);
    expect(await office.documents.owed(office.clock.now(), 10)).toEqual([]);
  });

  test('is never late, and never met, however long it takes', async () => {
    const { id } = await capturedLog(office, await logged(office), { cannot });
    office.clock.set('2025-06-16T10:00:00+01:00');
    expect((await readingIn(office, id)).acknowledge).toMatchObject({ standing: 'cannot be acknowledged' });
    expect((await readingIn(office, id)).acknowledge.metOn).toBeUndefined();
  });
});

test('its letter is kept as any other, and nothing of it goes to the mailbox', async () => {
  const { letter } = await capturedLog(office, await logged(office), { way: byTelephone });
  expect(await letterIn(office, letter)).toEqual({ is: 'to deliver' });
  expect((await letterStore(office.desk().documents).get(letter))?.state.writing).toMatchObject({ way: byTelephone, keeps: ['reference', 'understanding', 'wanted', 'contact name', 'telephone number', 'answer date'] });
  for (let n = 0; n < 3; n += 1) await office.sweepAfter(30);
  expect(office.letterbox.drafts).toEqual([]);
});
