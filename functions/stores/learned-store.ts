import { z } from 'zod';
import { nothingLearned, type Learned } from '../../shared/domain/message/proposal-learned';
import type { DocumentStore } from '../ports/document-store';
import { put } from './put';

const counts = z.record(z.string(), z.number());
const seen = z.looseObject({ kinds: counts, areas: counts });
const data = z.looseObject({ captures: seen, words: z.record(z.string(), seen) });

const id = 'proposals';

/** What one council's captures have taught: one document, written anew as a whole; nothing until it has been. */
export function learnedStore(documents: DocumentStore) {
  return {
    get: async (): Promise<Learned> => {
      const stored = await documents.get('learned', id);
      return stored ? data.parse(stored.data) : nothingLearned;
    },
    keep: (learned: Learned) => put(documents, { kind: 'learned', id, schema: 1, card: {}, data: learned }),
  };
}
