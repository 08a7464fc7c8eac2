import { capture } from '../../functions/use-cases/capture';
import type { Desk } from '../../functions/use-cases/desk';
import { changeCase } from '../../functions/use-cases/change-case';
import { oweCaseLetter } from '../../functions/use-cases/owe-case-letter';
import { joinMessage } from '../../functions/use-cases/place-message';
import { councilCounting, usualRules } from '../../shared/domain/clock/counting';
import { currentStage } from '../../shared/domain/case/case';
import { acknowledged, answer, answered, caseIn, captured, holdingReply, letterIn, nextStage, owe, readingIn, timelineOf, versionOf, worklist, write } from '../builders/casework';
import { replyTo } from '../builders/mail';
import { day } from '../builders/moments';
import { amara, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});

const sentLetters = () => office.letterbox.sent.map(({ tag }) => tag.split('-')[0]);

test('a holding reply is owed, then sent, then told; only then is there an extension', async () => {
  const id = await acknowledged(office);
  const first = (await readingIn(office, id)).answer.by;
  expect(await owe(office, id, holdingReply)).toBe('owed');
  expect((await readingIn(office, id)).answer.by).toBe(first);
  expect(sentLetters()).toEqual(['ack']);

  office.letterbox.fault = (call, when) => {
    if (call === 'send' && when === 'after') office.letterbox.fault = () => undefined;
  };
  await office.answerBells();
  expect(sentLetters()).toEqual(['ack', 'hold']);
  expect(await readingIn(office, id)).toMatchObject({ answer: { by: '2025-06-04' }, original: first, promised: '2025-06-04' });
  expect((await timelineOf(office, id)).map(({ type }) => type).filter((type) => /HoldingReply/.test(type))).toEqual(['HoldingReplyOwed', 'HoldingReplySent']);
});

test.each([
  ['holding reply', holdingReply],
  ['answer', answer],
] as const)('a %s that the mailbox refuses changes no date and answers nothing, until a person sends it again', async (_what, body) => {
  const id = await acknowledged(office);
  const before = await readingIn(office, id);
  office.letterbox.failOnce('send', { why: 'refused' });
  await write(office, id, body);
  expect(await readingIn(office, id)).toMatchObject({ answer: { by: before.answer.by, standing: before.answer.standing } });
  expect(await letterIn(office, currentStage(await caseIn(office, id)).answer?.letterId ?? `hold-${id}-1-1`)).toMatchObject({ is: 'blocked' });
  expect((await caseIn(office, id)).situation.is).toBe('open');
});

test('the letter says what the case will say: the promise that it names is the date that it makes', async () => {
  const id = await acknowledged(office);
  await write(office, id, holdingReply);
  expect(office.letterbox.sent.at(-1)?.text).toContain('Wednesday 4 June 2025');
  expect(office.letterbox.sent.at(-1)?.text).toContain(holdingReply.because);
  expect(office.letterbox.sent.at(-1)?.subject).toContain(id);
});

test.each([
  ['holding reply', holdingReply, 'Dear Pat Lee,\n\nIt takes longer.', ['reference', 'reason', 'answer date', 'contact name', 'telephone number']],
  ['answer', answer, 'Dear Pat Lee,\n\nIt is mended.', ['reference', 'contact name', 'telephone number', 'what next']],
] as const)('a %s that lacks a promise is refused with what to add, and nothing is written', async (_what, body, letterText, lacks) => {
  const id = await acknowledged(office);
  const before = await versionOf(office, id);
  const refused = await oweCaseLetter(office.desk(), amara.id, id, { ...body, letterText });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'letter-lacks' } });
  const lacking = !refused.ok && refused.refusal.code === 'letter-lacks' ? refused.refusal.promises.filter(({ kept }) => !kept) : [];
  expect(lacking.map(({ promise }) => promise)).toEqual(lacks);
  expect(lacking.every(({ says }) => /^(Add|Say) /.test(says))).toBe(true);
  expect(await versionOf(office, id)).toBe(before);
  expect(office.bells).toEqual([]);
});

test('a holding reply under the Code names the Ombudsman, and takes more than ten days only with a manager’s reason', async () => {
  office.counting = councilCounting({ ...usualRules, usualProfile: 'lgsco' });
  const id = await acknowledged(office);
  expect(await owe(office, id, { ...holdingReply, letterText: 'x' })).toBe('letter-lacks');
  expect(await owe(office, id, { ...holdingReply, workingDays: 11 })).toBe('extension-too-long');
  expect(await write(office, id, { ...holdingReply, workingDays: 6 })).toBe('owed');
  expect(office.letterbox.sent.at(-1)?.text).toContain('Ombudsman');
  expect(await owe(office, id, { ...holdingReply, workingDays: 5 })).toBe('extension-too-long');
  expect(await write(office, id, { ...holdingReply, workingDays: 5, goodReason: 'The contractor is in administration.' })).toBe('owed');
});

test('of two officers who write at once one letter goes, and the other is told that it is on its way', async () => {
  const id = await acknowledged(office);
  const became = await Promise.all([owe(office, id, holdingReply), owe(office, id, { ...holdingReply, workingDays: 5 }), owe(office, id, answer)]);
  expect(became.sort()).toEqual(['letter-on-its-way', 'letter-on-its-way', 'owed']);
  await office.answerBells();
  for (let n = 0; n < 3; n += 1) await office.sweepAfter(6);
  expect(office.letterbox.sent).toHaveLength(2);
  const { holdingReplies, answer: written } = currentStage(await caseIn(office, id));
  expect(holdingReplies.length + (written ? 1 : 0)).toBe(1);
});

/** A desk whose first write comes just after something else was written. */
function overtakenBy(meanwhile: () => Promise<unknown>): Desk {
  const { documents, ...desk } = office.desk();
  let overtaken = false;
  const slow = new Proxy(documents, {
    get: (target, name: keyof typeof documents) => {
      if (name !== 'writeThen') return target[name].bind(target);
      return async (...call: Parameters<typeof documents.writeThen>) => {
        if (!overtaken) await meanwhile();
        overtaken = true;
        return target.writeThen(...call);
      };
    },
  });
  return { ...desk, documents: slow };
}

test('an officer whose letter was drafted before another’s had gone is told so, and none goes under the same name', async () => {
  const id = await acknowledged(office);
  const desk = overtakenBy(() => write(office, id, holdingReply));
  expect(await owe(office, id, { ...holdingReply, workingDays: 5, because: 'Somebody is ill.' }, { desk })).toBe('letter-on-its-way');
  await office.answerBells();
  for (let n = 0; n < 3; n += 1) await office.sweepAfter(6);
  expect(currentStage(await caseIn(office, id)).holdingReplies).toMatchObject([{ workingDays: 10, sentAt: expect.any(String) }]);
  expect(sentLetters()).toEqual(['ack', 'hold']);
  expect(await owe(office, id, answer)).toBe('owed');
});

test('a holding reply that is overtaken by another receipt tells the date that it makes now', async () => {
  const id = await acknowledged(office);
  const desk = overtakenBy(() => changeCase(office.desk(), id, (at) => ({ type: 'MoveReceiptEarlier', at, by: sam.id, because: 'A colleague had it.', receipt: { on: day('2025-04-14') } })));
  expect(await owe(office, id, holdingReply, { desk })).toBe('owed');
  await office.answerBells();
  expect(await readingIn(office, id)).toMatchObject({ received: '2025-04-14', original: '2025-05-15', answer: { by: '2025-05-30' }, promised: '2025-05-30' });
  expect(office.letterbox.sent.at(-1)?.text).toContain('Friday 30 May 2025');
});

test('an answer that is overtaken by a note of another officer goes as it was written', async () => {
  const id = await acknowledged(office);
  const desk = overtakenBy(() => changeCase(office.desk(), id, (at) => ({ type: 'Assign', at, by: sam.id, officer: sam.id })));
  expect(await owe(office, id, answer, { desk })).toBe('owed');
  await office.answerBells();
  expect(sentLetters()).toEqual(['ack', 'answer']);
  expect((await caseIn(office, id)).situation.is).toBe('answered');
});

test('the same Idempotency-Key twice writes one letter; with another body it is refused', async () => {
  const id = await acknowledged(office);
  const request = { key: 'intent', hash: 'same' };
  expect(await owe(office, id, holdingReply, { request })).toBe('owed');
  const version = await versionOf(office, id);
  expect(await owe(office, id, holdingReply, { request })).toBe('owed');
  expect(await versionOf(office, id)).toBe(version);
  await office.answerBells();
  expect(await owe(office, id, holdingReply, { request })).toBe('owed');
  await office.answerBells();
  expect(sentLetters()).toEqual(['ack', 'hold']);
  expect(await owe(office, id, answer, { request: { ...request, hash: 'other' } })).toBe('key-used-for-another');
});

test('a letter whose bell is lost goes with the sweep, once', async () => {
  const id = await acknowledged(office);
  await owe(office, id, holdingReply);
  office.bells.length = 0;
  for (let n = 0; n < 3; n += 1) await office.sweepAfter(2);
  expect(sentLetters()).toEqual(['ack', 'hold']);
  expect((await caseIn(office, id)).owed).toEqual([]);
});

test('an answer closes the clock, and a later calendar does not change it', async () => {
  const id = await answered(office);
  const before = await readingIn(office, id);
  expect(before).toMatchObject({ answer: { standing: 'met', metOn: '2025-04-17' }, answeredAs: 'answered in time' });
  office.counting = councilCounting({ ...usualRules, closures: [{ date: day('2025-05-06'), name: 'Flood' }, { date: day('2025-04-22'), name: 'Flood' }] });
  expect(await readingIn(office, id)).toEqual(before);
  expect(await worklist(office)).toEqual([]);
});

test.each([
  ['holding reply', holdingReply],
  ['answer', answer],
] as const)('an answered case takes no %s: nothing is reopened', async (_what, body) => {
  const id = await answered(office);
  expect(await owe(office, id, body)).toBe('case-answered');
});

test('a complaint needs an outcome; a comment does not, and is not told how to go further', async () => {
  const id = await acknowledged(office);
  expect(await owe(office, id, { letter: 'answer', says: 'We have mended it.' })).toBe('outcome-needed');
  const message = await office.receive(millLane({ id: '<comment@example.net>' }));
  const made = await capture(office.desk(), sam.id, message, { matters: [{ kind: 'comment', area: 'highways', inShort: 'A bench', wanted: '', concerning: [] }], contact: sam.id, to: 'pat.lee@example.net' });
  const comment = (made.ok && made.value.cases[0]?.id) || '';
  await office.answerBells();
  expect(await write(office, comment, { letter: 'answer', says: 'Thank you.' })).toBe('owed');
  expect(office.letterbox.sent.at(-1)?.text).not.toMatch(/look again|Ombudsman/);
});

describe('a complaint that ends without anything found', () => {
  test.each([
    ['withdrawn', /do not want to go on with it/, /look again|Ombudsman/],
    ['out of scope', /not something that we can look into.*Ombudsman/s, /look again/],
    ['refused', /will not look into it.*Ombudsman/s, /look again/],
  ] as const)('%s: it is closed by a letter that says so, and counted apart', async (ending, says, never) => {
    const id = await acknowledged(office);
    expect(await write(office, id, { letter: 'answer', says: 'As we said on the telephone.', ending })).toBe('owed');
    expect(office.letterbox.sent.at(-1)?.text).toMatch(says);
    expect(office.letterbox.sent.at(-1)?.text).not.toMatch(never);
    const state = await caseIn(office, id);
    expect(state.situation.is).toBe('answered');
    expect(currentStage(state)).toMatchObject({ answer: { ending }, closed: { reading: { answer: { standing: 'met' } } } });
    expect(currentStage(state).closed?.reading.answeredAs).toBeUndefined();
  });

  test('has no outcome beside it', async () => {
    expect(await owe(office, await acknowledged(office), { ...answer, ending: 'refused' })).toBe('outcome-and-ending');
  });
});

describe('the next stage', () => {
  const asks = async (id: string): Promise<string> => {
    const message = await office.receive(replyTo(office.letterbox.sent.at(-1) ?? { internetMessageId: '' }, { subject: `Re: [${id}]` }));
    await office.answerBells();
    return message;
  };

  test('is a new clock with another officer, and the stage before stays as it ended', async () => {
    const id = await answered(office);
    const ended = currentStage(await caseIn(office, id));
    office.clock.set('2025-05-06T10:00:00+01:00');
    const message = await asks(id);
    office.clock.set('2025-05-07T10:00:00+01:00');
    expect(await write(office, id, { ...nextStage, message })).toBe('owed');
    const { stages, situation, officer } = await caseIn(office, id);
    expect(stages[0]).toEqual(ended);
    expect(stages).toHaveLength(2);
    expect({ situation: situation.is, officer }).toEqual({ situation: 'open', officer: sam.id });
    expect(await readingIn(office, id)).toMatchObject({ received: '2025-05-06', acknowledge: { by: '2025-05-09', metOn: '2025-05-07' }, answer: { by: '2025-06-04' } });
    expect(office.letterbox.sent.at(-1)?.text).toContain('stage 2');
    expect(await worklist(office)).toEqual([id]);
  });

  test.each([
    ['the officer who answered before', { officer: amara.id, received: '2025-05-06' }, 'same-officer'],
    ['somebody whom Heard does not know', { officer: 'nobody', received: '2025-05-06' }, 'no-such-person'],
    ['a request from before the answer', { received: '2025-04-16' }, 'receipt-before-answer'],
    ['a request of tomorrow', { received: '2025-05-07' }, 'receipt-in-future'],
    ['a message of another case', { message: 'm-elsewhere' }, 'no-such-message'],
  ])('refuses %s', async (_what, body, code) => {
    const id = await answered(office);
    office.clock.set('2025-05-06T10:00:00+01:00');
    expect(await owe(office, id, { ...nextStage, ...body })).toBe(code);
  });

  test('is refused to an officer whom the matter is about, before an answer, and after the last stage', async () => {
    const { id } = await captured(office, millLane(), { concerning: [amara.id] });
    await office.answerBells();
    expect(await owe(office, id, { ...nextStage, received: '2025-04-17' })).toBe('case-not-answered');
    await write(office, id, answer);
    expect(await owe(office, id, { ...nextStage, officer: amara.id, received: '2025-04-17' })).toBe('officer-is-concerned');
    expect(await write(office, id, { ...nextStage, received: '2025-04-17' })).toBe('owed');
    expect(await write(office, id, answer)).toBe('owed');
    expect(office.letterbox.sent.at(-1)?.text).toContain('Ombudsman');
    expect(await owe(office, id, { ...nextStage, officer: amara.id, received: '2025-04-17' })).toBe('no-next-stage');
  });

  test('is never received before the answer that it follows, whatever is put with the case later', async () => {
    const older = await office.receive(millLane({ id: '<older@example.net>', subject: 'Pothole' }));
    office.clock.pass(60);
    const id = await answered(office);
    office.clock.set('2025-05-06T10:00:00+01:00');
    await write(office, id, { ...nextStage, received: '2025-05-06' });
    expect((await joinMessage(office.desk(), sam.id, older, id)).ok).toBe(true);
    await office.answerBells();
    expect((await readingIn(office, id)).received).toBe('2025-05-06');
    const moved = await changeCase(office.desk(), id, (at) => ({ type: 'MoveReceiptEarlier', at, by: sam.id, because: 'A colleague had it.', receipt: { on: day('2025-04-16') } }));
    expect(moved).toMatchObject({ ok: false, refusal: { code: 'receipt-before-answer' } });
  });
});
