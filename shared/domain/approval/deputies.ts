import { londonDate, type Instant, type LondonDate } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';

/** Who approves for somebody, from one London day to another, both included. */
export interface Deputy {
  id: string;
  of: PersonId;
  person: PersonId;
  from: LondonDate;
  until: LondonDate;
  /** Who named them. */
  by: PersonId;
}

/** Who says that somebody has a deputy. `namesOthers`: a manager or the monitoring officer, for somebody absent. */
export interface NamesDeputy {
  id: PersonId;
  namesOthers: boolean;
}

export type DeputyRefusal = { code: 'not-yours-to-name' } | { code: 'deputy-names-themselves' } | { code: 'deputy-of-oneself' } | { code: 'deputy-days-end-first' } | { code: 'no-such-deputy' };

/** Names a deputy. Nobody gives themselves what another decides. */
export function nameDeputy(asked: Deputy, by: NamesDeputy, before: readonly Deputy[]): Result<Deputy[], DeputyRefusal> {
  if (asked.person === asked.of) return refuse({ code: 'deputy-of-oneself' });
  if (asked.of !== by.id && !by.namesOthers) return refuse({ code: 'not-yours-to-name' });
  if (asked.person === by.id) return refuse({ code: 'deputy-names-themselves' });
  if (asked.until < asked.from) return refuse({ code: 'deputy-days-end-first' });
  return ok([...before.filter(({ id }) => id !== asked.id), asked]);
}

/** Ends a deputy's days: what they signed stands. */
export function endDeputy(id: string, by: NamesDeputy, before: readonly Deputy[]): Result<Deputy[], DeputyRefusal> {
  const there = before.find((each) => each.id === id);
  if (!there) return refuse({ code: 'no-such-deputy' });
  if (there.of !== by.id && !by.namesOthers) return refuse({ code: 'not-yours-to-name' });
  return ok(before.filter((each) => each !== there));
}

/** For whom somebody acts at a moment: themselves first, then those whose deputy they are on that London day. A deputy's deputy acts for nobody. */
export function actsFor(person: PersonId, deputies: readonly Deputy[], at: Instant): PersonId[] {
  const today = londonDate(at);
  return [person, ...deputies.filter((each) => each.person === person && each.from <= today && today <= each.until).map(({ of }) => of)];
}

/** Who acts for somebody at a moment, beside themselves. */
export const deputiesOf = (person: PersonId, deputies: readonly Deputy[], at: Instant): PersonId[] => {
  const today = londonDate(at);
  return deputies.filter(({ of, from, until }) => of === person && from <= today && today <= until).map((each) => each.person);
};
