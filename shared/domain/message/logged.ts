import type { LondonDate } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';

/** What is known of a message that no mailbox holds, because a person wrote down what came. */
export interface Logged {
  by: PersonId;
  /** The day that it came, where nobody noted the time. */
  on?: LondonDate;
  telephone?: string;
  postal?: string;
}
