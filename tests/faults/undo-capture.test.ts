import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import { messageStore } from '../../functions/stores/message-store';
import { capture } from '../../functions/use-cases/capture';
import { undoCapture } from '../../functions/use-cases/undo-capture';
import { caseIn, letterIn } from '../builders/casework';
import { Crash, Fuse, fusedDocuments, fusedLetterbox } from '../builders/fuse';
import { Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const body = { matters: [{ kind: 'complaint' as const, area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '', concerning: [] }], contact: sam.id, to: 'pat.lee@example.net', undo: true };

/** A captured message waits; it is taken back, or the sweep comes, with the world ending at the nth call. Then the sweep goes on. */
async function crashAt(n: number, when: 'before' | 'after', late: boolean) {
  const office = await Office.open(new SqliteDocuments(':memory:'));
  const message = await office.receive(millLane());
  const made = await capture(office.desk(), sam.id, message, body);
  if (!made.ok) throw new Error(made.refusal.code);
  await office.answerBells();
  if (late) office.clock.pass(1);
  const fuse = new Fuse(n, when);
  const doomed = new Office(fusedDocuments(office.documents, fuse));
  Object.assign(doomed, { clock: office.clock, letterbox: fusedLetterbox(office.letterbox, fuse) });
  await Promise.all([undoCapture(doomed.desk(), sam.id, message), late ? doomed.sweepAfter(0) : undefined]).catch((cause: unknown) => {
    if (!(cause instanceof Crash)) throw cause;
  });
  return { office, message, id: made.value.cases[0]?.id ?? '', letter: made.value.letter, calls: fuse.calls, last: fuse.names.at(-1) ?? '' };
}

const outcomes = ['new, capture withdrawn, 0 sent, cancelled', 'captured, open, 1 sent, sent'];
const table = [['before', false], ['after', false], ['before', true], ['after', true]] as const;

test.each(table)('a crash %s any call of an Undo beside a capture (the sweep at the same second: %s) leaves one outcome', async (when, late) => {
  const { calls } = await crashAt(Number.POSITIVE_INFINITY, when, late);
  expect(calls).toBeGreaterThan(8);
  const wrong: string[] = [];
  for (let n = 1; n <= calls; n += 1) {
    const { office, message, id, letter, last } = await crashAt(n, when, late);
    for (let minutes = 0; minutes < 60; minutes += 12) await office.sweepAfter(12);
    const { documents, counting } = office.desk();
    const situation = (await messageStore(documents, counting).get(message))?.state.situation.is;
    const outcome = [situation, (await caseIn(office, id)).situation.is, `${office.letterbox.sent.length} sent`, (await letterIn(office, letter))?.is].join(', ');
    if (!outcomes.includes(outcome)) wrong.push(`${when} call ${n} (${last}): ${outcome}`);
    office.clock.pass(24 * 60);
    if ((await office.documents.owed(office.clock.now(), 10)).length > 0) wrong.push(`${when} call ${n} (${last}): something is still owed`);
  }
  expect(wrong).toEqual([]);
}, 60_000);
