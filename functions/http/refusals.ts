import type { BringInRefusal } from '../use-cases/bring-in-register';
import type { CommentRefusal } from '../../shared/domain/plan/comments';
import type { BeginPlanRefusal } from '../use-cases/begin-plan';
import type { SaveDraftRefusal } from '../use-cases/save-draft';
import type { DecideApproachRefusal } from '../use-cases/decide-approach';
import type { DecideApprovalRefusal } from '../use-cases/decide-approval';
import type { CaptureRefusal } from '../use-cases/capture';
import type { LogRefusal } from '../use-cases/log-message';
import type { PlaceRefusal } from '../use-cases/place-message';
import type { SendersRefusal } from '../use-cases/change-senders';
import type { WithdrawRefusal } from '../use-cases/withdraw-capture';
import type { AssignRefusal } from '../use-cases/assign-case';
import type { ChangeCaseRefusal } from '../use-cases/change-case';
import type { ExportRefusal } from '../use-cases/record-export';
import type { ApprovalSettingsRefusal } from '../use-cases/approval-settings';
import type { MonitoringSettingsRefusal } from '../use-cases/monitoring-settings';
import type { WarningSettingsRefusal } from '../use-cases/warning-settings';
import type { SettingsRefusal } from '../use-cases/clock-settings';
import type { LinkCasesRefusal } from '../use-cases/link-cases';
import type { MergeRefusal } from '../use-cases/merge-cases';
import type { OweLetterRefusal } from '../use-cases/owe-case-letter';
import type { RetainRefusal } from '../use-cases/retain-case';
import type { AppointmentsRefusal } from '../use-cases/appointments';
import type { ColleagueRefusal } from '../use-cases/colleagues';
import type { DirectoryRefusal } from '../use-cases/look-up-people';
import type { StopSendingRefusal } from '../use-cases/stop-sending';
import type { RestrictRefusal } from '../use-cases/restrict-case';
import type { ChangePlacesRefusal } from '../use-cases/places';
import type { RedirectRefusal } from '../use-cases/redirect-writer';
import type { UndoCaptureRefusal } from '../use-cases/undo-capture';
import type { UndoRefusal } from '../use-cases/undo-letter';
import type { DigestSettingsRefusal } from '../use-cases/digest-settings';
import type { ResendRefusal } from '../use-cases/resend-digest';
import type { LetterRefusal } from '../../shared/domain/letter/commands';

/** What the door itself refuses, before any use case is asked. */
export type DoorRefusal =
  | { code: 'sign-in' | 'wrong-scope' | 'unknown-person' | 'has-left' | 'not-your-role' | 'broken-json' | 'not-json' | 'too-large' | 'no-if-match' | 'bad-cursor' | 'bad-idempotency-key' | 'try-later' | 'our-mistake' | 'written-by-newer-version' | 'manager-needed' }
  | { code: 'invalid'; errors: { at: string; says: string }[] }
  | { code: 'asked-too-often'; afterSeconds: number };

export type Refusal =
  | DoorRefusal
  | ApprovalSettingsRefusal
  | BeginPlanRefusal
  | BringInRefusal
  | CommentRefusal
  | DecideApproachRefusal
  | DecideApprovalRefusal
  | Exclude<SaveDraftRefusal, { code: 'changed-meanwhile' }>
  | CaptureRefusal
  | PlaceRefusal
  | AssignRefusal
  | LetterRefusal
  | ChangeCaseRefusal
  | OweLetterRefusal
  | LinkCasesRefusal
  | MergeRefusal
  | RestrictRefusal
  | RetainRefusal
  | SettingsRefusal
  | UndoRefusal
  | UndoCaptureRefusal
  | ChangePlacesRefusal
  | WithdrawRefusal
  | RedirectRefusal
  | SendersRefusal
  | WarningSettingsRefusal
  | MonitoringSettingsRefusal
  | ColleagueRefusal
  | { code: 'person-known' }
  | DirectoryRefusal
  | AppointmentsRefusal
  | StopSendingRefusal
  | ExportRefusal
  | DigestSettingsRefusal
  | ResendRefusal
  | { code: 'link-ended' }
  | LogRefusal;
export type RefusalCode = Refusal['code'];
