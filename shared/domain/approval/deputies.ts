import { londonDate, type Instant } from '../../kernel/london';
import { isWithinDays } from '../people/days';
import type { Days, Person, PersonId } from '../people/vocabulary';

/** Who approves for somebody, and on which days. */
export interface Deputed extends Days {
  of: PersonId;
  person: PersonId;
}

/**
 * The deputies of a council's people. They answer on their days, whether the other is absent or has an interest: both may,
 * and the first counts.
 */
export const deputiesAmong = (people: readonly Person[]): Deputed[] => people.flatMap(({ id, deputy }) => (deputy ? [{ of: id, ...deputy }] : []));

const isOn = (days: Days, at: Instant): boolean => isWithinDays(days, londonDate(at));

/** For whom somebody acts at a moment: themselves first, then those whose deputy they are on that London day. A deputy's deputy acts for nobody. */
export const actsFor = (person: PersonId, deputies: readonly Deputed[], at: Instant): PersonId[] => [person, ...deputies.filter((each) => each.person === person && isOn(each, at)).map(({ of }) => of)];

/** Who acts for somebody at a moment, beside themselves. */
export const deputiesOf = (person: PersonId, deputies: readonly Deputed[], at: Instant): PersonId[] => deputies.filter((each) => each.of === person && isOn(each, at)).map((each) => each.person);
