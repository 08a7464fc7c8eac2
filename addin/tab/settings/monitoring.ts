import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { MonitoringBody, MonitoringSettingsView } from '../../../shared/contract/monitoring';
import { shortDate, type LondonDate } from '../../../shared/kernel/london';
import type { Api } from '../../api/client';
import { useDesk } from '../../api/desk';
import type { CrossedField } from '../../parts/Crossed';
import { monitoringWords } from '../../words/monitoring';
import { same } from './rules';
import { useUnsaved } from './use-unsaved';

export const monitoringSettings = (api: Api) => queryOptions({ queryKey: ['monitoring settings'], queryFn: async ({ signal }) => (await api('monitoringSettings', { signal })).view });

type Changes = { officer?: string; deputy?: Deputy };
/** As the form has it: nobody is no person, and a day may be missing. */
export type Deputy = { person: string; from: string; until: string };

const nobody: Deputy = { person: '', from: '', until: '' };

const typedOf = ({ monitoring: { officer = '', deputy } }: MonitoringSettingsView) => ({ officer, deputy: deputy ?? nobody });

const bodyOf = ({ officer, deputy }: Required<Changes>): MonitoringBody => ({ ...(officer !== '' && { officer }), ...(deputy.person !== '' && { deputy }) });

/** What both changed since this change began, in words. */
function crossedIn(now: MonitoringSettingsView, began: MonitoringSettingsView, changes: Changes): CrossedField[] {
  const name = (id: string): string => (id === '' ? monitoringWords.nobody : (now.people.find((person) => person.id === id)?.name ?? id));
  const acts = ({ person, from, until }: Deputy): string => (person === '' ? monitoringWords.nobody : monitoringWords.acts(name(person), shortDate(from as LondonDate), shortDate(until as LondonDate)));
  const [theirs, before] = [typedOf(now), typedOf(began)];
  const both = (part: keyof Changes): boolean => changes[part] !== undefined && !same(theirs[part], before[part]) && !same(theirs[part], changes[part]);
  return [
    ...(both('officer') ? [{ name: monitoringWords.officer, theirs: name(theirs.officer), mine: name(changes.officer ?? '') }] : []),
    ...(both('deputy') ? [{ name: monitoringWords.deputy, theirs: acts(theirs.deputy), mine: acts(changes.deputy ?? nobody) }] : []),
  ];
}

/** Changes to who it is that nobody has saved, laid over what is; and their saving. */
export function useMonitoring(view: MonitoringSettingsView) {
  const { api } = useDesk();
  const client = useQueryClient();
  const unsaved = useUnsaved<MonitoringSettingsView, MonitoringBody, Changes>(view, {
    put: async (body, version) => (await api('changeMonitoring', { body, version })).view,
    shown: (now) => void client.setQueryData(monitoringSettings(api).queryKey, now),
    bodyOf: (changes, now) => bodyOf({ ...typedOf(now), ...changes }),
    crossedIn,
  });
  return { ...unsaved, typed: { ...typedOf(view), ...unsaved.draft?.changes } };
}
