import { z } from 'zod';
import { kinds } from '../domain/case/vocabulary';
import { roles } from '../domain/people/vocabulary';

/** An instant in UTC. */
const instant = z.iso.datetime();

export const Kind = z.enum(kinds).meta({ id: 'Kind' });

export const PersonView = z
  .object({
    id: z.string(),
    name: z.string(),
    telephone: z.string().optional(),
    /** "absent until Fri 6 June 2025", "has left"; missing for whoever is there. */
    away: z.string().optional(),
  })
  .meta({ id: 'Person' });
export type PersonView = z.infer<typeof PersonView>;

/** Somebody to be chosen, with what tells them from others. */
export const ChoosablePersonView = PersonView.extend({
  /** "Approver, Highways": the roles that they were last seen with and their service areas; missing where none is known. */
  is: z.string().optional(),
}).meta({ id: 'ChoosablePerson' });
export type ChoosablePersonView = z.infer<typeof ChoosablePersonView>;

export const AreaView = z.object({ id: z.string(), name: z.string(), directorate: z.string() }).meta({ id: 'ServiceArea' });

/** Who is signed in, and what the council offers to choose from. */
export const MeView = z
  .object({
    person: PersonView,
    roles: z.array(z.enum(roles)),
    council: z.object({ key: z.string(), name: z.string(), mailbox: z.string() }),
    areas: z.array(AreaView),
    /** Officers who may be named as a contact or own a case. */
    officers: z.array(PersonView),
    kinds: z.array(z.object({ kind: Kind, short: z.string(), full: z.string() })),
    /** Which parts of the product this person has. */
    may: z.array(z.enum(['place messages', 'see cases', 'write down', 'review cases', 'export a person', 'see plans', 'write plans', 'bring in a register', 'read digests', 'see to digests', 'read figures', 'name deputies', 'change settings'])),
    now: instant,
  })
  .meta({ id: 'Me' });
export type MeView = z.infer<typeof MeView>;

export const AddressView = z.object({ name: z.string(), address: z.string() });
export type AddressView = z.infer<typeof AddressView>;

/** A file that came with a message, by its place in the list. */
export const AttachmentView = z.object({ name: z.string(), type: z.string(), size: z.int() });

/**
 * A message as its writer laid it out, cleaned: only for a frame that can neither run nor fetch anything. What it asked
 * of other machines, and did not get, is counted.
 */
export const LooksView = z.object({ html: z.string(), remote: z.object({ count: z.int(), hosts: z.array(z.string()) }) }).meta({ id: 'Looks' });
export type LooksView = z.infer<typeof LooksView>;

/** Why something was refused that is one of several. */
export const RefusedView = z.object({ code: z.string(), title: z.string(), detail: z.string() });
