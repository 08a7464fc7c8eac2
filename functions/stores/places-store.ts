import { z } from 'zod';
import type { PlaceTable } from '../../shared/domain/place/place';
import type { LondonDate } from '../../shared/kernel/london';
import type { DocumentStore, NamedBytes, Version } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { WrittenByNewerVersion } from './newer-version';

/** Which table a council has; the table itself, some thousands of rows, stands in the bytes that this names. */
export interface Places {
  source: string;
  asOf: LondonDate;
  divisions: { name: string; district: string }[];
  postcodes: number;
  table: string;
  timeline: TimelineEntry[];
}

export interface KeptPlaces {
  places: Places;
  version: Version;
}

const data = z.looseObject({
  source: z.string(),
  asOf: z.string(),
  divisions: z.array(z.looseObject({ name: z.string(), district: z.string() })),
  postcodes: z.number(),
  table: z.string(),
  timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })),
});
const rowsData = z.array(z.tuple([z.string(), z.number()]));

const schema = 1;
const id = 'places';

/** The table of places of one council: absent until somebody gives one. */
export function placesStore(documents: DocumentStore) {
  const get = async (): Promise<KeptPlaces | undefined> => {
    const stored = await documents.get('places', id);
    if (stored && stored.schema > schema) throw new WrittenByNewerVersion(`places ${id}`);
    return stored && { places: data.parse(stored.data) as unknown as Places, version: stored.version };
  };
  return {
    get,
    /** The whole table, to look a postcode up. */
    table: async (): Promise<PlaceTable | undefined> => {
      const kept = await get();
      const bytes = kept && (await documents.bytes(kept.places.table));
      if (!bytes) return undefined;
      const { source, asOf, divisions } = kept.places;
      return { source, asOf, divisions, postcodes: new Map(rowsData.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))) };
    },
    /** Writes a table, with its rows as bytes, under the version that was read, none where there was none; `undefined` when something else was written meanwhile. */
    keep: async ({ source, asOf, divisions, postcodes }: PlaceTable, rows: NamedBytes, entry: TimelineEntry, before: KeptPlaces | undefined): Promise<KeptPlaces | undefined> => {
      const places: Places = { ...before?.places, source, asOf, divisions, postcodes: postcodes.size, table: rows.name, timeline: [...(before?.places.timeline ?? []), entry] };
      const result = await documents.write({ document: { kind: 'places', id, schema, card: {}, data: places }, bytes: [rows], ...(before && { expected: before.version }) });
      return 'written' in result ? { places, version: result.written } : undefined;
    },
  };
}
