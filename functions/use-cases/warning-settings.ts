import type { WarningRules } from '../../shared/domain/notice/rules';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { peopleStore } from '../stores/people-store';
import { warningStore, type KeptWarningSettings } from '../stores/warning-store';
import type { Desk } from './desk';

export type WarningSettingsRefusal = { code: 'changed-meanwhile' } | { code: 'no-such-person' };

/** Changes whom the council warns, and when, under the version that was seen. Only people whom Heard knows can be named. */
export async function changeWarnings(desk: Desk, by: string, asked: WarningRules, expected: string): Promise<Result<KeptWarningSettings, WarningSettingsRefusal>> {
  const store = warningStore(desk.ownWork);
  const before = await store.get();
  if ((before.version ?? 'built in') !== expected) return refuse({ code: 'changed-meanwhile' });
  const known = new Set((await peopleStore(desk.ownWork).all()).map(({ id }) => id));
  if ([...asked.unplaced, ...asked.everything, ...asked.duty, ...(asked.dataProtection ?? [])].some((id) => !known.has(id))) return refuse({ code: 'no-such-person' });
  const { settings } = before;
  const kept = await store.keep({ ...settings, rules: asked, timeline: [...settings.timeline, { at: desk.clock.now(), type: 'WarningsChanged', by }] }, before);
  return kept ? ok(kept) : refuse({ code: 'changed-meanwhile' });
}
