import { z } from 'zod';
import { reachOf } from '../../shared/domain/plan/reach';
import { emptyDraft, type Draft } from '../../shared/domain/plan/draft';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import type { Plan } from '../../shared/domain/plan/plan';
import type { DocumentStore, Version } from '../ports/document-store';
import { mayWrite, versionOf } from './newer-version';
import { sightCard } from './plan-store';

/** A draft under the version that was read. */
export interface KeptDraft {
  draft: Draft;
  /** Everybody who has written into it: none of them signs what it becomes. */
  writers: PersonId[];
  version: Version;
  rest: object;
}

/** Before anybody has written anything. */
export const neverWritten = 'none';
const schema = 1;
const data = z.looseObject({ draft: z.looseObject({ answers: z.looseObject({}), notes: z.looseObject({}) }), writers: z.array(z.string()).default([]) });

/** What is being written of plans: one document beside each, without a timeline, as it is saved while somebody types. */
export function draftStore(documents: DocumentStore) {
  return {
    get: async (planId: string): Promise<KeptDraft> => {
      const stored = await documents.get('draft', planId);
      if (!stored) return { draft: emptyDraft, writers: [], version: neverWritten, rest: {} };
      const { draft, writers, ...rest } = data.parse(stored.data);
      return { draft: draft as unknown as Draft, writers, version: versionOf(stored, schema), rest };
    },
    /** Writes a draft, and who has written into it, under the version that was read; `undefined` when something else was written meanwhile. */
    keep: async (plan: Pick<Plan, 'id' | 'area' | 'authors'>, draft: Draft, { writers, version, rest }: Omit<KeptDraft, 'draft'>): Promise<KeptDraft | undefined> => {
      mayWrite(version, `draft ${plan.id}`);
      const document = { kind: 'draft', id: plan.id, schema, card: { ...sightCard(plan), ...reachOf(draft) }, data: { ...rest, draft, ...(writers.length > 0 && { writers }) } } as const;
      const result = await documents.write({ document, ...(version !== neverWritten && { expected: version }) });
      return 'written' in result ? { draft, writers, version: result.written, rest } : undefined;
    },
  };
}
