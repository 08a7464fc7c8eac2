import { letterView } from '../../functions/presenters/letter-view';
import { peopleStore } from '../../functions/stores/people-store';
import { letterStore } from '../../functions/stores/letter-store';
import { retryLetter } from '../../functions/use-cases/retry-letter';
import { undoLetter } from '../../functions/use-cases/undo-letter';
import { currentStage } from '../../shared/domain/case/case';
import { letterWakesAt } from '../../shared/domain/letter/letter';
import { later } from '../../shared/kernel/london';
import { acknowledged, answer, answered, caseIn, holdingReply, letterIn, nextStage, owe, readingIn, timelineOf, worklist, write } from '../builders/casework';
import { amara, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let office: Office;
let id: string;
beforeEach(async () => {
  office = await Office.open();
  id = await acknowledged(office);
});

const undo = { undo: true } as const;
const sentLetters = () => office.letterbox.sent.map(({ tag }) => tag.split('-')[0]);
const newest = async () => (await caseIn(office, id)).correspondence.at(-1)?.id ?? '';
const second = 1 / 60;

async function takeBack(letter: string, by = amara.id) {
  const undone = await undoLetter(office.desk(), by, letter);
  return undone.ok ? undone.value : undone.refusal.code;
}

/** The case as it is apart from its correspondence and reasons, in which what happened stays. */
async function asDecided() {
  const { correspondence: _, reasons: __, ...rest } = await caseIn(office, id);
  return rest;
}

test('a letter that somebody asks to wait goes after the council’s time, and not before', async () => {
  await write(office, id, { ...answer, ...undo });
  expect(sentLetters()).toEqual(['ack']);
  await office.sweepAfter(29 * second);
  expect(sentLetters()).toEqual(['ack']);
  await office.sweepAfter(1 * second);
  expect(sentLetters()).toEqual(['ack', 'answer']);
  expect((await caseIn(office, id)).situation.is).toBe('answered');
});

test('a letter that waits says until when, and that it goes once its moment has come', async () => {
  office.clock.set('2025-04-22T10:00:00+01:00');
  await owe(office, id, { ...answer, ...undo });
  const said = async () => {
    const kept = await letterStore(office.desk().documents).get(await newest());
    return kept && (await letterView(office.desk(), kept, { mayRetry: true, mayLift: true })).said;
  };
  expect(await said()).toBe('Waiting: it goes at 10:00:30. Until then it can be undone.');
  office.clock.set('2025-04-22T10:00:30+01:00');
  expect(await said()).toBe('Going now');
});

test.each([['holding reply', holdingReply], ['answer', answer]] as const)('a %s that the mailbox has stopped is taken back, and another is written', async (_what, body) => {
  const before = await asDecided();
  office.letterbox.failOnce('send', { why: 'refused' });
  await write(office, id, body);
  const stopped = await newest();
  expect(await owe(office, id, body)).toBe('letter-on-its-way');
  expect(await takeBack(stopped)).toMatchObject({ caseId: id });
  expect(await asDecided()).toEqual(before);
  expect(await letterIn(office, stopped)).toMatchObject({ is: 'cancelled' });
  expect(await write(office, id, body)).toBe('owed');
  expect(office.letterbox.sent.map(({ tag }) => tag)).toEqual([expect.stringMatching(/^ack-/), await newest()]);
});

test('of taking a stopped letter back and sending it again, one is done', async () => {
  office.letterbox.failOnce('send', { why: 'refused' });
  await write(office, id, answer);
  const stopped = await newest();
  const [back, again] = await Promise.all([takeBack(stopped), retryLetter(office.desk(), { id: sam.id, mayLift: false }, stopped)]);
  await office.answerBells();
  const [isBack, isAgain] = [typeof back === 'object', again.ok];
  expect(isBack).not.toBe(isAgain);
  expect((await caseIn(office, id)).situation.is).toBe(isAgain ? 'answered' : 'open');
});

test('a letter of a program, which asks for nothing, goes at once', async () => {
  await write(office, id, answer);
  expect(sentLetters()).toEqual(['ack', 'answer']);
});

test.each([
  [0, 0],
  [120, 120],
])('a council that chose %s seconds waits %s', async (undoSeconds, waits) => {
  const people = peopleStore(office.desk().documents);
  const settings = await people.settings();
  if (settings) await people.keepSettings({ ...settings, undoSeconds });
  await owe(office, id, { ...answer, ...undo });
  const letter = await letterStore(office.desk().documents).get(await newest());
  expect(letter && letterWakesAt(letter.state)).toBe(later(office.clock.now(), waits * 1000));
});

test.each([
  ['holding reply', { ...holdingReply, ...undo }],
  ['answer', { ...answer, ...undo }],
])('a %s that was taken back leaves the case as it was, and comes back as it was written', async (_what, body) => {
  const before = await asDecided();
  const reading = await readingIn(office, id);
  await write(office, id, body);
  const letter = await newest();
  expect(await takeBack(letter)).toEqual({ caseId: id, form: body });
  expect(await asDecided()).toEqual(before);
  expect(await readingIn(office, id)).toEqual(reading);
  for (let n = 0; n < 3; n += 1) await office.sweepAfter(10);
  expect(sentLetters()).toEqual(['ack']);
  expect(await letterIn(office, letter)).toMatchObject({ is: 'cancelled', by: amara.id });
  expect((await timelineOf(office, id)).at(-1)).toMatchObject({ type: 'LetterTakenBack', by: amara.id, letter });
  expect(await worklist(office)).toEqual([id]);
});

test('what is written after a letter was taken back is another letter', async () => {
  await write(office, id, { ...answer, ...undo });
  const first = await newest();
  await takeBack(first);
  expect(await write(office, id, { ...answer, says: 'We have mended it, and swept.' })).toBe('owed');
  expect(await newest()).not.toBe(first);
  expect(office.letterbox.sent.at(-1)?.text).toContain('swept');
  expect((await caseIn(office, id)).situation.is).toBe('answered');
});

describe('a next stage that was taken back', () => {
  beforeEach(async () => {
    await write(office, id, answer);
    office.clock.set('2025-05-06T10:00:00+01:00');
  });

  test('never began: the case is answered, with the officer and the contact that it had', async () => {
    const before = await asDecided();
    await write(office, id, { ...nextStage, received: '2025-05-06', ...undo });
    expect((await caseIn(office, id)).stages).toHaveLength(2);
    await takeBack(await newest());
    expect(await asDecided()).toEqual(before);
    expect(await worklist(office)).toEqual([]);
  });

  test('stays where something was written in it meanwhile, and owes its acknowledgement again', async () => {
    await write(office, id, { ...nextStage, received: '2025-05-06', ...undo });
    const acknowledgement = await newest();
    await owe(office, id, answer);
    await takeBack(acknowledgement);
    expect(currentStage(await caseIn(office, id))).toMatchObject({ no: 2, acknowledgement: { situation: 'bounced' }, answer: { outcome: 'upheld' } });
  });
});

test('what has gone, or is just going, is not taken back', async () => {
  await write(office, id, { ...answer, ...undo });
  const letter = await newest();
  await office.sweepAfter(1);
  expect(await takeBack(letter)).toBe('too-late-to-undo');
  expect(sentLetters()).toEqual(['ack', 'answer']);
});

test('a letter that the mailbox could not take yet is not taken back: a draft of it may stand there', async () => {
  await write(office, id, { ...answer, ...undo });
  office.letterbox.failOnce('makeDraft', { why: 'later' }, 'after');
  await office.sweepAfter(1);
  expect(await takeBack(await newest())).toBe('letter-drafted');
  await office.sweepAfter(10);
  expect(sentLetters()).toEqual(['ack', 'answer']);
});

test('pressed twice, by two officers, it is taken back once', async () => {
  await write(office, id, { ...answer, ...undo });
  const letter = await newest();
  const both = await Promise.all([takeBack(letter), takeBack(letter, sam.id)]);
  expect(both.map((undone) => typeof undone)).toEqual(['object', 'object']);
  expect((await timelineOf(office, id)).filter(({ type }) => type === 'LetterTakenBack')).toHaveLength(1);
});

test.each(['undo first', 'sweep first'])('at the second at which it goes there is one outcome: %s', async (first) => {
  await write(office, id, { ...answer, ...undo });
  const letter = await newest();
  office.clock.pass(0.5);
  const acts = [() => takeBack(letter), () => office.sweepAfter(0)];
  await Promise.all((first === 'undo first' ? acts : acts.reverse()).map((act) => act()));
  for (let n = 0; n < 3; n += 1) await office.sweepAfter(10);
  const { situation } = await caseIn(office, id);
  const sent = office.letterbox.sent.length - 1;
  expect([['open', 0, 'cancelled'], ['answered', 1, 'sent']]).toContainEqual([situation.is, sent, (await letterIn(office, letter))?.is]);
});

test('the acknowledgement of a message is taken back with its capture, and not alone', async () => {
  const { acknowledgement } = currentStage(await caseIn(office, id));
  expect(await takeBack(acknowledgement.letterId)).toBe('withdraw-the-capture');
});

test('a letter out of sight is absent', async () => {
  await write(office, id, { ...answer, ...undo });
  const desk = office.desk({ of: 'own areas', areas: ['libraries'], assignedTo: sam.id, notConcerning: sam.id });
  expect(await undoLetter(desk, sam.id, await newest())).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
});

test('an answered case stays answered when an earlier letter is asked for', async () => {
  const other = await answered(office, millLane({ id: '<other@example.net>' }));
  const letter = (await caseIn(office, other)).correspondence.at(-1)?.id ?? '';
  expect(await takeBack(letter)).toBe('too-late-to-undo');
});
