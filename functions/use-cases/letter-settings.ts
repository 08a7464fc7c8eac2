import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { LetterSettingsBody } from '../../shared/contract/letter-settings';
import { settingsStore, type KeptSettings } from '../stores/settings-store';
import type { Desk } from './desk';

/**
 * Changes how long outgoing mail waits for Undo, or how many acknowledgements one address is sent in a day, under the version
 * that was seen. Letters that wait already keep their moment, and letters that were written what held for them.
 */
export async function changeLetterSettings(desk: Desk, by: string, { undoSeconds, acknowledgementsADay }: LetterSettingsBody, expected: string): Promise<Result<KeptSettings, { code: 'changed-meanwhile' }>> {
  const store = settingsStore(desk.ownWork);
  const before = await store.get();
  if (before.version !== expected) return refuse({ code: 'changed-meanwhile' });
  const changed = { ...(undoSeconds !== undefined && { undoSeconds }), ...(acknowledgementsADay !== undefined && { acknowledgementsADay }) };
  const kept = await store.keep({ ...before.settings, ...changed }, { at: desk.clock.now(), type: 'LetterRulesChanged', by, ...changed }, before);
  return kept ? ok(kept) : refuse({ code: 'changed-meanwhile' });
}
