import { z } from 'zod';
import { usualWarnings, type WarningRules } from '../../shared/domain/notice/rules';
import type { LondonDate } from '../../shared/kernel/london';
import type { DocumentStore } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { usualUntilChanged, type Standing } from './one-document';
import { put } from './put';

/** Whom a council warns, and when; with the story of who changed it. */
export interface WarningSettings {
  rules: WarningRules;
  timeline: TimelineEntry[];
}

export type KeptWarningSettings = Standing<WarningSettings>;

const people = z.array(z.string());
const data = z.looseObject({
  rules: z.looseObject({ hours: z.looseObject({ from: z.string(), to: z.string() }), workingDaysBefore: z.number(), unplaced: people, everything: people, duty: people, dataProtection: people.optional(), quarantine: people.optional() }),
  timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })),
});

const lastDay = 'warned';

/** A council's warnings: one document, the usual ones until somebody changes them; and, apart from it, the day that was warned of last. */
export function warningStore(documents: DocumentStore) {
  const kept = usualUntilChanged<WarningSettings>(documents, { kind: 'council', id: 'warnings', schema: 1, data }, { rules: usualWarnings, timeline: [] });
  return {
    ...kept,
    /** The last day for which everybody's warnings were made. */
    warnedOn: async (): Promise<LondonDate | undefined> => ((await documents.get('council', lastDay))?.data as { day: LondonDate } | undefined)?.day,
    keepWarnedOn: async (day: LondonDate): Promise<void> => {
      const before = (await documents.get('council', lastDay))?.data as object | undefined;
      await put(documents, { kind: 'council', id: lastDay, schema: 1, card: {}, data: { ...before, day } });
    },
  };
}
