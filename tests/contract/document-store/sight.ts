import { sightOfWork, type Sight } from '../../../shared/domain/people/sight';
import { aCase, bytesOf, create, type Given } from './given';

/** What is out of sight is absent, and so is what another council keeps. */
export function sight(given: Given): void {
  const { inSight, keep, idsOf } = given;

  describe('sight', () => {
    const sights: Record<string, [Sight, string[]]> = {
      'everything': [{ of: 'everything' }, ['aboutSam', 'closed', 'closedToAllButSam', 'inHighways', 'inLibraries', 'ofSam', 'ofSamAboutSam']],
      'all areas, save what is about Sam': [{ of: 'all areas', notConcerning: 'sam' }, ['closedToAllButSam', 'inHighways', 'inLibraries', 'ofSam']],
      'all areas and what is closed, save what is about Sam': [{ of: 'all areas', notConcerning: 'sam', seesClosed: true }, ['closed', 'closedToAllButSam', 'inHighways', 'inLibraries', 'ofSam']],
      'own areas and own cases': [{ of: 'own areas', areas: ['highways'], assignedTo: 'sam', notConcerning: 'sam' }, ['closedToAllButSam', 'inHighways', 'ofSam']],
      'two areas of one’s own': [{ of: 'own areas', areas: ['highways', 'libraries'], assignedTo: 'nobody', notConcerning: 'nobody' }, ['aboutSam', 'inHighways', 'inLibraries', 'ofSam', 'ofSamAboutSam']],
      'no area, own cases': [{ of: 'own areas', areas: [], assignedTo: 'sam', notConcerning: 'sam' }, ['closedToAllButSam', 'ofSam']],
      'own areas and what is closed, save what is about Sam': [{ of: 'own areas', areas: ['highways'], assignedTo: 'sam', notConcerning: 'sam', seesClosed: true }, ['closed', 'closedToAllButSam', 'inHighways', 'ofSam']],
      'what is closed, save what is about Sam': [{ of: 'what is closed', notConcerning: 'sam' }, ['closed', 'closedToAllButSam']],
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
      expect([(await given.store.get('case', 'a'))?.data, (await theirs.get('case', 'a'))?.data]).toEqual(['ours', 'theirs']);
    });

    test('read no bytes of each other, and keep none in another’s name', async () => {
      const name = 'marlshire/m-1/abc';
      await given.store.write(create(aCase('a'), { bytes: [{ name, bytes: bytesOf('ours') }] }));
      for (const other of ['northmere', 'marl', 'marlshire/m-1x', '']) expect(await inSight(sightOfWork, other).bytes(name)).toBeUndefined();
      await expect(inSight(sightOfWork, 'northmere').write(create(aCase('a'), { bytes: [{ name: 'marlshire/m-1/planted', bytes: bytesOf('theirs') }] }))).rejects.toThrow();
      expect(await given.store.bytes('marlshire/m-1/planted')).toBeUndefined();
    });
  });
}
