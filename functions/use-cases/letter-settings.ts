import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { LetterSettingsBody } from '../../shared/contract/letter-settings';
import { settingsStore, type KeptSettings } from '../stores/settings-store';
import type { Desk } from './desk';

/** Changes how long outgoing mail waits for Undo, under the version that was seen. Letters that wait already keep their moment. */
export async function changeLetterSettings(desk: Desk, by: string, { undoSeconds }: LetterSettingsBody, expected: string): Promise<Result<KeptSettings, { code: 'changed-meanwhile' }>> {
  const store = settingsStore(desk.ownWork);
  const before = await store.get();
  if (before.version !== expected) return refuse({ code: 'changed-meanwhile' });
  const kept = await store.keep({ ...before.settings, undoSeconds }, { at: desk.clock.now(), type: 'UndoTimeChanged', by, undoSeconds }, before);
  return kept ? ok(kept) : refuse({ code: 'changed-meanwhile' });
}
