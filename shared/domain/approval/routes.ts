import type { PersonId } from '../people/vocabulary';
import type { Capacity } from '../plan/vocabulary';
import type { Needs, QualityPolicy, RouteKind } from './vocabulary';

/** One step of a route: people who are asked in one capacity, or a committee. */
export type RouteStep =
  | { is: 'people'; id: string; title: string; as: Capacity; people: PersonId[]; needs: Needs }
  | { is: 'committee'; id: string; title: string };

/** Steps that are asked one stretch after the other; those of one stretch are asked at once. */
export type Route = RouteStep[][];

/** Who approves the plans of one directorate: data that the council keeps. */
export interface DirectorateRoutes {
  directorate: string;
  highLevel: Route;
  otherwise: Route;
}

/** How a council approves plans. */
export interface ApprovalRules {
  quality: QualityPolicy;
  /** Whom of the Community Engagement Team to tell that a plan waits for their check. */
  team: PersonId[];
  /** After how many working days somebody who has not answered is reminded, and again. */
  remindAfter: number;
  routes: DirectorateRoutes[];
}

/** Nobody is asked until a council has said whom. */
export const usualRules: ApprovalRules = { quality: 'must', team: [], remindAfter: 3, routes: [] };

/** Who decides (Kent 2010, "Who should decide whether to inform, consult, or involve?"): each route has a step of one of these. */
const deciding: Record<RouteKind, readonly Capacity[]> = {
  highLevel: ['Executive Member'],
  otherwise: ['Head of Service', 'responsible for the budget', 'responsible for the service'],
};

const isWithin = (needs: Needs, people: number): boolean => people > 0 && (typeof needs !== 'number' || (Number.isInteger(needs) && needs >= 1 && needs <= people));

/** Whether a route can end, asks whoever has to decide, and names each step once. */
export function isWhole(route: Route, which: RouteKind): boolean {
  const steps = route.flat();
  const ids = new Set(steps.map(({ id }) => id));
  const canEnd = route.every((stretch) => stretch.length > 0) && steps.every((step) => step.is === 'committee' || (isWithin(step.needs, step.people.length) && new Set(step.people).size === step.people.length));
  return canEnd && ids.size === steps.length && steps.some((step) => step.is === 'people' && deciding[which].includes(step.as));
}

/** The route of a directorate; `undefined` where the council has given none, or one that cannot stand. */
export function routeFor({ routes }: ApprovalRules, directorate: string, highLevel: boolean): Route | undefined {
  const which = highLevel ? 'highLevel' : 'otherwise';
  const route = routes.find((each) => each.directorate === directorate)?.[which];
  return route && isWhole(route, which) ? route : undefined;
}
