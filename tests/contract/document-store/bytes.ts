import { sightOfWork } from '../../../shared/domain/people/sight';
import { aCase, bytesOf, create, type Given } from './given';

/** Bytes are there with the document that names them, and go with their owner. */
export function bytes(given: Given): void {
  const { inSight, keep, versionOf } = given;

  describe('bytes', () => {
    const name = 'marlshire/a/1';

    test('are there with the document that names them', async () => {
      const every = Uint8Array.from({ length: 256 }, (_, at) => at);
      await given.store.write(create(aCase('a'), { bytes: [{ name, bytes: every }, { name: 'marlshire/a/empty', bytes: new Uint8Array() }] }));
      expect(Buffer.from((await given.store.bytes(name)) ?? []).equals(Buffer.from(every))).toBe(true);
      expect((await given.store.bytes('marlshire/a/empty'))?.byteLength).toBe(0);
      expect(await given.store.bytes('marlshire/a/none')).toBeUndefined();
    });

    test('come along with a replacement too', async () => {
      await keep(aCase('a'));
      await given.store.write({ document: aCase('a'), expected: await versionOf('a'), bytes: [{ name, bytes: bytesOf('second') }] });
      expect(Buffer.from((await given.store.bytes(name)) ?? []).toString()).toBe('second');
    });

    test('are erased by their owner, and nobody else’s with them', async () => {
      const names = ['marlshire/m-1/a', 'marlshire/m-1/b', 'marlshire/m-10/a', 'marlshire/m/a', 'marlshire/m-1x/a'];
      await given.store.write(create(aCase('a'), { bytes: names.map((each) => ({ name: each, bytes: bytesOf(each) })) }));
      await inSight(sightOfWork, 'northmere').write(create(aCase('a'), { bytes: [{ name: 'northmere/m-1/a', bytes: bytesOf('theirs') }] }));
      await given.store.erase('m-1');
      await given.store.erase('m-1');
      const left = await Promise.all(names.map((each) => given.store.bytes(each)));
      expect(names.filter((_, at) => left[at] !== undefined)).toEqual(['marlshire/m-10/a', 'marlshire/m/a', 'marlshire/m-1x/a']);
      expect(await inSight(sightOfWork, 'northmere').bytes('northmere/m-1/a')).toBeDefined();
    });

    test('are erased whole, however long, and can be kept anew', async () => {
      const bytes = [{ name: 'marlshire/m-1/long', bytes: long(3) }];
      await given.store.write(create(aCase('a'), { bytes }));
      await given.store.erase('m-1');
      expect(await given.store.bytes('marlshire/m-1/long')).toBeUndefined();
      await given.store.write(create(aCase('b'), { bytes: [{ name: 'marlshire/m-1/long', bytes: bytesOf('short') }] }));
      expect(Buffer.from((await given.store.bytes('marlshire/m-1/long')) ?? []).toString()).toBe('short');
    });

    test('are gone after what was erased is purged, and all else is there', async () => {
      await keep(aCase('a'));
      await given.store.write(create(aCase('b'), { bytes: [{ name: 'marlshire/m-1/a', bytes: bytesOf('a') }, { name: 'marlshire/m-2/a', bytes: bytesOf('b') }] }));
      await given.store.erase('m-1');
      for (let times = 0; times < 2; times += 1) await given.documents.purge();
      expect([await given.store.bytes('marlshire/m-1/a'), Buffer.from((await given.store.bytes('marlshire/m-2/a')) ?? []).toString(), (await given.store.get('case', 'a'))?.data]).toEqual([undefined, 'b', { of: 'a' }]);
      await keep(aCase('c'));
    });

    const long = (megabytes: number): Uint8Array => Uint8Array.from({ length: megabytes * 1024 * 1024 + 1 }, (_, at) => (at * 31 + (at >> 16)) & 255);

    test('may be long, and are kept once whoever names them', async () => {
      const bytes = [{ name, bytes: long(3) }];
      await Promise.all([given.store.write(create(aCase('a'), { bytes })), given.store.write(create(aCase('b'), { bytes }))]);
      expect(Buffer.from((await given.store.bytes(name)) ?? []).equals(Buffer.from(long(3)))).toBe(true);
      expect([await given.store.get('case', 'a'), await given.store.get('case', 'b')]).not.toContain(undefined);
    });

    test('that are long keep no other write waiting', async () => {
      const order: string[] = [];
      const large = given.store.write(create(aCase('a'), { bytes: [{ name, bytes: long(8) }] })).then(() => order.push('long'));
      await given.store.write(create(aCase('b'))).then(() => order.push('short'));
      await large;
      expect(order).toEqual(['short', 'long']);
    });

    test.each(['created', 'replaced'])('are not kept when the document is not %s', async (how) => {
      await keep(aCase('a'));
      for (const bytes of [bytesOf('x'), long(1)]) {
        await given.store.write(create(aCase('a'), { ...(how === 'replaced' && { expected: 'another' }), bytes: [{ name, bytes }] }));
        expect(await given.store.bytes(name)).toBeUndefined();
      }
    });
  });
}
