import { later, millisecondsOf, type Instant } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';
import { isUntouched, type Letter } from './letter';

/** Why no letter goes: the database is older than the mailbox, or somebody has stopped them all. */
export type StopReason = 'restored' | 'by hand';

export interface Stopped {
  at: Instant;
  why: StopReason;
  /** Who stopped them; nobody where Heard did. */
  by?: PersonId;
  because?: string;
}

/** Whether a council's letters go by e-mail; and what is done since they go again (product rule "Copies"). */
export interface MailStop {
  stopped?: Stopped;
  /** Who last let them go, and why that was right. */
  letGo?: { at: Instant; by: PersonId; because: string };
  /** Until then the mailbox is asked for every letter before its first draft: it may hold what a restored database has forgotten. */
  lookFirstUntil?: Instant;
}

export type StopCommand =
  | { type: 'Stop'; at: Instant; by: PersonId; because: string }
  /** The mailbox shows a letter gone that the database never began. */
  | { type: 'FindRestored'; at: Instant }
  | { type: 'LetGo'; at: Instant; by: PersonId; because: string };

/** What stands on the timeline: who and when. The words stand in the state. */
export type StopEvent = { type: 'SendingStopped'; at: Instant; why: StopReason; by?: PersonId } | { type: 'SendingLetGo'; at: Instant; by: PersonId };
export type StopRefusal = { code: 'sending-stopped-already' } | { code: 'sending-not-stopped' };

/** So long after a restore each letter is looked for first: by then what was forgotten has come in again. */
const lookFirstFor = 30 * 24 * 3_600_000;

/** Decides what a command makes of the stop; nothing where it was done before. A restore that is found while somebody has stopped everything is on record too. */
export function decideStop(command: StopCommand, { stopped, lookFirstUntil }: MailStop): Result<{ stop: MailStop; event: StopEvent } | undefined, StopRefusal> {
  const { at } = command;
  const looking = lookFirstUntil !== undefined && { lookFirstUntil };
  switch (command.type) {
    case 'Stop':
      if (stopped) return refuse({ code: 'sending-stopped-already' });
      return ok({ stop: { ...looking, stopped: { at, why: 'by hand', by: command.by, because: command.because } }, event: { type: 'SendingStopped', at, why: 'by hand', by: command.by } });
    case 'FindRestored':
      return ok(stopped?.why === 'restored' ? undefined : { stop: { ...looking, stopped: { ...stopped, at, why: 'restored' } }, event: { type: 'SendingStopped', at, why: 'restored' } });
    case 'LetGo': {
      if (!stopped) return refuse({ code: 'sending-not-stopped' });
      const { by, because } = command;
      return ok({ stop: { ...looking, ...(stopped.why === 'restored' && { lookFirstUntil: later(at, lookFirstFor) }), letGo: { at, by, because } }, event: { type: 'SendingLetGo', at, by } });
    }
  }
}

/** Whether a letter that the mailbox has sent shows a database older than the mailbox: it knows nothing of it, or never had a worker take it. */
export const showsRestore = (letter: Letter | undefined): boolean => letter === undefined || isUntouched(letter);

const [soonest, latest] = [60_000, 30 * 60_000];

/** When a letter that is held back is looked at again: soon at first, at least every half hour. */
export const looksAgainAt = ({ at }: Pick<Stopped, 'at'>, now: Instant): Instant => later(now, Math.min(latest, Math.max(soonest, millisecondsOf(now) - millisecondsOf(at))));
