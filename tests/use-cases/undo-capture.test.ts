import { messageStore } from '../../functions/stores/message-store';
import { capture } from '../../functions/use-cases/capture';
import { undoCapture } from '../../functions/use-cases/undo-capture';
import { withdrawCapture } from '../../functions/use-cases/withdraw-capture';
import { CaptureBody } from '../../shared/contract/bodies';
import { caseIn, letterIn, worklist } from '../builders/casework';
import { amara, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const body = CaptureBody.parse({
  matters: [
    { kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: 'It mended', place: { is: 'county-wide' } },
    { kind: 'compliment', area: 'libraries', inShort: 'Kind staff', wanted: '' },
  ],
  contact: sam.id, to: 'pat.lee@example.net', onBehalf: { as: 'family', of: 'Ann Lee' }, undo: true,
});
const second = 1 / 60;

let office: Office;
let message: string;
beforeEach(async () => {
  office = await Office.open();
  message = await office.receive(millLane());
});

async function capturedAs(asked: CaptureBody = body) {
  const made = await capture(office.desk(), sam.id, message, asked);
  if (!made.ok) throw new Error(made.refusal.code);
  await office.answerBells();
  return made.value;
}
const messageNow = async () => (await messageStore(office.desk().documents, office.desk().counting).get(message))!.state;
async function undo(by = sam.id, request?: { key: string; hash: string }) {
  const undone = await undoCapture(office.desk(), by, message, request);
  return undone.ok ? undone.value.form : undone.refusal.code;
}

test('an acknowledgement whose officer sits before it waits for the council’s time, and then goes once', async () => {
  const made = await capturedAs();
  expect(made.undo).toMatchObject({ seconds: 30 });
  await office.sweepAfter(29 * second);
  expect(office.letterbox.sent).toEqual([]);
  await office.sweepAfter(1 * second);
  await office.sweepAfter(60);
  expect(office.letterbox.sent).toHaveLength(1);
  expect((await caseIn(office, made.cases[0]!.id)).stages[0].acknowledgement.situation).toBe('sent');
});

test('a program, which asks for nothing, is not kept waiting', async () => {
  const { undo: _, ...asked } = body;
  expect(await capturedAs(asked)).not.toHaveProperty('undo');
  expect(office.letterbox.sent).toHaveLength(1);
});

test('taken back: nothing is ever sent, the cases have ended, and what was written comes back', async () => {
  const made = await capturedAs();
  expect(await undo()).toEqual(body);
  await office.sweepAfter(24 * 60);
  expect(office.letterbox.sent).toEqual([]);
  expect(office.letterbox.drafts).toEqual([]);
  expect(await worklist(office)).toEqual([]);
  expect(await letterIn(office, made.letter)).toMatchObject({ is: 'cancelled', by: sam.id });
  expect((await messageNow()).situation).toEqual({ is: 'new' });
  expect(await office.documents.owed(office.clock.now(), 10)).toEqual([]);
});

test('captured again with what came back, it is acknowledged once under new references', async () => {
  const first = await capturedAs();
  await undo();
  const again = await capturedAs();
  await office.sweepAfter(1);
  expect(office.letterbox.sent).toHaveLength(1);
  expect(again.cases.map(({ id }) => id)).not.toEqual(first.cases.map(({ id }) => id));
  expect(office.letterbox.sent[0]?.text).toContain(again.cases[1]?.id);
});

test('pressed twice, by two officers, it is taken back once', async () => {
  await capturedAs();
  expect(await Promise.all([undo(sam.id, { key: 'one', hash: 'h' }), undo(amara.id, { key: 'two', hash: 'h' })])).toEqual([body, body]);
  expect(await undo(sam.id, { key: 'one', hash: 'h' })).toEqual(body);
  expect((await messageNow()).withdrawn).toHaveLength(1);
});

test('once the acknowledgement has gone it is too late', async () => {
  await capturedAs();
  await office.sweepAfter(1);
  expect(await undo()).toBe('acknowledgement-gone');
  expect((await messageNow()).situation.is).toBe('captured');
});

test('a letter that a person posts never waited: its capture is withdrawn with a reason', async () => {
  await capturedAs({ ...body, way: { by: 'post', address: '3 Mill Lane' } });
  expect(await undo()).toBe('withdraw-the-capture');
});

test('a message that nobody has captured, or that was filed, has nothing to undo', async () => {
  expect(await undo()).toBe('not-captured');
});

test('a capture that somebody withdrew with a reason stays withdrawn with that reason', async () => {
  await capturedAs();
  await withdrawCapture(office.desk(), amara.id, message, 'Taken for another');
  await undo();
  expect((await messageNow()).withdrawn).toMatchObject([{ because: 'Taken for another', by: amara.id }]);
});

test('out of sight it is absent', async () => {
  await capturedAs();
  const desk = office.desk({ of: 'own areas', areas: [], assignedTo: amara.id, notConcerning: amara.id });
  expect(await undoCapture(desk, amara.id, message)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
});

test('before its letter is made, which the store could not do yet, it is taken back too', async () => {
  const { documents } = office.desk();
  const writeThen: typeof documents.writeThen = (first) => documents.write(first);
  expect(await capture({ ...office.desk(), documents: { ...documents, writeThen } }, sam.id, message, body)).toMatchObject({ ok: true });
  expect(await undo()).toEqual(body);
  await office.sweepAfter(60);
  expect(office.letterbox.sent).toEqual([]);
  expect((await messageNow()).situation).toEqual({ is: 'new' });
});
