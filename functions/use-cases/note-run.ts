import type { JobName, RunEnded } from '../../shared/domain/self-check/jobs';
import { later, type Instant } from '../../shared/kernel/london';
import { runStore } from '../stores/run-store';
import type { Desk } from './desk';

/** What ends every ten seconds is noted no oftener: it costs a write, and nobody asks more closely. */
const notedEvery = 5 * 60_000;

/** What this instance last noted of a job. */
export type Noted = Map<string, { how: RunEnded; at: Instant }>;

/** Notes that a job of a council ended, and how; where this instance noted the same a moment ago, that stands. */
export async function noteRun({ ownWork, council, clock }: Pick<Desk, 'ownWork' | 'council' | 'clock'>, job: JobName, how: RunEnded, noted: Noted): Promise<void> {
  const at = clock.now();
  const key = `${council.key} ${job}`;
  const before = noted.get(key);
  if (before && before.how === how && before.at <= at && later(before.at, notedEvery) > at) return;
  await runStore(ownWork).note(job, how === 'well' ? { endedAt: at } : { failedAt: at }, at);
  noted.set(key, { how, at });
}
