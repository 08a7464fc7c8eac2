import { Answer, type Wire } from '../../functions/adapters/graph/transport';
import type { DocumentStore, Write } from '../../functions/ports/document-store';
import type { Desk } from '../../functions/use-cases/desk';
import { deliveries, outage } from './world/runs';
import type { Given } from './world/world';

/** The judge of `world` has to see what it is for: each of these breaks one promise of the store, of Exchange or of the client that asks it. */
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
    return { written: '1', followed: ['1'] };
  },
});

/** A line to Graph on which one thing is otherwise. */
const otherwise = (change: (wire: Wire, ...asked: Parameters<Wire['ask']>) => Promise<Answer>): Given => ({ line: (wire) => ({ ...wire, ask: (asked, within) => change(wire, asked, within) }) });
const answering = (status: number, text = ''): Promise<Answer> => Promise.resolve(new Answer(status, {}, Uint8Array.from(Buffer.from(text)).buffer));

const plants: Record<string, { given: Given; seen: RegExp }> = {
  'a store that writes over what another has written': { given: { broken: (desk) => over(desk, overwriting) }, seen: /went 2 times|lists letter|a draft of it is left/ },
  'a store that notes a message and does not keep it': { given: { broken: (desk) => over(desk, keepingNoMessage) }, seen: /is not in Heard/ },
  'a Graph that finds no letter again': {
    given: otherwise((wire, asked, within) => (asked.url.includes('$filter=singleValue') ? answering(200, '{"value":[]}') : wire.ask(asked, within))),
    seen: /a draft of it is left|is unknown/,
  },
  'a Graph that answers 202 and sends nothing': {
    given: otherwise((wire, asked, within) => (asked.url.endsWith('/send') ? answering(202) : wire.ask(asked, within))),
    seen: /never went/,
  },
  'a client that writes again where no answer came': {
    given: otherwise(async (wire, asked, within) => {
      const first = await wire.ask(asked, within).catch(() => undefined);
      return first && (asked.method === 'GET' || first.status < 500) ? first : wire.ask(asked, within);
    }),
    seen: /a draft of it is left/,
  },
  'a client that does not ask for ids that stay': {
    given: otherwise((wire, asked, within) => wire.ask({ ...asked, headers: { ...asked.headers, Prefer: '' } }, within)),
    seen: /Graph knows nothing of .*: ids that change/,
  },
};

test.each(Object.entries(plants))('%s is seen', async (_what, { given, seen }) => {
  const faults: string[] = [];
  for (let seed = 1; seed <= 40 && !faults.some((fault) => seen.test(fault)); seed += 1) faults.push(...(await deliveries(seed, given)).faults);
  expect(faults.filter((fault) => seen.test(fault))).not.toEqual([]);
});

test('letters that go in another order than they were owed in are seen', async () => {
  const faults: string[] = [];
  const seen = /went after one that was owed later/;
  for (let seed = 1; seed <= 5 && !faults.some((fault) => seen.test(fault)); seed += 1) faults.push(...(await outage(seed, { newestFirst: true })).faults);
  expect(faults).toContainEqual(expect.stringMatching(seen));
});
