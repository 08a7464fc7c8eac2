import { z } from 'zod';
import { nobodyKnown, type KnownSenders } from '../../shared/domain/message/known-senders';
import type { DocumentStore, Version } from '../ports/document-store';
import { WrittenByNewerVersion, type TimelineEntry } from './aggregate-store';

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

const schema = 1;
const id = 'senders';

/** A council's own forms, systems and domains: one document, empty until somebody changes it. */
export function sendersStore(documents: DocumentStore) {
  return {
    get: async (): Promise<KeptSenders> => {
      const stored = await documents.get('council', id);
      if (!stored) return { senders: nobodyKnown, timeline: [] };
      const { timeline, ...senders } = data.parse(stored.data) as unknown as KnownSenders & { timeline: TimelineEntry[] };
      return { senders, timeline, version: stored.schema > schema ? `newer:${stored.schema}` : stored.version };
    },
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: async (senders: KnownSenders, entry: TimelineEntry, before: KeptSenders): Promise<KeptSenders | undefined> => {
      if (before.version?.startsWith('newer:')) throw new WrittenByNewerVersion(`council ${id}`);
      const timeline = [...before.timeline, entry];
      const document = { kind: 'council', id, schema, card: {}, data: { ...before.senders, ...senders, timeline } } as const;
      const result = await documents.write({ document, ...(before.version !== undefined && { expected: before.version }) });
      return 'written' in result ? { senders, timeline, version: result.written } : undefined;
    },
  };
}
