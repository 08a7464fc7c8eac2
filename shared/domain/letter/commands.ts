import type { Instant, LondonDate } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';
import type { FoundRecipients } from './letter';
import type { NobodyToTell } from './letter';
import type { BlockedReason } from './vocabulary';
import type { Writing } from './writing';

export type LetterCommand =
  /** `claimUntil` lets the request that owes it send it at once. */
  | { type: 'Owe'; at: Instant; writing: Writing; claimUntil?: Instant }
  | { type: 'Claim'; at: Instant; until: Instant }
  /** The draft stands in the mailbox, read back and found right: from here the mailbox may send. */
  | { type: 'BeginSending'; at: Instant; draftId: string; internetMessageId: string; until: Instant }
  | { type: 'ConfirmSent'; at: Instant }
  | { type: 'ReportBounce'; at: Instant }
  /** A named officer posted it, or said it on the telephone, on a London day. */
  | { type: 'RecordDelivered'; at: Instant; by: PersonId; on: LondonDate; tellAt: Instant }
  /** The post brought it back. */
  | { type: 'RecordReturned'; at: Instant; by: PersonId; tellAt: Instant }
  /** It went to somebody, or with something, that it should not have. */
  | { type: 'ReportSentInError'; at: Instant; by: PersonId; because: string; tellAt: Instant }
  | { type: 'PutOff'; at: Instant; until: Instant }
  /** All sending is stopped: it waits, and no worker has had it for that. */
  | { type: 'HoldBack'; at: Instant; until: Instant }
  /** Its mailbox has more to send than it may at once: it waits for its turn, and no worker has had it for that. */
  | { type: 'AwaitTurn'; at: Instant; until: Instant }
  /** The mailbox has no trace of a draft that may have been sent. `until` is when to look a second time. */
  | { type: 'ReportMissing'; at: Instant; until: Instant }
  | { type: 'Block'; at: Instant; reason: BlockedReason; found?: FoundRecipients }
  /** A person has looked and says: send it. */
  | { type: 'AllowAgain'; at: Instant; by: PersonId; asManager: boolean }
  /** What owed it was taken back. `tellAt`: when a sweep tells its cases, where nothing else owes them that. */
  | { type: 'Cancel'; at: Instant; by: PersonId; cannot?: NobodyToTell; tellAt?: Instant }
  /** Every case that it serves was anonymised. */
  | { type: 'Anonymise'; at: Instant }
  | { type: 'FinishTelling'; at: Instant }
  | { type: 'PutOffTelling'; at: Instant; until: Instant };

export type LetterRefusal =
  | { code: 'letter-already-sent'; at: Instant }
  | { code: 'letter-claimed-by-another' }
  | { code: 'letter-not-stopped' }
  | { code: 'letter-went-before' }
  | { code: 'manager-lifts' }
  | { code: 'letter-drafted' }
  | { code: 'letter-not-by-hand' }
  | { code: 'letter-not-returned' }
  | { code: 'letter-not-sent' }
  | { code: 'sent-in-error-already'; at: Instant }
  | { code: 'delivered-in-future' }
  | { code: 'delivered-before-written'; written: LondonDate }
  | { code: 'letter-cancelled' }
  | { code: 'anonymised' }
  | { code: 'work-under-way' };
