import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { DraftBody, PlanView } from '../../../shared/contract/plans';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { useSavingDocument } from '../../parts/use-saving-document';
import { useSettled } from '../../parts/use-settled';
import { planWords } from '../../words/plans';

/** A field of the draft, as its part and its name: `answers.duty`. */
export type Path = `${keyof DraftBody}.${string}`;
type Typed = Partial<Record<Path, string>>;

/** Its part, and what stands after the first dot: a division's name may have others. */
export const partsOf = (path: string): [keyof DraftBody, string] => [path.slice(0, path.indexOf('.')) as keyof DraftBody, path.slice(path.indexOf('.') + 1)];

const at = (draft: DraftBody, path: Path): string | undefined => {
  const [part, field] = partsOf(path);
  return (draft[part] as Record<string, string | undefined> | undefined)?.[field];
};

/** A draft with what was typed in the places of what it said. */
function withTyped(draft: DraftBody, typed: Typed): DraftBody {
  const now: Record<string, Record<string, string | undefined>> = Object.fromEntries(Object.entries(draft).map(([part, fields]) => [part, { ...fields }]));
  for (const [path, value] of Object.entries(typed)) {
    const [part, field] = partsOf(path);
    (now[part] ??= {})[field] = value === '' ? undefined : value;
  }
  return now as unknown as DraftBody;
}

/** A field and what it says, in words. */
export interface SaidFields {
  name(now: PlanView, path: string): string;
  value(path: string, value: string): string;
}

/** So long nobody has typed: then it is saved. */
const pause = 500;

/**
 * A plan with its draft, saved as it is typed. Two who write different fields ask each other nothing; where both wrote
 * the same field since it was read, each is shown and one is chosen, in the words of `said`.
 */
export function usePlan(id: string, said: SaidFields) {
  const { api } = useDesk();
  const client = useQueryClient();
  const query = useQuery(reading.plan(api, id));
  const [began, setBegan] = useState<PlanView>();
  const [typed, setTyped] = useState<Typed>({});
  const settled = useSettled(typed, pause);
  const saving = useSavingDocument<PlanView, DraftBody>({
    put: async (body, version) => (await api('changeDraft', { id, body, version })).view,
    shown: (now) => client.setQueryData(reading.plan(api, id).queryKey, now),
  });
  const { isPending, crossed, problem } = saving;

  /** What was typed meanwhile goes on from what is there now. */
  const goOn = (rest: (from: Typed) => Typed): void => {
    setTyped(rest);
    setBegan(client.getQueryData(reading.plan(api, id).queryKey));
  };

  const inWords = (path: string, value: string | undefined): string => (value ? said.value(path, value) : planWords.nothingWritten);

  const save = useEffectEvent((changes: Typed) => {
    if (!began) return;
    const rest = (from: Typed): Typed => Object.fromEntries(Object.entries(from).filter(([path, value]) => changes[path as Path] !== value));
    saving.save({
      began,
      change: (now) => withTyped(now.draft, changes),
      crossed: (now) =>
        (Object.entries(changes) as [Path, string][])
          .filter(([path, mine]) => at(now.draft, path) !== at(began.draft, path) && (at(now.draft, path) ?? '') !== mine.trim())
          .map(([path, mine]) => ({ name: said.name(now, path), theirs: inWords(path, at(now.draft, path)), mine: inWords(path, mine) })),
      onDone: () => goOn(rest),
      onTheirs: () => goOn(rest),
    });
  });
  const waits = Object.keys(settled).length > 0 && settled === typed;
  useEffect(() => {
    if (waits && !isPending && !crossed && !problem) save(settled);
  }, [waits, settled, isPending, crossed, problem]);

  // Whoever leaves the page right after typing leaves nothing behind.
  const saveLast = useEffectEvent(() => {
    if (began && Object.keys(typed).length > 0 && !crossed) void api('changeDraft', { id, body: withTyped(began.draft, typed), version: began.version }).then(() => client.invalidateQueries({ queryKey: ['plan', id] }), () => undefined);
  });
  useEffect(() => () => saveLast(), []);

  const plan = query.data;
  const draft = plan && withTyped(plan.draft, typed);
  return {
    plan,
    draft,
    /** There is nothing to show, and why. */
    missing: query.data ? null : query.error,
    again: () => void query.refetch(),
    write: (path: Path, value: string) => {
      if (problem) saving.forget();
      if (Object.keys(typed).length === 0) setBegan(plan);
      setTyped((before) => ({ ...before, [path]: value }));
    },
    said: isPending || Object.keys(typed).length > 0 ? planWords.decide.saving : planWords.decide.saved,
    crossed,
    problem,
    /** Tries again what could not be saved. */
    retry: saving.forget,
  };
}
