import type { PersonId } from '../../shared/domain/people/vocabulary';
import { londonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { lastReading, quarantineStore, type KeptQuarantine } from '../stores/quarantine-store';
import { tries } from './change';
import type { Desk } from './desk';

/** Notes by name that somebody read quarantine. Pressed again on the same day by the same person it is one reading; by another, theirs as well. */
export async function noteQuarantine(desk: Desk, by: PersonId): Promise<Result<KeptQuarantine, { code: 'changing-too-often' }>> {
  const store = quarantineStore(desk.ownWork);
  const at = desk.clock.now();
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = await store.get();
    const last = lastReading(before);
    if (last?.by === by && londonDate(last.at) === londonDate(at)) return ok(before);
    const kept = await store.keep({ ...before, timeline: [...before.timeline, { at, type: 'QuarantineRead', by }] });
    if (kept) return ok(kept);
  }
  return refuse({ code: 'changing-too-often' });
}
