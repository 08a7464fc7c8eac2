import type { Monitoring } from '../../shared/domain/people/monitoring';
import { ok, refuse } from '../../shared/kernel/result';
import { monitoringSettingsView } from '../presenters/monitoring-settings-view';
import { monitoringStore } from '../stores/monitoring-store';
import type { Desk } from '../use-cases/desk';
import { changeMonitoring as change } from '../use-cases/monitoring-settings';
import type { Handler } from './door';

const viewNow = async (desk: Desk) => monitoringSettingsView(desk, await monitoringStore(desk.ownWork).get());

export const monitoringSettings: Handler<'monitoringSettings'> = async ({ desk }) => {
  const view = await viewNow(desk);
  return ok({ view, version: view.version });
};

export const changeMonitoring: Handler<'changeMonitoring'> = async ({ desk, caller, body, ifMatch }) => {
  const changed = await change(desk, caller.id, body as Monitoring, ifMatch);
  if (changed.ok) {
    const view = await monitoringSettingsView(desk, changed.value);
    return ok({ view, version: view.version });
  }
  const { refusal } = changed;
  return refusal.code === 'changed-meanwhile' ? refuse({ refusal, more: { current: await viewNow(desk) } }) : refuse(refusal);
};
