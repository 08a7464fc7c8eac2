import { z } from 'zod';
import type { Monitoring } from '../../shared/domain/people/monitoring';
import type { DocumentStore } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { usualUntilChanged, type Standing } from './one-document';

/** Who a council's monitoring officer is, and the story of who said so. */
export interface MonitoringSettings {
  monitoring: Monitoring;
  timeline: TimelineEntry[];
}

export type KeptMonitoring = Standing<MonitoringSettings>;

const data = z.looseObject({
  monitoring: z.looseObject({ officer: z.string().optional(), deputy: z.looseObject({ person: z.string(), from: z.string(), until: z.string() }).optional() }),
  timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })),
});

/** A council's monitoring officer: one document, nobody until somebody is named. */
export const monitoringStore = (documents: DocumentStore) => usualUntilChanged<MonitoringSettings>(documents, { kind: 'council', id: 'monitoring', schema: 1, data }, { monitoring: {}, timeline: [] });
