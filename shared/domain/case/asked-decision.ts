import type { Instant } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';
import type { DecidedOnMessage } from './vocabulary';

/**
 * A message that came on an answered case. Nothing is reopened and no clock runs: its officer owes a decision what becomes
 * of it (product rule "Placing a message", 4).
 */
export interface AskedDecision {
  messageId: string;
  /** When it was put with the case. Put with it anew, it asks anew. */
  since: Instant;
  receivedAt: Instant;
  /** `letterId`: the acknowledgement of the stage that began from it. */
  decided?: { as: 'next stage' | DecidedOnMessage; by: PersonId; at: Instant; letterId?: string };
}
