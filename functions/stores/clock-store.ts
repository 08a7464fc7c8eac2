import { z } from 'zod';
import { usualRules, type CountingRules, type EarlierRules } from '../../shared/domain/clock/counting';
import type { PublishedList } from '../../shared/domain/clock/published-list';
import type { Instant, LondonDate } from '../../shared/kernel/london';
import type { DocumentStore } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { usualUntilChanged, type Standing } from './one-document';

/** Open cases that are being counted anew, and the rules that they were counted by. */
export interface Recount {
  before: CountingRules;
  done: number;
  /** Of how many of those a date moved. */
  moved?: number;
  /** Until then somebody may still write who began by the rules before; absent where nobody may. */
  until?: Instant;
  notBefore: Instant;
  attempts: number;
}

/** How a council counts, what the published list said last, and what is still to be counted anew. */
export interface ClockSettings {
  rules: CountingRules;
  /** What they were before, for as long as those are counted by. */
  earlier?: readonly EarlierRules<CountingRules>[];
  published?: { list: PublishedList; readOn: LondonDate };
  recount?: Recount;
  /** What the last one came to. */
  recounted?: { at: Instant; done: number; moved: number };
  timeline: TimelineEntry[];
}

export type KeptClockSettings = Standing<ClockSettings>;

const rules = z.looseObject({
  nation: z.string(),
  convention: z.looseObject({ is: z.enum(['A', 'B']) }),
  closures: z.array(z.looseObject({ date: z.string(), name: z.string() })),
  profiles: z.array(z.looseObject({ id: z.string(), stages: z.array(z.unknown()) })),
  usualProfile: z.string(),
  pauseCategories: z.array(z.string()),
});
const data = z.looseObject({ rules, earlier: z.array(z.looseObject({ rules, until: z.string() })).optional(), recount: z.looseObject({ before: rules, done: z.number(), notBefore: z.string(), attempts: z.number() }).optional(), timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })) });

/** A council's way of counting: one document, the built-in way until somebody changes it. */
export function clockStore(documents: DocumentStore) {
  const kept = usualUntilChanged<ClockSettings>(documents, { kind: 'counting', id: 'clock', schema: 1, data }, { rules: usualRules, timeline: [] });
  return {
    get: kept.get,
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: (settings: ClockSettings, before: KeptClockSettings): Promise<KeptClockSettings | undefined> => kept.keep(settings, before, { wakeAt: settings.recount?.notBefore }),
  };
}
