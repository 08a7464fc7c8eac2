import { ok, refuse, type Result } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';
import { isWhole, type ApprovalRules, type Route } from './routes';
import { routeKinds, type RouteKind } from './vocabulary';

/** One route of one directorate. */
export interface RouteNamed {
  directorate: string;
  which: RouteKind;
}

export type ChangeRulesRefusal =
  | { code: 'no-such-directorate' }
  | { code: 'no-such-person' }
  /** It cannot end, or asks nobody who decides by the report's rule. */
  | { code: 'route-not-whole'; route: RouteNamed }
  /** Nobody puts themselves before plans. */
  | { code: 'routes-name-yourself' };

/** What a change is decided against: the council's directorates, and who works here still. */
export interface Council {
  directorates: readonly string[];
  here: ReadonlySet<PersonId>;
}

/** What changed of the rules: names of data and ids, for the story of them. */
export interface RulesChange {
  rules: ApprovalRules;
  quality?: ApprovalRules['quality'];
  remindAfter?: number;
  team?: PersonId[];
  routes: (RouteNamed & { people: PersonId[] })[];
}

const peopleIn = (route: Route): PersonId[] => [...new Set(route.flat().flatMap((step) => (step.is === 'people' ? step.people : [])))];
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The route of a directorate as it stands; an empty one where nobody has given any. */
export const standingRoute = ({ routes }: ApprovalRules, { directorate, which }: RouteNamed): Route => routes.find((each) => each.directorate === directorate)?.[which] ?? [];

/** Whether each step has as many people who work here still as it needs. */
const hasPeople = (route: Route, here: ReadonlySet<PersonId>): boolean =>
  route.flat().every((step) => step.is === 'committee' || step.people.filter((person) => here.has(person)).length >= (typeof step.needs === 'number' ? step.needs : 1));

/**
 * Decides what a change makes of the rules by which plans are approved. A directorate without a route is allowed: its plans
 * wait for one. What stands as it stood is not asked about again, whoever has left since. Plans that are asked already keep
 * the route that they began with, since it is part of their version.
 */
export function changeRules(asked: ApprovalRules, before: ApprovalRules, by: PersonId, { directorates, here }: Council): Result<RulesChange, ChangeRulesRefusal> {
  const names = asked.routes.map(({ directorate }) => directorate);
  if (new Set(names).size < names.length || names.some((each) => !directorates.includes(each))) return refuse({ code: 'no-such-directorate' });
  const all = [...new Set([...names, ...before.routes.map(({ directorate }) => directorate)])].flatMap((directorate) => routeKinds.map((which) => ({ directorate, which })));
  const changed = all.filter((each) => !same(standingRoute(asked, each), standingRoute(before, each)));
  for (const each of changed) {
    const [was, is] = [standingRoute(before, each), standingRoute(asked, each)];
    const added = peopleIn(is).filter((person) => !peopleIn(was).includes(person));
    if (added.includes(by)) return refuse({ code: 'routes-name-yourself' });
    if (added.some((person) => !here.has(person))) return refuse({ code: 'no-such-person' });
    if (is.length > 0 && !(isWhole(is, each.which) && hasPeople(is, here))) return refuse({ code: 'route-not-whole', route: each });
  }
  if (asked.team.some((person) => !before.team.includes(person) && !here.has(person))) return refuse({ code: 'no-such-person' });
  return ok({
    rules: asked,
    ...(asked.quality !== before.quality && { quality: asked.quality }), ...(asked.remindAfter !== before.remindAfter && { remindAfter: asked.remindAfter }), ...(!same(asked.team, before.team) && { team: asked.team }),
    routes: changed.map((each) => ({ ...each, people: peopleIn(standingRoute(asked, each)) })),
  });
}
