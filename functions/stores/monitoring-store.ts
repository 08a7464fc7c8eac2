import { z } from 'zod';
import type { Monitoring } from '../../shared/domain/people/monitoring';
import type { DocumentStore, Version } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { oneDocument } from './one-document';

/** Who a council's monitoring officer is, and the story of who said so. */
export interface MonitoringSettings {
  monitoring: Monitoring;
  timeline: TimelineEntry[];
}

export interface KeptMonitoring {
  settings: MonitoringSettings;
  /** Absent until somebody has been named. */
  version?: Version;
}

const data = z.looseObject({
  monitoring: z.looseObject({ officer: z.string().optional(), deputy: z.looseObject({ person: z.string(), from: z.string(), until: z.string() }).optional() }),
  timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })),
});

/** A council's monitoring officer: one document, nobody until somebody is named. */
export function monitoringStore(documents: DocumentStore) {
  const kept = oneDocument<MonitoringSettings>(documents, { kind: 'council', id: 'monitoring', schema: 1, data });
  return {
    get: async (): Promise<KeptMonitoring> => {
      const there = await kept.get();
      return there ? { settings: there.data, version: there.version } : { settings: { monitoring: {}, timeline: [] } };
    },
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: async (settings: MonitoringSettings, before: KeptMonitoring): Promise<KeptMonitoring | undefined> => {
      const version = await kept.keep(settings, before.version);
      return version === undefined ? undefined : { settings, version };
    },
  };
}
