import { z } from 'zod';
import type { CouncilSettings, Days, Deputy, HeldDivision, Person, Role } from '../../shared/domain/people/vocabulary';
import type { LondonDate } from '../../shared/kernel/london';
import type { Card, DocumentStore, ListedCard, NewDocument, Version } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { mayWrite, versionOf } from './newer-version';
import { put } from './put';

const days = z.looseObject({ from: z.string(), until: z.string() });
const person = z.looseObject({
  id: z.string(),
  name: z.string(),
  telephone: z.string().optional(),
  email: z.string().optional(),
  areas: z.array(z.string()),
  divisions: z.array(z.looseObject({ division: z.string(), from: z.string(), until: z.string().optional() })).optional(),
  deputy: z.looseObject({ person: z.string(), from: z.string(), until: z.string() }).optional(),
  absence: days.optional(),
  lastDay: z.string().optional(),
  seen: z.looseObject({ roles: z.array(z.string()), on: z.string() }).optional(),
});
const told = person.extend({ timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })).default([]) });
/** What a council says of itself, loosely read. */
export const councilSettings = z.looseObject({
  name: z.string(),
  areas: z.array(z.looseObject({ id: z.string(), name: z.string(), directorate: z.string(), words: z.array(z.string()).optional(), profile: z.string().optional() })),
  bodies: z.array(z.looseObject({ id: z.string(), procedure: z.string(), name: z.string(), address: z.string().optional(), telephone: z.string().optional(), web: z.string().optional() })).optional(),
  undoSeconds: z.number().optional(),
  acknowledgementsADay: z.number().optional(),
});

/** A person with the story of who changed what of them, under the version that was read. */
export interface KeptPerson {
  person: Person;
  timeline: TimelineEntry[];
  version: Version;
}

const cardOf = ({ name, telephone, email, areas, divisions = [], lastDay, absence, deputy, seen }: Person): Card => ({
  name, telephone, email, areas, lastDay,
  divisions: divisions.map(({ division, from, until = '' }) => [division, from, until].join('|')),
  absence: absence && [absence.from, absence.until],
  deputy: deputy && [deputy.person, deputy.from, deputy.until],
  roles: seen?.roles, seenOn: seen?.on,
});

const daysIn = ([from, until]: readonly string[]): Days => ({ from: from as LondonDate, until: until as LondonDate });
const deputyIn = ([acts = '', ...rest]: readonly string[]): Deputy => ({ person: acts, ...daysIn(rest) });

const divisionIn = (text: string): HeldDivision => {
  const [division = '', from, until] = text.split('|');
  return { division, from: from as LondonDate, ...(until && { until: until as LondonDate }) };
};

/** A person as their card tells of them: all but their story. Of a card of before cards told of divisions, those are missing. */
const listed = ({ id, card }: ListedCard): Person => ({
  id,
  name: String(card.name),
  areas: [...((card.areas as string[] | undefined) ?? [])],
  ...(card.telephone !== undefined && { telephone: String(card.telephone) }),
  ...(card.email !== undefined && { email: String(card.email) }),
  ...(card.divisions !== undefined && { divisions: (card.divisions as string[]).map(divisionIn) }),
  ...(card.lastDay !== undefined && { lastDay: card.lastDay as LondonDate }),
  ...(card.absence !== undefined && { absence: daysIn(card.absence as string[]) }),
  ...(card.deputy !== undefined && { deputy: deputyIn(card.deputy as string[]) }),
  ...(card.seenOn !== undefined && { seen: { roles: card.roles as Role[], on: card.seenOn as LondonDate } }),
});

const schema = 1;
const documentOf = (each: Person): NewDocument => ({ kind: 'person', id: each.id, schema, card: cardOf(each), data: each });

/** People and settings: what the directory does not know. */
export function peopleStore(documents: DocumentStore) {
  const read = (data: unknown): Person => person.parse(data) as unknown as Person;
  const one = async (id: string): Promise<Person | undefined> => {
    const stored = await documents.get('person', id);
    return stored && read(stored.data);
  };
  return {
    person: one,
    /** Everybody whom Heard knows in this council, by name; those who have left too. */
    all: async (): Promise<Person[]> => {
      const query = { kind: 'person', where: {}, orderBy: 'name', limit: 1000 } as const;
      const people: Person[] = [];
      for (let page = await documents.list(query); ; page = await documents.list({ ...query, after: page.next })) {
        people.push(...page.items.map(listed));
        if (!page.next) return people;
      }
    },
    /** People of a list with the divisions that they stand for: whose card is of before cards told of these is read whole, until something is changed of them. */
    withDivisions: (people: readonly Person[]): Promise<Person[]> => Promise.all(people.map(async (each) => (each.divisions ? each : ((await one(each.id)) ?? each)))),
    /** A person as somebody changes them. */
    kept: async (id: string): Promise<KeptPerson | undefined> => {
      const stored = await documents.get('person', id);
      if (!stored) return undefined;
      const { timeline, ...rest } = told.parse(stored.data) as unknown as Person & { timeline: TimelineEntry[] };
      return { person: rest, timeline, version: versionOf(stored, schema) };
    },
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: async (each: Person, timeline: TimelineEntry[], before: KeptPerson): Promise<KeptPerson | undefined> => {
      mayWrite(before.version, `person ${each.id}`);
      const result = await documents.write({ document: documentOf({ ...each, timeline } as Person), expected: before.version });
      return 'written' in result ? { person: each, timeline, version: result.written } : undefined;
    },
    /** Somebody whom Heard did not know; `undefined` where it does. */
    add: async (each: Person, timeline: TimelineEntry[]): Promise<KeptPerson | undefined> => {
      const result = await documents.write({ document: documentOf({ ...each, timeline } as Person) });
      return 'written' in result ? { person: each, timeline, version: result.written } : undefined;
    },
    settings: async (): Promise<CouncilSettings | undefined> => {
      const stored = await documents.get('council', 'settings');
      return stored && (councilSettings.parse(stored.data) as CouncilSettings);
    },
    keepPerson: (each: Person) => put(documents, documentOf(each)),
    keepSettings: (each: CouncilSettings) => put(documents, { kind: 'council', id: 'settings', schema: 1, card: {}, data: each }),
  };
}
