import type { Instant } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';
import type { CannotReason } from './vocabulary';

/** The recorded decision, by name and with a reason. It ends the acknowledgement's clock, and never meets it. */
export interface CannotAcknowledge {
  why: CannotReason;
  because: string;
  at: Instant;
  by: PersonId;
}
