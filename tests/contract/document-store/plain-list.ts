import fc from 'fast-check';
import { sees, sightOfWork, type Sight } from '../../../shared/domain/people/sight';
import { aCase, type Given } from './given';

/** The whole against a plain list in memory. */
export function asPlainList(given: Given): void {
  const { inSight, idsOf } = given;

  test('agrees with a plain list in memory, whatever is written', async () => {
    const areas = ['highways', 'libraries', 'care'];
    const anyCase = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), area: fc.constantFrom(...areas), answerBy: fc.constantFrom('2025-05-19', '2025-05-20', '2025-05-21'), concerning: fc.subarray(['sam', 'jo']), officer: fc.constantFrom('', 'sam', 'jo'), openTo: fc.option(fc.subarray(['sam', 'jo']), { nil: undefined }) });
    const sights: Sight[] = [{ of: 'all areas', notConcerning: 'sam' }, { of: 'all areas', notConcerning: 'sam', seesClosed: true }, { of: 'own areas', areas: ['libraries'], assignedTo: 'sam', notConcerning: 'sam' }, { of: 'own areas', areas: ['libraries'], assignedTo: 'sam', notConcerning: 'sam', seesClosed: true }, { of: 'what is closed', notConcerning: 'sam' }];
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
}
