import type { ApprovalRulesBody, ApprovalSettingsView } from '../../shared/contract/approval-settings';
import { standingRoute, type RouteNamed, type RulesChange } from '../../shared/domain/approval/change-rules';
import type { ApprovalRules, RouteStep } from '../../shared/domain/approval/routes';
import { routeKinds } from '../../shared/domain/approval/vocabulary';
import { hasLeft } from '../../shared/domain/people/person';
import type { TimelineEntry } from '../stores/aggregate-store';
import type { KeptApproval } from '../stores/approval-store';
import { directoratesOf } from '../use-cases/approval-settings';
import type { Desk } from '../use-cases/desk';
import { whenInWords } from './reading-view';
import { rosterOf, type Roster } from './roster';

/** As many changes as are told: what came before stands in the document. */
const told = 10;

const names = (people: readonly string[], roster: Roster): string => people.map((id) => roster.person(id).name).join(', ') || 'nobody';

/** What is to be known of a step: who has left or was no approver when last seen, and that one person's own plans get stuck at it. */
function stepNotes(step: RouteStep, roster: Roster): string[] {
  if (step.is === 'committee') return [];
  const known = roster.people.filter(({ id }) => step.people.includes(id));
  const left = known.filter((each) => hasLeft(each, roster.today));
  const unable = known.filter((each) => !left.includes(each) && each.seen && !each.seen.roles.includes('Approver'));
  const [only, ...others] = step.people;
  return [
    ...left.map(({ name }) => `${step.title}: ${name} has left.`),
    ...unable.map(({ name }) => `${step.title}: ${name} was no approver when they last opened Heard, and cannot sign until the directory says so.`),
    ...(only !== undefined && others.length === 0 ? [`${step.title}: ${roster.person(only).name} alone is asked. A plan that they write cannot be submitted: nobody signs their own.`] : []),
  ];
}

const notesOf = (rules: ApprovalRules, route: RouteNamed, roster: Roster): ApprovalSettingsView['notes'] =>
  standingRoute(rules, route).flat().flatMap((step) => stepNotes(step, roster)).map((says) => ({ ...route, says }));

const whichSaid = { highLevel: 'high-level activity', otherwise: 'all other plans' } as const;

function changeInWords(entry: TimelineEntry, roster: Roster): string {
  if (entry.type === 'RoutesSeeded') return `The routes came with Heard, ${whenInWords(entry.at)}.`;
  const { quality, remindAfter, team, routes } = entry as unknown as Omit<RulesChange, 'rules'>;
  const what = [
    ...(quality === undefined ? [] : [`made the Team’s check ${quality === 'must' ? 'a must' : 'strongly recommended'}`]),
    ...(remindAfter === undefined ? [] : [`had people reminded after ${remindAfter} working days`]),
    ...(team === undefined ? [] : [`had told of checks: ${names(team, roster)}`]),
    ...routes.map(({ directorate, which, people }) => `changed the route of ${directorate} for ${whichSaid[which]}, which asks ${names(people, roster)}`),
  ];
  return `${roster.person(entry.by ?? 'heard').name} ${what.join('; ') || 'saved it as it was'}, ${whenInWords(entry.at)}.`;
}

/** How plans are approved, what is to be known of it, and who said so, newest first. */
export async function approvalSettingsView(desk: Desk, { settings: { rules, timeline }, version }: KeptApproval): Promise<ApprovalSettingsView> {
  const [roster, directorates] = await Promise.all([rosterOf(desk), directoratesOf(desk)]);
  const named = [...rules.team, ...rules.routes.flatMap((each) => routeKinds.flatMap((which) => each[which].flat().flatMap((step) => (step.is === 'people' ? step.people : []))))];
  return {
    rules: rules as ApprovalRulesBody,
    directorates,
    people: roster.people.filter((each) => roster.here.includes(each) || named.includes(each.id)).map(({ id }) => roster.person(id)),
    notes: rules.routes.flatMap(({ directorate }) => routeKinds.flatMap((which) => notesOf(rules, { directorate, which }, roster))),
    story: timeline.slice(-told).reverse().map((entry) => changeInWords(entry, roster)),
    version: version ?? 'built in',
  };
}
