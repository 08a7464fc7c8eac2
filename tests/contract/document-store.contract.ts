import fc from 'fast-check';
import type { Documents, DocumentStore, ListQuery, NewDocument, Write } from '../../functions/ports/document-store';
import { sees, sightOfWork, type Sight } from '../../shared/domain/people/sight';
import { instant } from '../builders/moments';

export interface Opened {
  documents: Documents;
  close(): Promise<void>;
}

type Card = NewDocument['card'];
const aCase = (id: string, card: Card = {}, rest: Partial<NewDocument> = {}): NewDocument => ({
  kind: 'case', id, schema: 1, card: { situation: 'open', kind: 'complaint', area: 'highways', answerBy: '2025-05-19', concerning: [], ...card }, data: { of: id },
  ...rest,
});
const create = (document: NewDocument, rest: Partial<Write> = {}): Write => ({ document, ...rest });
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
/** JSON has no such number: what no engine can keep. */
const unkeepable = (id: string): Write => create(aCase(id, {}, { data: { far: 10n } }));
const writtenIn = (results: { written?: string; refused?: string }[]): number => results.filter((each) => each.written !== undefined).length;

/** The promises of the document store. Every engine runs them. */
export function documentStoreContract(name: string, open: () => Promise<Opened>): void {
  describe(name, () => {
    let opened: Opened;
    let store: DocumentStore;
    const inSight = (sight: Sight, council = 'marlshire'): DocumentStore => opened.documents.for(council, sight);
    const keep = async (...documents: NewDocument[]): Promise<void> => {
      for (const document of documents) expect(await store.write(create(document))).toHaveProperty('written');
    };
    const versionOf = async (id: string): Promise<string> => (await store.get('case', id))?.version ?? 'none';
    const idsOf = async (query: Partial<ListQuery> = {}, from: DocumentStore = store): Promise<string[]> =>
      (await from.list({ kind: 'case', where: {}, orderBy: 'answerBy', limit: 100, ...query })).items.map(({ id }) => id);

    beforeEach(async () => {
      opened = await open();
      store = inSight(sightOfWork);
    });
    afterEach(() => opened.close());

    describe('one document', () => {
      test('is read as it was written', async () => {
        const document = aCase('a', { officer: 'sam' }, { schema: 3, wakeAt: instant('2025-04-17T09:14Z'), data: { words: 'Sián’s “verge” \u{1f6b2}\n', list: [1, null, { deep: true }] } });
        await keep(document);
        const { version, ...read } = (await store.get('case', 'a')) ?? {};
        expect(read).toEqual(document);
        expect(version).toEqual(expect.any(String));
      });

      test('is absent where none was written, and under another kind', async () => {
        await keep(aCase('a'));
        expect([await store.get('case', 'b'), await store.get('letter', 'a')]).toEqual([undefined, undefined]);
      });

      test('is created once', async () => {
        await keep(aCase('a'));
        expect(await store.write(create(aCase('a', {}, { data: 'another' })))).toEqual({ refused: 'exists' });
        expect((await store.get('case', 'a'))?.data).toEqual({ of: 'a' });
      });

      test('is replaced under the version that was read', async () => {
        await keep(aCase('a'));
        const first = await versionOf('a');
        const replaced = await store.write({ document: aCase('a', { area: 'libraries' }, { data: 'second' }), expected: first });
        expect(replaced).toEqual({ written: await versionOf('a') });
        expect(await versionOf('a')).not.toBe(first);
        expect(await store.get('case', 'a')).toMatchObject({ data: 'second', card: { area: 'libraries' } });
      });

      test.each(['of an earlier state', 'of a later state', 'that is not one'])('is not replaced under a version %s', async (which) => {
        await keep(aCase('a'));
        const old = await versionOf('a');
        await store.write({ document: aCase('a', {}, { data: 'second' }), expected: old });
        const expected = which === 'of an earlier state' ? old : which === 'of a later state' ? String(Number(await versionOf('a')) + 1) : 'newer:2';
        expect(await store.write({ document: aCase('a', {}, { data: 'third' }), expected })).toEqual({ refused: 'version' });
        expect((await store.get('case', 'a'))?.data).toBe('second');
      });

      test('is not replaced where there is none', async () => {
        expect(await store.write({ document: aCase('a'), expected: '1' })).toEqual({ refused: 'version' });
        expect(await store.get('case', 'a')).toBeUndefined();
      });

      test('is created by exactly one of many at the same moment', async () => {
        const results = await Promise.all([...Array(20).keys()].map((no) => store.write(create(aCase('a', {}, { data: no })))));
        expect(writtenIn(results)).toBe(1);
        expect((await store.get('case', 'a'))?.data).toBe(results.findIndex((each) => 'written' in each));
      });

      test('is replaced by exactly one of many at the same moment', async () => {
        await keep(aCase('a'));
        const expected = await versionOf('a');
        const results = await Promise.all([...Array(20).keys()].map((no) => store.write({ document: aCase('a', {}, { data: no }), expected })));
        expect(writtenIn(results)).toBe(1);
        expect((await store.get('case', 'a'))?.data).toBe(results.findIndex((each) => 'written' in each));
      });

      test('may have any id and any words', async () => {
        const ids = ["it's", 'a"b', 'ä', '漢', 'a%b_c', '$.x', 'A', 'a'];
        await keep(...ids.map((id) => aCase(id)));
        for (const id of ids) expect((await store.get('case', id))?.data).toEqual({ of: id });
        expect(await idsOf({ where: { area: "x' OR '1'='1" } })).toEqual([]);
      });
    });

    describe('writes in an order', () => {
      test('the rest follows the first', async () => {
        const result = await store.writeThen(create(aCase('a')), [create(aCase('b')), create(aCase('c'))]);
        expect(result).toHaveProperty('written');
        expect(result.followed).not.toBe(false);
        expect(await idsOf()).toEqual(['a', 'b', 'c']);
      });

      test('a first that is refused makes nothing of the rest', async () => {
        await keep(aCase('a'));
        const bytes = [{ name: 'marlshire/b/1', bytes: bytesOf('b') }];
        expect(await store.writeThen(create(aCase('a')), [create(aCase('b'), { bytes })])).toEqual({ refused: 'exists' });
        expect([await store.get('case', 'b'), await store.bytes('marlshire/b/1')]).toEqual([undefined, undefined]);
      });

      test('one of the rest that is there already stops neither the first nor the others, and is not said to have followed', async () => {
        await keep(aCase('b', {}, { data: 'first' }));
        const result = await store.writeThen(create(aCase('a')), [create(aCase('b', {}, { data: 'second' })), create(aCase('c'))]);
        expect(result).toHaveProperty('written');
        expect(result.followed).not.toBe(true);
        expect(await idsOf()).toEqual(['a', 'b', 'c']);
        expect((await store.get('case', 'b'))?.data).toBe('first');
      });

      test('the rest is never there without the first', async () => {
        await expect(store.writeThen(create(aCase('a')), [create(aCase('b')), unkeepable('c')])).rejects.toThrow();
        const [first, second, third] = await Promise.all(['a', 'b', 'c'].map((id) => store.get('case', id)));
        expect(third).toBeUndefined();
        expect(second !== undefined && first === undefined).toBe(false);
      });
    });

    describe('writes at the same moment', () => {
      test('one that cannot be kept fails alone', async () => {
        const results = await Promise.allSettled([store.write(create(aCase('a'))), store.write(unkeepable('b')), store.write(create(aCase('c')))]);
        expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
        expect(await idsOf()).toEqual(['a', 'c']);
      });

      test('they are carried out in the order in which they were asked for', async () => {
        const [made, replaced] = await Promise.all([store.write(create(aCase('a'))), store.write({ document: aCase('a', {}, { data: 'second' }), expected: '1' })]);
        expect([made, replaced]).toEqual([{ written: '1' }, { written: await versionOf('a') }]);
      });
    });

    describe('lists', () => {
      test('come in order, and in order of ids where that is equal', async () => {
        await keep(aCase('c', { answerBy: '2025-05-19' }), aCase('a', { answerBy: '2025-05-20' }), aCase('b', { answerBy: '2025-05-19' }), aCase('d', { answerBy: '' }));
        expect(await idsOf()).toEqual(['d', 'b', 'c', 'a']);
      });

      test('hold cards and ids, and nothing else', async () => {
        await keep(aCase('a', { officer: 'sam' }));
        expect(await store.list({ kind: 'case', where: {}, orderBy: 'answerBy', limit: 10 })).toEqual({ items: [{ id: 'a', card: aCase('a', { officer: 'sam' }).card }] });
      });

      test('go on where the last page ended, through days that many share', async () => {
        const inOrder: [id: string, answerBy: string][] = [['x', '2025-05-18'], ['b', '2025-05-19'], ['m', '2025-05-19'], ['y', '2025-05-19'], ['z', '2025-05-19'], ['a', '2025-05-20'], ['c', '2025-05-20']];
        await keep(...[...inOrder].reverse().map(([id, answerBy]) => aCase(id, { answerBy })));
        await inSight(sightOfWork, 'northmere').write(create(aCase('n')));
        for (const limit of [1, 2, 3, 6, 7, 8]) {
          const seen: string[] = [];
          let after: ListQuery['after'];
          do {
            const page = await store.list({ kind: 'case', where: {}, orderBy: 'answerBy', limit, ...(after && { after }) });
            expect(page.items.length).toBeLessThanOrEqual(limit);
            seen.push(...page.items.map(({ id }) => id));
            after = page.next;
          } while (after && seen.length <= inOrder.length);
          expect(seen).toEqual(inOrder.map(([id]) => id));
        }
      });

      test('neither repeat nor lose what stays, when something is written between two pages', async () => {
        await keep(aCase('b'), aCase('d'), aCase('f'));
        const { items, next } = await store.list({ kind: 'case', where: {}, orderBy: 'answerBy', limit: 2 });
        await keep(aCase('a'), aCase('e'));
        expect([items.map(({ id }) => id), await idsOf(next && { after: next })]).toEqual([['b', 'd'], ['e', 'f']]);
      });

      test('follow a document that was changed', async () => {
        await keep(aCase('a', { area: 'highways' }));
        await store.write({ document: aCase('a', { area: 'libraries' }), expected: await versionOf('a') });
        expect([await idsOf({ where: { area: 'highways' } }), await idsOf({ where: { area: 'libraries' } })]).toEqual([[], ['a']]);
      });
    });

    describe('questions', () => {
      beforeEach(() =>
        keep(
          aCase('a', { answerBy: '2025-05-19', area: 'highways', officer: 'sam' }),
          aCase('b', { answerBy: '2025-05-20', area: 'libraries', officer: 'amara' }),
          aCase('c', { answerBy: '2025-05-21', area: 'highways' }),
          { kind: 'message', id: 'm', schema: 1, card: { internetMessageId: ['<1@x>', '<2@x>'], receivedAt: '2025-05-19' }, data: {} },
        ),
      );

      test.each<[string, Partial<ListQuery>, string[]]>([
        ['one value', { where: { area: 'highways' } }, ['a', 'c']],
        ['one of several values', { where: { area: ['highways', 'libraries'] } }, ['a', 'b', 'c']],
        ['one of no values', { where: { area: [] } }, []],
        ['two fields', { where: { area: 'highways', officer: 'sam' } }, ['a']],
        ['a value that is not there', { where: { area: 'moon' } }, []],
        ['from a day', { range: { field: 'answerBy', from: '2025-05-20' } }, ['b', 'c']],
        ['to a day', { range: { field: 'answerBy', to: '2025-05-20' } }, ['a', 'b']],
        ['from a day to a day', { range: { field: 'answerBy', from: '2025-05-20', to: '2025-05-20' } }, ['b']],
        ['an empty range', { range: { field: 'answerBy', from: '2025-06-01', to: '2025-05-01' } }, []],
        ['a range and a value', { where: { area: 'highways' }, range: { field: 'answerBy', from: '2025-05-20' } }, ['c']],
      ])('ask for %s, and count the same', async (_what, query, ids) => {
        expect(await idsOf(query)).toEqual(ids);
        expect(await store.count({ kind: 'case', where: {}, ...query })).toBe(ids.length);
      });

      test('ask for a value that a list of the card holds', async () => {
        const holding = (value: string) => store.count({ kind: 'message', where: {}, has: { internetMessageId: value } });
        expect([await holding('<2@x>'), await holding('<3@x>')]).toEqual([1, 0]);
      });

      test('ask for every one of several values that a list of the card holds', async () => {
        const holding = (...values: string[]) => store.count({ kind: 'message', where: {}, has: { internetMessageId: values } });
        expect([await holding('<1@x>', '<2@x>'), await holding('<1@x>', '<3@x>'), await holding()]).toEqual([1, 0, 1]);
      });

      test('come the other way round, page after page', async () => {
        const asked = { kind: 'case', where: {}, orderBy: 'answerBy', descending: true, limit: 2 } as const;
        const first = await store.list(asked);
        expect(first.items.map(({ id }) => id)).toEqual(['c', 'b']);
        const { items, next } = await store.list({ ...asked, ...(first.next && { after: first.next }) });
        expect([items.map(({ id }) => id), next]).toEqual([['a'], undefined]);
      });

      test.each<[string, Partial<ListQuery>]>([
        ['where', { where: { inShort: 'x' } }],
        ['has', { has: { concerning: 'jo' } }],
        ['range', { range: { field: 'stage', from: 'x' } }],
        ['orderBy', { orderBy: 'stage' }],
        ['a field that would be code', { where: { "x') OR ('1": 'x' } }],
      ])('are refused where no index serves them: %s', async (which, query) => {
        await expect(store.list({ kind: 'case', where: {}, orderBy: 'answerBy', limit: 1, ...query })).rejects.toThrow(/No index/);
        if (which !== 'orderBy') await expect(store.count({ kind: 'case', where: {}, ...query })).rejects.toThrow(/No index/);
      });
    });

    describe('sight', () => {
      const sights: Record<string, [Sight, string[]]> = {
        'everything': [{ of: 'everything' }, ['aboutSam', 'closed', 'closedToAllButSam', 'inHighways', 'inLibraries', 'ofSam', 'ofSamAboutSam']],
        'all areas, save what is about Sam': [{ of: 'all areas', notConcerning: 'sam' }, ['closedToAllButSam', 'inHighways', 'inLibraries', 'ofSam']],
        'all areas and what is closed, save what is about Sam': [{ of: 'all areas', notConcerning: 'sam', seesClosed: true }, ['closed', 'closedToAllButSam', 'inHighways', 'inLibraries', 'ofSam']],
        'own areas and own cases': [{ of: 'own areas', areas: ['highways'], assignedTo: 'sam', notConcerning: 'sam' }, ['closedToAllButSam', 'inHighways', 'ofSam']],
        'two areas of one’s own': [{ of: 'own areas', areas: ['highways', 'libraries'], assignedTo: 'nobody', notConcerning: 'nobody' }, ['aboutSam', 'inHighways', 'inLibraries', 'ofSam', 'ofSamAboutSam']],
        'no area, own cases': [{ of: 'own areas', areas: [], assignedTo: 'sam', notConcerning: 'sam' }, ['closedToAllButSam', 'ofSam']],
        'nothing': [{ of: 'nothing' }, []],
      };
      const all = ['aboutSam', 'closed', 'closedToAllButSam', 'inHighways', 'inLibraries', 'ofSam', 'ofSamAboutSam'];

      beforeEach(() =>
        keep(
          aCase('aboutSam', { area: 'highways', concerning: ['jo', 'sam'] }),
          aCase('closed', { area: 'highways', officer: 'sam', openTo: ['jo'] }),
          aCase('closedToAllButSam', { area: 'waste', openTo: ['ann', 'sam'] }),
          aCase('inHighways', { area: 'highways' }),
          aCase('inLibraries', { area: 'libraries' }),
          aCase('ofSam', { area: 'libraries', officer: 'sam' }),
          aCase('ofSamAboutSam', { area: 'libraries', officer: 'sam', concerning: ['sam'] }),
        ),
      );

      test.each(Object.entries(sights))('of %s goes for getting, listing and counting alike', async (_name, [sight, seen]) => {
        const narrowed = inSight(sight);
        const got = await Promise.all(all.map(async (id) => ((await narrowed.get('case', id)) ? id : undefined)));
        expect(got.filter(Boolean)).toEqual(seen);
        expect(await idsOf({}, narrowed)).toEqual(seen);
        expect(await narrowed.count({ kind: 'case', where: {} })).toBe(seen.length);
      });

      test('leaves no gap in pages where something was out of sight', async () => {
        const narrowed = inSight({ of: 'all areas', notConcerning: 'sam' });
        const first = await narrowed.list({ kind: 'case', where: {}, orderBy: 'answerBy', limit: 2 });
        expect(first.items.map(({ id }) => id)).toEqual(['closedToAllButSam', 'inHighways']);
        expect(await idsOf(first.next && { after: first.next }, narrowed)).toEqual(['inLibraries', 'ofSam']);
      });

      test('is of reading: an id out of sight is taken all the same, and a write needs a version that only a reader knows', async () => {
        const blind = inSight({ of: 'nothing' });
        expect(await blind.write(create(aCase('ofSam')))).toEqual({ refused: 'exists' });
        expect(await blind.write({ document: aCase('ofSam'), expected: 'guessed' })).toEqual({ refused: 'version' });
      });

      test('a card that says neither area nor officer belongs to nobody’s own areas', async () => {
        await keep({ kind: 'letter', id: 'l', schema: 1, card: { owedAt: '1' }, data: {} });
        expect(await inSight(sights['own areas and own cases']?.[0] ?? { of: 'nothing' }).get('letter', 'l')).toBeUndefined();
        expect(await inSight({ of: 'all areas', notConcerning: 'sam' }).get('letter', 'l')).toBeDefined();
      });
    });

    describe('councils', () => {
      test('see nothing of each other', async () => {
        await keep(aCase('a'));
        for (const other of ['northmere', 'marl', 'marlshire2', '']) {
          const theirs = inSight(sightOfWork, other);
          expect([await theirs.get('case', 'a'), await idsOf({}, theirs), await theirs.count({ kind: 'case', where: {} })]).toEqual([undefined, [], 0]);
        }
      });

      test('may use the same ids', async () => {
        await keep(aCase('a', {}, { data: 'ours' }));
        const theirs = inSight(sightOfWork, 'northmere');
        expect(await theirs.write(create(aCase('a', {}, { data: 'theirs' })))).toHaveProperty('written');
        expect([(await store.get('case', 'a'))?.data, (await theirs.get('case', 'a'))?.data]).toEqual(['ours', 'theirs']);
      });

      test('read no bytes of each other, and keep none in another’s name', async () => {
        const name = 'marlshire/m-1/abc';
        await store.write(create(aCase('a'), { bytes: [{ name, bytes: bytesOf('ours') }] }));
        for (const other of ['northmere', 'marl', 'marlshire/m-1x', '']) expect(await inSight(sightOfWork, other).bytes(name)).toBeUndefined();
        await expect(inSight(sightOfWork, 'northmere').write(create(aCase('a'), { bytes: [{ name: 'marlshire/m-1/planted', bytes: bytesOf('theirs') }] }))).rejects.toThrow();
        expect(await store.bytes('marlshire/m-1/planted')).toBeUndefined();
      });
    });

    describe('bytes', () => {
      const name = 'marlshire/a/1';

      test('are there with the document that names them', async () => {
        const every = Uint8Array.from({ length: 256 }, (_, at) => at);
        await store.write(create(aCase('a'), { bytes: [{ name, bytes: every }, { name: 'marlshire/a/empty', bytes: new Uint8Array() }] }));
        expect(Buffer.from((await store.bytes(name)) ?? []).equals(Buffer.from(every))).toBe(true);
        expect((await store.bytes('marlshire/a/empty'))?.byteLength).toBe(0);
        expect(await store.bytes('marlshire/a/none')).toBeUndefined();
      });

      test('come along with a replacement too', async () => {
        await keep(aCase('a'));
        await store.write({ document: aCase('a'), expected: await versionOf('a'), bytes: [{ name, bytes: bytesOf('second') }] });
        expect(Buffer.from((await store.bytes(name)) ?? []).toString()).toBe('second');
      });

      test('are erased by their owner, and nobody else’s with them', async () => {
        const names = ['marlshire/m-1/a', 'marlshire/m-1/b', 'marlshire/m-10/a', 'marlshire/m/a', 'marlshire/m-1x/a'];
        await store.write(create(aCase('a'), { bytes: names.map((each) => ({ name: each, bytes: bytesOf(each) })) }));
        await inSight(sightOfWork, 'northmere').write(create(aCase('a'), { bytes: [{ name: 'northmere/m-1/a', bytes: bytesOf('theirs') }] }));
        await store.erase('m-1');
        await store.erase('m-1');
        const left = await Promise.all(names.map((each) => store.bytes(each)));
        expect(names.filter((_, at) => left[at] !== undefined)).toEqual(['marlshire/m-10/a', 'marlshire/m/a', 'marlshire/m-1x/a']);
        expect(await inSight(sightOfWork, 'northmere').bytes('northmere/m-1/a')).toBeDefined();
      });

      test('are erased whole, however long, and can be kept anew', async () => {
        const bytes = [{ name: 'marlshire/m-1/long', bytes: long(3) }];
        await store.write(create(aCase('a'), { bytes }));
        await store.erase('m-1');
        expect(await store.bytes('marlshire/m-1/long')).toBeUndefined();
        await store.write(create(aCase('b'), { bytes: [{ name: 'marlshire/m-1/long', bytes: bytesOf('short') }] }));
        expect(Buffer.from((await store.bytes('marlshire/m-1/long')) ?? []).toString()).toBe('short');
      });

      test('are gone after what was erased is purged, and all else is there', async () => {
        await keep(aCase('a'));
        await store.write(create(aCase('b'), { bytes: [{ name: 'marlshire/m-1/a', bytes: bytesOf('a') }, { name: 'marlshire/m-2/a', bytes: bytesOf('b') }] }));
        await store.erase('m-1');
        for (let times = 0; times < 2; times += 1) await opened.documents.purge();
        expect([await store.bytes('marlshire/m-1/a'), Buffer.from((await store.bytes('marlshire/m-2/a')) ?? []).toString(), (await store.get('case', 'a'))?.data]).toEqual([undefined, 'b', { of: 'a' }]);
        await keep(aCase('c'));
      });

      const long = (megabytes: number): Uint8Array => Uint8Array.from({ length: megabytes * 1024 * 1024 + 1 }, (_, at) => (at * 31 + (at >> 16)) & 255);

      test('may be long, and are kept once whoever names them', async () => {
        const bytes = [{ name, bytes: long(3) }];
        await Promise.all([store.write(create(aCase('a'), { bytes })), store.write(create(aCase('b'), { bytes }))]);
        expect(Buffer.from((await store.bytes(name)) ?? []).equals(Buffer.from(long(3)))).toBe(true);
        expect([await store.get('case', 'a'), await store.get('case', 'b')]).not.toContain(undefined);
      });

      test('that are long keep no other write waiting', async () => {
        const order: string[] = [];
        const large = store.write(create(aCase('a'), { bytes: [{ name, bytes: long(8) }] })).then(() => order.push('long'));
        await store.write(create(aCase('b'))).then(() => order.push('short'));
        await large;
        expect(order).toEqual(['short', 'long']);
      });

      test.each(['created', 'replaced'])('are not kept when the document is not %s', async (how) => {
        await keep(aCase('a'));
        for (const bytes of [bytesOf('x'), long(1)]) {
          await store.write(create(aCase('a'), { ...(how === 'replaced' && { expected: 'another' }), bytes: [{ name, bytes }] }));
          expect(await store.bytes(name)).toBeUndefined();
        }
      });
    });

    describe('what is owed', () => {
      const owing = (id: string, wakeAt: string): NewDocument => aCase(id, {}, { wakeAt: instant(wakeAt) });
      const owedAt = async (before: string, limit = 10) => (await opened.documents.owed(instant(before), limit)).map(({ council, kind, id }) => `${council} ${kind} ${id}`);

      test('is found over all councils, the longest due first, up to and at its moment', async () => {
        await keep(owing('later', '2025-04-17T09:16Z'), owing('first', '2025-04-17T09:14Z'), aCase('nothing'));
        await inSight(sightOfWork, 'northmere').write(create(owing('second', '2025-04-17T09:15Z')));
        expect(await owedAt('2025-04-17T09:13:59.999Z')).toEqual([]);
        expect(await owedAt('2025-04-17T09:15Z')).toEqual(['marlshire case first', 'northmere case second']);
        expect(await owedAt('2030-01-01T00:00Z')).toEqual(['marlshire case first', 'northmere case second', 'marlshire case later']);
        expect(await owedAt('2030-01-01T00:00Z', 1)).toEqual(['marlshire case first']);
      });

      test.each<[string, Card]>([['', {}], [', and the card changed with it', { area: 'libraries' }]])('is found no more once nothing is owed%s', async (_and, card) => {
        await keep(owing('a', '2025-04-17T09:14Z'));
        await store.write({ document: aCase('a', card), expected: await versionOf('a') });
        expect(await owedAt('2030-01-01T00:00Z')).toEqual([]);
        expect(await store.get('case', 'a')).not.toHaveProperty('wakeAt');
      });

      test('moves when it is put off', async () => {
        await keep(owing('a', '2025-04-17T09:14Z'));
        await store.write({ document: owing('a', '2025-04-17T10:00Z'), expected: await versionOf('a') });
        expect([await owedAt('2025-04-17T09:59Z'), await owedAt('2025-04-17T10:00Z')]).toEqual([[], ['marlshire case a']]);
      });
    });

    test('agrees with a plain list in memory, whatever is written', async () => {
      const areas = ['highways', 'libraries', 'care'];
      const anyCase = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), area: fc.constantFrom(...areas), answerBy: fc.constantFrom('2025-05-19', '2025-05-20', '2025-05-21'), concerning: fc.subarray(['sam', 'jo']), officer: fc.constantFrom('', 'sam', 'jo'), openTo: fc.option(fc.subarray(['sam', 'jo']), { nil: undefined }) });
      const sights: Sight[] = [{ of: 'all areas', notConcerning: 'sam' }, { of: 'all areas', notConcerning: 'sam', seesClosed: true }, { of: 'own areas', areas: ['libraries'], assignedTo: 'sam', notConcerning: 'sam' }];
      let round = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(anyCase, { maxLength: 12 }), fc.subarray(areas), fc.constantFrom(...sights), async (written, asked, sight) => {
          const council = `council-${(round += 1)}`;
          const [all, narrowed] = [inSight(sightOfWork, council), inSight(sight, council)];
          const plain = new Map<string, (typeof written)[number]>();
          for (const each of written) {
            const { id, ...card } = each;
            const before = await all.get('case', id);
            await all.write({ document: aCase(id, card), ...(before && { expected: before.version }) });
            plain.set(id, each);
          }
          const expected = [...plain.values()]
            .filter(({ openTo, ...card }) => asked.includes(card.area) && sees(sight, { ...card, ...(openTo && { openTo }) }))
            .sort((one, other) => `${one.answerBy} ${one.id}`.localeCompare(`${other.answerBy} ${other.id}`))
            .map(({ id }) => id);
          expect(await idsOf({ where: { area: asked } }, narrowed)).toEqual(expected);
        }),
        { numRuns: 25 },
      );
    });
  });
}
