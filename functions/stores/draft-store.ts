import { z } from 'zod';
import { reachOf } from '../../shared/domain/plan/reach';
import { emptyDraft, type Draft } from '../../shared/domain/plan/draft';
import type { Plan } from '../../shared/domain/plan/plan';
import type { DocumentStore, Version } from '../ports/document-store';
import { mayWrite, versionOf } from './newer-version';
import { sightCard } from './plan-store';

/** A draft under the version that was read. */
export interface KeptDraft {
  draft: Draft;
  version: Version;
  rest: object;
}

/** Before anybody has written anything. */
export const neverWritten = 'none';
const schema = 1;
const data = z.looseObject({ draft: z.looseObject({ answers: z.looseObject({}), notes: z.looseObject({}) }) });

/** What is being written of plans: one document beside each, without a timeline, as it is saved while somebody types. */
export function draftStore(documents: DocumentStore) {
  return {
    get: async (planId: string): Promise<KeptDraft> => {
      const stored = await documents.get('draft', planId);
      if (!stored) return { draft: emptyDraft, version: neverWritten, rest: {} };
      const { draft, ...rest } = data.parse(stored.data);
      return { draft: draft as unknown as Draft, version: versionOf(stored, schema), rest };
    },
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: async (plan: Pick<Plan, 'id' | 'area' | 'authors'>, draft: Draft, { version, rest }: Pick<KeptDraft, 'version' | 'rest'>): Promise<KeptDraft | undefined> => {
      mayWrite(version, `draft ${plan.id}`);
      const document = { kind: 'draft', id: plan.id, schema, card: { ...sightCard(plan), ...reachOf(draft) }, data: { ...rest, draft } } as const;
      const result = await documents.write({ document, ...(version !== neverWritten && { expected: version }) });
      return 'written' in result ? { draft, version: result.written, rest } : undefined;
    },
  };
}
