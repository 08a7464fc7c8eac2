import type { PersonId, Post, Role } from './vocabulary';

/**
 * What a caller may see, decided once and then part of every read: out of sight is the same as absent.
 * A matter that concerns the caller is never in sight, whatever the role; one that is closed is seen by those to whom it
 * is open, by managers, and by the monitoring officer.
 */
export type Sight =
  | { of: 'everything' }
  /** `seesClosed`: what is open to others only as well. */
  | { of: 'all areas'; notConcerning: PersonId; seesClosed?: true }
  | { of: 'own areas'; areas: readonly string[]; assignedTo: PersonId; notConcerning: PersonId; seesClosed?: true }
  /** What is open to some only, and nothing else. */
  | { of: 'what is closed'; notConcerning: PersonId }
  | { of: 'nothing' };

/** Whom something is about, of those who work here; and, where it is closed, to whom it is open beside managers. */
export interface Closing {
  concerning: PersonId[];
  openTo?: PersonId[];
}

/** The product's own work (queue, timers) sees everything; no request of a person is ever given this. */
export const sightOfWork: Sight = { of: 'everything' };

/**
 * Triage and Manager see all service areas; Officer own areas and own cases; the monitoring officer what is closed, beside
 * what their roles show them; nobody else sees a case (product rules "Roles", "Restricted cases").
 */
export function sightOf(person: { id: PersonId; roles: readonly Role[]; areas: readonly string[]; posts?: readonly Post[] }): Sight {
  const monitors = person.posts?.includes('monitoring officer') ?? false;
  const closedToo = monitors ? { seesClosed: true as const } : {};
  if (person.roles.includes('Manager')) return { of: 'all areas', notConcerning: person.id, seesClosed: true };
  if (person.roles.includes('Triage')) return { of: 'all areas', notConcerning: person.id, ...closedToo };
  if (person.roles.includes('Officer')) return { of: 'own areas', areas: person.areas, assignedTo: person.id, notConcerning: person.id, ...closedToo };
  return monitors ? { of: 'what is closed', notConcerning: person.id } : { of: 'nothing' };
}

/** Whether what is open to others only is in this sight as well. */
const isForClosed = (sight: Sight): boolean => sight.of === 'what is closed' || 'seesClosed' in sight;

/** Whether something is closed to this sight by itself, whichever service area it belongs to. */
export function isClosedTo(sight: Sight, { concerning, openTo }: Closing): boolean {
  if (sight.of === 'everything') return false;
  if (sight.of === 'nothing' || concerning.includes(sight.notConcerning)) return true;
  return openTo !== undefined && !openTo.includes(sight.notConcerning) && !isForClosed(sight);
}

/** Whether a sight holds something: the rule that every store puts into its reads. Whom a closed matter names sees it wherever it belongs. */
export function sees(sight: Sight, { area, officer, ...closing }: Closing & { area?: string; officer?: PersonId }): boolean {
  if (isClosedTo(sight, closing)) return false;
  if (sight.of === 'what is closed') return closing.openTo !== undefined;
  if (sight.of !== 'own areas') return true;
  return closing.openTo !== undefined || officer === sight.assignedTo || (area !== undefined && sight.areas.includes(area));
}

/** What several are together: about all whom each is about, and open only to those to whom each that is closed is open. */
export function closedTogether(closings: readonly Closing[]): Closing {
  const lists = closings.flatMap(({ openTo }) => (openTo ? [openTo] : []));
  const [first] = lists;
  return {
    concerning: [...new Set(closings.flatMap(({ concerning }) => concerning))],
    ...(first && { openTo: first.filter((each) => lists.every((list) => list.includes(each))) }),
  };
}

/** The Community Engagement Team and approvers see every plan; an author those of own service areas and own ones (product rule "Roles"). */
export function planSightOf(person: { id: PersonId; roles: readonly Role[]; areas: readonly string[] }): Sight {
  if (person.roles.includes('EngagementTeam') || person.roles.includes('Approver')) return { of: 'all areas', notConcerning: person.id };
  if (person.roles.includes('Author')) return { of: 'own areas', areas: person.areas, assignedTo: person.id, notConcerning: person.id };
  return { of: 'nothing' };
}
