import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WarningRulesBody, WarningSettingsView } from '../../../shared/contract/warnings';
import { reading } from '../../api/reading';
import { useDesk } from '../../api/desk';
import type { CrossedField } from '../../parts/Crossed';
import { useSavingDocument } from '../../parts/use-saving-document';
import { words } from '../../words/in-tab';
import { same } from './rules';

type Part = keyof WarningRulesBody;

/** One part of the rules in words, to be held against another's. */
function partSaid(part: Part, { rules, people }: Pick<WarningSettingsView, 'people'> & { rules: WarningRulesBody }): string {
  if (part === 'hours') return words.settings.to(rules.hours.from, rules.hours.to);
  if (part === 'workingDaysBefore') return String(rules.workingDaysBefore);
  return (rules[part] ?? []).map((id) => people.find((person) => person.id === id)?.name ?? id).join(', ') || words.settings.warnings.lists[part].nobody;
}

const nameOf = (part: Part): string => (part === 'hours' ? words.settings.warnings.when : part === 'workingDaysBefore' ? words.settings.warnings.before : words.settings.warnings.lists[part].title);

/** Changes to the warnings that nobody has saved, laid over them as they are; and their saving. */
export function useWarnings(view: WarningSettingsView) {
  const { api } = useDesk();
  const client = useQueryClient();
  const [draft, setDraft] = useState<{ changes: Partial<WarningRulesBody>; began: WarningSettingsView }>();
  const saving = useSavingDocument<WarningSettingsView, WarningRulesBody>({
    put: async (body, version) => (await api('changeWarnings', { body, version })).view,
    shown: (now) => void client.setQueryData(reading.warnings(api).queryKey, now),
  });
  const forget = () => setDraft(undefined);
  const crossedIn = (now: WarningSettingsView, { changes, began }: NonNullable<typeof draft>): CrossedField[] =>
    (Object.keys(changes) as Part[])
      .filter((part) => !same(now.rules[part], began.rules[part]) && !same(now.rules[part], changes[part]))
      .map((part) => ({ name: nameOf(part), theirs: partSaid(part, now), mine: partSaid(part, { rules: { ...now.rules, ...changes }, people: now.people }) }));
  return {
    rules: { ...view.rules, ...draft?.changes },
    draft,
    saving,
    save: (onDone: () => void) =>
      draft && saving.save({
        began: draft.began,
        change: (now) => ({ ...now.rules, ...draft.changes }),
        crossed: (now) => crossedIn(now, draft),
        onDone: () => {
          forget();
          onDone();
        },
        onTheirs: forget,
      }),
    change: (change: Partial<WarningRulesBody>) => {
      if (!saving.isPending) saving.forget();
      setDraft({ changes: { ...draft?.changes, ...change }, began: draft?.began ?? view });
    },
    undo: () => {
      forget();
      saving.forget();
    },
  };
}
