import { londonDate, type Instant, type LondonDate } from '../../kernel/london';
import type { Receipt } from '../clock/convention';
import type { Correspondent } from '../people/vocabulary';
import type { Logged } from './logged';
import type { Channel } from './vocabulary';

/** How a message came that its sender did not write: what it says itself, until an officer has looked. */
export type Via =
  /** One of the council's own forms or systems. `writer` is absent where it names nobody who can be written to. */
  | { is: 'form'; name: string; channel: Channel; writer?: Correspondent }
  /** Somebody of the council sent on what they had been sent. `had`: the day on which the council first had it. */
  | { is: 'passed on'; by: Correspondent; subject: string; writer?: Correspondent; had?: LondonDate };

/** What an officer says of a message that was passed on: who wrote it, and when anybody in the council first had it. */
export interface Confirmed {
  writer: Correspondent;
  had: LondonDate;
}

interface Sent {
  receivedAt: Instant;
  from?: Correspondent;
  via?: Via;
  logged?: Logged;
}

/** A message with what an officer has confirmed of it in place of what it says itself. */
export const asConfirmed = <S extends Sent>(sent: S, confirmed: Confirmed | undefined): S => (confirmed && sent.via?.is === 'passed on' ? { ...sent, via: { ...sent.via, ...confirmed } } : sent);

/** Who wrote a message, which is not always who sent it; absent where nobody can say. */
export const writerOf = ({ from, via }: Pick<Sent, 'from' | 'via'>): Correspondent | undefined => (via ? via.writer : from);

/**
 * When the council had a message first, as far as anybody knows: its clock runs from there. Never later than the mailbox
 * had it; of a letter or a call whose time nobody noted, a day.
 */
export function receiptOf({ receivedAt, via, logged }: Pick<Sent, 'receivedAt' | 'via' | 'logged'>): Receipt {
  if (logged?.on) return { on: logged.on };
  return via?.is === 'passed on' && via.had !== undefined && via.had < londonDate(receivedAt) ? { on: via.had } : { at: receivedAt };
}
