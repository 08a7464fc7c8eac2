import { later, type Instant } from '../../kernel/london';

const minutes = 60_000;
const hours = 60 * minutes;

/** A job by which Heard does by itself what nobody asks it for: how often it runs, in words, and how long it may be without an end before somebody has to look. */
interface Job {
  does: string;
  runs: string;
  /** Milliseconds since its last good end. Well over its interval: one run may be slow, and one that is missed is made good by the next. */
  lateAfter: number;
}

const nightly = { runs: 'each night', lateAfter: 30 * hours };

/** Every timer, by the name that it is registered under. What it is to do is said here as a manager would say it. */
export const jobs = {
  sweep: { does: 'Does what is owed and due', runs: 'every ten seconds, noted every five minutes', lateAfter: 15 * minutes },
  pollMailbox: { does: 'Looks for messages that no notification told of', runs: 'every five minutes', lateAfter: 20 * minutes },
  measure: { does: 'Measures what is owed and how soon people are told', runs: 'every five minutes', lateAfter: 20 * minutes },
  watchMailbox: { does: 'Keeps the mailbox telling of new messages', runs: 'every hour', lateAfter: 3 * hours },
  proveMailbox: { does: 'Looks whether every message of the mailbox is in Heard', ...nightly },
  sendDigests: { does: 'Sends members their digests', runs: 'every ten minutes', lateAfter: 40 * minutes },
  readCalendar: { does: 'Reads the published list of bank holidays', runs: 'each morning', lateAfter: 30 * hours },
  learnProposals: { does: 'Learns from what was captured', ...nightly },
  tellFigures: { does: 'Tells the figures of a month that has ended', ...nightly },
  warn: { does: 'Warns people of their dates', runs: 'every ten minutes', lateAfter: 40 * minutes },
  purge: { does: 'Overwrites what was erased', ...nightly },
} as const satisfies Record<string, Job>;

export type JobName = keyof typeof jobs;
export const jobNames = Object.keys(jobs) as JobName[];

/** How a run of a job ended. */
export type RunEnded = 'well' | 'failed';

/** When a job last ended, and when it last did not end well. */
export interface LastRun {
  endedAt?: Instant;
  failedAt?: Instant;
}

/** The last runs that are known. `since`: when Heard began to keep them, so that a job of the night is not missed on its first day. */
export interface LastRuns {
  since: Instant;
  of: Partial<Record<JobName, LastRun>>;
}

/** `well` without an end: it has not been due yet. */
export type JobStanding = { is: 'well'; endedAt?: Instant } | { is: 'never ran' } | { is: 'late'; endedAt: Instant } | { is: 'failed'; failedAt: Instant };

/** Whether a job runs as it should. Failed is worse than late: it was tried, and whoever looks has to look elsewhere. */
export function standingOf(job: JobName, runs: LastRuns | undefined, now: Instant): JobStanding {
  if (!runs) return { is: 'never ran' };
  const { endedAt, failedAt } = runs.of[job] ?? {};
  if (failedAt !== undefined && (endedAt === undefined || endedAt <= failedAt)) return { is: 'failed', failedAt };
  if (later(endedAt ?? runs.since, jobs[job].lateAfter) >= now) return { is: 'well', ...(endedAt !== undefined && { endedAt }) };
  return endedAt === undefined ? { is: 'never ran' } : { is: 'late', endedAt };
}
