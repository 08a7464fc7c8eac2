import { caseStore } from '../../functions/stores/case-store';
import { letterStore } from '../../functions/stores/letter-store';
import { capture } from '../../functions/use-cases/capture';
import { retryLetter } from '../../functions/use-cases/retry-letter';
import { sendLetter } from '../../functions/use-cases/send-letter';
import { Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const body = {
  matters: [{ kind: 'complaint' as const, area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '', concerning: [] as string[] }],
  contact: sam.id,
  to: 'pat.lee@example.net',
};

/** An office that has captured a message and not yet answered the bell. */
async function owing() {
  const office = await Office.open();
  const made = await capture(office.desk(), sam.id, await office.receive(millLane()), body);
  if (!made.ok) throw new Error(made.refusal.code);
  const { letter } = made.value;
  const situation = async () => (await letterStore(office.desk().documents).get(letter))?.state.situation;
  return { office, letter, situation };
}

test.each(['makeDraft', 'look', 'send'])('tries again after the mailbox was busy at %s, and sends once', async (call) => {
  const { office, situation } = await owing();
  office.letterbox.failOnce(call, { why: 'later' });
  await office.answerBells();
  expect(office.letterbox.sent).toHaveLength(0);
  for (let n = 0; n < 4; n += 1) await office.sweepAfter(6);
  expect(office.letterbox.sent).toHaveLength(1);
  expect(office.letterbox.drafts).toHaveLength(1);
  expect(await situation()).toMatchObject({ is: 'sent' });
});

test('does not send again what went although the answer was lost', async () => {
  const { office, situation } = await owing();
  office.letterbox.failOnce('send', { why: 'later' }, 'after');
  await office.answerBells();
  const sentAt = office.letterbox.sent[0]?.sentAt;
  for (let n = 0; n < 4; n += 1) await office.sweepAfter(6);
  expect(office.letterbox.sent).toHaveLength(1);
  expect(await situation()).toMatchObject({ is: 'sent', at: sentAt });
});

test('looks for a draft whose answer was lost only once the mailbox can show it, so that no second is made', async () => {
  const { office } = await owing();
  office.letterbox.failOnce('makeDraft', { why: 'later', afterSeconds: 1 }, 'after');
  await office.answerBells();
  await office.sweepAfter(1.9);
  expect(office.letterbox.sent).toHaveLength(0);
  await office.sweepAfter(0.2);
  expect(office.letterbox.sent).toHaveLength(1);
  expect(office.letterbox.drafts).toHaveLength(1);
});

test('waits as long as the mailbox asks', async () => {
  const { office, situation } = await owing();
  office.letterbox.failOnce('makeDraft', { why: 'later', afterSeconds: 600 });
  await office.answerBells();
  await office.sweepAfter(9);
  expect(office.letterbox.drafts).toHaveLength(0);
  await office.sweepAfter(2);
  expect(await situation()).toMatchObject({ is: 'sent' });
});

test.each([
  ['recipients', (draft: { cc: string[] }) => draft.cc.push('somebody@example.net'), 'recipients changed'],
  ['words', (draft: { text: string }) => (draft.text += ' PS'), 'text changed'],
] as const)('stops when somebody changed the %s of the draft, and a person can send it again', async (_what, tamper, reason) => {
  const { office, letter, situation } = await owing();
  const { letterbox } = office;
  letterbox.fault = (call, when) => {
    const draft = letterbox.drafts[0];
    if (call === 'makeDraft' && when === 'after' && draft) tamper(draft);
  };
  await office.answerBells();
  expect(letterbox.sent).toHaveLength(0);
  expect(await situation()).toMatchObject({ is: 'blocked', reason });

  letterbox.drafts.length = 0;
  letterbox.fault = () => undefined;
  expect((await retryLetter(office.desk(), { id: sam.id, mayLift: false }, letter)).ok).toBe(true);
  await office.answerBells();
  expect(letterbox.sent).toHaveLength(1);
});

test.each([
  [{ why: 'refused' }, 'mailbox refused'],
  [{ why: 'full' }, 'mailbox full'],
] as const)('stops with its reason when the mailbox answers %j', async (trouble, reason) => {
  const { office, situation } = await owing();
  office.letterbox.failOnce('send', trouble);
  await office.answerBells();
  expect(await situation()).toMatchObject({ is: 'blocked', reason });
});

test('leaves to a person a letter that may have gone and that nobody can find, twice, ten minutes apart', async () => {
  const { office, situation } = await owing();
  office.letterbox.failOnce('send', { why: 'later' });
  await office.answerBells();
  office.letterbox.drafts.length = 0;
  await office.sweepAfter(8);
  expect(await situation()).toMatchObject({ is: 'sending' });
  await office.sweepAfter(9);
  expect(await situation()).toMatchObject({ is: 'sending' });
  await office.sweepAfter(2);
  expect(await situation()).toMatchObject({ is: 'unknown' });
  for (let n = 0; n < 5; n += 1) await office.sweepAfter(60);
  expect(office.letterbox.sent).toHaveLength(0);
});

test('is sent once although many workers take it up at once', async () => {
  const { office, letter } = await owing();
  await Promise.all(Array.from({ length: 8 }, () => sendLetter(office.desk(), letter)));
  expect(office.letterbox.drafts).toHaveLength(1);
  expect(office.letterbox.sent).toHaveLength(1);
});

test('counts as sent what an officer sent from the draft by hand', async () => {
  const { office, situation } = await owing();
  const { letterbox } = office;
  letterbox.fault = (call, when) => {
    const draft = letterbox.drafts[0];
    if (call === 'makeDraft' && when === 'after' && draft) draft.isDraft = false;
  };
  await office.answerBells();
  expect(letterbox.sent).toHaveLength(1);
  expect(await situation()).toMatchObject({ is: 'sent' });
});

test('where mail may go to some only, nothing is drafted for anybody else, and it goes once they are allowed', async () => {
  const { office, letter, situation } = await owing();
  office.mayMail = ['@marlshire.example'];
  await office.answerBells();
  expect(await situation()).toMatchObject({ is: 'blocked', reason: 'not on the allow list' });
  expect(office.letterbox.drafts).toEqual([]);
  office.mayMail = ['pat.lee@example.net'];
  expect((await retryLetter(office.desk(), { id: sam.id, mayLift: false }, letter)).ok).toBe(true);
  await office.answerBells();
  expect(await situation()).toMatchObject({ is: 'sent' });
});

test('a draft whose sending was begun where mail may go to anyone is not sent on where it may not', async () => {
  const { office, situation } = await owing();
  office.letterbox.failOnce('send', { why: 'later' });
  await office.answerBells();
  expect(await situation()).toMatchObject({ is: 'sending' });
  office.mayMail = ['@marlshire.example'];
  for (let n = 0; n < 3; n += 1) await office.sweepAfter(6);
  expect(await situation()).toMatchObject({ is: 'blocked', reason: 'not on the allow list' });
  expect(office.letterbox.sent).toEqual([]);
});

test('a case that others kept changing as its letter went hears of it in the end', async () => {
  const office = await Office.open();
  const made = await capture(office.desk(), sam.id, await office.receive(millLane()), { ...body, matters: [body.matters[0]!, { ...body.matters[0]!, inShort: 'Rudeness' }, { ...body.matters[0]!, inShort: 'Verge' }] });
  if (!made.ok) throw new Error(made.refusal.code);
  const ids = made.value.cases.map(({ id }) => id);
  const desk = office.desk();
  const { ownWork } = desk;
  const write: typeof ownWork.write = async (each) => (each.document.kind === 'case' && each.document.id !== ids[0] ? { refused: 'version' } : ownWork.write(each));
  await sendLetter({ ...desk, ownWork: { ...ownWork, write } }, made.value.letter).catch(() => undefined);
  expect(office.letterbox.sent).toHaveLength(1);
  for (let n = 0; n < 4; n += 1) await office.sweepAfter(6);
  const told = await Promise.all(ids.map((id) => caseStore(ownWork, desk.counting).get(id)));
  expect(told.map((kept) => kept?.state.stages[0].acknowledgement.situation)).toEqual(['sent', 'sent', 'sent']);
  expect(office.letterbox.sent).toHaveLength(1);
});
