import type { Instant } from '../../kernel/london';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';

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
}

export type HandoverCommand =
  | { type: 'HandOver'; at: Instant; by: PersonId; procedure: string; to: string; because: string }
  | { type: 'AcceptHandover'; at: Instant; by: PersonId; whom: string }
  | { type: 'GiveBack'; at: Instant; by: PersonId; because: string };

export type HandoverEvent =
  | { type: 'HandedOver'; at: Instant; by: PersonId; procedure: string; to: string; because: string }
  | { type: 'HandoverAccepted'; at: Instant; by: PersonId; whom: string }
  | { type: 'GivenBack'; at: Instant; by: PersonId; because: string };

export type HandoverRefusal = { code: 'already-handed'; by: PersonId; at: Instant } | { code: 'not-handed' } | { code: 'handover-accepted' };

/** Offered, and nobody has taken it: it stands in the inbox until somebody does, or until it is offered to another. */
export const isOwed = (handover: Handover | undefined): handover is Handover => handover !== undefined && !handover.accepted;

/** Offered, and neither taken nor given back. */
const isOffered = (handover: Handover | undefined): boolean => isOwed(handover) && !handover.givenBack;

export function decideHandover(command: HandoverCommand, handover: Handover | undefined): Result<HandoverEvent[], HandoverRefusal> {
  switch (command.type) {
    case 'HandOver':
      if (handover && isOffered(handover)) return refuse({ code: 'already-handed', by: handover.by, at: handover.at });
      return ok([{ ...command, type: 'HandedOver' }]);
    case 'AcceptHandover':
      if (!handover) return refuse({ code: 'not-handed' });
      return ok(handover.accepted ? [] : [{ ...command, type: 'HandoverAccepted' }]);
    case 'GiveBack':
      if (!handover) return refuse({ code: 'not-handed' });
      if (handover.accepted) return refuse({ code: 'handover-accepted' });
      return ok(handover.givenBack ? [] : [{ ...command, type: 'GivenBack' }]);
    default:
      return unreachable(command);
  }
}

export function evolveHandover(handover: Handover | undefined, event: HandoverEvent): Handover {
  if (event.type === 'HandedOver') {
    const { procedure, to, because, by, at } = event;
    return { procedure, to, because, by, at };
  }
  if (!handover) throw new Error(`${event.type} happened to a message that nobody handed over`);
  const { by, at } = event;
  return event.type === 'HandoverAccepted' ? { ...handover, accepted: { whom: event.whom, by, at } } : { ...handover, givenBack: { because: event.because, by, at } };
}
