import { z } from 'zod';
import { usualDigestRules, type DigestRules } from '../../shared/domain/digest/rules';
import type { DigestNote } from '../../shared/domain/digest/note';
import type { DocumentStore } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { usualUntilChanged } from './one-document';

export interface DigestSettings {
  rules: DigestRules;
  /** The editor's words that wait to go, or went last. */
  note?: DigestNote;
  timeline: TimelineEntry[];
}

const data = z.looseObject({
  rules: z.looseObject({
    weekday: z.number(), time: z.string(), aMinute: z.number(),
    elections: z.array(z.looseObject({ name: z.string(), notice: z.string(), poll: z.string() })).optional(),
    paused: z.looseObject({ at: z.string(), by: z.string(), because: z.string() }).optional(),
  }),
  note: z.looseObject({ id: z.string(), text: z.string(), by: z.string(), at: z.string(), approved: z.looseObject({ by: z.string(), at: z.string() }).optional() }).optional(),
  timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })),
});

/** When a council sends its members' digests, and who has paused them. */
export const digestRulesStore = (documents: DocumentStore) => usualUntilChanged<DigestSettings>(documents, { kind: 'council', id: 'digests', schema: 1, data }, { rules: usualDigestRules, timeline: [] });
