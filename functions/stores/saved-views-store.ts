import { z } from 'zod';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import type { StandingAsked } from '../../shared/domain/worklist/vocabulary';
import type { DocumentStore } from '../ports/document-store';
import { WrittenByNewerVersion } from './newer-version';

/** A worklist that somebody has given a name: ids and words of ours, as its address holds them. */
export interface SavedView {
  id: string;
  name: string;
  filter: { standing?: StandingAsked; kind?: string; area?: string; officer?: string };
}

/** What a person has saved, under the version that was read. */
export interface KeptViews {
  views: SavedView[];
  version: string;
}

/** Before anybody has saved anything. */
const never = 'none';
const schema = 1;
const data = z.looseObject({ views: z.array(z.looseObject({ id: z.string(), name: z.string(), filter: z.looseObject({}) })) });

/** Saved worklists: one small document a person, which only they are ever given. */
export function savedViewsStore(documents: DocumentStore) {
  return {
    of: async (person: PersonId): Promise<KeptViews> => {
      const stored = await documents.get('views', person);
      if (!stored) return { views: [], version: never };
      return { views: data.parse(stored.data).views as unknown as SavedView[], version: stored.version };
    },
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: async (person: PersonId, views: SavedView[], expected: string): Promise<KeptViews | undefined> => {
      const before = await documents.get('views', person);
      if (before && before.schema > schema) throw new WrittenByNewerVersion(`views ${person}`);
      const document = { kind: 'views', id: person, schema, card: {}, data: { ...(before?.data as object | undefined), views } } as const;
      const result = await documents.write({ document, ...(expected !== never && { expected }) });
      return 'written' in result ? { views, version: result.written } : undefined;
    },
  };
}
