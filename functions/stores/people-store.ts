import { z } from 'zod';
import type { CouncilSettings, Person } from '../../shared/domain/people/vocabulary';
import type { DocumentStore } from '../ports/document-store';
import { put } from './put';

const person = z.looseObject({ id: z.string(), name: z.string(), telephone: z.string().optional(), areas: z.array(z.string()) });
/** What a council says of itself, loosely read. */
export const councilSettings = z.looseObject({
  name: z.string(),
  areas: z.array(z.looseObject({ id: z.string(), name: z.string(), directorate: z.string(), words: z.array(z.string()).optional(), profile: z.string().optional() })),
  bodies: z.array(z.looseObject({ id: z.string(), procedure: z.string(), name: z.string(), address: z.string().optional(), telephone: z.string().optional(), web: z.string().optional() })).optional(),
  undoSeconds: z.number().optional(),
  acknowledgementsADay: z.number().optional(),
});

/** People and settings: what the directory does not know. */
export function peopleStore(documents: DocumentStore) {
  const read = (data: unknown): Person => person.parse(data) as Person;
  return {
    person: async (id: string): Promise<Person | undefined> => {
      const stored = await documents.get('person', id);
      return stored && read(stored.data);
    },
    /** Everybody whom Heard knows in this council, by name. */
    all: async (): Promise<Person[]> => {
      const { items } = await documents.list({ kind: 'person', where: {}, orderBy: 'name', limit: 1000 });
      return items.map(({ id, card }) => ({ id, name: String(card.name), areas: [...((card.areas as string[] | undefined) ?? [])], ...(card.telephone !== undefined && { telephone: String(card.telephone) }) }));
    },
    settings: async (): Promise<CouncilSettings | undefined> => {
      const stored = await documents.get('council', 'settings');
      return stored && (councilSettings.parse(stored.data) as CouncilSettings);
    },
    keepPerson: (each: Person) =>
      put(documents, { kind: 'person', id: each.id, schema: 1, card: { name: each.name, telephone: each.telephone, areas: each.areas }, data: each }),
    keepSettings: (each: CouncilSettings) => put(documents, { kind: 'council', id: 'settings', schema: 1, card: {}, data: each }),
  };
}
