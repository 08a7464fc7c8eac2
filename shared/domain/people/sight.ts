import type { PersonId, Role } from './vocabulary';

/**
 * What a caller may see, decided once and then part of every read: out of sight is the same as absent.
 * A matter that concerns the caller is never in sight, whatever the role.
 */
export type Sight =
  | { of: 'everything' }
  | { of: 'all areas'; notConcerning: PersonId }
  | { of: 'own areas'; areas: readonly string[]; assignedTo: PersonId; notConcerning: PersonId }
  | { of: 'nothing' };

/** The product's own work (queue, timers) sees everything; no request of a person is ever given this. */
export const sightOfWork: Sight = { of: 'everything' };

/** Triage and Manager see all service areas; Officer own areas and own cases; nobody else sees a case. */
export function sightOf(person: { id: PersonId; roles: readonly Role[]; areas: readonly string[] }): Sight {
  if (person.roles.includes('Triage') || person.roles.includes('Manager')) return { of: 'all areas', notConcerning: person.id };
  if (person.roles.includes('Officer')) return { of: 'own areas', areas: person.areas, assignedTo: person.id, notConcerning: person.id };
  return { of: 'nothing' };
}
