import type { RetentionRules } from '../../shared/domain/case/retention';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { retentionStore, type KeptRetention } from '../stores/retention-store';
import type { Desk } from './desk';

/** Changes how long closed cases are kept, under the version that was seen. It holds at once: review dates are read, never stored. */
export async function changeRetention(desk: Desk, by: string, rules: RetentionRules, expected: string): Promise<Result<KeptRetention, { code: 'changed-meanwhile' }>> {
  const store = retentionStore(desk.ownWork);
  const before = await store.get();
  if ((before.version ?? 'built in') !== expected) return refuse({ code: 'changed-meanwhile' });
  const { settings } = before;
  const kept = await store.keep({ ...settings, rules, timeline: [...settings.timeline, { at: desk.clock.now(), type: 'RetentionChanged', by }] }, before);
  return kept ? ok(kept) : refuse({ code: 'changed-meanwhile' });
}
