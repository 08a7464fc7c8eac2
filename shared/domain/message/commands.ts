import type { Instant } from '../../kernel/london';
import type { CaseId } from '../case/vocabulary';
import type { Closing } from '../people/sight';
import type { PersonId } from '../people/vocabulary';
import type { FlagCommand, FlagRefusal } from './flag';
import type { HandoverCommand, HandoverRefusal } from './handover';
import type { Arrival, Capture, Placement } from './message';
import type { Danger, FiledReason, HeldReason } from './vocabulary';

export type MessageCommand =
  /** A message came and was placed. `notBefore` is when a sweep looks after what that owes. */
  | { type: 'Arrive'; at: Instant; arrival: Arrival; placement: Placement; dangers?: Danger[] }
  | { type: 'Capture'; at: Instant; capture: Capture; notBefore: Instant }
  | { type: 'Join'; at: Instant; caseId: CaseId; concerning: PersonId[]; by: PersonId; notBefore: Instant }
  | { type: 'File'; at: Instant; as: FiledReason; because: string; by: PersonId }
  /** Somebody who read it says that it is about colleagues. */
  | { type: 'RecordConcerning'; at: Instant; by: PersonId; concerning: PersonId[] }
  /** The case that it came on says that it is a matter of its own, or for what other reason it is not that case's. `since`: when it was put with that. */
  | { type: 'PutBack'; at: Instant; caseId: CaseId; since: Instant; closing: Closing; reason?: HeldReason }
  /** To whom the cases that it quotes are open now. */
  | { type: 'HearClosing'; at: Instant; closing: Closing }
  /** Takes a capture back. `notBefore` is when a sweep looks after what that owes. */
  | { type: 'Withdraw'; at: Instant; by: PersonId; because: string; notBefore: Instant }
  | { type: 'FinishWithdrawal'; at: Instant }
  | { type: 'GiveUpWithdrawal'; at: Instant }
  /** Every case that it was with was anonymised. */
  | { type: 'Anonymise'; at: Instant }
  /** A subject access export that holds it was made. */
  | { type: 'RecordExport'; at: Instant; by: PersonId; reference: string }
  | { type: 'FinishWork'; at: Instant }
  | { type: 'PutOffWork'; at: Instant; until: Instant }
  | HandoverCommand
  | FlagCommand;

export type MessageRefusal =
  | { code: 'already-captured'; by: PersonId; at: Instant; cases: CaseId[] }
  | { code: 'already-joined'; caseId: CaseId }
  | { code: 'already-filed'; by?: PersonId; at: Instant }
  | { code: 'passed-on-unconfirmed' }
  | { code: 'had-after-mailbox' }
  | { code: 'not-captured' }
  | { code: 'changing-too-often' }
  | { code: 'concerns-you' }
  | { code: 'contact-is-concerned' }
  | { code: 'nobody-to-answer' }
  | { code: 'danger-letter-unread' }
  | { code: 'anonymised' }
  | { code: 'work-under-way' }
  | HandoverRefusal
  | FlagRefusal;
