import type { ListQuery } from '../../../functions/ports/document-store';
import { sightOfWork } from '../../../shared/domain/people/sight';
import { aCase, create, type Given } from './given';

/** Lists, what may be asked of them, and how they go on. */
export function lists(given: Given): void {
  const { inSight, keep, versionOf, idsOf } = given;

  describe('lists', () => {
    test('come in order, and in order of ids where that is equal', async () => {
      await keep(aCase('c', { answerBy: '2025-05-19' }), aCase('a', { answerBy: '2025-05-20' }), aCase('b', { answerBy: '2025-05-19' }), aCase('d', { answerBy: '' }));
      expect(await idsOf()).toEqual(['d', 'b', 'c', 'a']);
    });

    test('hold cards and ids, and nothing else', async () => {
      await keep(aCase('a', { officer: 'sam' }));
      expect(await given.store.list({ kind: 'case', where: {}, orderBy: 'answerBy', limit: 10 })).toEqual({ items: [{ id: 'a', card: aCase('a', { officer: 'sam' }).card }] });
    });

    test('go on where the last page ended, through days that many share', async () => {
      const inOrder: [id: string, answerBy: string][] = [['x', '2025-05-18'], ['b', '2025-05-19'], ['m', '2025-05-19'], ['y', '2025-05-19'], ['z', '2025-05-19'], ['a', '2025-05-20'], ['c', '2025-05-20']];
      await keep(...[...inOrder].reverse().map(([id, answerBy]) => aCase(id, { answerBy })));
      await inSight(sightOfWork, 'northmere').write(create(aCase('n')));
      for (const limit of [1, 2, 3, 6, 7, 8]) {
        const seen: string[] = [];
        let after: ListQuery['after'];
        do {
          const page = await given.store.list({ kind: 'case', where: {}, orderBy: 'answerBy', limit, ...(after && { after }) });
          expect(page.items.length).toBeLessThanOrEqual(limit);
          seen.push(...page.items.map(({ id }) => id));
          after = page.next;
        } while (after && seen.length <= inOrder.length);
        expect(seen).toEqual(inOrder.map(([id]) => id));
      }
    });

    test('neither repeat nor lose what stays, when something is written between two pages', async () => {
      await keep(aCase('b'), aCase('d'), aCase('f'));
      const { items, next } = await given.store.list({ kind: 'case', where: {}, orderBy: 'answerBy', limit: 2 });
      await keep(aCase('a'), aCase('e'));
      expect([items.map(({ id }) => id), await idsOf(next && { after: next })]).toEqual([['b', 'd'], ['e', 'f']]);
    });

    test('follow a document that was changed', async () => {
      await keep(aCase('a', { area: 'highways' }));
      await given.store.write({ document: aCase('a', { area: 'libraries' }), expected: await versionOf('a') });
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
      expect(await given.store.count({ kind: 'case', where: {}, ...query })).toBe(ids.length);
    });

    test('ask for a value that a list of the card holds', async () => {
      const holding = (value: string) => given.store.count({ kind: 'message', where: {}, has: { internetMessageId: value } });
      expect([await holding('<2@x>'), await holding('<3@x>')]).toEqual([1, 0]);
    });

    test('ask for every one of several values that a list of the card holds', async () => {
      const holding = (...values: string[]) => given.store.count({ kind: 'message', where: {}, has: { internetMessageId: values } });
      expect([await holding('<1@x>', '<2@x>'), await holding('<1@x>', '<3@x>'), await holding()]).toEqual([1, 0, 1]);
    });

    test('come the other way round, page after page', async () => {
      const asked = { kind: 'case', where: {}, orderBy: 'answerBy', descending: true, limit: 2 } as const;
      const first = await given.store.list(asked);
      expect(first.items.map(({ id }) => id)).toEqual(['c', 'b']);
      const { items, next } = await given.store.list({ ...asked, ...(first.next && { after: first.next }) });
      expect([items.map(({ id }) => id), next]).toEqual([['a'], undefined]);
    });

    test.each<[string, Partial<ListQuery>]>([
      ['where', { where: { inShort: 'x' } }],
      ['has', { has: { concerning: 'jo' } }],
      ['range', { range: { field: 'stage', from: 'x' } }],
      ['orderBy', { orderBy: 'stage' }],
      ['a field that would be code', { where: { "x') OR ('1": 'x' } }],
    ])('are refused where no index serves them: %s', async (which, query) => {
      await expect(given.store.list({ kind: 'case', where: {}, orderBy: 'answerBy', limit: 1, ...query })).rejects.toThrow(/No index/);
      if (which !== 'orderBy') await expect(given.store.count({ kind: 'case', where: {}, ...query })).rejects.toThrow(/No index/);
    });
  });
}
