import { z } from 'zod';
import { jobNames, type JobName, type LastRun, type LastRuns } from '../../shared/domain/self-check/jobs';
import type { Instant } from '../../shared/kernel/london';
import type { DocumentStore } from '../ports/document-store';
import { oneDocument } from './one-document';
import { put } from './put';

const run = z.looseObject({ endedAt: z.string().optional(), failedAt: z.string().optional() });
const data = z.looseObject({ since: z.string(), of: z.looseObject(Object.fromEntries(jobNames.map((job) => [job, run.optional()]))) });

const form = { kind: 'council', id: 'runs', schema: 1 } as const;

/** Timers end side by side: each notes its own, on what the others have noted. */
const tries = 5;

/** When each job of a council last ended: one document, absent until the first has. */
export function runStore(documents: DocumentStore) {
  const kept = oneDocument<LastRuns>(documents, { ...form, data });
  return {
    get: async (): Promise<LastRuns | undefined> => (await kept.get())?.data,
    /** Begins anew: what ran before is no longer known, and nothing is late yet. */
    begin: (at: Instant): Promise<void> => put(documents, { ...form, card: {}, data: { since: at, of: {} } satisfies LastRuns }),
    /** Notes how a job ended beside what is known of it. Where others note theirs all the while, this one is left to its next run. */
    note: async (job: JobName, ended: LastRun, at: Instant): Promise<void> => {
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const there = await kept.get();
        const before = there?.data ?? { since: at, of: {} };
        const next = { ...before, of: { ...before.of, [job]: { ...before.of[job], ...ended } } };
        if ((await kept.keep(next, there?.version)) !== undefined) return;
      }
    },
  };
}
