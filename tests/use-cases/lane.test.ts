import { MailRoomTrouble } from '../../functions/ports/mail-room';
import { letterView } from '../../functions/presenters/letter-view';
import { letterStore } from '../../functions/stores/letter-store';
import { capture } from '../../functions/use-cases/capture';
import { doOwed } from '../../functions/use-cases/sweep';
import { withdrawCapture } from '../../functions/use-cases/withdraw-capture';
import { usualPace } from '../../shared/domain/letter/lane';
import { millisecondsOf } from '../../shared/kernel/london';
import { Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const matters = [{ kind: 'complaint' as const, area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '', concerning: [] as string[] }];

/** An office on a Monday: so many messages, all captured at once. */
async function monday(count: number) {
  const office = await Office.open();
  office.pace = usualPace;
  for (let no = 0; no < count; no += 1) {
    const message = await office.receive(millLane({ id: `<monday-${no}@example.net>`, from: `Pat ${no} <pat.${no}@example.net>` }));
    const made = await capture(office.desk(), sam.id, message, { matters, contact: sam.id, to: `pat.${no}@example.net` });
    if (!made.ok) throw new Error(made.refusal.code);
  }
  return office;
}

const tenSeconds = 1 / 6;
const whom = (office: Office): string[] => office.letterbox.sent.map(({ to }) => to[0] ?? '');

test('a mailbox sends no more in a minute than it may, in the order in which letters were owed', async () => {
  const office = await monday(60);
  await office.answerBells();
  expect(office.letterbox.sent).toHaveLength(usualPace.atOnce);
  let sweeps = 0;
  for (; office.letterbox.sent.length < 60 && sweeps < 30; sweeps += 1) await office.sweepAfter(tenSeconds);
  expect(sweeps).toBe(Math.ceil((60 - usualPace.atOnce) / (usualPace.aMinute / 6)));
  expect(whom(office)).toEqual(Array.from({ length: 60 }, (_, no) => `pat.${no}@example.net`));
  const times = office.letterbox.sent.map(({ sentAt }) => millisecondsOf(sentAt!));
  expect(Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 60_000).length))).toBeLessThanOrEqual(30);
  expect(office.letterbox.drafts).toHaveLength(60);
});

test('a letter that waits for its turn says when it goes, has been in no worker’s hands, and can be taken back still', async () => {
  const office = await monday(7);
  await office.answerBells();
  const { items } = await office.desk().documents.list({ kind: 'letter', where: {}, orderBy: 'owedAt', limit: 10 });
  const kept = await Promise.all(items.map(({ id }) => letterStore(office.desk().documents).get(id)));
  const waiting = kept.flatMap((each) => (each?.state.situation.is === 'owed' ? [each] : []));
  expect(waiting.map(({ state }) => [state.attempts, state.situation])).toEqual([5, 6].map(() => [0, { is: 'owed', notBefore: expect.any(String), turn: true }]));
  const view = await letterView(office.desk(), waiting[0]!, { mayRetry: true, mayLift: true });
  expect(view.said).toMatch(/^Goes .*: the mailbox has many letters to send and sends 25 a minute, acknowledgements first\.$/);
  const taken = await withdrawCapture(office.desk(), sam.id, waiting[0]!.state.writing.answers.messageId, 'Taken for another');
  expect(taken.ok).toBe(true);
  for (let n = 0; n < 3; n += 1) await office.sweepAfter(1);
  expect(whom(office)).toHaveLength(6);
});

test('a mailbox that was away for hours is given no more at once when it is back', async () => {
  const office = await monday(20);
  office.letterbox.fault = () => {
    throw new MailRoomTrouble({ why: 'later' }, 'away');
  };
  await office.answerBells();
  for (let n = 0; n < 12; n += 1) await office.sweepAfter(10);
  expect(office.letterbox.sent).toHaveLength(0);
  office.letterbox.fault = () => undefined;
  await office.sweepAfter(10);
  const first = office.letterbox.sent.length;
  expect(first).toBeLessThanOrEqual(usualPace.atOnce);
  for (let n = 0; n < 60 && office.letterbox.sent.length < 20; n += 1) await office.sweepAfter(tenSeconds);
  expect(whom(office).sort()).toEqual(Array.from({ length: 20 }, (_, no) => `pat.${no}@example.net`).sort());
  expect(office.letterbox.drafts).toHaveLength(20);
});

test('letters whose lane others kept writing to ask again: none goes without a turn', async () => {
  const office = await monday(20);
  const desk = office.desk();
  const { ownWork } = desk;
  // Every write on the lane meets another's.
  const write: typeof ownWork.write = async (each) => (each.document.kind === 'mailbox' ? { refused: 'version' } : ownWork.write(each));
  for (const bell of office.bells.splice(0)) await doOwed({ ...desk, ownWork: { ...ownWork, write } }, { kind: 'letter', id: bell.id });
  expect(office.letterbox.sent).toEqual([]);
  await office.sweepAfter(tenSeconds);
  expect(office.letterbox.sent).toHaveLength(usualPace.atOnce);
  for (let sweeps = 0; sweeps < 10; sweeps += 1) await office.sweepAfter(tenSeconds);
  expect(office.letterbox.sent).toHaveLength(20);
});
