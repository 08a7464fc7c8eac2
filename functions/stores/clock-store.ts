import { z } from 'zod';
import { usualRules, type CountingRules } from '../../shared/domain/clock/counting';
import type { PublishedList } from '../../shared/domain/clock/published-list';
import type { Instant, LondonDate } from '../../shared/kernel/london';
import type { DocumentStore, StoredDocument, Version } from '../ports/document-store';
import { WrittenByNewerVersion, type TimelineEntry } from './aggregate-store';

/** Open cases that are being counted anew, and the rules that they were counted by. */
export interface Recount {
  before: CountingRules;
  done: number;
  /** Of how many of those a date moved. */
  moved?: number;
  notBefore: Instant;
  attempts: number;
}

/** How a council counts, what the published list said last, and what is still to be counted anew. */
export interface ClockSettings {
  rules: CountingRules;
  published?: { list: PublishedList; readOn: LondonDate };
  recount?: Recount;
  /** What the last one came to. */
  recounted?: { at: Instant; done: number; moved: number };
  timeline: TimelineEntry[];
}

export interface KeptClockSettings {
  settings: ClockSettings;
  /** Absent until a council has changed anything. */
  version?: Version;
}

const rules = z.looseObject({
  nation: z.string(),
  convention: z.looseObject({ is: z.enum(['A', 'B']) }),
  closures: z.array(z.looseObject({ date: z.string(), name: z.string() })),
  profiles: z.array(z.looseObject({ id: z.string(), stages: z.array(z.unknown()) })),
  usualProfile: z.string(),
  pauseCategories: z.array(z.string()),
});
const data = z.looseObject({ rules, recount: z.looseObject({ before: rules, done: z.number(), notBefore: z.string(), attempts: z.number() }).optional(), timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })) });

const schema = 1;
const id = 'clock';

const versionOf = (stored: StoredDocument): Version => (stored.schema > schema ? `newer:${stored.schema}` : stored.version);

/** A council's way of counting: one document, the built-in way until somebody changes it. */
export function clockStore(documents: DocumentStore) {
  return {
    /** Names the rules that are kept now; `undefined` for the built-in way. */
    version: async (): Promise<Version | undefined> => {
      const stored = await documents.get('counting', id);
      return stored && versionOf(stored);
    },
    get: async (): Promise<KeptClockSettings> => {
      const stored = await documents.get('counting', id);
      if (!stored) return { settings: { rules: usualRules, timeline: [] } };
      return { settings: data.parse(stored.data) as unknown as ClockSettings, version: versionOf(stored) };
    },
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: async (settings: ClockSettings, before: KeptClockSettings): Promise<KeptClockSettings | undefined> => {
      if (before.version?.startsWith('newer:')) throw new WrittenByNewerVersion(`counting ${id}`);
      const document = { kind: 'counting', id, schema, card: {}, wakeAt: settings.recount?.notBefore, data: settings } as const;
      const result = await documents.write({ document, ...(before.version !== undefined && { expected: before.version }) });
      return 'written' in result ? { settings, version: result.written } : undefined;
    },
  };
}
