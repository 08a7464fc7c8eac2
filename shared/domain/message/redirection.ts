import type { Instant } from '../../kernel/london';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { Writing } from '../letter/writing';
import type { PersonId } from '../people/vocabulary';

/**
 * The letter that tells a writer whom to write to, because their matter is another body's. It is neither acknowledgement
 * nor answer, and nothing of their message goes to that body (product rule "Another procedure").
 */
export interface Redirection {
  letterId: string;
  by: PersonId;
  at: Instant;
  /** Until it stands as a letter of its own, which then owns its sending. */
  owed?: { writing: Writing; notBefore: Instant; attempts: number };
  sentAt?: Instant;
  bouncedAt?: Instant;
}

export type RedirectionCommand =
  /** `to`: who takes such a thing. `notBefore`: when a sweep looks after the letter. */
  | { type: 'Redirect'; at: Instant; by: PersonId; procedure: string; to: string; writing: Writing; notBefore: Instant }
  | { type: 'FinishRedirecting'; at: Instant; letterId: string }
  | { type: 'PutOffRedirecting'; at: Instant; letterId: string; until: Instant }
  | { type: 'HearRedirectionSent'; at: Instant; letterId: string }
  | { type: 'HearRedirectionBounced'; at: Instant; letterId: string };

export type RedirectionEvent =
  | { type: 'Redirected'; at: Instant; by: PersonId; procedure: string; to: string; writing: Writing; notBefore: Instant }
  | { type: 'RedirectionMade'; at: Instant; letterId: string }
  | { type: 'RedirectionPutOff'; at: Instant; letterId: string; until: Instant }
  | { type: 'RedirectionSent'; at: Instant; letterId: string }
  | { type: 'RedirectionBounced'; at: Instant; letterId: string };

export type RedirectionRefusal = { code: 'redirection-going' };

/** It has neither gone nor come back. */
export const isGoing = (redirection: Redirection | undefined): boolean => redirection !== undefined && !redirection.sentAt && !redirection.bouncedAt;

/** One at a time; one that came back makes room for another. What is heard of a letter that is not this one is nothing. */
export function decideRedirection(command: RedirectionCommand, redirection: Redirection | undefined): Result<RedirectionEvent[], RedirectionRefusal> {
  if (command.type === 'Redirect') return isGoing(redirection) ? refuse({ code: 'redirection-going' }) : ok([{ ...command, type: 'Redirected' }]);
  if (redirection?.letterId !== command.letterId) return ok([]);
  switch (command.type) {
    case 'FinishRedirecting':
      return ok(redirection.owed ? [{ ...command, type: 'RedirectionMade' }] : []);
    case 'PutOffRedirecting':
      return ok(redirection.owed ? [{ ...command, type: 'RedirectionPutOff' }] : []);
    case 'HearRedirectionSent':
      return ok(isGoing(redirection) ? [{ ...command, type: 'RedirectionSent' }] : []);
    case 'HearRedirectionBounced':
      return ok(redirection.bouncedAt ? [] : [{ ...command, type: 'RedirectionBounced' }]);
    default:
      return unreachable(command);
  }
}

export function evolveRedirection(redirection: Redirection | undefined, event: RedirectionEvent): Redirection {
  if (event.type === 'Redirected') {
    const { by, at, writing, notBefore } = event;
    return { letterId: writing.id, by, at, owed: { writing, notBefore, attempts: 0 } };
  }
  if (!redirection) throw new Error(`${event.type} happened to a message whose writer nobody redirected`);
  const { owed, ...made } = redirection;
  switch (event.type) {
    case 'RedirectionMade':
      return made;
    case 'RedirectionPutOff':
      return owed ? { ...made, owed: { ...owed, notBefore: event.until, attempts: owed.attempts + 1 } } : made;
    case 'RedirectionSent':
      return { ...redirection, sentAt: event.at };
    case 'RedirectionBounced': {
      const { sentAt: _told, ...back } = redirection;
      return { ...back, bouncedAt: event.at };
    }
    default:
      return unreachable(event);
  }
}
