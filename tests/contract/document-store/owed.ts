import type { Card, NewDocument } from '../../../functions/ports/document-store';
import { sightOfWork } from '../../../shared/domain/people/sight';
import { instant } from '../../builders/moments';
import { aCase, create, type Given } from './given';

/** What is owed is found when its moment has come. */
export function owed(given: Given): void {
  const { inSight, keep, versionOf } = given;

  describe('what is owed', () => {
    const owing = (id: string, wakeAt: string): NewDocument => aCase(id, {}, { wakeAt: instant(wakeAt) });
    const owedAt = async (before: string, limit = 10, councils?: string[]) => (await given.documents.owed(instant(before), limit, councils)).map(({ council, kind, id }) => `${council} ${kind} ${id}`);

    test('is found over all councils, the longest due first, up to and at its moment', async () => {
      await keep(owing('later', '2025-04-17T09:16Z'), owing('first', '2025-04-17T09:14Z'), aCase('nothing'));
      await inSight(sightOfWork, 'northmere').write(create(owing('second', '2025-04-17T09:15Z')));
      expect(await owedAt('2025-04-17T09:13:59.999Z')).toEqual([]);
      expect(await owedAt('2025-04-17T09:15Z')).toEqual(['marlshire case first', 'northmere case second']);
      expect(await owedAt('2030-01-01T00:00Z')).toEqual(['marlshire case first', 'northmere case second', 'marlshire case later']);
      expect(await owedAt('2030-01-01T00:00Z', 1)).toEqual(['marlshire case first']);
      expect(await owedAt('2030-01-01T00:00Z', 2, ['northmere', 'elsewhere'])).toEqual(['northmere case second']);
    });

    test.each<[string, Card]>([['', {}], [', and the card changed with it', { area: 'libraries' }]])('is found no more once nothing is owed%s', async (_and, card) => {
      await keep(owing('a', '2025-04-17T09:14Z'));
      await given.store.write({ document: aCase('a', card), expected: await versionOf('a') });
      expect(await owedAt('2030-01-01T00:00Z')).toEqual([]);
      expect(await given.store.get('case', 'a')).not.toHaveProperty('wakeAt');
    });

    test('moves when it is put off', async () => {
      await keep(owing('a', '2025-04-17T09:14Z'));
      await given.store.write({ document: owing('a', '2025-04-17T10:00Z'), expected: await versionOf('a') });
      expect([await owedAt('2025-04-17T09:59Z'), await owedAt('2025-04-17T10:00Z')]).toEqual([[], ['marlshire case a']]);
    });
  });
}
