import { z } from 'zod';
import { appointedPosts, personFacts } from '../domain/people/vocabulary';
import { date } from './clock';
import { line } from './line';
import { AreaView, PersonView } from './views';
import { WorklistFilter } from './worklist';

const person = z.string().min(1, 'Choose a colleague.').max(64);
const days = { from: date, until: date };
const telephone = z.string().trim().regex(/^\+?[0-9 ()-]{5,30}$/, 'Write the number with digits and spaces, for example 01234 567890.');
const email = z.email('Write a whole address, for example jo.marsh@council.example.').max(254);
const areas = z.array(z.string().max(64)).max(100, 'Choose a hundred service areas at most.');
const name = line(120, 'the name');

/** One person in the list of all whom Heard knows. */
export const ColleagueLineView = z
  .object({
    id: z.string(),
    name: z.string(),
    telephone: z.string().optional(),
    areas: z.array(z.string()),
    /** "Absent until Fri 6 June 2025. Amara Field acts for them." */
    away: z.string().optional(),
    hasLeft: z.boolean(),
    /** "Triage, Officer, Mon 2 June 2025": as the directory said when they last opened Heard. */
    roles: z.string(),
  })
  .meta({ id: 'ColleagueLine' });
export type ColleagueLineView = z.infer<typeof ColleagueLineView>;

export const ColleaguesView = z.object({ people: z.array(ColleagueLineView), areas: z.array(AreaView), mayAdd: z.boolean() }).meta({ id: 'Colleagues' });
export type ColleaguesView = z.infer<typeof ColleaguesView>;

/** What somebody types to find a person in the council's directory. In a body, not an address: addresses stand in logs. */
export const FindInDirectoryBody = z.object({ text: line(100, 'a name or an e-mail address').refine((text) => text.length > 1, 'Write two letters of a name or an e-mail address.') }).meta({ id: 'FindInDirectory' });

/** People of the directory who fit, and who of them Heard knows already. */
export const DirectoryFoundView = z
  .object({ people: z.array(z.object({ id: z.string(), name: z.string(), mail: z.string().optional(), isKnown: z.boolean() })), mayBeMore: z.boolean() })
  .meta({ id: 'DirectoryFound' });
export type DirectoryFoundView = z.infer<typeof DirectoryFoundView>;

/** Whom Heard knows and the directory has no more. */
export const GoneView = z.object({ people: z.array(z.string()) }).meta({ id: 'GoneFromDirectory' });
export type GoneView = z.infer<typeof GoneView>;

/** Somebody whom Heard does not know yet, by their object id in the directory. */
export const AddColleagueBody = z
  .object({
    id: z.string().trim().toLowerCase().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'Copy the object id from the directory: 36 letters, digits and hyphens.'),
    name,
    telephone: telephone.optional(),
    email: email.optional(),
    areas,
  })
  .meta({ id: 'AddColleague' });
export type AddColleagueBody = z.infer<typeof AddColleagueBody>;

const held = z.object({ division: z.string().min(1, 'Choose a division.').max(200), from: date, until: date.optional() });

/** What is changed of a person, each by itself; what is not named stays, `null` takes it away. */
export const ColleagueBody = z
  .object({
    name: name.optional(),
    telephone: telephone.nullable().optional(),
    email: email.nullable().optional(),
    areas: areas.optional(),
    divisions: z.array(held).max(20, 'Name twenty divisions at most.').optional(),
    deputy: z.object({ person, ...days }).nullable().optional(),
    absence: z.object(days).nullable().optional(),
    lastDay: date.nullable().optional(),
  })
  .meta({ id: 'ColleagueChange' });
export type ColleagueBody = z.infer<typeof ColleagueBody>;

export const ColleagueView = z
  .object({
    id: z.string(),
    name: z.string(),
    telephone: z.string().optional(),
    email: z.string().optional(),
    areas: z.array(z.string()),
    divisions: z.array(held),
    deputy: z.object({ person: z.string(), ...days }).optional(),
    absence: z.object(days).optional(),
    lastDay: z.string().optional(),
    hasLeft: z.boolean(),
    roles: z.string(),
    /** What the caller may change of them. */
    mayChange: z.array(z.enum(personFacts)),
    /** What there is to choose from: service areas, divisions, and colleagues who can act for them. */
    choices: z.object({ areas: z.array(AreaView), divisions: z.array(z.string()), people: z.array(PersonView) }),
    /** Open cases of somebody who leaves, in the caller's sight; absent where there are none. */
    cases: z.object({ count: z.int(), opens: WorklistFilter }).optional(),
    /** Who changed what and when, newest first. */
    story: z.array(z.string()),
    /** Who changed it last and when; absent where nobody has. */
    changed: z.string().optional(),
    version: z.string(),
  })
  .meta({ id: 'Colleague' });
export type ColleagueView = z.infer<typeof ColleagueView>;

const Appointment = z.object({ post: z.enum(appointedPosts), directorate: z.string().max(200).optional(), person, from: date, until: date.optional() });

/** Who is and was Chair of the Corporate Complaints Group, and lead officer of which directorate. */
export const AppointmentsBody = z.object({ appointments: z.array(Appointment).max(300) }).meta({ id: 'AppointmentsBody' });
export type AppointmentsBody = z.infer<typeof AppointmentsBody>;

export const AppointmentsView = z
  .object({
    appointments: z.array(Appointment),
    directorates: z.array(z.string()),
    people: z.array(PersonView),
    /** Who changed it last and when; absent where nobody has. */
    changed: z.string().optional(),
    version: z.string(),
  })
  .meta({ id: 'Appointments' });
export type AppointmentsView = z.infer<typeof AppointmentsView>;
