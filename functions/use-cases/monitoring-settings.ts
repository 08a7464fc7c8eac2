import { decideMonitoring, type Monitoring, type MonitoringRefusal } from '../../shared/domain/people/monitoring';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { monitoringStore, type KeptMonitoring } from '../stores/monitoring-store';
import { colleague } from './colleagues';
import type { Desk } from './desk';

export type MonitoringSettingsRefusal = MonitoringRefusal | { code: 'changed-meanwhile' } | { code: 'no-such-person' };

/** Says who is the monitoring officer and who acts for them, under the version that was seen. Only people whom Heard knows can be named. */
export async function changeMonitoring(desk: Desk, by: PersonId, asked: Monitoring, expected: string): Promise<Result<KeptMonitoring, MonitoringSettingsRefusal>> {
  const store = monitoringStore(desk.ownWork);
  const before = await store.get();
  if ((before.version ?? 'built in') !== expected) return refuse({ code: 'changed-meanwhile' });
  const named = await Promise.all([asked.officer, asked.deputy?.person].filter((id) => id !== undefined).map((id) => colleague(desk, id)));
  if (named.includes(undefined)) return refuse({ code: 'no-such-person' });
  const decided = decideMonitoring(asked, by, before.settings.monitoring);
  if (!decided.ok) return decided;
  const entry = { at: desk.clock.now(), type: 'MonitoringChanged', by, ...decided.value };
  const kept = await store.keep({ ...before.settings, monitoring: decided.value, timeline: [...before.settings.timeline, entry] }, before);
  return kept ? ok(kept) : refuse({ code: 'changed-meanwhile' });
}
