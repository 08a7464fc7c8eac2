import type { DocumentStore, Write } from '../../functions/ports/document-store';
import type { Desk } from '../../functions/use-cases/desk';
import { deliveries, outage } from './world/runs';

/** The judge of `world` has to see what it is for: each of these breaks one promise of a port. */
const over = (desk: Desk, change: (store: DocumentStore) => Partial<DocumentStore>): Partial<Desk> => {
  const store = { ...desk.ownWork, ...change(desk.ownWork) };
  return { documents: store, ownWork: store };
};

/** Writes whatever version is there: the guard that makes each step happen once is gone. */
const overwriting = (store: DocumentStore): Pick<DocumentStore, 'write' | 'writeThen'> => {
  const write = async (each: Write) => {
    const there = await store.get(each.document.kind, each.document.id);
    return store.write(there ? { ...each, expected: there.version } : each);
  };
  return {
    write,
    writeThen: async (first, rest) => {
      const result = await write(first);
      for (const each of rest) await write(each);
      return result;
    },
  };
};

/** Every fourth message is answered for, and only what follows from it is kept. */
const keepingNoMessage = (store: DocumentStore): Pick<DocumentStore, 'writeThen'> => ({
  writeThen: async (first, rest) => {
    if (first.document.kind !== 'message' || first.expected !== undefined || !/[0-3]$/.test(first.document.id)) return store.writeThen(first, rest);
    for (const each of rest) await store.write(each);
    return { written: '1', followed: true };
  },
});

const plants: Record<string, { broken: (desk: Desk) => Partial<Desk>; seen: RegExp }> = {
  'a store that writes over what another has written': { broken: (desk) => over(desk, overwriting), seen: /went 2 times|lists letter|a draft of it is left/ },
  'a mailbox in which no letter is found again': { broken: ({ mailRoom }) => ({ mailRoom: { ...proxied(mailRoom), findByTag: () => Promise.resolve(undefined) } }), seen: /a draft of it is left|is unknown/ },
  'a mailbox that says it has sent what it has not': { broken: ({ mailRoom }) => ({ mailRoom: { ...proxied(mailRoom), send: () => Promise.resolve() } }), seen: /never went/ },
  'a store that notes a message and does not keep it': { broken: (desk) => over(desk, keepingNoMessage), seen: /is not in Heard/ },
};

/** A mail room as a plain object, which can be changed in part. */
const proxied = (room: Desk['mailRoom']): Desk['mailRoom'] => ({
  fetch: (...call) => room.fetch(...call), find: (...call) => room.find(...call), arrivals: (...call) => room.arrivals(...call), received: (...call) => room.received(...call),
  makeDraft: (...call) => room.makeDraft(...call), findByTag: (...call) => room.findByTag(...call), newestSent: (...call) => room.newestSent(...call), look: (...call) => room.look(...call),
  send: (...call) => room.send(...call), watch: (...call) => room.watch(...call), isWatched: (...call) => room.isWatched(...call),
  mayRead: (...call) => room.mayRead(...call), maySend: (...call) => room.maySend(...call),
});

test.each(Object.entries(plants))('%s is seen', async (_what, { broken, seen }) => {
  const faults: string[] = [];
  for (let seed = 1; seed <= 20 && !faults.some((fault) => seen.test(fault)); seed += 1) faults.push(...(await deliveries(seed, { broken })).faults);
  expect(faults.filter((fault) => seen.test(fault))).not.toEqual([]);
});

test('letters that go in another order than they were owed in are seen', async () => {
  const faults: string[] = [];
  for (let seed = 1; seed <= 5; seed += 1) faults.push(...(await outage(seed, { newestFirst: true })).faults);
  expect(faults).toContainEqual(expect.stringMatching(/went after one that was owed later/));
});
