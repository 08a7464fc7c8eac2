import { longestUndoSeconds, mostAcknowledgementsADay, usualAcknowledgementsADay, usualUndoSeconds } from '../../shared/domain/letter/vocabulary';
import type { LetterSettingsView } from '../../shared/contract/letter-settings';
import { forget } from '../composition';
import { lastChanged } from '../presenters/last-changed';
import { rosterOf } from '../presenters/roster';
import { settingsStore, type KeptSettings } from '../stores/settings-store';
import { changeLetterSettings as change } from '../use-cases/letter-settings';
import type { Handler } from './door';
import { settingsDocument } from './settings-document';

const letters = settingsDocument<KeptSettings, LetterSettingsView>({
  read: ({ desk }) => settingsStore(desk.ownWork).get(),
  viewOf: async ({ desk }, { settings, timeline, version }) => ({
    undoSeconds: settings.undoSeconds ?? usualUndoSeconds,
    longest: longestUndoSeconds,
    acknowledgementsADay: settings.acknowledgementsADay ?? usualAcknowledgementsADay,
    most: mostAcknowledgementsADay,
    version,
    // Up to 0.2.0 there was only the time for Undo.
    ...lastChanged(await rosterOf(desk), timeline.findLast(({ type }) => type === 'LetterRulesChanged' || type === 'UndoTimeChanged')),
  }),
});

export const letterSettings: Handler<'letterSettings'> = letters.look;

export const changeLetterSettings: Handler<'changeLetterSettings'> = async (call) => {
  const changed = await change(call.desk, call.caller.id, call.body, call.ifMatch);
  forget('settings', call.desk.council.key);
  return letters.saved(call, changed);
};
