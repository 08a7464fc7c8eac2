import type { ApproachDecision, Plan } from '../plan/plan';
import type { Draft } from '../plan/draft';
import type { Field } from '../plan/fields';

/**
 * What is approved: everything that a plan says, each thing under its own name. Flat and in one order, so that the same
 * plan always reads the same and two can be laid side by side.
 */
export type Version = Readonly<Record<string, string>>;

const written = (part: string, record: object | undefined, isAsked: (id: string) => boolean = () => true): [string, string][] =>
  Object.entries(record ?? {}).flatMap(([id, said]) => (typeof said === 'string' && said.trim() !== '' && isAsked(id) ? [[`${part}.${id}`, said] as [string, string]] : []));

/** Freezes a plan with its draft: what it is asked and says, and nothing of what it is not asked any more. */
export function frozen(plan: Pick<Plan, 'id' | 'title' | 'area'>, decision: ApproachDecision, draft: Draft, asked: readonly Field[], highLevel: boolean): Version {
  const isAsked = new Set<string>(asked.map(({ id }) => id));
  const { approach, because, decidedBy, as, answers } = decision;
  const said: [string, string][] = [
    ['plan', plan.id], ['title', plan.title], ['area', plan.area], ['highLevel', highLevel ? 'yes' : 'no'],
    ['approach', approach], ['decidedBy', decidedBy], ['decidedAs', as], ...(because === undefined ? [] : [['because', because] as [string, string]]),
    ...written('answers', answers), ...written('notes', draft.notes), ...written('text', draft.text, (id) => isAsked.has(id)), ...written('people', draft.people), ...written('places', draft.places), ...written('bases', draft.bases),
    ...(approach === 'inform' ? [] : written('techniques', draft.techniques)), ...(draft.text?.label === 'formal consultation' ? written('principles', draft.principles) : []),
  ];
  return Object.fromEntries(said.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A version as the one text that its hash is of: JSON with its names in order, and no blanks between them. */
export const canonical = (version: Version): string => JSON.stringify(Object.fromEntries(Object.entries(version).sort(([one], [other]) => (one < other ? -1 : 1))));
