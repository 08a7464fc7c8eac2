import type { HttpResponseInit } from '@azure/functions';
import type { BringInRefusal } from '../use-cases/bring-in-register';
import type { CommentRefusal } from '../../shared/domain/plan/comments';
import type { BeginPlanRefusal } from '../use-cases/begin-plan';
import type { SaveDraftRefusal } from '../use-cases/save-draft';
import type { DecideApproachRefusal } from '../use-cases/decide-approach';
import type { DecideApprovalRefusal } from '../use-cases/decide-approval';
import { checkWords, criterionWords } from '../presenters/approval-words';
import type { CaptureRefusal } from '../use-cases/capture';
import type { LogRefusal } from '../use-cases/log-message';
import type { PlaceRefusal } from '../use-cases/place-message';
import type { SendersRefusal } from '../use-cases/change-senders';
import type { WithdrawRefusal } from '../use-cases/withdraw-capture';
import type { AssignRefusal } from '../use-cases/assign-case';
import type { ChangeCaseRefusal } from '../use-cases/change-case';
import type { ExportRefusal } from '../use-cases/record-export';
import type { MonitoringSettingsRefusal } from '../use-cases/monitoring-settings';
import type { WarningSettingsRefusal } from '../use-cases/warning-settings';
import type { SettingsRefusal } from '../use-cases/clock-settings';
import type { LinkCasesRefusal } from '../use-cases/link-cases';
import type { MergeRefusal } from '../use-cases/merge-cases';
import type { OweLetterRefusal } from '../use-cases/owe-case-letter';
import type { RetainRefusal } from '../use-cases/retain-case';
import type { AppointmentsRefusal } from '../use-cases/appointments';
import type { ColleagueRefusal } from '../use-cases/colleagues';
import type { StopSendingRefusal } from '../use-cases/stop-sending';
import type { RestrictRefusal } from '../use-cases/restrict-case';
import type { ChangePlacesRefusal } from '../use-cases/places';
import type { RedirectRefusal } from '../use-cases/redirect-writer';
import type { UndoCaptureRefusal } from '../use-cases/undo-capture';
import type { UndoRefusal } from '../use-cases/undo-letter';
import type { LetterRefusal } from '../../shared/domain/letter/commands';
import { askInWords } from '../presenters/sending-view';
import type { Problem } from '../../shared/contract/problem';

/** What the door itself refuses, before any use case is asked. */
export type DoorRefusal =
  | { code: 'sign-in' | 'wrong-scope' | 'unknown-person' | 'has-left' | 'not-your-role' | 'broken-json' | 'not-json' | 'too-large' | 'no-if-match' | 'bad-cursor' | 'bad-idempotency-key' | 'try-later' | 'our-mistake' | 'written-by-newer-version' | 'manager-needed' }
  | { code: 'invalid'; errors: { at: string; says: string }[] };

export type Refusal =
  | DoorRefusal
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
  | AppointmentsRefusal
  | StopSendingRefusal
  | ExportRefusal
  | LogRefusal;
export type RefusalCode = Refusal['code'];

interface Said {
  status: number;
  title: string;
  /** What to do. */
  detail: string;
}

/** The one place where a refusal becomes a status and words. */
const said: Record<RefusalCode, Said> = {
  'sign-in': { status: 401, title: 'Sign in first', detail: 'Sign in to Microsoft 365 and try again.' },
  'wrong-scope': { status: 403, title: 'This sign-in is not for Heard', detail: 'Open Heard in Teams or Outlook, so that it signs you in for itself.' },
  'unknown-person': { status: 403, title: 'Heard does not know you yet', detail: 'Ask your council’s Heard administrator to add you in Settings, People.' },
  'not-your-role': { status: 403, title: 'Your role does not include this', detail: 'Ask your council’s Heard administrator if it should.' },
  'not-found': { status: 404, title: 'There is nothing here for you', detail: 'It does not exist, or it is not yours to see. Check the reference.' },
  'broken-json': { status: 400, title: 'The body is not JSON', detail: 'Send one JSON object in UTF-8.' },
  'not-json': { status: 415, title: 'The body is of another type', detail: 'Send it as application/json.' },
  'too-large': { status: 413, title: 'The body is too large', detail: 'Send less than 256 kB.' },
  invalid: { status: 422, title: 'Something in it is missing or wrong', detail: 'Put right what is named, and send it again.' },
  'bad-cursor': { status: 422, title: 'That place in the list is not known', detail: 'Start again from the first page.' },
  'bad-idempotency-key': { status: 422, title: 'The Idempotency-Key cannot be used', detail: 'Send 1 to 200 printable characters, the same on every try of one request.' },
  'key-used-for-another': { status: 422, title: 'That Idempotency-Key was used for another request', detail: 'Make a new key for a new request.' },
  'no-if-match': { status: 428, title: 'Say which version you are changing', detail: 'Send the ETag that you read in If-Match.' },
  'changed-meanwhile': { status: 412, title: 'Somebody changed this meanwhile', detail: 'Look at what it is now, then choose whose change stands.' },
  'changing-too-often': { status: 409, title: 'Others are changing this at the moment', detail: 'Wait a moment and try again.' },
  'written-by-newer-version': { status: 409, title: 'A newer version of Heard wrote this', detail: 'It can be read, not changed, until this part of Heard is updated too.' },
  'already-captured': { status: 409, title: 'Already captured', detail: 'Somebody else captured this message. Nothing is needed from you.' },
  'already-joined': { status: 409, title: 'Already with a case', detail: 'This message belongs to a case. Open the case to see it.' },
  'already-filed': { status: 409, title: 'Already put away', detail: 'Somebody has put this message away. It can still be captured.' },
  'concerns-you': { status: 409, title: 'This matter is about you', detail: 'Ask a colleague to do this.' },
  'contact-is-concerned': { status: 422, title: 'The contact is somebody the matter is about', detail: 'Choose another contact.' },
  'officer-is-concerned': { status: 422, title: 'The matter is about this officer', detail: 'Choose another officer.' },
  'link-with-itself': { status: 422, title: 'Those two are one case', detail: 'Check the reference of the lead.' },
  'same-writer': { status: 422, title: 'One person wrote both', detail: 'Put the two cases together instead, so that nobody is answered twice.' },
  'already-linked': { status: 409, title: 'This case is linked under another lead', detail: 'Take it out from there first.' },
  'not-linked': { status: 409, title: 'This case is linked with no other', detail: 'There is nothing to take apart.' },
  'leads-others': { status: 409, title: 'Other cases are linked under this one', detail: 'Link the other case under this one instead, or take those out first.' },
  'named-is-concerned': { status: 422, title: 'The matter is about somebody named', detail: 'Name only people whom it is not about.' },
  'case-not-restricted': { status: 409, title: 'This case is not closed to anybody', detail: 'There is nothing to open again.' },
  'about-a-colleague': { status: 409, title: 'It is about a colleague', detail: 'It stays closed as long as it is. If it turned out not to be about them, say so.' },
  'nobody-to-answer': { status: 409, title: 'This message has no sender', detail: 'It cannot be acknowledged by e-mail. Put it with its case or put it away with a reason.' },
  'no-such-area': { status: 422, title: 'There is no such service area', detail: 'Choose one of the council’s service areas.' },
  'no-such-contact': { status: 422, title: 'There is no such contact', detail: 'Choose somebody whom Heard knows and who works here still.' },
  'export-too-large': { status: 409, title: 'That is too much for one file', detail: 'Make one for each case, by its reference, and fetch the largest files from the cases themselves.' },
  'names-yourself': { status: 409, title: 'Somebody else names you', detail: 'Ask a manager or an administrator to do it: nobody opens closed cases to themselves.' },
  'deputy-is-officer': { status: 422, title: 'A deputy is somebody else', detail: 'Choose a colleague who is not the monitoring officer.' },
  'deputy-ends-first': { status: 422, title: 'The deputy’s days end before they begin', detail: 'Choose a last day that is not before the first.' },
  'no-such-person': { status: 422, title: 'There is no such officer', detail: 'Choose somebody whom Heard knows and who works here still.' },
  'has-left': { status: 403, title: 'Heard has it that you have left', detail: 'If you work here still, ask your council’s Heard administrator to put it right in Settings, People.' },
  'person-known': { status: 409, title: 'Heard knows this person already', detail: 'Look for them in the list: somebody has added them, or they left and have come back.' },
  'not-yours-to-change': { status: 403, title: 'That is not yours to change', detail: 'Ask an administrator; a manager for a deputy, an absence or a telephone number.' },
  'widens-own-sight': { status: 409, title: 'Somebody else gives you a service area', detail: 'Ask another administrator: an officer sees the cases of their areas, and nobody opens them to themselves.' },
  'deputy-is-themselves': { status: 422, title: 'A deputy is somebody else', detail: 'Choose a colleague who acts for them.' },
  'days-end-first': { status: 422, title: 'The days end before they begin', detail: 'Choose a last day that is not before the first.' },
  'leaves-themselves': { status: 409, title: 'Somebody else records that you leave', detail: 'Ask another administrator: after that day you could not come back to put it right.' },
  'appointment-ends-first': { status: 422, title: 'The days end before they begin', detail: 'Choose a last day that is not before the first.' },
  'appointments-overlap': { status: 422, title: 'Two people would hold one post on one day', detail: 'Write the last day of the first before the first day of the next.' },
  'no-such-directorate': { status: 422, title: 'There is no such directorate', detail: 'Choose one of the council’s directorates.' },
  'address-not-offered': { status: 422, title: 'The message does not offer that address', detail: 'Choose the writer’s address, or the one that the message asks replies to go to.' },
  'no-answer-date': { status: 409, title: 'The date to answer by is not known', detail: 'The calendar ends before it. Ask an administrator for a newer calendar.' },
  'letter-lacks': { status: 422, title: 'The letter lacks something it must have', detail: 'Add what is named, then send it again. Nothing was sent.' },
  'no-such-case': { status: 422, title: 'There is no such case', detail: 'Check the reference: two letters, seven signs, one more.' },
  'case-exists-with-another-origin': { status: 409, title: 'Another message made that case', detail: 'Tell whoever looks after Heard: this should not happen.' },
  'danger-not-told': { status: 409, title: 'This message may mean harm now', detail: 'Record who was told and when, or lower the flag with a reason. Then it can be put away.' },
  'danger-letter-unread': { status: 409, title: 'This message may mean harm now', detail: 'Read the acknowledgement and make it your own before it goes, or record first who was told.' },
  'no-danger-raised': { status: 409, title: 'No danger is raised on this message', detail: 'Raise it first, or there is nothing to do.' },
  'told-in-future': { status: 422, title: 'That moment has not come yet', detail: 'Write when they were told.' },
  'manager-needed': { status: 403, title: 'A manager has to give that reason', detail: 'Ask a manager to write the holding reply, or take no longer than the profile allows.' },
  'case-answered': { status: 409, title: 'This case has been answered', detail: 'Nothing is reopened: begin the next stage, or make a new case.' },
  'capture-withdrawn': { status: 409, title: 'The capture of this case was withdrawn', detail: 'Nothing is owed here. The message is in the inbox again, or has another case.' },
  'case-gone-on': { status: 409, title: 'This case has gone on since it was captured', detail: 'Other letters or messages belong to it now. Correct its kind instead.' },
  'passed-on-unconfirmed': { status: 409, title: 'Somebody passed this message on', detail: 'Confirm who wrote it and when anybody in the council first had it. Nothing is sent until then.' },
  'had-after-mailbox': { status: 422, title: 'The mailbox had it before that day', detail: 'Write the first day on which anybody in the council had it.' },
  'form-is-mailbox': { status: 422, title: 'That is the complaints mailbox itself', detail: 'List the address that the form or system sends from.' },
  'already-handed': { status: 409, title: 'Already handed over', detail: 'It waits for somebody to accept it. Record who did, or that it was given back.' },
  'not-handed': { status: 409, title: 'Nobody has handed this message over', detail: 'Hand it over first.' },
  'handover-accepted': { status: 409, title: 'It was accepted', detail: 'Whoever accepted it has it now. If it is not theirs after all, hand it over anew.' },
  'not-given-back': { status: 409, title: 'It was not given back', detail: 'It waits for somebody to accept it. Record who did, or that they gave it back.' },
  'redirection-going': { status: 409, title: 'The reply is on its way', detail: 'Wait until it has gone. If it stopped, look at what is said beside it.' },
  'not-another-bodys': { status: 422, title: 'The council takes that itself', detail: 'Hand it over to whoever takes it. A reply that says whom to write to is for another body’s matter.' },
  'no-such-body': { status: 422, title: 'There is no such body', detail: 'Choose one that takes this, or none.' },
  'no-such-procedure': { status: 422, title: 'There is no such procedure', detail: 'Choose one from the table.' },
  'not-captured': { status: 409, title: 'This message is not captured', detail: 'There is nothing to withdraw. Look at it in the inbox.' },
  'acknowledgement-gone': { status: 409, title: 'The acknowledgement has gone', detail: 'The capture stands. If it was taken for the wrong kind, correct the kind on its case instead.' },
  'case-not-answered': { status: 409, title: 'This stage has not been answered yet', detail: 'Answer it first. The next stage begins when somebody is not satisfied with the answer.' },
  'acknowledged-already': { status: 409, title: 'Somebody was told already', detail: 'The acknowledgement, or the answer, has gone. Nothing is needed.' },
  'nobody-can-be-told': { status: 409, title: 'It is recorded that nobody can be told', detail: 'Nothing is acknowledged here. Look into the matter and answer it as well as it can be.' },
  'new-address-unexplained': { status: 422, title: 'That address is new to this case', detail: 'Write how you know that it is theirs. Nothing was sent.' },
  'case-with-another': { status: 409, title: 'This case was put with another', detail: 'Go on with the other, or take this one out of it first.' },
  'case-not-joined': { status: 409, title: 'This case is not with another', detail: 'There is nothing to take apart.' },
  'no-next-stage': { status: 409, title: 'There is no further stage', detail: 'Tell the resident how to go to the Ombudsman, or make a new case.' },
  'same-officer': { status: 422, title: 'That officer answered the stage before', detail: 'Choose another officer.' },
  'receipt-before-answer': { status: 422, title: 'That is before the answer was sent', detail: 'Say when they asked after the answer had gone.' },
  'receipt-in-future': { status: 422, title: 'That day has not come yet', detail: 'Write the day on which it was received.' },
  'decision-asked': { status: 409, title: 'A message of this case asks for a decision', detail: 'Decide first what becomes of it, then try again.' },
  'no-decision-asked': { status: 409, title: 'No message here asks for that decision', detail: 'Look at the case as it is now. The message may be in the inbox, or have gone on with the case.' },
  'decided-already': { status: 409, title: 'Somebody has decided on this message', detail: 'Look at what was decided. If it should be another decision, make it in place of theirs.' },
  'merge-with-itself': { status: 422, title: 'Those two are one case already', detail: 'Check the other reference.' },
  'different-writers': { status: 422, title: 'Different people wrote these cases', detail: 'Only the same matter from the same person is put together. Each of these keeps its own case, clock and letter.' },
  'different-persons': { status: 422, title: 'These cases are about different people', detail: 'Say on each case whom it is about. Only the same matter of the same person is put together.' },
  'writes-for-themselves': { status: 409, title: 'The writer is the person concerned', detail: 'Say first for whom they write, if it is somebody else.' },
  'authority-in-future': { status: 422, title: 'That day has not come yet', detail: 'Write the day on which they were asked, or answered.' },
  'not-copied-in': { status: 422, title: 'Nobody with that address was copied in', detail: 'Tick only people whom the messages of this case were copied to.' },
  'not-confirmed': { status: 422, title: 'Something has to be confirmed first', detail: 'Tick what is named, each by itself, then send it again. Nothing was sent.' },
  'stop-writing': { status: 409, title: 'This person has died', detail: 'Nobody is written to. If the record is wrong, put right how this person is written to.' },
  'telephone-only': { status: 409, title: 'This person asked to be telephoned only', detail: 'Ring them, or put right how this person is written to.' },
  'not-the-safe-address': { status: 409, title: 'That is not the address that is safe for this person', detail: 'Write to the safe address, or put right how this person is written to.' },
  'no-letter-home': { status: 409, title: 'No letter may go to this person’s home', detail: 'Use the safe postal address or another way, or put right how this person is written to.' },
  'no-voicemail': { status: 409, title: 'No voicemail may be left for this person', detail: 'Ring again until they answer themselves.' },
  'on-paper-only': { status: 409, title: 'This person asked for letters on paper', detail: 'Send it by post, or put right how this person is written to.' },
  'no-such-record': { status: 422, title: 'What you wanted to change is not there', detail: 'Look at the case as it is now, then choose it again.' },
  'correction-needs-reason': { status: 422, title: 'This changes what was recorded', detail: 'Say why, so that whoever reads it later knows what was put right.' },
  'not-the-officer': { status: 403, title: 'The officer of the case records this', detail: 'Ask its officer or a manager, or have the case given to you.' },
  'no-such-ombudsman': { status: 422, title: 'There is no such Ombudsman', detail: 'Choose one of those offered.' },
  'no-such-finding': { status: 422, title: 'That is not a decision from the list', detail: 'Choose the decision that comes nearest.' },
  'referral-known': { status: 409, title: 'That referral is recorded already', detail: 'The Ombudsman’s reference is on this case. Add to that referral, or check the reference.' },
  'no-such-referral': { status: 422, title: 'That referral is not on this case', detail: 'Record first that the matter was taken to the Ombudsman.' },
  'referral-in-error': { status: 409, title: 'That referral was recorded in error', detail: 'Put the referral right first if it was no mistake after all.' },
  'heard-in-future': { status: 422, title: 'That day has not come yet', detail: 'Write the day on which the council heard of it.' },
  'asked-before-heard': { status: 422, title: 'The Ombudsman asked before anybody heard of it', detail: 'Put right the day on which the council heard of it, or the day on which it was asked.' },
  'asked-in-future': { status: 422, title: 'That day has not come yet', detail: 'Write the day on which the Ombudsman asked.' },
  'reply-due-before-asked': { status: 422, title: 'The reply would be owed before it was asked for', detail: 'Write the date that the Ombudsman gave for the reply.' },
  'replied-before-asked': { status: 422, title: 'The reply comes before the question', detail: 'Write the day on which the reply was given.' },
  'replied-in-future': { status: 422, title: 'That day has not come yet', detail: 'Record the reply once it has been given.' },
  'decided-before-heard': { status: 422, title: 'The decision comes before the referral', detail: 'Put right the day on which the council heard of it, or the day of the decision.' },
  'decided-in-future': { status: 422, title: 'That day has not come yet', detail: 'Write the day of the Ombudsman’s decision.' },
  'not-decided-yet': { status: 409, title: 'The Ombudsman has not decided yet', detail: 'Record the decision first, then what it recommends.' },
  'remedy-before-decision': { status: 422, title: 'That is before the decision', detail: 'Write the date by which the Ombudsman wants it done.' },
  'remedy-done-in-future': { status: 422, title: 'That day has not come yet', detail: 'Record it once it has been done.' },
  'no-such-role': { status: 422, title: 'This procedure has no such role', detail: 'Choose one of the roles that are offered.' },
  'until-before-from': { status: 422, title: 'They would leave before they came', detail: 'Write a last day that is not before the first.' },
  'no-such-day': { status: 422, title: 'This procedure has no such day', detail: 'Choose one of the days that are offered.' },
  'day-in-future': { status: 422, title: 'That day has not come yet', detail: 'Record it once it has happened.' },
  'day-out-of-order': { status: 422, title: 'The recommendations come after the panel', detail: 'Record the day of the panel first, or put one of the two right.' },
  'case-not-closed': { status: 409, title: 'This case is not closed', detail: 'Answer it first. How long it is kept counts from the day it was closed.' },
  'keep-until-not-later': { status: 422, title: 'That is not later than the review date', detail: 'Write a day after the one on which it is looked at anyway.' },
  'on-hold': { status: 409, title: 'This case is on legal hold', detail: 'Nothing of it is removed until somebody lifts the hold, by name and with a reason.' },
  'not-on-hold': { status: 409, title: 'This case is not on legal hold', detail: 'There is nothing to lift.' },
  'review-not-due': { status: 409, title: 'The review date has not come yet', detail: 'Wait until then. Earlier, only where the person asked for erasure and nothing stands against it.' },
  'with-ombudsman': { status: 409, title: 'The Ombudsman has this case', detail: 'Wait for the decision, and for what is owed to the Ombudsman to be done.' },
  'work-under-way': { status: 409, title: 'Something of this is still to be done', detail: 'A letter is on its way, or a message waits for somebody. See to that, then try again.' },
  'reference-differs': { status: 422, title: 'That is not the reference of this case', detail: 'Write the reference as it stands at the top of the case.' },
  anonymised: { status: 409, title: 'People and texts were removed from this', detail: 'Its dates and figures stay. Nothing more can be decided on it.' },
  'pauses-not-allowed': { status: 409, title: 'This clock cannot be paused', detail: 'The council’s rules, or the law for this service, do not allow it. Say in a holding reply why it takes longer.' },
  'no-such-pause-category': { status: 422, title: 'That is not a reason to pause', detail: 'Choose one of the council’s categories.' },
  'already-paused': { status: 409, title: 'The clock is paused already', detail: 'Let it run on before you pause it again.' },
  'not-paused': { status: 409, title: 'The clock is not paused', detail: 'There is nothing to resume.' },
  'pause-in-future': { status: 422, title: 'That day has not come yet', detail: 'Pause from today or an earlier day.' },
  'pause-before-receipt': { status: 422, title: 'That is before it was received', detail: 'Pause from the day of receipt or later.' },
  'pause-before-last-resume': { status: 422, title: 'That is before the last pause ended', detail: 'Pause from the day on which the clock last ran on, or later.' },
  'pause-after-target': { status: 409, title: 'The target date has passed', detail: 'A pause does not cure that. Tell the resident in a holding reply when they will hear.' },
  'review-date-past': { status: 422, title: 'The review date has passed', detail: 'Choose today or a later day to look at it again.' },
  'resume-in-future': { status: 422, title: 'That day has not come yet', detail: 'Resume from today or an earlier day.' },
  'resume-before-pause': { status: 422, title: 'That is before the pause began', detail: 'Resume from the day on which it was paused, or later.' },
  'resume-first': { status: 409, title: 'The clock is paused', detail: 'Let it run on first: the letter has to name a date.' },
  'extension-never-shortens': { status: 422, title: 'An extension never shortens', detail: 'Write how many working days more it takes.' },
  'extension-too-long': { status: 422, title: 'That is longer than the profile allows', detail: 'Take fewer working days, or have a manager give a good reason where the profile lets them.' },
  'agree-a-date-instead': { status: 409, title: 'Here the date is agreed with the person', detail: 'Agree it with them, and record the date.' },
  'letter-on-its-way': { status: 409, title: 'A letter of this case is on its way', detail: 'Wait until it has gone, then look again.' },
  'receipt-not-earlier': { status: 422, title: 'Receipt can only be moved earlier', detail: 'Write a day before the one that stands. A clock is never given more time.' },
  'answer-not-as-agreed': { status: 409, title: 'Here the date follows from the rules', detail: 'If it takes longer, write a holding reply.' },
  'agreed-date-not-worked': { status: 422, title: 'Nobody works on that day', detail: 'Agree a working day.' },
  'agreed-date-past': { status: 422, title: 'That day has passed', detail: 'Agree today or a later day.' },
  'calendar-does-not-reach': { status: 409, title: 'The calendar does not reach that far', detail: 'Ask a manager to accept a newer calendar in Settings, The clock.' },
  'no-such-message': { status: 422, title: 'That message is not on this case', detail: 'Choose one of its messages, or write the day on which it was asked for.' },
  'outcome-needed': { status: 422, title: 'Say what you found', detail: 'A complaint is upheld, partly upheld or not upheld; or it ends without anything found: withdrawn, out of scope or refused.' },
  'outcome-and-ending': { status: 422, title: 'Found, or not looked into', detail: 'What was withdrawn, out of scope or refused has no outcome. Choose one of them, or say what you found.' },
  'no-such-profile': { status: 422, title: 'There is no such profile', detail: 'Choose one that is there, or add it first.' },
  'profile-name-taken': { status: 422, title: 'Two profiles have that id', detail: 'Give the council’s own profile another id.' },
  'profile-in-use': { status: 422, title: 'A profile stays as it is', detail: 'Cases may be counted by it. Add a new profile beside it, and make that the usual one.' },
  'profile-retired': { status: 422, title: 'The usual profile is retired', detail: 'Choose another usual profile first, or use this one again.' },
  'closure-not-covered': { status: 422, title: 'The calendar does not reach one of the closure days', detail: 'Take out the days that lie outside it.' },
  'difference-changed': { status: 409, title: 'The difference is no longer what you looked at', detail: 'Look at it as it is now, then accept it.' },
  'recount-running': { status: 409, title: 'Cases are being counted anew', detail: 'Wait until that is done, then change the calendar again.' },
  'letter-already-sent': { status: 409, title: 'This letter was sent', detail: 'Nothing is needed.' },
  'letter-claimed-by-another': { status: 409, title: 'This letter is being sent', detail: 'Wait a moment, then look again.' },
  'letter-not-stopped': { status: 409, title: 'This letter was not stopped', detail: 'Heard is sending it. Nothing is needed.' },
  'letter-went-before': { status: 409, title: 'A letter with this number went before', detail: 'Take this one back, and write anew what is still to be said.' },
  'sending-stopped-already': { status: 409, title: 'All sending is stopped already', detail: 'Nothing goes out. Look who stopped it and why.' },
  'sending-not-stopped': { status: 409, title: 'Letters go already', detail: 'Nothing is stopped. Look again who let them go.' },
  'manager-lifts': { status: 403, title: 'A manager has to let this go', detail: 'Many acknowledgements have gone to this address today. Ask a manager to look at what comes from there.' },
  'letter-drafted': { status: 409, title: 'The letter is on its way', detail: 'It can no longer be taken back. If something in it was wrong, correct the case and write again.' },
  'letter-cancelled': { status: 409, title: 'This letter was taken back', detail: 'It will not be sent. Write another if one is owed.' },
  'no-email-address': { status: 422, title: 'No e-mail address is known', detail: 'Post the letter or say it on the telephone.' },
  'letter-not-by-hand': { status: 409, title: 'This letter goes by e-mail', detail: 'Heard sends it. Nothing is needed.' },
  'letter-not-returned': { status: 409, title: 'This letter was not posted', detail: 'Only a letter that was posted can come back.' },
  'delivered-in-future': { status: 422, title: 'That day has not come yet', detail: 'Record it on the day on which it was done, or later.' },
  'delivered-before-written': { status: 422, title: 'That is before the letter was written', detail: 'Write the day on which it was posted or told.' },
  'too-late-to-undo': { status: 409, title: 'This letter has gone', detail: 'It can no longer be taken back.' },
  'letter-not-sent': { status: 409, title: 'This letter has not gone to anybody', detail: 'Take it back while it waits, or leave it stopped. Only what was sent can have been sent in error.' },
  'sent-in-error-already': { status: 409, title: 'It is recorded already that this letter was sent in error', detail: 'Its case says who recorded it and why. Nothing more is needed.' },
  'withdraw-the-capture': { status: 409, title: 'This letter belongs to a capture', detail: 'Withdraw the capture of its message, with a reason. The letter is taken back with it.' },
  'no-place-table': { status: 409, title: 'The council has no table of places yet', detail: 'Ask a manager to give one in Settings, Places, or leave the place open.' },
  'not-a-postcode': { status: 422, title: 'That is not a postcode', detail: 'Write it like QX1 2AB, or choose a division.' },
  'postcode-not-in-table': { status: 422, title: 'The table does not hold that postcode', detail: 'Look whether it is written right and lies in the county, or choose a division.' },
  'no-such-division': { status: 422, title: 'There is no such division', detail: 'Choose one of the council’s divisions.' },
  'table-not-read': { status: 422, title: 'That file cannot be read', detail: 'Save the spreadsheet as CSV and choose that file.' },
  'table-lacks-columns': { status: 422, title: 'The table lacks a column', detail: 'Its first row must name postcode, division and district.' },
  'table-row-wrong': { status: 422, title: 'A row of the table is not whole', detail: 'Each row needs a postcode or the beginning of one, a division and a district.' },
  'table-contradicts': { status: 422, title: 'Two rows of the table contradict each other', detail: 'A postcode lies in one division, and a division in one district.' },
  'table-empty': { status: 422, title: 'The table has no rows', detail: 'Below its first row put a row for each postcode.' },
  'register-lacks-columns': { status: 422, title: 'This has no column for the title or the service', detail: 'The first row names the columns. Call one “Title” and one “Service”; days stand in “Opens” and “Closes”, people in “Audience”.' },
  'register-empty': { status: 422, title: 'There is nothing under the names of the columns', detail: 'Choose the file with a row for each engagement.' },
  'register-too-long': { status: 422, title: 'More than five hundred rows', detail: 'Bring it in by parts: save each as a file of its own, with the names of the columns.' },
  'no-such-comment': { status: 404, title: 'There is no such comment', detail: 'Look at the comments again: this one is not among them.' },
  'not-yours-to-settle': { status: 403, title: 'This comment is not yours to settle', detail: 'Whoever made it settles it, or whoever writes the plan.' },
  'too-many-comments': { status: 409, title: 'This plan has five hundred comments', detail: 'That is as many as it holds. Talk about what is left, and write down in the plan what you agreed.' },
  'not-the-author': { status: 403, title: 'You are not an author of this plan', detail: 'Ask its author or the Community Engagement Team to change it.' },
  'duty-not-answered': { status: 409, title: 'Nobody has said whether there is a duty to consult', detail: 'Answer question 1 first: look whether a law or advice of the government asks us to consult.' },
  'base-not-in-force': { status: 422, title: 'That law is not in force on the day that it opens', detail: 'Choose another, or put right the day on which the plan opens.' },
  'sentence-needed': { status: 422, title: 'Say in a sentence why', detail: 'The report’s rules point different ways, leave little to influence, or suggest something else. One sentence is enough.' },
  'decided-meanwhile': { status: 409, title: 'Somebody recorded a decision meanwhile', detail: 'Look at what was decided, then decide anew if it should be another.' },
  'no-such-decision-maker': { status: 422, title: 'Heard does not know that decision-maker', detail: 'Choose somebody from the list, or ask an administrator to add them.' },
  'plan-not-whole': { status: 409, title: 'The plan is not whole yet', detail: 'Write what is missing, and put right what does not stand. Then submit it again.' },
  'team-check-needed': { status: 409, title: 'The Community Engagement Team has to check it first', detail: 'Submit it to them. The council’s policy says that they must.' },
  'check-missing': { status: 422, title: 'Another team has to be asked first', detail: 'Ask the teams that are named, and write what they said.' },
  'criteria-open': { status: 422, title: 'A criterion is not met yet', detail: 'Say for each whether it is met, and why where it is not. Where the check is a must, send the plan back instead.' },
  'no-route': { status: 409, title: 'Nobody knows who approves this plan', detail: 'Ask an administrator to give the directorate a route for approval.' },
  'nobody-may-decide': { status: 409, title: 'Everybody whom a step asks has written the plan', detail: 'Ask an administrator to name somebody else in the directorate’s route. Nobody approves their own words.' },
  'not-submitted': { status: 409, title: 'This plan has not been submitted', detail: 'Its author submits it first.' },
  'not-in-check': { status: 409, title: 'This plan does not wait for a check', detail: 'Look at where it stands now.' },
  'not-in-approval': { status: 409, title: 'Nobody is asked about this plan just now', detail: 'Look at where it stands now.' },
  'not-what-you-read': { status: 409, title: 'That is not the version that you read', detail: 'Look at what is different in it, then decide.' },
  'not-an-approver': { status: 403, title: 'You do not approve plans', detail: 'Ask an administrator for the role in the directory if you should.' },
  'not-of-the-team': { status: 403, title: 'Only the Community Engagement Team does this', detail: 'Ask them to do it.' },
  'not-asked': { status: 403, title: 'You are not asked about this plan', detail: 'It waits for those who are named. A deputy can be named for whoever is absent.' },
  'wrote-it': { status: 403, title: 'You wrote some of this plan', detail: 'Somebody who wrote none of it has to decide.' },
  'has-interest': { status: 403, title: 'You declared an interest in this plan', detail: 'Somebody else decides in your place: a manager can name a deputy.' },
  'request-closed': { status: 409, title: 'Somebody else has answered', detail: 'Your answer is not needed any more. Look at where the plan stands now.' },
  'say-whose': { status: 422, title: 'Say whose it is', detail: 'Without you nobody is left to decide. Choose whom it belongs to.' },
  'cannot-take-it': { status: 422, title: 'It cannot be passed on to them', detail: 'They wrote some of it, have an interest in it, or are whom it comes from. Choose somebody else.' },
  'no-such-step': { status: 422, title: 'That step does not wait for a committee', detail: 'Look at where the plan stands now.' },
  'minute-before-meeting': { status: 422, title: 'The committee has not met yet', detail: 'Say first when it meets. Record what it resolved afterwards.' },
  'deputy-names-themselves': { status: 409, title: 'Somebody else names you as a deputy', detail: 'Ask whoever is absent, or another manager.' },
  'try-later': { status: 503, title: 'Heard cannot keep this just now', detail: 'Nothing was changed. Try again in a moment.' },
  'our-mistake': { status: 500, title: 'Something went wrong in Heard', detail: 'It has been noted. Try again; if it happens again, tell whoever looks after Heard.' },
};

/** What beside its words a refusal tells: never a name or a matter, save in a view that the caller may see. */
function factsOf(refusal: Refusal): Partial<Problem> {
  switch (refusal.code) {
    case 'invalid':
      return { errors: refusal.errors };
    case 'not-confirmed':
      return { errors: refusal.asks.map((ask) => ({ at: 'confirms', says: askInWords(ask) })) };
    case 'check-missing':
      return { errors: refusal.checks.map((id) => ({ at: `checks.${id}`, says: checkWords[id] })) };
    case 'criteria-open':
      return { errors: refusal.criteria.map((id) => ({ at: `criteria.${id}`, says: criterionWords[id] })) };
    case 'letter-lacks':
      return { errors: refusal.promises.map(({ promise, says }) => ({ at: promise, says })) };
    default:
      return {};
  }
}

/** A refusal's words alone, for what is refused in part. */
export function inWords({ code }: Refusal): { title: string; detail: string } {
  const { title, detail } = said[code];
  return { title, detail };
}

/** A refusal as RFC 9457 problem details. `more` adds what only the handler can say. */
export function problem(refusal: Refusal, more: Partial<Problem> = {}): HttpResponseInit {
  const { status, title, detail } = said[refusal.code];
  const body: Problem = { type: `https://heard.example/problems/${refusal.code}`, title, status, detail, code: refusal.code, ...factsOf(refusal), ...more };
  return {
    status,
    jsonBody: body,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
      ...(status === 503 && { 'retry-after': '5' }),
    },
  };
}
