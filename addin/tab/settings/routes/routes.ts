import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { ApprovalRulesBody, ApprovalSettingsView } from '../../../../shared/contract/approval-settings';
import { routeKinds, type RouteKind } from '../../../../shared/domain/approval/vocabulary';
import type { Api } from '../../../api/client';
import { useDesk } from '../../../api/desk';
import type { CrossedField } from '../../../parts/Crossed';
import { routeWords as said } from '../../../words/routes';
import { same } from '../rules';
import { useUnsaved } from '../use-unsaved';

export const approvalSettings = (api: Api) => queryOptions({ queryKey: ['approval settings'], queryFn: async ({ signal }) => (await api('approvalSettings', { signal })).view });

export type Route = ApprovalRulesBody['routes'][number]['otherwise'];
export type Step = Route[number][number];

/** One route by its name, as what is refused of it names it too. */
export const routeKey = (directorate: string, which: RouteKind): string => `${directorate} ${which}`;

interface Changes {
  quality?: ApprovalRulesBody['quality'];
  remindAfter?: number;
  team?: string[];
  /** Whole routes, by their names. */
  routes?: Record<string, Route>;
}

export const routeOf = ({ routes }: ApprovalRulesBody, directorate: string, which: RouteKind): Route => routes.find((each) => each.directorate === directorate)?.[which] ?? [];

/** The rules with what was changed here laid over them. */
function changedRules({ rules, directorates }: ApprovalSettingsView, { routes = {}, ...rest }: Changes): ApprovalRulesBody {
  const of = (directorate: string, which: RouteKind): Route => routes[routeKey(directorate, which)] ?? routeOf(rules, directorate, which);
  const all = [...new Set([...rules.routes.map(({ directorate }) => directorate), ...directorates])].map((directorate) => ({ directorate, highLevel: of(directorate, 'highLevel'), otherwise: of(directorate, 'otherwise') }));
  return { ...rules, ...rest, routes: all.filter(({ highLevel, otherwise }) => highLevel.length > 0 || otherwise.length > 0) };
}

type People = ApprovalSettingsView['people'];
const namesOf = (ids: readonly string[], people: People): string => ids.map((id) => people.find((person) => person.id === id)?.name ?? id).join(', ');

/** "Finance: one of Ann Bello, Ben Shaw". */
function stepInWords(step: Step, people: People): string {
  if (step.is === 'committee') return step.title;
  const names = namesOf(step.people, people) || said.nobodyNamed;
  if (step.people.length < 2) return `${step.title}: ${names}`;
  return `${step.title}: ${typeof step.needs === 'number' ? said.said.number(step.needs, names) : said.said[step.needs](names)}`;
}

/** Steps that are asked at once, in a line. */
export const stretchInWords = (stretch: Route[number], people: People): string => stretch.map((step) => stepInWords(step, people)).join(` ${said.said.and} `);

/** What both changed since this change began, in words. */
function crossedIn({ rules: theirs, people, directorates }: ApprovalSettingsView, { rules: before }: ApprovalSettingsView, changes: Changes): CrossedField[] {
  const both = <T>(now: T, was: T, mine: T | undefined): mine is T => mine !== undefined && !same(now, was) && !same(now, mine);
  const inWords = (route: Route): string => route.map((stretch) => stretchInWords(stretch, people)).join(`, ${said.said.then} `) || said.none;
  const team = (ids: readonly string[]): string => namesOf(ids, people) || said.teamNobody;
  const { quality, remindAfter } = changes;
  const routes = directorates.flatMap((directorate) => routeKinds.map((which) => ({ directorate, which, mine: changes.routes?.[routeKey(directorate, which)] })));
  return [
    ...(both(theirs.quality, before.quality, quality) ? [{ name: said.check, theirs: said.policies[theirs.quality], mine: said.policies[quality] }] : []),
    ...(both(theirs.remindAfter, before.remindAfter, remindAfter) ? [{ name: said.remindAfter, theirs: String(theirs.remindAfter), mine: String(remindAfter) }] : []),
    ...(both(theirs.team, before.team, changes.team) ? [{ name: said.team, theirs: team(theirs.team), mine: team(changes.team) }] : []),
    ...routes.flatMap(({ directorate, which, mine }) => {
      const now = routeOf(theirs, directorate, which);
      return both(now, routeOf(before, directorate, which), mine) ? [{ name: `${directorate}, ${said.kinds[which]}`, theirs: inWords(now), mine: inWords(mine) }] : [];
    }),
  ];
}

/** Changes to who approves plans that nobody has saved, laid over what stands; and their saving. */
export function useRoutes(view: ApprovalSettingsView) {
  const { api } = useDesk();
  const client = useQueryClient();
  const unsaved = useUnsaved<ApprovalSettingsView, ApprovalRulesBody, Changes>(view, {
    put: async (body, version) => (await api('changeApprovalRules', { body, version })).view,
    shown: (now) => void client.setQueryData(approvalSettings(api).queryKey, now),
    bodyOf: (changes, now) => changedRules(now, changes),
    crossedIn,
  });
  const changes = unsaved.draft?.changes ?? {};
  return {
    ...unsaved,
    rules: changedRules(view, changes),
    changeRoute: (directorate: string, which: RouteKind, route: Route) => unsaved.change({ routes: { ...changes.routes, [routeKey(directorate, which)]: route } }),
  };
}
