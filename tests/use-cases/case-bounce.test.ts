import { currentStage } from '../../shared/domain/case/case';
import { messageStore } from '../../functions/stores/message-store';
import { capture } from '../../functions/use-cases/capture';
import { acknowledged, answer, answered, caseIn, holdingReply, letterIn, nextStage, owe, readingIn, timelineOf, versionOf, worklist, write } from '../builders/casework';
import { deliveryReport, replyTo } from '../builders/mail';
import { Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});

const last = () => office.letterbox.sent.at(-1) ?? { internetMessageId: '', tag: '' };

/** A report on a letter comes in, and what it owes is done. */
async function bounce(letter = last(), more: Parameters<typeof deliveryReport>[1] = {}): Promise<string> {
  const id = await office.receive(deliveryReport(letter, more));
  await office.answerBells();
  return id;
}

const placed = async (id: string) => (await messageStore(office.desk().documents, office.desk().counting).get(id))?.state.situation;

test('an acknowledgement that came back acknowledged nothing: it is owed again, and what it promised was promised to nobody', async () => {
  const id = await acknowledged(office);
  await bounce();
  expect(currentStage(await caseIn(office, id)).acknowledgement.situation).toBe('bounced');
  expect(await readingIn(office, id)).toMatchObject({ acknowledge: { standing: 'in time', by: '2025-04-24' } });
  expect((await readingIn(office, id)).promised).toBeUndefined();
  expect(await letterIn(office, last().tag)).toMatchObject({ is: 'bounced' });
});

test('a full answer meets the acknowledgement that came back', async () => {
  const id = await acknowledged(office);
  await bounce();
  await write(office, id, answer);
  expect(await readingIn(office, id)).toMatchObject({ acknowledge: { standing: 'met' }, answer: { standing: 'met' } });
});

test('a holding reply that came back extends nothing, and another can be written at once', async () => {
  const id = await acknowledged(office);
  const before = await readingIn(office, id);
  await write(office, id, holdingReply);
  await bounce();
  expect(await readingIn(office, id)).toEqual(before);
  expect(await write(office, id, { ...holdingReply, workingDays: 5 })).toBe('owed');
  expect(await readingIn(office, id)).toMatchObject({ answer: { by: '2025-05-28' }, promised: '2025-05-28' });
});

test('an answer that came back answered nothing: the case is open, on the worklist, under the clock that ran', async () => {
  const id = await acknowledged(office);
  const before = await readingIn(office, id);
  await write(office, id, answer);
  expect(await worklist(office)).toEqual([]);
  await bounce();
  expect((await caseIn(office, id)).situation).toEqual({ is: 'open' });
  expect(await readingIn(office, id)).toEqual(before);
  expect(await worklist(office)).toEqual([id]);
  expect(await write(office, id, answer)).toBe('owed');
  expect((await caseIn(office, id)).situation.is).toBe('answered');
  expect(office.letterbox.sent).toHaveLength(3);
});

test('an acknowledgement of a later stage that came back leaves the stage before as it ended', async () => {
  const id = await answered(office);
  const [ended] = (await caseIn(office, id)).stages;
  await write(office, id, { ...nextStage, received: '2025-04-17' });
  await bounce();
  const { stages } = await caseIn(office, id);
  expect(stages[0]).toEqual(ended);
  expect(stages[1]?.acknowledgement.situation).toBe('bounced');
});

test.each([
  ['twice, by two reports', ['<one@mx.example.net>', '<two@mx.example.net>']],
  ['twice, by one report delivered again', ['<one@mx.example.net>', '<one@mx.example.net>']],
])('a letter that is reported %s came back once', async (_what, ids) => {
  const id = await acknowledged(office);
  await write(office, id, holdingReply);
  for (const each of ids) await bounce(last(), { id: each });
  expect((await timelineOf(office, id)).filter(({ type }) => type === 'LetterBounced')).toHaveLength(1);
});

test.each([
  ['returns the headers of', true],
  ['only answers', false],
])('a report that %s a letter late in its thread is about that letter, and none before it', async (_what, returned) => {
  const id = await acknowledged(office);
  const thread = ['<mill-lane@example.net>', last().internetMessageId];
  await office.receive(replyTo(last(), { body: 'And when?' }));
  await office.answerBells();
  office.clock.pass(60);
  await write(office, id, holdingReply);
  await bounce(last(), { thread, returned });
  const { acknowledgement, holdingReplies } = currentStage(await caseIn(office, id));
  expect([acknowledgement.situation, holdingReplies.map(({ bounced }) => bounced)]).toEqual(['sent', [true]]);
  expect((await readingIn(office, id)).answer.by).toBe('2025-05-20');
});

test.each(['delayed', 'relayed', 'delivered'])('a report that says %s changes nothing', async (action) => {
  const id = await acknowledged(office);
  const before = await versionOf(office, id);
  const report = await bounce(last(), { action });
  expect(await placed(report)).toMatchObject({ is: 'filed', as: 'automatic' });
  expect(await versionOf(office, id)).toBe(before);
});

test('a report about a letter that is none of ours changes nothing', async () => {
  const id = await acknowledged(office);
  const before = await versionOf(office, id);
  await bounce({ ...last(), internetMessageId: '<somebody-elses@example.net>' });
  expect(await versionOf(office, id)).toBe(before);
});

test('a report whose bell is lost is told with the sweep', async () => {
  const id = await acknowledged(office);
  await office.receive(deliveryReport(last()));
  office.bells.length = 0;
  await office.sweepAfter(2);
  expect(currentStage(await caseIn(office, id)).acknowledgement.situation).toBe('bounced');
});

test('one acknowledgement for two matters that came back is owed again in both', async () => {
  const message = await office.receive(millLane());

  const matter = { kind: 'complaint' as const, area: 'highways', wanted: '', concerning: [] };
  const made = await capture(office.desk(), sam.id, message, { matters: [{ ...matter, inShort: 'Pothole' }, { ...matter, inShort: 'Kerb' }], contact: sam.id, to: 'pat.lee@example.net' });
  await office.answerBells();
  await bounce();
  const ids = made.ok ? made.value.cases.map(({ id }) => id) : [];
  expect(await Promise.all(ids.map(async (id) => currentStage(await caseIn(office, id)).acknowledgement.situation))).toEqual(['bounced', 'bounced']);
});

test('nothing is answered to a report, and no letter goes again by itself', async () => {
  const id = await acknowledged(office);
  await write(office, id, holdingReply);
  await bounce();
  for (let n = 0; n < 5; n += 1) await office.sweepAfter(60);
  expect(office.letterbox.drafts).toHaveLength(2);
  expect(await owe(office, id, answer)).toBe('owed');
});

test('a report that comes before the letter was marked as sent is told in the end', async () => {
  const id = await acknowledged(office);
  await owe(office, id, holdingReply);
  office.letterbox.failOnce('send', { why: 'later' }, 'after');
  await office.answerBells();
  await office.receive(deliveryReport(last()));
  await office.answerBells();
  for (let n = 0; n < 6; n += 1) await office.sweepAfter(10);
  expect(await letterIn(office, last().tag)).toMatchObject({ is: 'bounced' });
  expect((await readingIn(office, id)).answer.by).toBe('2025-05-20');
});
