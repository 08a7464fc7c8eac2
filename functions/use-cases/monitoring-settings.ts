import { decideMonitoring, isMonitoringOfficer, type Monitoring, type MonitoringRefusal } from '../../shared/domain/people/monitoring';
import type { PersonId, Post } from '../../shared/domain/people/vocabulary';
import { londonDate, type Instant } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { DocumentStore } from '../ports/document-store';
import { monitoringStore, type KeptMonitoring } from '../stores/monitoring-store';
import { colleague } from './colleagues';
import type { Desk } from './desk';

export type MonitoringSettingsRefusal = MonitoringRefusal | { code: 'changed-meanwhile' } | { code: 'no-such-person' };

/** What a person is in the council today, beside their roles. Asked of the store each time: whoever stops being it sees nothing at once. */
export async function postsOf(ownWork: DocumentStore, person: PersonId, now: Instant): Promise<Post[]> {
  const { monitoring } = (await monitoringStore(ownWork).get()).settings;
  return isMonitoringOfficer(monitoring, person, londonDate(now)) ? ['monitoring officer'] : [];
}

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
