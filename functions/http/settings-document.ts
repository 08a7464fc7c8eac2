import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { Call } from './door';
import type { Refusal } from './refusals';

/** How a part of the settings is read, and shown to whoever asks. */
interface SettingsDocument<Kept, View> {
  read(call: Call): Promise<Kept>;
  viewOf(call: Call, kept: Kept): Promise<View>;
}

/**
 * The two answers of every part of the settings that is changed as a whole: what stands, and what stands after a change.
 * Where somebody else was first, the refusal carries what they made of it.
 */
export function settingsDocument<Kept, View extends { version: string }>({ read, viewOf }: SettingsDocument<Kept, View>) {
  const answer = async (call: Call, kept: Kept) => {
    const view = await viewOf(call, kept);
    return ok({ view, version: view.version });
  };
  return {
    look: async (call: Call) => answer(call, await read(call)),
    saved: async (call: Call, changed: Result<Kept, Refusal>) => {
      if (changed.ok) return answer(call, changed.value);
      const { refusal } = changed;
      return refusal.code === 'changed-meanwhile' ? refuse({ refusal, more: { current: await viewOf(call, await read(call)) } }) : refuse(refusal);
    },
  };
}
