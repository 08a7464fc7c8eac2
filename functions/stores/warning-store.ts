import { z } from 'zod';
import { usualWarnings, type WarningRules } from '../../shared/domain/notice/rules';
import type { LondonDate } from '../../shared/kernel/london';
import type { DocumentStore, Version } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { oneDocument } from './one-document';
import { put } from './put';

/** Whom a council warns, and when; with the story of who changed it. */
export interface WarningSettings {
  rules: WarningRules;
  timeline: TimelineEntry[];
}

export interface KeptWarningSettings {
  settings: WarningSettings;
  /** Absent until a council has changed anything. */
  version?: Version;
}

const people = z.array(z.string());
const data = z.looseObject({
  rules: z.looseObject({ hours: z.looseObject({ from: z.string(), to: z.string() }), workingDaysBefore: z.number(), unplaced: people, everything: people, duty: people, dataProtection: people.optional(), quarantine: people.optional() }),
  timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })),
});

const lastDay = 'warned';

/** A council's warnings: one document, the usual ones until somebody changes them; and, apart from it, the day that was warned of last. */
export function warningStore(documents: DocumentStore) {
  const kept = oneDocument<WarningSettings>(documents, { kind: 'council', id: 'warnings', schema: 1, data });
  return {
    get: async (): Promise<KeptWarningSettings> => {
      const there = await kept.get();
      return there ? { settings: there.data, version: there.version } : { settings: { rules: usualWarnings, timeline: [] } };
    },
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: async (settings: WarningSettings, before: KeptWarningSettings): Promise<KeptWarningSettings | undefined> => {
      const version = await kept.keep(settings, before.version);
      return version === undefined ? undefined : { settings, version };
    },
    /** The last day for which everybody's warnings were made. */
    warnedOn: async (): Promise<LondonDate | undefined> => ((await documents.get('council', lastDay))?.data as { day: LondonDate } | undefined)?.day,
    keepWarnedOn: async (day: LondonDate): Promise<void> => {
      const before = (await documents.get('council', lastDay))?.data as object | undefined;
      await put(documents, { kind: 'council', id: lastDay, schema: 1, card: {}, data: { ...before, day } });
    },
  };
}
