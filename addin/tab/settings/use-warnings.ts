import { useQueryClient } from '@tanstack/react-query';
import type { WarningRulesBody, WarningSettingsView } from '../../../shared/contract/warnings';
import { reading } from '../../api/reading';
import { useDesk } from '../../api/desk';
import type { CrossedField } from '../../parts/Crossed';
import { words } from '../../words/in-tab';
import { same } from './rules';
import { useUnsaved } from './use-unsaved';

type Part = keyof WarningRulesBody;

/** One part of the rules in words, to be held against another's. */
function partSaid(part: Part, { rules, people }: Pick<WarningSettingsView, 'people'> & { rules: WarningRulesBody }): string {
  if (part === 'hours') return words.settings.to(rules.hours.from, rules.hours.to);
  if (part === 'workingDaysBefore') return String(rules.workingDaysBefore);
  return (rules[part] ?? []).map((id) => people.find((person) => person.id === id)?.name ?? id).join(', ') || words.settings.warnings.lists[part].nobody;
}

const nameOf = (part: Part): string => (part === 'hours' ? words.settings.warnings.when : part === 'workingDaysBefore' ? words.settings.warnings.before : words.settings.warnings.lists[part].title);

/** What both changed since this change began, in words. */
const crossedIn = (now: WarningSettingsView, began: WarningSettingsView, changes: Partial<WarningRulesBody>): CrossedField[] =>
  (Object.keys(changes) as Part[])
    .filter((part) => !same(now.rules[part], began.rules[part]) && !same(now.rules[part], changes[part]))
    .map((part) => ({ name: nameOf(part), theirs: partSaid(part, now), mine: partSaid(part, { rules: { ...now.rules, ...changes }, people: now.people }) }));

/** Changes to the warnings that nobody has saved, laid over them as they are; and their saving. */
export function useWarnings(view: WarningSettingsView) {
  const { api } = useDesk();
  const client = useQueryClient();
  const unsaved = useUnsaved<WarningSettingsView, WarningRulesBody, Partial<WarningRulesBody>>(view, {
    put: async (body, version) => (await api('changeWarnings', { body, version })).view,
    shown: (now) => void client.setQueryData(reading.warnings(api).queryKey, now),
    bodyOf: (changes, now) => ({ ...now.rules, ...changes }),
    crossedIn,
  });
  return { ...unsaved, rules: { ...view.rules, ...unsaved.draft?.changes } };
}
