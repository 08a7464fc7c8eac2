import type { Instant } from '../../kernel/london';
import type { CannotAcknowledge } from '../case/cannot';
import type { PersonId } from '../people/vocabulary';
import type { BlockedReason } from './vocabulary';
import type { Writing } from './writing';

/** Whom a draft went to when it was read back. */
export interface FoundRecipients {
  to: string[];
  cc: string[];
  bcc: string[];
}

/** Why a letter was taken back for good: there is nobody whom it could tell. */
export type NobodyToTell = Pick<CannotAcknowledge, 'why' | 'because'>;
/**
 * A letter alone owns its sending. `claimed` and `sending` name the moment until which one worker has it;
 * from `sending` on the mailbox may have sent it, so it is only ever looked for, never made anew.
 */
export type LetterSituation =
  /** `turn`: its mailbox sends no faster than it may, and that is when it is this one's. */
  | { is: 'owed'; notBefore: Instant; turn?: true }
  /** A person posts it or says it on the telephone: it is owed until somebody records that. */
  | { is: 'to deliver' }
  | { is: 'claimed'; until: Instant }
  | { is: 'sending'; draftId: string; internetMessageId: string; until: Instant; missingSince?: Instant }
  /** By the mailbox, or `by` whoever posted it or said it. */
  | { is: 'sent'; at: Instant; draftId?: string; internetMessageId?: string; by?: PersonId }
  /** It was sent and came back: whom it was for was told nothing. */
  | { is: 'bounced'; at: Instant; sentAt: Instant; draftId?: string; internetMessageId?: string; by?: PersonId }
  /** It went, and should not have: what it says counts for nothing. `by` is who found that. */
  | { is: 'sent in error'; at: Instant; by: PersonId; because: string; sentAt: Instant; draftId?: string; internetMessageId?: string }
  | { is: 'blocked'; reason: BlockedReason; at: Instant; found?: FoundRecipients }
  | { is: 'unknown'; at: Instant; draftId: string }
  /** Taken back before anything of it stood in the mailbox: it never goes. */
  | { is: 'cancelled'; at: Instant; by: PersonId; cannot?: NobodyToTell };

export interface Letter {
  writing: Writing;
  owedAt: Instant;
  /** How often a worker has claimed it. After the first time the mailbox is searched before a draft is made. */
  attempts: number;
  situation: LetterSituation;
  /** A manager has let it go although many have gone to that address today. */
  lifted?: true;
  /** Its cases, and whoever is told of an error, have yet to hear what a person decided about it; a sweep tells them from that moment. */
  untold?: { notBefore: Instant; attempts: number };
  /** To whom it went and what it said were removed from it. */
  anonymised?: { at: Instant };
}

export type LetterEvent =
  | { type: 'Owed'; at: Instant; writing: Writing }
  | { type: 'Claimed'; at: Instant; until: Instant }
  | { type: 'SendingBegun'; at: Instant; draftId: string; internetMessageId: string; until: Instant }
  | { type: 'Sent'; at: Instant }
  | { type: 'Bounced'; at: Instant; by?: PersonId; tellAt?: Instant }
  | { type: 'Delivered'; at: Instant; by: PersonId; sentAt: Instant; tellAt: Instant }
  | { type: 'FoundSentInError'; at: Instant; by: PersonId; because: string; tellAt: Instant }
  | { type: 'PutOff'; at: Instant; until: Instant }
  | { type: 'HeldBack'; at: Instant; until: Instant }
  | { type: 'TurnGiven'; at: Instant; until: Instant }
  | { type: 'NotFound'; at: Instant; until: Instant }
  | { type: 'Blocked'; at: Instant; reason: BlockedReason; found?: FoundRecipients }
  | { type: 'Lost'; at: Instant }
  | { type: 'AllowedAgain'; at: Instant; by: PersonId }
  | { type: 'Cancelled'; at: Instant; by: PersonId; cannot?: NobodyToTell; tellAt?: Instant }
  | { type: 'Anonymised'; at: Instant }
  | { type: 'CasesTold'; at: Instant }
  | { type: 'TellingPutOff'; at: Instant; until: Instant };

/** Nothing of it can stand in the mailbox: no worker has ever had it. */
export const isUntouched = ({ situation, attempts }: Letter): boolean => (situation.is === 'owed' && attempts === 0) || situation.is === 'to deliver';

/** It went and counts for nothing: it came back, or should not have gone. */
export const wentForNothing = ({ situation }: Letter): boolean => situation.is === 'bounced' || situation.is === 'sent in error';

/** It was stopped because many went to that address that day: only a manager lets it go. */
export const isOverTheMost = ({ situation }: Letter): boolean => situation.is === 'blocked' && situation.reason === 'too many today';

/** When a sweep has to look at a letter; absent when nothing is owed. */
export const letterWakesAt = ({ situation, untold }: Letter): Instant | undefined => wakesAt(situation) ?? untold?.notBefore;

/** When its sending goes on. */
export function wakesAt(situation: LetterSituation): Instant | undefined {
  if (situation.is === 'owed') return situation.notBefore;
  return situation.is === 'claimed' || situation.is === 'sending' ? situation.until : undefined;
}

/** Until when whoever wrote it may take it back; absent once a worker has it, and where it never waited. */
export const mayUndoUntil = (letter: Letter): Instant | undefined => (isUntouched(letter) ? letter.writing.undoUntil : undefined);
