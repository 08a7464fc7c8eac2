import { z } from 'zod';
import type { QuarantineReading } from '../../shared/domain/message/quarantine';
import type { DocumentStore, Version } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { oneDocument } from './one-document';

/** Who read quarantine and when: each reading a line, and nothing else. */
export interface KeptQuarantine {
  timeline: TimelineEntry[];
  /** Absent until somebody has. */
  version?: Version;
}

const data = z.looseObject({ timeline: z.array(z.looseObject({ at: z.string(), type: z.string(), by: z.string() })) });

export const lastReading = ({ timeline }: KeptQuarantine): QuarantineReading | undefined => {
  const last = timeline.at(-1);
  return last?.by === undefined ? undefined : { at: last.at, by: last.by };
};

/** A council's readings of quarantine: one document. */
export function quarantineStore(documents: DocumentStore) {
  const kept = oneDocument<Omit<KeptQuarantine, 'version'>>(documents, { kind: 'council', id: 'quarantine', schema: 1, data });
  return {
    get: async (): Promise<KeptQuarantine> => {
      const there = await kept.get();
      return there ? { ...there.data, version: there.version } : { timeline: [] };
    },
    /** Writes what it is to be, under the version that it carries; `undefined` when something else was written meanwhile. */
    keep: async ({ version: expected, ...next }: KeptQuarantine): Promise<KeptQuarantine | undefined> => {
      const version = await kept.keep(next, expected);
      return version === undefined ? undefined : { ...next, version };
    },
  };
}
