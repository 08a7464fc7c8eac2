import { warningStore } from '../../functions/stores/warning-store';
import { recordDelivered } from '../../functions/use-cases/record-delivery';
import { reportSentInError } from '../../functions/use-cases/sent-in-error';
import { currentStage } from '../../shared/domain/case/case';
import { usualWarnings } from '../../shared/domain/notice/rules';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { acknowledged, answer, answered, captured, caseIn, holdingReply, letterIn, nextStage, owe, readingIn, timelineOf, worklist, write } from '../builders/casework';
import { deliveryReport } from '../builders/mail';
import { amara, jo, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});

const lastSent = () => office.letterbox.sent.at(-1) ?? { internetMessageId: '', tag: '' };
const because = 'It went to the neighbour.';

async function report(letter = lastSent().tag, request?: { key: string; hash: string }): Promise<string> {
  const said = await reportSentInError(office.desk(), amara.id, letter, because, request);
  await office.answerBells();
  return said.ok ? 'recorded' : said.refusal.code;
}
async function tells(rules: { everything?: PersonId[]; dataProtection?: PersonId[] }): Promise<void> {
  const store = warningStore(office.desk().documents);
  await store.keep({ rules: { ...usualWarnings, ...rules }, timeline: [] }, await store.get());
}

test('an acknowledgement sent in error acknowledged nothing: it is owed again, and the date that it told binds nobody', async () => {
  const id = await acknowledged(office);
  expect(await report()).toBe('recorded');
  expect(currentStage(await caseIn(office, id)).acknowledgement).toMatchObject({ situation: 'in error' });
  const reading = await readingIn(office, id);
  expect(reading).toMatchObject({ acknowledge: { standing: 'in time', by: '2025-04-24' } });
  expect(reading.promised).toBeUndefined();
  expect(await letterIn(office, lastSent().tag)).toMatchObject({ is: 'sent in error', by: amara.id, because });
});

test('an extension made in error lapses, and another can be written at once', async () => {
  const id = await acknowledged(office);
  const before = await readingIn(office, id);
  await write(office, id, holdingReply);
  await report();
  expect(await readingIn(office, id)).toEqual(before);
  expect(await write(office, id, { ...holdingReply, workingDays: 5 })).toBe('owed');
  expect(await readingIn(office, id)).toMatchObject({ answer: { by: '2025-05-28' }, promised: '2025-05-28' });
});

test('an answer sent in error answered nothing: the case is open for its answer under the clock that ran, as a correction', async () => {
  const id = await acknowledged(office);
  const before = await readingIn(office, id);
  await write(office, id, answer);
  const wrong = lastSent().tag;
  await report();
  expect((await caseIn(office, id)).situation).toEqual({ is: 'open' });
  expect((await caseIn(office, id)).stages).toHaveLength(1);
  expect(await readingIn(office, id)).toEqual(before);
  expect(await worklist(office)).toEqual([id]);
  expect(await write(office, id, { ...answer, says: 'The right answer.' })).toBe('owed');
  expect(lastSent().tag).not.toBe(wrong);
  expect((await caseIn(office, id)).situation.is).toBe('answered');
});

test('a clock that has ended is read anew without it: an acknowledgement in error, and the answer that met the duty', async () => {
  const id = await acknowledged(office);
  const acknowledgement = lastSent().tag;
  office.clock.set('2025-05-02T10:00:00+01:00');
  await write(office, id, answer);
  expect(await readingIn(office, id)).toMatchObject({ acknowledge: { standing: 'met' } });
  await report(acknowledgement);
  expect((await caseIn(office, id)).situation.is).toBe('answered');
  expect(await readingIn(office, id)).toMatchObject({ acknowledge: { standing: 'met late' }, answer: { standing: 'met' } });
});

test('a letter of a stage that has ended changes nothing of how it ended', async () => {
  const id = await answered(office);
  const first = lastSent().tag;
  const ended = (await caseIn(office, id)).stages[0];
  office.clock.set('2025-05-06T10:00:00+01:00');
  expect(await write(office, id, { ...nextStage, received: '2025-05-06' })).toBe('owed');
  await report(first);
  expect((await caseIn(office, id)).stages[0]).toEqual(ended);
  expect((await caseIn(office, id)).errors).toMatchObject([{ letterId: first }]);
});

test('the order does not matter: a receipt moved, an acknowledgement and a holding reply in error come to the same', async () => {
  const readings = [];
  for (const order of [[0, 1], [1, 0]]) {
    office = await Office.open();
    const id = await acknowledged(office);
    const acknowledgement = lastSent().tag;
    await write(office, id, holdingReply);
    const letters = [acknowledgement, lastSent().tag];
    for (const at of order) await report(letters[at]);
    readings.push(await readingIn(office, id));
  }
  expect(readings[0]).toEqual(readings[1]);
});

test('one that comes back afterwards changes no more', async () => {
  const id = await acknowledged(office);
  await report();
  const before = await caseIn(office, id);
  await office.receive(deliveryReport(lastSent()));
  await office.answerBells();
  expect(await caseIn(office, id)).toEqual(before);
});

test('a posted letter can have gone in error too', async () => {
  const id = await acknowledged(office);
  await owe(office, id, { ...answer, way: { by: 'post', address: '3 Mill Lane' } });
  const letter = (await caseIn(office, id)).correspondence.at(-1)?.id ?? '';
  expect(await report(letter)).toBe('letter-not-sent');
  await recordDelivered(office.desk(), amara.id, letter, undefined);
  expect(await report(letter)).toBe('recorded');
  expect((await caseIn(office, id)).situation.is).toBe('open');
});

test.each([
  ['waits', { undo: true } as const, 'letter-not-sent'],
  ['was stopped', {}, 'letter-not-sent'],
])('what %s has not gone, so it did not go in error', async (what, more, code) => {
  const id = await acknowledged(office);
  if (what === 'was stopped') office.letterbox.failOnce('send', { why: 'refused' }, 'before');
  await write(office, id, { ...answer, ...more });
  expect(await report((await caseIn(office, id)).correspondence.at(-1)?.id)).toBe(code);
});

test('it is recorded once: again is refused, and the same request is answered as before', async () => {
  const id = await acknowledged(office);
  const request = { key: 'one', hash: 'h' };
  expect(await report(lastSent().tag, request)).toBe('recorded');
  expect(await report(lastSent().tag, request)).toBe('recorded');
  expect(await report()).toBe('sent-in-error-already');
  expect((await timelineOf(office, id)).filter(({ type }) => type === 'LetterSentInError')).toHaveLength(1);
});

test('managers and data protection are told once, with a link and no content; whom the matter is about is not', async () => {
  await tells({ everything: [sam.id, jo.id], dataProtection: [jo.id, amara.id] });
  const { id } = await captured(office, millLane(), { concerning: [amara.id] });
  await office.answerBells();
  await report();
  await office.sweepAfter(60);
  const { posted } = office.noticeboard;
  expect(posted.map(({ to }) => to).sort()).toEqual([sam.id, jo.id].sort());
  expect(posted[0]).toMatchObject({ headline: 'A letter was sent in error', opens: `case/${id}` });
  expect(JSON.stringify(posted)).not.toMatch(/neighbour|Lee|Pothole/);
});

test('why stands with the case and the letter, and the timelines hold no word of it', async () => {
  const id = await acknowledged(office);
  await report();
  expect((await caseIn(office, id)).reasons).toMatchObject([{ of: 'LetterSentInError', because }]);
  const letter = await office.desk().documents.get('letter', lastSent().tag);
  expect(JSON.stringify([await timelineOf(office, id), (letter?.data as { timeline: unknown }).timeline])).not.toContain('neighbour');
});

test('a letter out of sight is absent', async () => {
  await acknowledged(office);
  const desk = office.desk({ of: 'own areas', areas: ['libraries'], assignedTo: sam.id, notConcerning: sam.id });
  expect(await reportSentInError(desk, sam.id, lastSent().tag, because)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
});
