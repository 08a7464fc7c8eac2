import { z } from 'zod';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import type { Instant } from '../../shared/kernel/london';
import type { DocumentStore } from '../ports/document-store';
import { WrittenByNewerVersion } from './newer-version';

/** Who opened a closed case, and when. Ids only. */
export interface Opening {
  by: PersonId;
  at: Instant;
}

const data = z.looseObject({ openings: z.array(z.looseObject({ by: z.string(), at: z.string() })) });
const schema = 1;
const tries = 5;

/** The record of openings of one case: a document beside it, so that looking changes nothing that others are changing. */
export function openingsStore(documents: DocumentStore) {
  const get = async (caseId: string) => {
    const stored = await documents.get('openings', caseId);
    const { openings, ...rest } = stored ? data.parse(stored.data) : { openings: [] };
    return { openings: openings as unknown as Opening[], rest, stored };
  };
  return {
    get: async (caseId: string): Promise<Opening[]> => (await get(caseId)).openings,
    /** Writes an opening down unless `isKnown` says that what is there speaks for it already. */
    note: async (caseId: string, opening: Opening, isKnown: (openings: readonly Opening[]) => boolean): Promise<void> => {
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const { openings, rest, stored } = await get(caseId);
        if (isKnown(openings)) return;
        if (stored && stored.schema > schema) throw new WrittenByNewerVersion(`openings ${caseId}`);
        const document = { kind: 'openings', id: caseId, schema, card: {}, data: { ...rest, openings: [...openings, opening] } } as const;
        const result = await documents.write({ document, ...(stored && { expected: stored.version }) });
        if ('written' in result) return;
      }
      throw new Error(`The openings of ${caseId} are being changed too often to be written`);
    },
  };
}
