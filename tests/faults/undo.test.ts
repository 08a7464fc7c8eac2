import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import { undoLetter } from '../../functions/use-cases/undo-letter';
import { acknowledged, answer, caseIn, letterIn, write } from '../builders/casework';
import { Crash, Fuse, fusedDocuments, fusedLetterbox } from '../builders/fuse';
import { Office, sam } from '../builders/office';

/** An answer waits; it is taken back, or the sweep comes, with the world ending at the nth call. Then the sweep goes on. */
async function crashAt(n: number, when: 'before' | 'after', late: boolean) {
  const office = await Office.open(new SqliteDocuments(':memory:'));
  const id = await acknowledged(office);
  await write(office, id, { ...answer, undo: true });
  const letter = (await caseIn(office, id)).correspondence.at(-1)?.id ?? '';
  if (late) office.clock.pass(1);
  const fuse = new Fuse(n, when);
  const doomed = new Office(fusedDocuments(office.documents, fuse));
  Object.assign(doomed, { clock: office.clock, letterbox: fusedLetterbox(office.letterbox, fuse) });
  const crashed = await Promise.all([undoLetter(doomed.desk(), sam.id, letter), late ? doomed.sweepAfter(0) : undefined]).then(
    () => false,
    (cause: unknown) => {
      if (!(cause instanceof Crash)) throw cause;
      return true;
    },
  );
  return { office, id, letter, crashed, calls: fuse.calls, last: fuse.names.at(-1) ?? '' };
}

const table = [['before', false], ['after', false], ['before', true], ['after', true]] as const;

test.each(table)('a crash %s any call of an Undo (the sweep at the same second: %s) leaves one outcome', async (when, late) => {
  const { calls } = await crashAt(Number.POSITIVE_INFINITY, when, late);
  expect(calls).toBeGreaterThan(5);
  const wrong: string[] = [];
  for (let n = 1; n <= calls; n += 1) {
    const { office, id, letter, last } = await crashAt(n, when, late);
    for (let minutes = 0; minutes < 60; minutes += 12) await office.sweepAfter(12);
    const { situation, owed } = await caseIn(office, id);
    const outcome = [situation.is, office.letterbox.sent.length - 1, (await letterIn(office, letter))?.is].join(' ');
    if (!['open 0 cancelled', 'answered 1 sent'].includes(outcome)) wrong.push(`${when} call ${n} (${last}): ${outcome}`);
    office.clock.pass(24 * 60);
    if (owed.length > 0 || (await office.documents.owed(office.clock.now(), 10)).length > 0) wrong.push(`${when} call ${n} (${last}): something is still owed`);
  }
  expect(wrong).toEqual([]);
});
