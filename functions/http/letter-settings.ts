import { longestUndoSeconds, usualUndoSeconds } from '../../shared/domain/letter/vocabulary';
import { ok, refuse } from '../../shared/kernel/result';
import type { LetterSettingsView } from '../../shared/contract/letter-settings';
import { lastChanged } from '../presenters/last-changed';
import { rosterOf } from '../presenters/roster';
import { settingsStore, type KeptSettings } from '../stores/settings-store';
import type { Desk } from '../use-cases/desk';
import { changeLetterSettings as change } from '../use-cases/letter-settings';
import type { Handler } from './door';

async function viewOf(desk: Desk, { settings, timeline, version }: KeptSettings): Promise<LetterSettingsView> {
  return {
    undoSeconds: settings.undoSeconds ?? usualUndoSeconds,
    longest: longestUndoSeconds,
    version,
    ...lastChanged(await rosterOf(desk), timeline.findLast(({ type }) => type === 'UndoTimeChanged')),
  };
}

const viewNow = async (desk: Desk): Promise<LetterSettingsView> => viewOf(desk, await settingsStore(desk.ownWork).get());

export const letterSettings: Handler<'letterSettings'> = async ({ desk }) => {
  const view = await viewNow(desk);
  return ok({ view, version: view.version });
};

export const changeLetterSettings: Handler<'changeLetterSettings'> = async ({ desk, caller, body, ifMatch }) => {
  const changed = await change(desk, caller.id, body, ifMatch);
  if (!changed.ok) return refuse({ refusal: changed.refusal, more: { current: await viewNow(desk) } });
  const view = await viewOf(desk, changed.value);
  return ok({ view, version: view.version });
};
