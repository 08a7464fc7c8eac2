import { z } from 'zod';
import { usualRetention, type RetentionRules } from '../../shared/domain/case/retention';
import type { DocumentStore, Version } from '../ports/document-store';
import { WrittenByNewerVersion, type TimelineEntry } from './aggregate-store';

/** How long a council keeps closed cases, and who said so when. */
export interface KeptRetention {
  rules: RetentionRules;
  timeline: TimelineEntry[];
  /** What a newer version wrote beside. */
  rest: Record<string, unknown>;
  /** Absent until a council has changed anything. */
  version?: Version;
}

const time = z.looseObject({ years: z.number(), source: z.string() });
const data = z.looseObject({
  rules: z.looseObject({ complaint: time, comment: time, compliment: time, 'service request': time }),
  timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })),
});

const schema = 1;
const id = 'retention';

/** A council's retention times: one document, the usual ones until somebody changes them. */
export function retentionStore(documents: DocumentStore) {
  return {
    get: async (): Promise<KeptRetention> => {
      const stored = await documents.get('council', id);
      if (!stored) return { rules: usualRetention, timeline: [], rest: {} };
      const { rules, timeline, ...rest } = data.parse(stored.data);
      return { rules, timeline: timeline as TimelineEntry[], rest, version: stored.schema > schema ? `newer:${stored.schema}` : stored.version };
    },
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: async (rules: RetentionRules, entry: TimelineEntry | undefined, before: KeptRetention): Promise<KeptRetention | undefined> => {
      if (before.version?.startsWith('newer:')) throw new WrittenByNewerVersion(`council ${id}`);
      const { rest } = before;
      const timeline = entry ? [...before.timeline, entry] : before.timeline;
      const document = { kind: 'council', id, schema, card: {}, data: { ...rest, rules, timeline } } as const;
      const result = await documents.write({ document, ...(before.version !== undefined && { expected: before.version }) });
      return 'written' in result ? { rules, timeline, rest, version: result.written } : undefined;
    },
  };
}
