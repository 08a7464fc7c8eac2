import { changeCase } from '../../functions/use-cases/change-case';
import { cannotAcknowledge } from '../../functions/use-cases/cannot-acknowledge';
import { recordDelivered, recordReturned } from '../../functions/use-cases/record-delivery';
import { reportSentInError } from '../../functions/use-cases/sent-in-error';
import { undoLetter } from '../../functions/use-cases/undo-letter';
import { acknowledged, answer, caseIn, holdingReply, letterIn, owe, readingIn, timelineOf, write } from '../builders/casework';
import { currentStage } from '../../shared/domain/case/case';
import { Crash } from '../builders/fuse';
import { byPost, byTelephone, capturedLog, logged } from '../builders/logged';
import { day } from '../builders/moments';
import { amara, Office, sam } from '../builders/office';

let office: Office;
let id: string;
let letter: string;
beforeEach(async () => {
  office = await Office.open();
  ({ id, letter } = await capturedLog(office, await logged(office), { way: byPost }));
});

const deliver = async (which = letter, on?: string) => {
  const said = await recordDelivered(office.desk(), sam.id, which, on === undefined ? undefined : day(on));
  return said.ok ? 'recorded' : said.refusal.code;
};
const last = async () => (await caseIn(office, id)).correspondence.at(-1)?.id ?? '';

test('a letter to be posted is owed until a named officer records it, and counts on that London day', async () => {
  office.clock.set('2025-04-22T09:00:00+01:00');
  expect(await readingIn(office, id)).toMatchObject({ acknowledge: { standing: 'due soon' } });
  expect(await deliver()).toBe('recorded');
  expect(await readingIn(office, id)).toMatchObject({ acknowledge: { standing: 'met', metOn: '2025-04-22' }, promised: '2025-05-19' });
  expect(await letterIn(office, letter)).toMatchObject({ is: 'sent', by: sam.id });
});

test('what was posted before it was recorded counts on the day that it was', async () => {
  office.clock.set('2025-05-06T09:00:00+01:00');
  expect(await deliver(letter, '2025-04-22')).toBe('recorded');
  expect(await readingIn(office, id)).toMatchObject({ acknowledge: { standing: 'met', metOn: '2025-04-22' } });
});

test.each([
  ['a day to come', '2025-04-18', 'delivered-in-future'],
  ['a day before it was written', '2025-04-16', 'delivered-before-written'],
])('%s is refused', async (_what, on, code) => {
  expect(await deliver(letter, on)).toBe(code);
});

test('recorded twice it is recorded once', async () => {
  expect(await Promise.all([deliver(), deliver()])).toEqual(['recorded', 'recorded']);
  expect((await timelineOf(office, id)).filter(({ type }) => type === 'Acknowledged')).toHaveLength(1);
});

test('a letter that the post brings back told nobody anything; one that was said cannot come back', async () => {
  await deliver();
  expect((await recordReturned(office.desk(), sam.id, letter)).ok).toBe(true);
  expect(currentStage(await caseIn(office, id)).acknowledgement.situation).toBe('bounced');
  expect(await readingIn(office, id)).toMatchObject({ acknowledge: { standing: 'in time' } });
  const other = await capturedLog(office, await logged(office, { subject: 'Another' }), { way: byTelephone });
  await deliver(other.letter);
  expect(await recordReturned(office.desk(), sam.id, other.letter)).toMatchObject({ ok: false, refusal: { code: 'letter-not-returned' } });
});

test('found to be sent in error while its delivery is told, that too is told in the end', async () => {
  const desk = office.desk();
  const { ownWork } = desk;
  // The finding is written down, and then the power of whoever wrote it goes.
  const write: typeof ownWork.write = async (each) => Promise.reject(new Crash(JSON.stringify(await ownWork.write(each))));
  let found = false;
  const meanwhile: typeof ownWork.write = async (each) => {
    if (each.document.kind === 'case' && !found) {
      found = true;
      await expect(reportSentInError({ ...desk, ownWork: { ...ownWork, write } }, amara.id, letter, 'To the neighbour')).rejects.toThrow(Crash);
    }
    return ownWork.write(each);
  };
  expect((await recordDelivered({ ...desk, ownWork: { ...ownWork, write: meanwhile } }, sam.id, letter, undefined)).ok).toBe(true);
  await office.sweepAfter(2);
  expect(await letterIn(office, letter)).toMatchObject({ is: 'sent in error' });
  expect(currentStage(await caseIn(office, id)).acknowledgement.situation).toBe('in error');
  expect(await office.documents.owed(office.clock.now(), 10)).toEqual([]);
});

test('the letters that follow go the same way, and only their delivery extends and answers', async () => {
  await deliver();
  expect(await write(office, id, holdingReply)).toBe('owed');
  expect((await readingIn(office, id)).answer.by).toBe('2025-05-19');
  await deliver(await last());
  expect((await readingIn(office, id)).answer.by).toBe('2025-06-03');
  expect(await write(office, id, answer)).toBe('owed');
  expect((await caseIn(office, id)).situation.is).toBe('open');
  await deliver(await last());
  expect((await caseIn(office, id)).situation.is).toBe('answered');
  expect(office.letterbox.drafts).toEqual([]);
});

test('a case that came by e-mail can be answered by telephone, and one without an address by nothing else', async () => {
  expect(await owe(office, id, { ...answer, way: { by: 'email' } })).toBe('no-email-address');
  id = await acknowledged(office);
  expect(await write(office, id, { ...answer, way: byTelephone })).toBe('owed');
  expect(await letterIn(office, await last())).toEqual({ is: 'to deliver' });
  await deliver(await last());
  expect((await caseIn(office, id)).situation.is).toBe('answered');
  expect(office.letterbox.sent).toHaveLength(1);
});

test('a letter that nobody has delivered yet can be taken back', async () => {
  await deliver();
  await write(office, id, answer);
  expect(await undoLetter(office.desk(), amara.id, await last())).toMatchObject({ ok: true });
  expect(currentStage(await caseIn(office, id)).answer).toBeUndefined();
});

test('found afterwards that nobody can be told, the letter is taken back and the clock of the acknowledgement ends', async () => {
  const decided = await cannotAcknowledge(office.desk(), sam.id, id, { why: 'died', because: 'Her son rang.' });
  expect(decided.ok).toBe(true);
  expect(await letterIn(office, letter)).toMatchObject({ is: 'cancelled', cannot: { why: 'died' } });
  expect(await readingIn(office, id)).toMatchObject({ acknowledge: { standing: 'cannot be acknowledged' } });
  expect((await timelineOf(office, id)).filter(({ type }) => type === 'CannotBeAcknowledged')).toHaveLength(1);
  expect(await deliver()).toBe('letter-cancelled');
});

test('somebody who was told can no longer be one who cannot be', async () => {
  await deliver();
  const decided = await changeCase(office.desk(), id, (at) => ({ type: 'CannotAcknowledge', at, by: sam.id, why: 'anonymous', because: 'No name' }));
  expect(decided).toMatchObject({ ok: false, refusal: { code: 'acknowledged-already' } });
});
