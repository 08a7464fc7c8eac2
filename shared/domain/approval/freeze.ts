import type { ApproachDecision, Plan } from '../plan/plan';
import type { Draft } from '../plan/draft';
import type { Field } from '../plan/fields';
import type { Version } from './version';

interface Frozen {
  decision: ApproachDecision;
  draft: Draft;
  asked: ReadonlySet<string>;
}

const whole = (): boolean => true;

/** Each part of a draft, and what of it a plan is asked. A part that is added later does not compile until somebody has said. */
const isAsked: Record<keyof Draft, (of: Frozen, id: string) => boolean> = {
  answers: whole,
  notes: whole,
  text: ({ asked }, id) => asked.has(id),
  people: whole,
  places: whole,
  techniques: ({ decision }) => decision.approach !== 'inform',
  bases: whole,
  principles: ({ draft }) => draft.text?.label === 'formal consultation',
};

/** What is written of a draft and asked, each thing under its own name. */
const written = (of: Frozen): [string, string][] =>
  (Object.keys(isAsked) as (keyof Draft)[]).flatMap((part) =>
    Object.entries(of.draft[part] ?? {}).flatMap(([id, said]) => (typeof said === 'string' && said.trim() !== '' && isAsked[part](of, id) ? [[`${part}.${id}`, said] as [string, string]] : [])),
  );

/** Freezes a plan with its draft: what it is asked and says, and nothing of what it is not asked any more. */
export function frozen(plan: Pick<Plan, 'id' | 'title' | 'area'>, decision: ApproachDecision, draft: Draft, asked: readonly Field[], highLevel: boolean): Version {
  const { approach, because, decidedBy, as } = decision;
  const said: [string, string][] = [
    ['plan', plan.id], ['title', plan.title], ['area', plan.area], ['highLevel', highLevel ? 'yes' : 'no'],
    ['approach', approach], ['decidedBy', decidedBy], ['decidedAs', as], ...(because === undefined ? [] : [['because', because] as [string, string]]),
    ...written({ decision, draft, asked: new Set(asked.map(({ id }) => id)) }),
  ];
  return Object.fromEntries(said.sort(([one], [other]) => (one < other ? -1 : 1)));
}
