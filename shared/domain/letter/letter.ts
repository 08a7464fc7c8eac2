import { later, type Instant } from '../../kernel/london';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';
import type { BlockedReason } from './vocabulary';
import type { Writing } from './writing';

/**
 * A letter alone owns its sending. `claimed` and `sending` name the moment until which one worker has it;
 * from `sending` on the mailbox may have sent it, so it is only ever looked for, never made anew.
 */
export type LetterSituation =
  | { is: 'owed'; notBefore: Instant }
  | { is: 'claimed'; until: Instant }
  | { is: 'sending'; draftId: string; internetMessageId: string; until: Instant; missingSince?: Instant }
  | { is: 'sent'; at: Instant; draftId: string; internetMessageId: string }
  /** It was sent and came back: whom it was for was told nothing. */
  | { is: 'bounced'; at: Instant; sentAt: Instant; draftId: string; internetMessageId: string }
  | { is: 'blocked'; reason: BlockedReason; at: Instant }
  | { is: 'unknown'; at: Instant; draftId: string }
  /** Taken back before anything of it stood in the mailbox: it never goes. */
  | { is: 'cancelled'; at: Instant; by: PersonId };

export interface Letter {
  writing: Writing;
  owedAt: Instant;
  /** How often a worker has claimed it. After the first time the mailbox is searched before a draft is made. */
  attempts: number;
  situation: LetterSituation;
  /** Its cases have yet to hear what a person decided about it; a sweep tells them from that moment. */
  untold?: { notBefore: Instant; attempts: number };
}

export type LetterEvent =
  | { type: 'Owed'; at: Instant; writing: Writing }
  | { type: 'Claimed'; at: Instant; until: Instant }
  | { type: 'SendingBegun'; at: Instant; draftId: string; internetMessageId: string; until: Instant }
  | { type: 'Sent'; at: Instant }
  | { type: 'Bounced'; at: Instant }
  | { type: 'PutOff'; at: Instant; until: Instant }
  | { type: 'NotFound'; at: Instant; until: Instant }
  | { type: 'Blocked'; at: Instant; reason: BlockedReason }
  | { type: 'Lost'; at: Instant }
  | { type: 'AllowedAgain'; at: Instant; by: PersonId }
  | { type: 'Cancelled'; at: Instant; by: PersonId; tellAt?: Instant }
  | { type: 'CasesTold'; at: Instant }
  | { type: 'TellingPutOff'; at: Instant; until: Instant };

export type LetterCommand =
  /** `claimUntil` lets the request that owes it send it at once. */
  | { type: 'Owe'; at: Instant; writing: Writing; claimUntil?: Instant }
  | { type: 'Claim'; at: Instant; until: Instant }
  /** The draft stands in the mailbox, read back and found right: from here the mailbox may send. */
  | { type: 'BeginSending'; at: Instant; draftId: string; internetMessageId: string; until: Instant }
  | { type: 'ConfirmSent'; at: Instant }
  | { type: 'ReportBounce'; at: Instant }
  | { type: 'PutOff'; at: Instant; until: Instant }
  /** The mailbox has no trace of a draft that may have been sent. `until` is when to look a second time. */
  | { type: 'ReportMissing'; at: Instant; until: Instant }
  | { type: 'Block'; at: Instant; reason: BlockedReason }
  /** A person has looked and says: send it. */
  | { type: 'AllowAgain'; at: Instant; by: PersonId }
  /** What owed it was taken back. `tellAt`: when a sweep tells its cases, where nothing else owes them that. */
  | { type: 'Cancel'; at: Instant; by: PersonId; tellAt?: Instant }
  | { type: 'FinishTelling'; at: Instant }
  | { type: 'PutOffTelling'; at: Instant; until: Instant };

export type LetterRefusal =
  | { code: 'letter-already-sent'; at: Instant }
  | { code: 'letter-claimed-by-another' }
  | { code: 'letter-not-stopped' }
  | { code: 'letter-drafted' }
  | { code: 'letter-cancelled' };

/** Twice not found, ten minutes apart, is not found. */
export const lookAgainAfter = 10 * 60_000;

/** Decides what a command makes of a letter; an empty list means that it was done before. */
export function decideLetter(command: LetterCommand, state: Letter | undefined): Result<LetterEvent[], LetterRefusal> {
  if (command.type === 'Owe') {
    if (state) return ok([]);
    const owed: LetterEvent = { type: 'Owed', at: command.at, writing: command.writing };
    return ok(command.claimUntil ? [owed, { type: 'Claimed', at: command.at, until: command.claimUntil }] : [owed]);
  }
  if (!state) throw new Error(`${command.type} for a letter that nobody owes`);
  const { situation } = state;
  if (command.type === 'FinishTelling') return ok(state.untold ? [{ type: 'CasesTold', at: command.at }] : []);
  if (command.type === 'PutOffTelling') return ok(state.untold ? [{ ...command, type: 'TellingPutOff' }] : []);
  if (situation.is === 'cancelled') return command.type === 'Cancel' ? ok([]) : refuse({ code: 'letter-cancelled' });
  if (command.type === 'ReportBounce') return ok(situation.is === 'sent' ? [{ type: 'Bounced', at: command.at }] : []);
  if (situation.is === 'sent') return command.type === 'ConfirmSent' ? ok([]) : refuse({ code: 'letter-already-sent', at: situation.at });
  switch (command.type) {
    case 'Claim':
      return claimable(situation, command.at) ? ok([{ ...command, type: 'Claimed' }]) : refuse({ code: 'letter-claimed-by-another' });
    case 'BeginSending':
      return situation.is === 'claimed' ? ok([{ ...command, type: 'SendingBegun' }]) : refuse({ code: 'letter-claimed-by-another' });
    case 'ConfirmSent':
      return situation.is === 'sending' ? ok([{ type: 'Sent', at: command.at }]) : refuse({ code: 'letter-claimed-by-another' });
    case 'PutOff':
      return ok(isRunning(situation) && wakesAt(situation) !== command.until ? [command] : []);
    case 'ReportMissing':
      if (situation.is !== 'sending' || (situation.missingSince && command.at < later(situation.missingSince, lookAgainAfter))) return ok([]);
      return ok([situation.missingSince ? { type: 'Lost', at: command.at } : { type: 'NotFound', at: command.at, until: command.until }]);
    case 'Block':
      return ok(isRunning(situation) ? [{ ...command, type: 'Blocked' }] : []);
    case 'AllowAgain':
      return situation.is === 'blocked' || situation.is === 'unknown' ? ok([{ ...command, type: 'AllowedAgain' }]) : refuse({ code: 'letter-not-stopped' });
    case 'Cancel':
      return isUntouched(state) ? ok([{ ...command, type: 'Cancelled' }]) : refuse({ code: 'letter-drafted' });
    default:
      return unreachable(command);
  }
}

const isRunning = ({ is }: LetterSituation): boolean => is === 'owed' || is === 'claimed' || is === 'sending';

/** Nothing of it can stand in the mailbox: no worker has ever had it. */
export const isUntouched = ({ situation, attempts }: Letter): boolean => situation.is === 'owed' && attempts === 0;

/** Owed and due, or left by a worker whose claim has run out. */
const claimable = (situation: LetterSituation, now: Instant): boolean => {
  const free = wakesAt(situation);
  return free !== undefined && free <= now;
};

/** When a sweep has to look at a letter; absent when nothing is owed. */
export const letterWakesAt = ({ situation, untold }: Letter): Instant | undefined => wakesAt(situation) ?? untold?.notBefore;

/** When its sending goes on. */
export function wakesAt(situation: LetterSituation): Instant | undefined {
  if (situation.is === 'owed') return situation.notBefore;
  return situation.is === 'claimed' || situation.is === 'sending' ? situation.until : undefined;
}

function next(situation: LetterSituation, event: Exclude<LetterEvent, { type: 'Owed' | 'CasesTold' | 'TellingPutOff' }>): LetterSituation {
  switch (event.type) {
    case 'Claimed':
      return situation.is === 'sending' ? { ...situation, until: event.until } : { is: 'claimed', until: event.until };
    case 'SendingBegun':
      return { is: 'sending', draftId: event.draftId, internetMessageId: event.internetMessageId, until: event.until };
    case 'Sent':
      if (situation.is !== 'sending') throw new Error('Only a letter that was being sent can have been sent');
      return { is: 'sent', at: event.at, draftId: situation.draftId, internetMessageId: situation.internetMessageId };
    case 'Bounced':
      return situation.is === 'sent' ? { ...situation, is: 'bounced', at: event.at, sentAt: situation.at } : situation;
    case 'PutOff':
      return situation.is === 'sending' ? { ...situation, until: event.until } : { is: 'owed', notBefore: event.until };
    case 'NotFound':
      return situation.is === 'sending' ? { ...situation, until: event.until, missingSince: event.at } : situation;
    case 'Lost':
      return { is: 'unknown', at: event.at, draftId: situation.is === 'sending' ? situation.draftId : '' };
    case 'Blocked':
      return { is: 'blocked', reason: event.reason, at: event.at };
    case 'AllowedAgain':
      return { is: 'owed', notBefore: event.at };
    case 'Cancelled':
      return { is: 'cancelled', at: event.at, by: event.by };
    default:
      return unreachable(event);
  }
}

export function evolveLetter(state: Letter | undefined, event: LetterEvent): Letter {
  if (event.type === 'Owed') return { writing: event.writing, owedAt: event.at, attempts: 0, situation: { is: 'owed', notBefore: event.writing.undoUntil ?? event.at } };
  if (!state) throw new Error(`${event.type} happened to a letter that nobody owes`);
  const { untold, ...told } = state;
  if (event.type === 'CasesTold') return told;
  if (event.type === 'TellingPutOff') return { ...told, untold: { notBefore: event.until, attempts: (untold?.attempts ?? 0) + 1 } };
  const attempts = event.type === 'Claimed' ? state.attempts + 1 : state.attempts;
  return { ...state, attempts, situation: next(state.situation, event), ...('tellAt' in event && { untold: { notBefore: event.tellAt, attempts: 0 } }) };
}

/** Until when whoever wrote it may take it back; absent once a worker has it, and where it never waited. */
export const mayUndoUntil = (letter: Letter): Instant | undefined => (isUntouched(letter) ? letter.writing.undoUntil : undefined);
