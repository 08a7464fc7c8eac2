import { z } from 'zod';
import type { MailStop } from '../../shared/domain/letter/stop';
import type { DocumentStore, Version } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { oneDocument } from './one-document';

/** Whether a council's letters go, and the story of who stopped them and let them go. */
export interface KeptStop {
  stop: MailStop;
  timeline: TimelineEntry[];
  /** Absent while they were never stopped. */
  version?: Version;
}

const by = { at: z.string(), by: z.string().optional(), because: z.string().optional() };
const data = z.looseObject({
  stop: z.looseObject({ stopped: z.looseObject({ ...by, why: z.enum(['restored', 'by hand']) }).optional(), letGo: z.looseObject(by).optional(), lookFirstUntil: z.string().optional() }),
  timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })),
});

/** A council's stop of all sending: one document, absent until the first. */
export function stopStore(documents: DocumentStore) {
  const kept = oneDocument<Omit<KeptStop, 'version'>>(documents, { kind: 'council', id: 'sending', schema: 1, data });
  return {
    get: async (): Promise<KeptStop> => {
      const there = await kept.get();
      return there ? { ...there.data, version: there.version } : { stop: {}, timeline: [] };
    },
    /** Writes what it is to be, under the version that it carries: that which was read. `undefined` when something else was written meanwhile. */
    keep: async ({ version: expected, ...next }: KeptStop): Promise<KeptStop | undefined> => {
      const version = await kept.keep(next, expected);
      return version === undefined ? undefined : { ...next, version };
    },
  };
}
