import { z } from 'zod';
import { nobodyKnown, type KnownSenders } from '../../shared/domain/message/known-senders';
import type { DocumentStore, Version } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { oneDocument } from './one-document';

/** Who sends for others, and who said so when. */
export interface KeptSenders {
  senders: KnownSenders;
  timeline: TimelineEntry[];
  /** Absent until a council has said anything. */
  version?: Version;
}

const data = z.looseObject({
  forms: z.array(z.looseObject({ address: z.string(), name: z.string(), channel: z.string(), resident: z.looseObject({ at: z.enum(['reply-to', 'lines']) }) })),
  domains: z.array(z.string()),
  timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })),
});

/** A council's own forms, systems and domains: one document, empty until somebody changes it. */
export function sendersStore(documents: DocumentStore) {
  const kept = oneDocument<KnownSenders & { timeline: TimelineEntry[] }>(documents, { kind: 'council', id: 'senders', schema: 1, data });
  return {
    get: async (): Promise<KeptSenders> => {
      const there = await kept.get();
      if (!there) return { senders: nobodyKnown, timeline: [] };
      const { timeline, ...senders } = there.data;
      return { senders, timeline, version: there.version };
    },
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: async (senders: KnownSenders, entry: TimelineEntry, before: KeptSenders): Promise<KeptSenders | undefined> => {
      const timeline = [...before.timeline, entry];
      const version = await kept.keep({ ...before.senders, ...senders, timeline }, before.version);
      return version === undefined ? undefined : { senders, timeline, version };
    },
  };
}
