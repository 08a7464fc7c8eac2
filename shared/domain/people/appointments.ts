import type { LondonDate } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import type { AppointedPost, PersonId } from './vocabulary';

/** Who holds a post, from one London day to another, both included; without `until`, still. */
export interface Appointment {
  post: AppointedPost;
  /** Whose lead officer; the Chair has none. */
  directorate?: string;
  person: PersonId;
  from: LondonDate;
  until?: LondonDate;
}

export type AppointmentRefusal = { code: 'appointment-ends-first' | 'appointments-overlap' | 'no-such-directorate' };

const isSamePost = (one: Appointment, other: Appointment): boolean => one.post === other.post && one.directorate === other.directorate;
const overlap = (one: Appointment, other: Appointment): boolean => (other.until === undefined || one.from <= other.until) && (one.until === undefined || other.from <= one.until);

/** Orders who held what: by post, then by day. Refuses two who hold one post on one day, and directorates that the council does not have. */
export function decideAppointments(asked: readonly Appointment[], directorates: readonly string[]): Result<Appointment[], AppointmentRefusal> {
  if (asked.some(({ post, directorate }) => (post === 'chair' ? directorate !== undefined : directorate === undefined || !directorates.includes(directorate)))) return refuse({ code: 'no-such-directorate' });
  if (asked.some(({ from, until }) => until !== undefined && until < from)) return refuse({ code: 'appointment-ends-first' });
  if (asked.some((one, at) => asked.slice(at + 1).some((other) => isSamePost(one, other) && overlap(one, other)))) return refuse({ code: 'appointments-overlap' });
  const key = ({ post, directorate = '', from }: Appointment): string => `${post} ${directorate} ${from}`;
  return ok([...asked].sort((one, other) => (key(one) < key(other) ? -1 : 1)));
}

/** Which posts somebody holds on a London day, each once. */
export const postsHeld = (appointments: readonly Appointment[], person: PersonId, on: LondonDate): AppointedPost[] => [
  ...new Set(appointments.filter((each) => each.person === person && each.from <= on && (each.until === undefined || on <= each.until)).map(({ post }) => post)),
];
