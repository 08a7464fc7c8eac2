import type { Monitoring } from '../../shared/domain/people/monitoring';
import type { MonitoringSettingsView } from '../../shared/contract/monitoring';
import { monitoringSettingsView } from '../presenters/monitoring-settings-view';
import { monitoringStore, type KeptMonitoring } from '../stores/monitoring-store';
import { changeMonitoring as change } from '../use-cases/monitoring-settings';
import type { Handler } from './door';
import { settingsDocument } from './settings-document';

const monitoring = settingsDocument<KeptMonitoring, MonitoringSettingsView>({
  read: ({ desk }) => monitoringStore(desk.ownWork).get(),
  viewOf: ({ desk }, kept) => monitoringSettingsView(desk, kept),
});

export const monitoringSettings: Handler<'monitoringSettings'> = monitoring.look;

export const changeMonitoring: Handler<'changeMonitoring'> = async (call) => monitoring.saved(call, await change(call.desk, call.caller.id, call.body as Monitoring, call.ifMatch));
