import type { WarningSettingsView } from '../../shared/contract/warnings';
import { warningSettingsView } from '../presenters/warning-settings-view';
import { warningStore, type KeptWarningSettings } from '../stores/warning-store';
import { changeWarnings as change } from '../use-cases/warning-settings';
import type { Handler } from './door';
import { settingsDocument } from './settings-document';

const warnings = settingsDocument<KeptWarningSettings, WarningSettingsView>({
  read: ({ desk }) => warningStore(desk.ownWork).get(),
  viewOf: ({ desk }, kept) => warningSettingsView(desk, kept),
});

export const warningSettings: Handler<'warningSettings'> = warnings.look;

export const changeWarnings: Handler<'changeWarnings'> = async (call) => warnings.saved(call, await change(call.desk, call.caller.id, call.body, call.ifMatch));
