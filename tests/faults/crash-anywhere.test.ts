import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import type { Documents, DocumentStore, Write, Written } from '../../functions/ports/document-store';
import { caseStore } from '../../functions/stores/case-store';
import { capture } from '../../functions/use-cases/capture';
import { pollMailbox } from '../../functions/use-cases/poll-mailbox';
import { Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

/** The power goes: nothing after this line runs, and nobody is told. */
class Crash extends Error {}

/** Counts every call that leaves the process and ends the world at the nth, before or after its work. */
class Fuse {
  calls = 0;
  names: string[] = [];
  private blown = false;

  constructor(
    private readonly at: number,
    private readonly when: 'before' | 'after',
  ) {}

  async pass<T>(name: string, work: () => Promise<T>): Promise<T> {
    if (this.blown) throw new Crash();
    this.calls += 1;
    this.names.push(name);
    const mine = this.calls === this.at;
    if (mine && this.when === 'before') this.blow();
    const value = await work();
    if (mine) this.blow();
    return value;
  }

  private blow(): never {
    this.blown = true;
    throw new Crash();
  }
}

/** A store that promises no more than the port does: what follows from a write is made after it, one by one. */
function fusedStore(store: DocumentStore, fuse: Fuse): DocumentStore {
  const write = (each: Write): Promise<Written> => fuse.pass(`${each.expected === undefined ? 'create' : 'replace'} ${each.document.kind}`, () => store.write(each));
  return {
    get: (...call) => fuse.pass('get', () => store.get(...call)),
    write,
    writeThen: async (first, rest) => {
      const result = await write(first);
      if ('written' in result) for (const each of rest) await write(each);
      return result;
    },
    list: (...call) => fuse.pass('list', () => store.list(...call)),
    count: (...call) => fuse.pass('count', () => store.count(...call)),
    bytes: (...call) => fuse.pass('bytes', () => store.bytes(...call)),
  };
}

const fused = (documents: Documents, fuse: Fuse): Documents => ({
  for: (...bound) => fusedStore(documents.for(...bound), fuse),
  owed: (...call) => fuse.pass('owed', () => documents.owed(...call)),
  close: () => undefined,
});

const body = {
  matters: ['Pothole on Mill Lane', 'Kind staff at the library'].map((inShort) => ({ kind: 'complaint' as const, area: 'highways', inShort, wanted: '', concerning: [] })),
  contact: sam.id,
  to: 'pat.lee@example.net',
};

/** From the mailbox to the acknowledgement, as often as it takes; an officer presses again with the same intent. */
async function wholeJob(office: Office): Promise<void> {
  await pollMailbox(office.desk());
  const { items } = await office.desk().documents.list({ kind: 'message', where: { internetMessageId: '<mill-lane@example.net>' }, orderBy: 'receivedAt', limit: 5 });
  const message = items[0];
  if (!message) throw new Error('The message was lost');
  await capture(office.desk(), sam.id, message.id, body, { key: 'intent', hash: 'same' });
  await office.answerBells();
}

/** Runs the job with the world ending at the nth call, then starts again on what was kept. */
async function crashAt(n: number, when: 'before' | 'after') {
  const documents = new SqliteDocuments(':memory:');
  const first = await Office.open(documents);
  const { letterbox, clock } = first;
  letterbox.receive(millLane());
  const fuse = new Fuse(n, when);
  const doomed = new Office(fused(documents, fuse));
  Object.assign(doomed, { clock, letterbox });
  const mailRoom = new Proxy(letterbox, {
    get: (target, name: keyof typeof letterbox) => {
      const member: unknown = target[name];
      return typeof member === 'function' ? (...call: unknown[]) => fuse.pass(String(name), () => (member as (...args: unknown[]) => Promise<unknown>)(...call)) : member;
    },
  });
  Object.assign(doomed, { letterbox: mailRoom });
  const crashed = await wholeJob(doomed).then(
    () => false,
    (cause: unknown) => {
      if (!(cause instanceof Crash) && !(cause instanceof Error && /Crash/.test(String(cause.cause)))) throw cause;
      return true;
    },
  );
  const after = new Office(documents);
  Object.assign(after, { clock, letterbox });
  await wholeJob(after);
  for (let minutes = 0; minutes < 60; minutes += 6) await after.sweepAfter(6);
  return { crashed, after, calls: fuse.calls, last: fuse.names.at(-1) };
}

async function faultsAfter({ after }: { after: Office }): Promise<string[]> {
  const faults: string[] = [];
  const desk = after.desk();
  const cases = await desk.documents.list({ kind: 'case', where: { situation: 'open' }, orderBy: 'answerBy', limit: 100 });
  if (cases.items.length !== 2) faults.push(`${cases.items.length} cases`);
  if (after.letterbox.drafts.length !== 1) faults.push(`${after.letterbox.drafts.length} drafts made`);
  if (after.letterbox.sent.length !== 1) faults.push(`${after.letterbox.sent.length} letters sent`);
  for (const { id } of cases.items) {
    const kept = await caseStore(desk.documents, desk.counting).get(id);
    if (kept?.state.acknowledgement.situation !== 'sent') faults.push(`${id} was not told`);
  }
  after.clock.pass(24 * 60);
  if ((await after.documents.owed(after.clock.now(), 10)).length > 0) faults.push('something is still owed');
  return faults;
}

test.each(['before', 'after'] as const)('a crash %s any call of the whole job leaves two cases, one acknowledgement and nothing owed', async (when) => {
  const { calls } = await crashAt(Number.POSITIVE_INFINITY, when);
  expect(calls).toBeGreaterThan(30);
  const wrong: string[] = [];
  for (let n = 1; n <= calls; n += 1) {
    const run = await crashAt(n, when);
    for (const fault of await faultsAfter(run)) wrong.push(`${when} call ${n} (${run.last}): ${fault}`);
    if (!run.crashed) wrong.push(`${when} call ${n}: did not crash`);
  }
  expect(wrong).toEqual([]);
});
