import { z } from 'zod';
import { usualRetention, type RetentionRules } from '../../shared/domain/case/retention';
import type { DocumentStore } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { usualUntilChanged, type Standing } from './one-document';

/** How long a council keeps closed cases, and who said so when. */
export interface RetentionSettings {
  rules: RetentionRules;
  timeline: TimelineEntry[];
}

export type KeptRetention = Standing<RetentionSettings>;

const time = z.looseObject({ years: z.number(), source: z.string() });
const data = z.looseObject({
  rules: z.looseObject({ complaint: time, comment: time, compliment: time, 'service request': time }),
  timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })),
});

/** A council's retention times: one document, the usual ones until somebody changes them. */
export function retentionStore(documents: DocumentStore) {
  const kept = usualUntilChanged<RetentionSettings>(documents, { kind: 'council', id: 'retention', schema: 1, data }, { rules: usualRetention, timeline: [] });
  return {
    ...kept,
    /** The times in force. */
    rules: async (): Promise<RetentionRules> => (await kept.get()).settings.rules,
  };
}
