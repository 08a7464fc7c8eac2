import { capture } from '../../functions/use-cases/capture';
import { sendLetter } from '../../functions/use-cases/send-letter';
import { undoTogether } from '../../functions/use-cases/undo-together';
import { asMatter, situationOf, together, writes } from '../builders/campaign';
import { caseIn, worklist } from '../builders/casework';
import { Office, sam } from '../builders/office';

let office: Office;
let ids: string[];
beforeEach(async () => {
  office = await Office.open();
  ids = [];
  for (const name of ['one', 'two', 'three']) {
    ids.push(await writes(office, name));
    office.clock.pass(1);
  }
});

const first = () => ids[0] ?? '';
const undo = async (request?: { key: string; hash: string }) => {
  const undone = await undoTogether(office.desk(), sam.id, first(), request);
  return undone.ok ? undone.value.items.map(({ message, refusal }) => [ids.indexOf(message), refusal?.code ?? 'back']) : undone.refusal.code;
};
const situations = () => Promise.all(ids.map((id) => situationOf(office, id)));
const captured = async (): Promise<string[]> => {
  const made = await together(office, ids, { undo: true });
  await office.answerBells();
  return made.ok ? [made.value.lead, ...made.value.together.map((each) => ('case' in each ? each.case : ''))] : [];
};

test('all acknowledgements of messages captured together wait, and say until when one Undo takes all back', async () => {
  const made = await together(office, ids, { undo: true });
  await office.answerBells();
  expect(made).toMatchObject({ ok: true, value: { undoUntil: '2025-04-17T08:17:30.000Z' } });
  expect(office.letterbox.sent).toEqual([]);
  await office.sweepAfter(1);
  expect(office.letterbox.sent).toHaveLength(3);
});

test('a program’s letters go at once', async () => {
  const made = await together(office, ids);
  expect(made.ok && made.value.undoUntil).toBeUndefined();
  await office.answerBells();
  expect(office.letterbox.sent).toHaveLength(3);
});

test('one Undo takes all of them back: each message is in the inbox again, each case has ended, nothing goes, and the form comes back', async () => {
  const cases = await captured();
  const undone = await undoTogether(office.desk(), sam.id, first());
  expect(undone).toMatchObject({ ok: true, value: { form: { matters: [{ inShort: 'Sunday bus' }], to: 'one@example.net' } } });
  expect(await situations()).toEqual(['new', 'new', 'new']);
  for (const id of cases) expect((await caseIn(office, id)).situation.is).toBe('capture withdrawn');
  await office.sweepAfter(60);
  expect(office.letterbox.drafts).toEqual([]);
});

test('what has gone meanwhile stands, and each is told by itself', async () => {
  await captured();
  await sendSecond();
  expect(await undo()).toEqual([[1, 'acknowledgement-gone'], [2, 'back'], [0, 'back']]);
  expect(await situations()).toEqual(['new', 'captured', 'new']);
  expect(office.letterbox.sent).toHaveLength(1);
});

/** The letter to the second of them goes before the others. */
async function sendSecond(): Promise<void> {
  office.clock.pass(1);
  await sendLetter(office.desk(), `ack-${ids[1] ?? ''}`);
}

test('once all have gone nothing is taken back, and each says so', async () => {
  await captured();
  await office.sweepAfter(1);
  expect(await undo()).toEqual([[1, 'acknowledgement-gone'], [2, 'acknowledgement-gone'], [0, 'acknowledgement-gone']]);
  expect(await worklist(office)).toHaveLength(3);
});

test('pressed twice, and by the same request again, it is the same', async () => {
  await captured();
  const request = { key: 'undo', hash: 'same' };
  const back = [[1, 'back'], [2, 'back'], [0, 'back']];
  expect(await undo(request)).toEqual(back);
  expect(await undo(request)).toEqual(back);
  expect(await undo()).toEqual(back);
});

test('what a colleague captured anew since is not taken back with them', async () => {
  await captured();
  await undo();
  const { others: _none, ...alone } = asMatter([]);
  expect(await capture(office.desk(), sam.id, ids[1] ?? '', { ...alone, to: 'two@example.net' })).toMatchObject({ ok: true });
  expect(await undo()).toEqual([[2, 'back'], [0, 'back']]);
  expect(await situations()).toEqual(['new', 'captured', 'new']);
});

test('a message that was captured by itself has none to be taken back with it, and one out of sight is absent', async () => {
  const { others: _none, ...alone } = asMatter([]);
  await capture(office.desk(), sam.id, first(), alone);
  expect(await undo()).toBe('not-captured');
  expect(await undoTogether(office.desk({ of: 'nothing' }), sam.id, first())).toMatchObject({ refusal: { code: 'not-found' } });
});
