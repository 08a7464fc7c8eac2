import { caseStore } from '../../functions/stores/case-store';
import { letterStore } from '../../functions/stores/letter-store';
import { messageStore } from '../../functions/stores/message-store';
import { capture } from '../../functions/use-cases/capture';
import { amara, jo, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const body = {
  matters: [{ kind: 'complaint' as const, area: 'highways', inShort: 'Pothole on Mill Lane, reported three times', wanted: 'It mended, and to be told when', concerning: [] as string[] }],
  contact: sam.id,
  to: 'pat.lee@example.net',
};

async function captured() {
  const office = await Office.open();
  const messageId = await office.receive(millLane());
  const result = await capture(office.desk(), sam.id, messageId, body);
  if (!result.ok) throw new Error(result.refusal.code);
  return { office, messageId, ...result.value };
}

test('one e-mail becomes one case, whose clock runs from receipt, and one acknowledgement that was really sent', async () => {
  const { office, cases, letter } = await captured();
  expect(cases).toEqual([{ id: expect.stringMatching(/^HC-[0-9A-Z]{7}-[0-9A-Z]$/), inShort: body.matters[0]?.inShort, answerBy: '2025-05-20' }]);
  await office.answerBells();
  expect(office.letterbox.sent).toHaveLength(1);
  expect(office.letterbox.sent[0]?.to).toEqual(['pat.lee@example.net']);
  expect(office.letterbox.sent[0]?.text).toContain('Tuesday 20 May 2025');
  expect(office.letterbox.sent[0]?.text).toContain(cases[0]?.id);
  const kept = await caseStore(office.desk().documents, office.desk().counting).get(cases[0]?.id ?? '');
  expect(kept?.state.stages).toMatchObject([
    { receipt: { at: office.clock.now() }, acknowledgement: { situation: 'sent', letterId: letter, at: office.clock.now() }, told: [{ by: '2025-05-20', letterId: letter, receivedOn: '2025-04-17' }] },
  ]);
  expect((await letterStore(office.desk().documents).get(letter))?.state.situation.is).toBe('sent');
});

test('nothing is owed once all is done', async () => {
  const { office } = await captured();
  await office.answerBells();
  office.clock.pass(60 * 24 * 365);
  expect(await office.documents.owed(office.clock.now(), 10)).toEqual([]);
});

test('a second officer is refused with who captured it', async () => {
  const { office, messageId, cases } = await captured();
  const second = await capture(office.desk(), amara.id, messageId, body);
  expect(second).toEqual({ ok: false, refusal: { code: 'already-captured', by: sam.id, at: office.clock.now(), cases: cases.map((each) => each.id) } });
});

test('two officers in the same instant make one case and one acknowledgement', async () => {
  const office = await Office.open();
  const messageId = await office.receive(millLane());
  const both = await Promise.all([capture(office.desk(), sam.id, messageId, body), capture(office.desk(), amara.id, messageId, body)]);
  expect(both.filter((each) => each.ok)).toHaveLength(1);
  await office.answerBells();
  expect(office.letterbox.sent).toHaveLength(1);
});

test('the same request again gets the same answer and does nothing', async () => {
  const office = await Office.open();
  const messageId = await office.receive(millLane());
  const request = { key: 'k1', hash: 'h1' };
  const first = await capture(office.desk(), sam.id, messageId, body, request);
  const again = await capture(office.desk(), sam.id, messageId, body, request);
  expect(again).toEqual(first);
  expect(await capture(office.desk(), sam.id, messageId, body, { key: 'k1', hash: 'other' })).toEqual({ ok: false, refusal: { code: 'key-used-for-another' } });
});

test('refuses a contact who has no telephone number to give, and leaves no trace', async () => {
  const office = await Office.open();
  const messageId = await office.receive(millLane());
  const result = await capture(office.desk(), sam.id, messageId, { ...body, contact: jo.id });
  expect(result.ok ? undefined : result.refusal).toMatchObject({ code: 'letter-lacks', promises: [{ promise: 'telephone number' }] });
  expect(await office.desk().documents.count({ kind: 'case', where: { situation: 'open' } })).toBe(0);
  expect(office.bells).toEqual([]);
});

test.each([
  ['an address that the message does not offer', { ...body, to: 'someone.else@example.net' }, 'address-not-offered'],
  ['an area that the council does not have', { ...body, matters: [{ ...body.matters[0]!, area: 'moon' }] }, 'no-such-area'],
  ['a matter about the officer who captures', { ...body, matters: [{ ...body.matters[0]!, concerning: [sam.id] }] }, 'concerns-you'],
  ['a letter from which an officer has taken the date', { ...body, letterText: 'Dear Pat Lee, thank you.' }, 'letter-lacks'],
])('refuses %s', async (_what, wrong, code) => {
  const office = await Office.open();
  const messageId = await office.receive(millLane());
  const result = await capture(office.desk(), sam.id, messageId, wrong);
  expect(result.ok ? undefined : result.refusal.code).toBe(code);
});

test('one message with two matters makes two cases and one acknowledgement that names both', async () => {
  const office = await Office.open();
  const messageId = await office.receive(millLane());
  const two = { ...body, matters: [body.matters[0]!, { ...body.matters[0]!, kind: 'compliment' as const, area: 'libraries', inShort: 'Kind staff at Ashby library', wanted: '' }] };
  const result = await capture(office.desk(), sam.id, messageId, two);
  await office.answerBells();
  const ids = result.ok ? result.value.cases.map((each) => each.id) : [];
  expect(new Set(ids).size).toBe(2);
  expect(office.letterbox.sent).toHaveLength(1);
  for (const id of ids) expect(office.letterbox.sent[0]?.text).toContain(id);
});

test('the same message delivered twice is one message', async () => {
  const office = await Office.open();
  const first = await office.receive(millLane());
  const second = await office.receive(millLane({ headers: 'Received: by another route' }));
  expect(second).toBe(first);
  expect(await office.desk().documents.count({ kind: 'message', where: { pile: 'new' } })).toBe(1);
});

test('the same Message-ID with other words is a message of its own', async () => {
  const office = await Office.open();
  expect(await office.receive(millLane({ body: 'Something else altogether.' }))).not.toBe(await office.receive(millLane()));
});

test('a capture and what of the message is for others are one decision: both, or neither', async () => {
  const office = await Office.open();
  const message = await office.receive(millLane());
  expect(await capture(office.desk(), sam.id, message, { ...body, handover: { procedure: 'moon', because: 'It asks for figures' } })).toMatchObject({ ok: false, refusal: { code: 'no-such-procedure' } });
  expect((await capture(office.desk(), sam.id, message, { ...body, handover: { procedure: 'foi', because: 'It asks for figures' } })).ok).toBe(true);
  const kept = await messageStore(office.desk().documents, office.counting).get(message);
  expect(kept?.state).toMatchObject({ situation: { is: 'captured' }, handover: { procedure: 'foi', to: 'The information governance team', because: 'It asks for figures' } });
  expect(kept?.timeline.map(({ type }) => type)).toEqual(['Arrived', 'Captured', 'HandedOver', 'WorkDone']);
});
