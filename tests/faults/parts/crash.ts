import { SqliteDocuments } from '../../../functions/adapters/sqlite/sqlite-documents';
import { Crash, Fuse, fusedDocuments, fusedLetterbox, fusedNotices } from '../../builders/fuse';
import { Office } from '../../builders/office';

export interface Crashed {
  crashed: boolean;
  after: Office;
  calls: number;
  last: string | undefined;
}

export interface Work {
  /** What is there before anything can go wrong. */
  before(office: Office): Promise<void>;
  /** What is asked for, as often as it takes, each time with the same intents. */
  job(office: Office): Promise<void>;
}

/** Runs a job with the world ending at the nth call, then starts again on what was kept. */
export async function crashAt({ before, job }: Work, n: number, when: 'before' | 'after'): Promise<Crashed> {
  const documents = new SqliteDocuments(':memory:');
  const first = await Office.open(documents);
  await before(first);
  const { letterbox, noticeboard, clock } = first;
  const fuse = new Fuse(n, when);
  const doomed = new Office(fusedDocuments(documents, fuse));
  Object.assign(doomed, { clock, letterbox: fusedLetterbox(letterbox, fuse), noticeboard: fusedNotices(noticeboard, fuse) });
  const crashed = await job(doomed).then(
    () => false,
    (cause: unknown) => {
      if (!(cause instanceof Crash) && !(cause instanceof Error && /Crash/.test(String(cause.cause)))) throw cause;
      return true;
    },
  );
  const after = new Office(documents);
  Object.assign(after, { clock, letterbox, noticeboard });
  await job(after);
  for (let minutes = 0; minutes < 60; minutes += 6) await after.sweepAfter(6);
  return { crashed, after, calls: fuse.calls, last: fuse.names.at(-1) };
}

/** Ends the world at every call of a job, and says what was wrong after each. */
export async function faultsOfEveryCrash(work: Work, when: 'before' | 'after', faultsAfter: (after: Office) => Promise<string[]>): Promise<{ calls: number; wrong: string[] }> {
  const { calls } = await crashAt(work, Number.POSITIVE_INFINITY, when);
  const wrong: string[] = [];
  for (let n = 1; n <= calls; n += 1) {
    const run = await crashAt(work, n, when);
    for (const fault of await faultsAfter(run.after)) wrong.push(`${when} call ${n} (${run.last}): ${fault}`);
    if (!run.crashed) wrong.push(`${when} call ${n}: did not crash`);
  }
  return { calls, wrong };
}

/** Whether something is still owed a day later. */
export async function owedStill(after: Office): Promise<string[]> {
  after.clock.pass(24 * 60);
  return (await after.documents.owed(after.clock.now(), 10)).map(({ kind, id }) => `${kind} ${id} still owes something`);
}
