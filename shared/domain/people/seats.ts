import type { LondonDate } from '../../kernel/london';
import type { Person } from './vocabulary';

/** The terms for which somebody stands for divisions on a day. */
export const termsOn = ({ divisions = [] }: Pick<Person, 'divisions'>, day: LondonDate) => divisions.filter(({ from, until }) => from <= day && (until === undefined || day <= until));

/** The divisions for which somebody stands on a day: whoever stands for one is an elected member. */
export const seatsOn = (person: Pick<Person, 'divisions'>, day: LondonDate): string[] => termsOn(person, day).map(({ division }) => division);
