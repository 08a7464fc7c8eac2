import { z } from 'zod';
import { usualRetention, type RetentionRules } from '../../shared/domain/case/retention';
import type { DocumentStore, Version } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { oneDocument } from './one-document';

/** How long a council keeps closed cases, and who said so when. */
export interface RetentionSettings {
  rules: RetentionRules;
  timeline: TimelineEntry[];
}

export interface KeptRetention {
  settings: RetentionSettings;
  /** Absent until a council has changed anything. */
  version?: Version;
}

const time = z.looseObject({ years: z.number(), source: z.string() });
const data = z.looseObject({
  rules: z.looseObject({ complaint: time, comment: time, compliment: time, 'service request': time }),
  timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })),
});

/** A council's retention times: one document, the usual ones until somebody changes them. */
export function retentionStore(documents: DocumentStore) {
  const kept = oneDocument<RetentionSettings>(documents, { kind: 'council', id: 'retention', schema: 1, data });
  return {
    get: async (): Promise<KeptRetention> => {
      const there = await kept.get();
      return there ? { settings: there.data, version: there.version } : { settings: { rules: usualRetention, timeline: [] } };
    },
    /** The times in force. */
    rules: async (): Promise<RetentionRules> => (await kept.get())?.data.rules ?? usualRetention,
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: async (settings: RetentionSettings, before: KeptRetention): Promise<KeptRetention | undefined> => {
      const version = await kept.keep(settings, before.version);
      return version === undefined ? undefined : { settings, version };
    },
  };
}
