import { z } from 'zod';
import type { Lane } from '../../shared/domain/letter/lane';
import type { DocumentStore, Version } from '../ports/document-store';
import { oneDocument } from './one-document';

const data = z.looseObject({ acknowledgement: z.string().optional(), letter: z.string().optional(), digest: z.string().optional() });

/** Which turns a mailbox has given away: one document, absent until the first. */
export function laneStore(documents: DocumentStore, mailbox: string) {
  const kept = oneDocument<Lane>(documents, { kind: 'mailbox', id: `lane of ${mailbox}`, schema: 1, data });
  return {
    get: async (): Promise<{ lane: Lane; version?: Version }> => {
      const there = await kept.get();
      return there ? { lane: there.data, version: there.version } : { lane: {} };
    },
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: kept.keep,
  };
}
