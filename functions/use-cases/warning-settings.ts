import type { WarningRules } from '../../shared/domain/notice/rules';
import { hasLeft } from '../../shared/domain/people/person';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { londonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { peopleStore } from '../stores/people-store';
import { warningStore, type KeptWarningSettings } from '../stores/warning-store';
import type { Desk } from './desk';

export type WarningSettingsRefusal = { code: 'changed-meanwhile' } | { code: 'no-such-person' };

const namedIn = ({ unplaced, everything, duty, dataProtection = [], quarantine = [] }: WarningRules): PersonId[] => [...unplaced, ...everything, ...duty, ...dataProtection, ...quarantine];

/** Changes whom the council warns, and when, under the version that was seen. Only people whom Heard knows and who work here still can be named; whoever has left may stay in a list until it is tidied. */
export async function changeWarnings(desk: Desk, by: string, asked: WarningRules, expected: string): Promise<Result<KeptWarningSettings, WarningSettingsRefusal>> {
  const store = warningStore(desk.ownWork);
  const before = await store.get();
  if ((before.version ?? 'built in') !== expected) return refuse({ code: 'changed-meanwhile' });
  const { settings } = before;
  const today = londonDate(desk.clock.now());
  const here = (await peopleStore(desk.ownWork).all()).filter((person) => !hasLeft(person, today)).map(({ id }) => id);
  const known = new Set([...here, ...namedIn(settings.rules)]);
  if (namedIn(asked).some((id) => !known.has(id))) return refuse({ code: 'no-such-person' });
  const kept = await store.keep({ ...settings, rules: asked, timeline: [...settings.timeline, { at: desk.clock.now(), type: 'WarningsChanged', by }] }, before);
  return kept ? ok(kept) : refuse({ code: 'changed-meanwhile' });
}
