import { ok, refuse } from '../../shared/kernel/result';
import { warningSettingsView } from '../presenters/warning-settings-view';
import { warningStore, type KeptWarningSettings } from '../stores/warning-store';
import type { Desk } from '../use-cases/desk';
import { changeWarnings as change } from '../use-cases/warning-settings';
import type { Handler } from './door';

const viewNow = async (desk: Desk, kept?: KeptWarningSettings) => warningSettingsView(desk, kept ?? (await warningStore(desk.ownWork).get()));

export const warningSettings: Handler<'warningSettings'> = async ({ desk }) => {
  const view = await viewNow(desk);
  return ok({ view, version: view.version });
};

export const changeWarnings: Handler<'changeWarnings'> = async ({ desk, caller, body, ifMatch }) => {
  const changed = await change(desk, caller.id, body, ifMatch);
  if (changed.ok) {
    const view = await viewNow(desk, changed.value);
    return ok({ view, version: view.version });
  }
  const { refusal } = changed;
  return refusal.code === 'changed-meanwhile' ? refuse({ refusal, more: { current: await viewNow(desk) } }) : refuse(refusal);
};
