import { instant } from '../../builders/moments';
import { aCase, bytesOf, create, unkeepable, writtenIn, type Given } from './given';

/** What a write promises: once, under the version that was read, in order. */
export function writes(given: Given): void {
  const { keep, versionOf, idsOf } = given;

  describe('one document', () => {
    test('is read as it was written', async () => {
      const document = aCase('a', { officer: 'sam' }, { schema: 3, wakeAt: instant('2025-04-17T09:14Z'), data: { words: 'Sián’s “verge” \u{1f6b2}\n', list: [1, null, { deep: true }] } });
      await keep(document);
      const { version, ...read } = (await given.store.get('case', 'a')) ?? {};
      expect(read).toEqual(document);
      expect(version).toEqual(expect.any(String));
    });

    test('is absent where none was written, and under another kind', async () => {
      await keep(aCase('a'));
      expect([await given.store.get('case', 'b'), await given.store.get('letter', 'a')]).toEqual([undefined, undefined]);
    });

    test('is created once', async () => {
      await keep(aCase('a'));
      expect(await given.store.write(create(aCase('a', {}, { data: 'another' })))).toEqual({ refused: 'exists' });
      expect((await given.store.get('case', 'a'))?.data).toEqual({ of: 'a' });
    });

    test('is replaced under the version that was read', async () => {
      await keep(aCase('a'));
      const first = await versionOf('a');
      const replaced = await given.store.write({ document: aCase('a', { area: 'libraries' }, { data: 'second' }), expected: first });
      expect(replaced).toEqual({ written: await versionOf('a') });
      expect(await versionOf('a')).not.toBe(first);
      expect(await given.store.get('case', 'a')).toMatchObject({ data: 'second', card: { area: 'libraries' } });
    });

    test.each(['of an earlier state', 'of a later state', 'that is not one'])('is not replaced under a version %s', async (which) => {
      await keep(aCase('a'));
      const old = await versionOf('a');
      await given.store.write({ document: aCase('a', {}, { data: 'second' }), expected: old });
      const expected = which === 'of an earlier state' ? old : which === 'of a later state' ? String(Number(await versionOf('a')) + 1) : 'newer:2';
      expect(await given.store.write({ document: aCase('a', {}, { data: 'third' }), expected })).toEqual({ refused: 'version' });
      expect((await given.store.get('case', 'a'))?.data).toBe('second');
    });

    test('is not replaced where there is none', async () => {
      expect(await given.store.write({ document: aCase('a'), expected: '1' })).toEqual({ refused: 'version' });
      expect(await given.store.get('case', 'a')).toBeUndefined();
    });

    test('is created by exactly one of many at the same moment', async () => {
      const results = await Promise.all([...Array(20).keys()].map((no) => given.store.write(create(aCase('a', {}, { data: no })))));
      expect(writtenIn(results)).toBe(1);
      expect((await given.store.get('case', 'a'))?.data).toBe(results.findIndex((each) => 'written' in each));
    });

    test('is replaced by exactly one of many at the same moment', async () => {
      await keep(aCase('a'));
      const expected = await versionOf('a');
      const results = await Promise.all([...Array(20).keys()].map((no) => given.store.write({ document: aCase('a', {}, { data: no }), expected })));
      expect(writtenIn(results)).toBe(1);
      expect((await given.store.get('case', 'a'))?.data).toBe(results.findIndex((each) => 'written' in each));
    });

    test('may have any id and any words', async () => {
      const ids = ["it's", 'a"b', 'ä', '漢', 'a%b_c', '$.x', 'A', 'a'];
      await keep(...ids.map((id) => aCase(id)));
      for (const id of ids) expect((await given.store.get('case', id))?.data).toEqual({ of: id });
      expect(await idsOf({ where: { area: "x' OR '1'='1" } })).toEqual([]);
    });
  });

  describe('writes in an order', () => {
    test('the rest follows the first', async () => {
      const result = await given.store.writeThen(create(aCase('a')), [create(aCase('b')), create(aCase('c'))]);
      expect(result).toHaveProperty('written');
      expect(result.followed).toEqual(await Promise.all(['b', 'c'].map(async (id) => (await given.store.get('case', id))?.version)));
      expect(await idsOf()).toEqual(['a', 'b', 'c']);
    });

    test('a first that is refused makes nothing of the rest', async () => {
      await keep(aCase('a'));
      const bytes = [{ name: 'marlshire/b/1', bytes: bytesOf('b') }];
      expect(await given.store.writeThen(create(aCase('a')), [create(aCase('b'), { bytes })])).toEqual({ refused: 'exists' });
      expect([await given.store.get('case', 'b'), await given.store.bytes('marlshire/b/1')]).toEqual([undefined, undefined]);
    });

    test('one of the rest that is there already stops those after it and not the first, and is not said to have followed', async () => {
      await keep(aCase('b', {}, { data: 'first' }));
      const result = await given.store.writeThen(create(aCase('a')), [create(aCase('b', {}, { data: 'second' })), create(aCase('c'))]);
      expect(result).toHaveProperty('written');
      expect(result.followed).toBeUndefined();
      expect(await idsOf()).toEqual(['a', 'b']);
      expect((await given.store.get('case', 'b'))?.data).toBe('first');
    });

    test('the last of the rest may have the last word on the first, and then names what stands of it', async () => {
      const over = (data: unknown) => ({ document: aCase('a', {}, { data }), overFirst: true }) as const;
      const made = await given.store.writeThen(create(aCase('a', {}, { data: 'first' })), [create(aCase('b')), over('last')]);
      const version = (made as { written: string }).written;
      expect([made.followed?.at(-1), (await given.store.get('case', 'a'))?.data]).toEqual([version, 'last']);
      const again = await given.store.writeThen({ document: aCase('a', {}, { data: 'more' }), expected: version }, [create(aCase('b')), over('never')]);
      expect([again.followed, (await given.store.get('case', 'a'))?.data]).toEqual([undefined, 'more']);
      const { written } = again as { written: string };
      expect(await given.store.write({ document: aCase('a', {}, { data: 'known' }), expected: written })).toHaveProperty('written');
    });

    test('the rest is never there without the first', async () => {
      await expect(given.store.writeThen(create(aCase('a')), [create(aCase('b')), unkeepable('c')])).rejects.toThrow();
      const [first, second, third] = await Promise.all(['a', 'b', 'c'].map((id) => given.store.get('case', id)));
      expect(third).toBeUndefined();
      expect(second !== undefined && first === undefined).toBe(false);
    });
  });

  describe('writes at the same moment', () => {
    test('one that cannot be kept fails alone', async () => {
      const results = await Promise.allSettled([given.store.write(create(aCase('a'))), given.store.write(unkeepable('b')), given.store.write(create(aCase('c')))]);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await idsOf()).toEqual(['a', 'c']);
    });
  });
}
