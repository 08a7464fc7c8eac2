import type { Instant } from '../../kernel/london';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';
import { decideRedirection, evolveRedirection, isGoing, type Redirection, type RedirectionCommand, type RedirectionEvent, type RedirectionRefusal } from './redirection';

/**
 * A message, or what of it is not for the complaints procedure, offered to whoever takes it. Handed over means that they
 * accepted: until then it is owed (product rule "Another procedure").
 */
export interface Handover {
  /** A row of the table of procedures. */
  procedure: string;
  to: string;
  because: string;
  by: PersonId;
  at: Instant;
  /** Somebody there took it, by name; or, where it is another body's, the writer was told whom to write to. */
  accepted?: { whom: string; by: PersonId; at: Instant };
  givenBack?: { because: string; by: PersonId; at: Instant };
  /** Given back, and nothing is left to hand over. */
  ended?: { because: string; by: PersonId; at: Instant };
  /** Another body's: the letter by which the writer is told whom to write to. */
  redirection?: Redirection;
}

export type HandoverCommand =
  | { type: 'HandOver'; at: Instant; by: PersonId; procedure: string; to: string; because: string }
  | { type: 'AcceptHandover'; at: Instant; by: PersonId; whom: string }
  | { type: 'GiveBack'; at: Instant; by: PersonId; because: string }
  | { type: 'EndHandover'; at: Instant; by: PersonId; because: string }
  | RedirectionCommand;

export type HandoverEvent =
  | { type: 'HandedOver'; at: Instant; by: PersonId; procedure: string; to: string; because: string }
  | { type: 'HandoverAccepted'; at: Instant; by: PersonId; whom: string }
  | { type: 'GivenBack'; at: Instant; by: PersonId; because: string }
  | { type: 'HandoverEnded'; at: Instant; by: PersonId; because: string }
  | RedirectionEvent;

export type HandoverRefusal = { code: 'already-handed'; by: PersonId; at: Instant } | { code: 'not-handed' } | { code: 'handover-accepted' } | { code: 'not-given-back' } | RedirectionRefusal;

/** Somebody took it, or the writer was told whom to write to. */
const isTaken = ({ accepted, redirection }: Handover): boolean => accepted !== undefined || redirection?.sentAt !== undefined;

/** Offered, and nobody has taken it: it stands in the inbox until somebody does, until it is offered to another, or until nothing is left. */
export const isOwed = (handover: Handover | undefined): handover is Handover => handover !== undefined && !isTaken(handover) && !handover.ended;

/** Offered, and neither taken nor given back. */
const isOffered = (handover: Handover | undefined): boolean => isOwed(handover) && !handover.givenBack;

export function decideHandover(command: HandoverCommand, handover: Handover | undefined): Result<HandoverEvent[], HandoverRefusal> {
  switch (command.type) {
    case 'HandOver':
      if (handover && isOffered(handover)) return refuse({ code: 'already-handed', by: handover.by, at: handover.at });
      return ok([{ ...command, type: 'HandedOver' }]);
    case 'AcceptHandover':
      if (!handover) return refuse({ code: 'not-handed' });
      return ok(isTaken(handover) ? [] : [{ ...command, type: 'HandoverAccepted' }]);
    case 'GiveBack':
      if (!handover) return refuse({ code: 'not-handed' });
      if (isTaken(handover)) return refuse({ code: 'handover-accepted' });
      if (isGoing(handover.redirection)) return refuse({ code: 'redirection-going' });
      return ok(handover.givenBack ? [] : [{ ...command, type: 'GivenBack' }]);
    case 'EndHandover':
      if (!handover) return refuse({ code: 'not-handed' });
      if (isTaken(handover)) return refuse({ code: 'handover-accepted' });
      if (!handover.givenBack) return refuse({ code: 'not-given-back' });
      return ok(handover.ended ? [] : [{ ...command, type: 'HandoverEnded' }]);
    case 'Redirect':
      if (handover && isTaken(handover)) return refuse({ code: 'handover-accepted' });
      return decideRedirection(command, handover?.redirection);
    case 'FinishRedirecting':
    case 'PutOffRedirecting':
    case 'HearRedirectionSent':
    case 'HearRedirectionBounced':
      return decideRedirection(command, handover?.redirection);
    default:
      return unreachable(command);
  }
}

export function evolveHandover(handover: Handover | undefined, event: HandoverEvent): Handover {
  if (event.type === 'HandedOver') {
    const { procedure, to, because, by, at } = event;
    return { procedure, to, because, by, at };
  }
  if (event.type === 'Redirected') {
    const { procedure, to, by, at } = event;
    return { procedure, to, by, at, because: handover?.because ?? '', redirection: evolveRedirection(undefined, event) };
  }
  if (!handover) throw new Error(`${event.type} happened to a message that nobody handed over`);
  switch (event.type) {
    case 'HandoverAccepted':
      return { ...handover, accepted: { whom: event.whom, by: event.by, at: event.at } };
    case 'GivenBack':
      return { ...handover, givenBack: { because: event.because, by: event.by, at: event.at } };
    case 'HandoverEnded':
      return { ...handover, ended: { because: event.because, by: event.by, at: event.at } };
    default:
      return { ...handover, redirection: evolveRedirection(handover.redirection, event) };
  }
}
