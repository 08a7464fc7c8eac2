import { ok, refuse, type Result } from '../../kernel/result';

/** Something that a person writes down about a case, by an id: each fact of it a date or a few words. */
export interface Recorded {
  id: string;
}

/** What is written down: new, or `of` what stands already, to complete it or, with a reason, to put it right. */
export interface Recording<T extends Recorded> {
  of?: string;
  /** Its id where it is new. */
  newId: string;
  says: Omit<T, 'id'>;
  because?: string;
}

export type RecordingRefusal = { code: 'no-such-record' } | { code: 'correction-needs-reason' };

/** The record that is meant, new or as it would be; `the same` where it says what stands. What is added completes; what changes what stood, or takes it out, needs a reason. */
export function recordingOf<T extends Recorded>(before: readonly T[], { of, newId, says, because }: Recording<T>): Result<T | 'the same', RecordingRefusal> {
  if (of === undefined) return ok({ ...says, id: newId } as T);
  const stood = before.find(({ id }) => id === of);
  if (!stood) return refuse({ code: 'no-such-record' });
  const now = { ...says, id: of } as T;
  const facts = [...new Set([...Object.keys(stood), ...Object.keys(now)])] as (keyof T)[];
  const changed = facts.filter((fact) => stood[fact] !== now[fact]);
  if (changed.length === 0) return ok('the same');
  return changed.some((fact) => stood[fact] !== undefined) && because === undefined ? refuse({ code: 'correction-needs-reason' }) : ok(now);
}

/** The records with this one among them: in its old place where it was there. */
export const withRecord = <T extends Recorded>(before: readonly T[], one: T): T[] => (before.some(({ id }) => id === one.id) ? before.map((each) => (each.id === one.id ? one : each)) : [...before, one]);
