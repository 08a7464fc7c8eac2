import { z } from 'zod';
import { piles } from '../domain/message/vocabulary';
import type { Post, Role } from '../domain/people/vocabulary';
import {
  AcknowledgementBody, AgreeDateBody, AnswerBody, AssignBody, CaptureBody, CaptureFoundBody, CaptureTogetherBody, CaseLetterBody, CorrectKindBody, DecideBody, DeliveredBody, FileBody, FindMessageBody, HoldingReplyBody, JoinBody, LiftRestrictionBody, LinkBody, LowerDangerBody, MergeBody, MoveReceiptBody,
  NextStageBody, PartBody, PauseBody, RaiseDangerBody, RecordConcerningBody, RecordToldBody, RestrictBody, ResumeBody, SentInErrorBody, UnlinkBody, WithdrawBody,
} from './bodies';
import { AcceptCalendarBody, ClockReadingBody, ClockSettingsView, CountingRulesBody, ReadingView } from './clock';
import { AuthorityBody, RecordWishesBody, SayWriterBody } from './people';
import { OmbudsmanDecisionBody, OmbudsmanQuestionBody, OmbudsmanRemedyBody, ReferralBody } from './ombudsman';
import { ProcedureDayBody, TakingPartBody } from './procedure';
import { LogBody, LoggedView, ProposedLogView, ProposeLoggedBody } from './logging';
import { LetterSettingsBody, LetterSettingsView } from './letter-settings';
import { UndoneCaptureView, UndoneTogetherView, UndoneView } from './undone';
import { FindPlaceBody, PlacesView, PlaceTableBody, PlaceView, SetPlaceBody } from './places';
import { AcceptHandoverBody, EndHandoverBody, GiveBackBody, HandOverBody, ProceduresView, RedirectBody } from './handover';
import { MonitoringBody, MonitoringSettingsView } from './monitoring';
import { KnownSendersBody, KnownSendersView } from './via';
import { WarningRulesBody, WarningSettingsView } from './warnings';
import { CannotBody } from './way';
import { SavedViewsBody, SavedViewsView } from './saved-views';
import { AnonymiseBody, HoldBody, KeepLongerBody, RetentionRulesBody, RetentionSettingsView } from './retention';
import { ReviewsView } from './reviews';
import { SearchBody, SearchView } from './search';
import { SubjectBody, SubjectFoundView } from './subject-access';
import { TodayView } from './today';
import { WorklistFileView, WorklistFilter } from './worklist';
import { CaseCardView, CaseView } from './cases';
import { LetterDraftView, LetterView } from './letters';
import { CapturedView, LikeMessageView, MessageCardView, MessageView, TogetherView } from './messages';
import { MeView } from './views';

/** Who may call a route: named roles and posts, anyone signed in and known, or the world. */
export type Who = readonly (Role | Post)[] | 'anyone known' | 'anyone';

/** One route as both sides see it. The table below is the whole of the API. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT';
  /** Under /api, with {id} for what varies. */
  path: string;
  who: Who;
  summary: string;
  query?: z.ZodObject;
  body?: z.ZodType;
  answers: { status: number; view: z.ZodType };
  /** It answers with a file, byte for byte as it was kept. */
  file?: true;
  /** How many characters its body may have, where that is more than usual. */
  largest?: number;
  /** PUT only: the version it changes must be named in If-Match. */
  ifMatch?: true;
}

const placers = ['Triage', 'Manager'] as const satisfies readonly Role[];
/** Who acts for the council at an Ombudsman: of officers, the one who has the case. */
const answerable = ['Officer', 'Manager'] as const satisfies readonly Role[];
const caseworkers = ['Triage', 'Officer', 'Manager'] as const satisfies readonly Role[];
/** Who looks at cases: the monitoring officer at those that are closed. */
const readers = [...caseworkers, 'monitoring officer'] as const satisfies readonly (Role | Post)[];
const holders = ['Manager', 'monitoring officer'] as const satisfies readonly (Role | Post)[];

const page = { after: z.string().max(400).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) };
const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().optional() });

/** Which file of a message, from 0 as they are listed; none is the message itself. */
const FileQuery = z.object({ no: z.string().regex(/^\d{1,4}$/, 'Number the file from 0.').transform(Number).optional() });

export const InboxPage = pageOf(MessageCardView).extend({ counts: z.object({ new: z.int(), held: z.int(), automatic: z.int(), handed: z.int().default(0), untold: z.int().default(0) }) }).meta({ id: 'InboxPage' });
export const CasesPage = pageOf(CaseCardView)
  .extend({ counts: z.object({ all: z.int(), overdue: z.int(), 'due today': z.int(), 'due soon': z.int(), 'in time': z.int(), paused: z.int(), 'asks for a decision': z.int().default(0), 'with the Ombudsman': z.int().default(0) }), /** Of the list that was asked for. */ listed: z.int().optional() })
  .meta({ id: 'CasesPage' });

export const routes = {
  me: { method: 'GET', path: 'me', who: 'anyone known', summary: 'Who is signed in and what the council offers', answers: { status: 200, view: MeView } },
  inbox: {
    method: 'GET', path: 'inbox', who: placers, summary: 'Messages that nobody has placed, soonest acknowledgement first',
    query: z.object({ pile: z.enum(piles).default('new'), /** In whatever pile, what may mean harm and nobody was told of. */ danger: z.literal('untold').optional(), ...page }), answers: { status: 200, view: InboxPage },
  },
  findMessage: {
    method: 'POST', path: 'messages/find', who: placers, summary: 'The message that is open in Outlook, taken from the mailbox if Heard has not seen it yet',
    body: FindMessageBody, answers: { status: 200, view: MessageView },
  },
  message: { method: 'GET', path: 'messages/{id}', who: placers, summary: 'One message, with what Heard proposes', answers: { status: 200, view: MessageView } },
  draftAcknowledgement: {
    method: 'POST', path: 'messages/{id}/acknowledgement', who: placers, summary: 'The acknowledgement as it would be sent; changes nothing',
    body: CaptureBody, answers: { status: 200, view: LetterDraftView },
  },
  capture: {
    method: 'POST', path: 'messages/{id}/capture', who: placers, summary: 'Make cases of a message and owe its acknowledgement',
    body: CaptureBody, answers: { status: 201, view: CapturedView },
  },
  likeMessages: {
    method: 'GET', path: 'messages/{id}/alike', who: placers, summary: 'New messages of other people that read like this one',
    answers: { status: 200, view: z.object({ items: z.array(LikeMessageView) }).meta({ id: 'LikeMessages' }) },
  },
  captureTogether: {
    method: 'POST', path: 'messages/{id}/capture-together', who: placers, summary: 'Capture like messages in one act: each its own case and acknowledgement, one matter',
    body: CaptureTogetherBody, answers: { status: 201, view: TogetherView },
  },
  captureFound: {
    method: 'POST', path: 'messages/capture', who: placers, summary: 'Capture a message by its Message-ID, taken from the mailbox if Heard has not seen it yet',
    body: CaptureFoundBody, answers: { status: 201, view: CapturedView },
  },
  proceduresKnown: { method: 'GET', path: 'procedures', who: placers, summary: 'Where a message goes that is not for the complaints procedure', answers: { status: 200, view: ProceduresView } },
  handOver: { method: 'POST', path: 'messages/{id}/handover', who: placers, summary: 'Offer a message to whoever takes it; it is owed until they accept', body: HandOverBody, answers: { status: 200, view: MessageView } },
  acceptHandover: { method: 'POST', path: 'messages/{id}/handover/accepted', who: placers, summary: 'Record who accepted a message that was handed over', body: AcceptHandoverBody, answers: { status: 200, view: MessageView } },
  giveBack: { method: 'POST', path: 'messages/{id}/handover/given-back', who: placers, summary: 'Record that a message was given back, and why', body: GiveBackBody, answers: { status: 200, view: MessageView } },
  endHandover: { method: 'POST', path: 'messages/{id}/handover/ended', who: placers, summary: 'Record that of what was given back nothing is left to hand over', body: EndHandoverBody, answers: { status: 200, view: MessageView } },
  draftRedirection: { method: 'POST', path: 'messages/{id}/redirection-draft', who: placers, summary: 'The reply that says whom to write to, as it would be sent; changes nothing', body: RedirectBody, answers: { status: 200, view: LetterDraftView } },
  redirect: { method: 'POST', path: 'messages/{id}/redirection', who: placers, summary: 'Tell the writer of a message whom to write to, where it is another body’s', body: RedirectBody, answers: { status: 201, view: MessageView } },
  withdrawCapture: {
    method: 'POST', path: 'messages/{id}/withdraw', who: placers, summary: 'Take a capture back before its acknowledgement is drafted; the message is in the inbox again',
    body: WithdrawBody, answers: { status: 200, view: MessageView },
  },
  undoCapture: {
    method: 'POST', path: 'messages/{id}/undo', who: placers, summary: 'Take a capture back while its acknowledgement waits, and get what was written',
    answers: { status: 200, view: UndoneCaptureView },
  },
  undoTogether: {
    method: 'POST', path: 'messages/{id}/undo-together', who: placers, summary: 'Take back all that was captured together with a message while their acknowledgements wait, and get what was written',
    answers: { status: 200, view: UndoneTogetherView },
  },
  joinMessage: {
    method: 'POST', path: 'messages/{id}/join', who: placers, summary: 'Put a message with a case it belongs to',
    body: JoinBody, answers: { status: 200, view: MessageView },
  },
  logMessage: { method: 'POST', path: 'messages/log', who: caseworkers, summary: 'Write down what came by telephone, letter, in person, by a web form or social media', body: LogBody, answers: { status: 201, view: LoggedView } },
  proposeLogged: { method: 'POST', path: 'messages/log/proposal', who: caseworkers, summary: 'What words look like that are being written down, and when it would be due; keeps nothing', body: ProposeLoggedBody, answers: { status: 200, view: ProposedLogView } },
  messageFile: {
    method: 'GET', path: 'messages/{id}/file', who: placers, summary: 'A message as it was received, or a file that came with it',
    query: FileQuery, file: true, answers: { status: 200, view: z.string() },
  },
  raiseDanger: { method: 'POST', path: 'messages/{id}/danger', who: placers, summary: 'Say that a message may mean harm now', body: RaiseDangerBody, answers: { status: 200, view: MessageView } },
  recordTold: { method: 'POST', path: 'messages/{id}/danger/told', who: placers, summary: 'Record who was told of the danger, and when', body: RecordToldBody, answers: { status: 200, view: MessageView } },
  lowerDanger: { method: 'POST', path: 'messages/{id}/danger/lowered', who: placers, summary: 'Lower the flag with a reason', body: LowerDangerBody, answers: { status: 200, view: MessageView } },
  recordConcerning: {
    method: 'POST', path: 'messages/{id}/concerning', who: placers, summary: 'Say that a message is about colleagues: it is out of their sight from then on',
    body: RecordConcerningBody, answers: { status: 200, view: MessageView },
  },
  fileMessage: {
    method: 'POST', path: 'messages/{id}/file', who: placers, summary: 'Put a message away with a reason: not for us, or automatic',
    body: FileBody, answers: { status: 200, view: MessageView },
  },
  cases: {
    method: 'GET', path: 'cases', who: readers, summary: 'The worklist, soonest target first',
    query: WorklistFilter.extend(page), answers: { status: 200, view: CasesPage },
  },
  exportCases: { method: 'POST', path: 'cases/export', who: caseworkers, summary: 'The worklist as a file for a spreadsheet: no resident is named in it', body: WorklistFilter, answers: { status: 200, view: WorklistFileView } },
  today: { method: 'GET', path: 'today', who: readers, summary: 'What is owed today and by whom, what slipped, and what waits for whoever asks', answers: { status: 200, view: TodayView } },
  search: { method: 'POST', path: 'search', who: readers, summary: 'Cases and waiting messages by reference, name, e-mail address or words, newest first', body: SearchBody, answers: { status: 200, view: SearchView } },
  findSubjectRecords: { method: 'POST', path: 'subject-access/find', who: ['Manager'], summary: 'What a subject access export about somebody would hold; changes nothing', body: SubjectBody, answers: { status: 200, view: SubjectFoundView } },
  exportSubject: { method: 'POST', path: 'subject-access/export', who: ['Manager'], summary: 'Everything that is kept about somebody as a draft in one file, written down on every case that it holds', body: SubjectBody, file: true, answers: { status: 200, view: z.string() } },
  savedViews: { method: 'GET', path: 'views', who: readers, summary: 'The worklists that whoever asks has saved', answers: { status: 200, view: SavedViewsView } },
  changeSavedViews: { method: 'PUT', path: 'views', who: readers, summary: 'Add, rename or remove one’s own saved worklists', body: SavedViewsBody, ifMatch: true, answers: { status: 200, view: SavedViewsView } },
  case: { method: 'GET', path: 'cases/{id}', who: readers, summary: 'One case: clock, working, correspondence and timeline', answers: { status: 200, view: CaseView } },
  assignCase: {
    method: 'PUT', path: 'cases/{id}/officer', who: caseworkers, summary: 'Give a case to an officer, or take it back',
    body: AssignBody, ifMatch: true, answers: { status: 200, view: CaseView },
  },
  caseFile: {
    method: 'GET', path: 'cases/{id}/file', who: readers, summary: 'A message of a case as it was received, or a file that came with it',
    query: FileQuery.extend({ message: z.string().max(64) }), file: true, answers: { status: 200, view: z.string() },
  },
  pauseCase: { method: 'POST', path: 'cases/{id}/pause', who: caseworkers, summary: 'Pause the clock of a case, where the council allows it', body: PauseBody, answers: { status: 200, view: CaseView } },
  resumeCase: { method: 'POST', path: 'cases/{id}/resume', who: caseworkers, summary: 'Let the clock of a case run on', body: ResumeBody, answers: { status: 200, view: CaseView } },
  moveReceipt: { method: 'POST', path: 'cases/{id}/receipt', who: caseworkers, summary: 'Say that a case was received earlier', body: MoveReceiptBody, answers: { status: 200, view: CaseView } },
  correctKind: { method: 'POST', path: 'cases/{id}/kind', who: caseworkers, summary: 'Correct what a matter was taken for', body: CorrectKindBody, answers: { status: 200, view: CaseView } },
  agreeDate: { method: 'POST', path: 'cases/{id}/agreed-date', who: caseworkers, summary: 'Record the date agreed for the answer, where the profile leaves it to be agreed', body: AgreeDateBody, answers: { status: 200, view: CaseView } },
  cannotAcknowledge: { method: 'POST', path: 'cases/{id}/cannot-acknowledge', who: caseworkers, summary: 'Record that nobody can be told that a matter came', body: CannotBody, answers: { status: 200, view: CaseView } },
  draftCaseLetter: { method: 'POST', path: 'cases/{id}/letter-draft', who: caseworkers, summary: 'A letter of a case as it would be sent; changes nothing', body: CaseLetterBody, answers: { status: 200, view: LetterDraftView } },
  acknowledgeAnew: { method: 'POST', path: 'cases/{id}/acknowledgement', who: caseworkers, summary: 'Acknowledge a case anew, where the acknowledgement came back or was sent in error', body: AcknowledgementBody, answers: { status: 201, view: CaseView } },
  holdingReply: { method: 'POST', path: 'cases/{id}/holding-reply', who: caseworkers, summary: 'Tell the resident why it takes longer, and the new date', body: HoldingReplyBody, answers: { status: 201, view: CaseView } },
  answerCase: { method: 'POST', path: 'cases/{id}/answer', who: caseworkers, summary: 'Answer a case', body: AnswerBody, answers: { status: 201, view: CaseView } },
  decideOnMessage: { method: 'POST', path: 'cases/{id}/decision', who: caseworkers, summary: 'Decide what becomes of a message that came on an answered case', body: DecideBody, answers: { status: 200, view: CaseView } },
  nextStage: { method: 'POST', path: 'cases/{id}/next-stage', who: caseworkers, summary: 'Begin the next stage of an answered case with another officer', body: NextStageBody, answers: { status: 201, view: CaseView } },
  mergeCase: { method: 'POST', path: 'cases/{id}/merge', who: caseworkers, summary: 'Put two cases of one person and one matter together; the earlier receipt stays', body: MergeBody, answers: { status: 200, view: CaseView } },
  partCase: { method: 'POST', path: 'cases/{id}/part', who: caseworkers, summary: 'Take a case out of the one that it was put with', body: PartBody, answers: { status: 200, view: CaseView } },
  linkCase: { method: 'POST', path: 'cases/{id}/link', who: caseworkers, summary: 'Link a case under the lead of one matter that another person wrote about', body: LinkBody, answers: { status: 200, view: CaseView } },
  unlinkCase: { method: 'POST', path: 'cases/{id}/unlink', who: caseworkers, summary: 'Take a case out from under its lead', body: UnlinkBody, answers: { status: 200, view: CaseView } },
  restrictCase: { method: 'POST', path: 'cases/{id}/restriction', who: caseworkers, summary: 'Close a case to all but managers and those named, or say anew who they are', body: RestrictBody, answers: { status: 200, view: CaseView } },
  liftRestriction: { method: 'POST', path: 'cases/{id}/restriction/lifted', who: ['Manager'], summary: 'Open a restricted case again, with a reason', body: LiftRestrictionBody, answers: { status: 200, view: CaseView } },
  reviews: { method: 'GET', path: 'reviews', who: ['Manager'], summary: 'Closed cases whose review date has come, and those on legal hold', answers: { status: 200, view: ReviewsView } },
  keepLonger: { method: 'POST', path: 'cases/{id}/kept', who: ['Manager'], summary: 'Keep a closed case until a later day, with a reason', body: KeepLongerBody, answers: { status: 200, view: CaseView } },
  anonymiseCase: { method: 'POST', path: 'cases/{id}/anonymised', who: ['Manager'], summary: 'Remove people and texts from a closed case for good', body: AnonymiseBody, answers: { status: 200, view: CaseView } },
  setHold: { method: 'POST', path: 'cases/{id}/hold', who: holders, summary: 'Put a case on legal hold: nothing of it is removed', body: HoldBody, answers: { status: 200, view: CaseView } },
  liftHold: { method: 'POST', path: 'cases/{id}/hold/lifted', who: holders, summary: 'Lift a legal hold, with a reason', body: HoldBody, answers: { status: 200, view: CaseView } },
  sayWriter: { method: 'POST', path: 'cases/{id}/writer', who: caseworkers, summary: 'Say for whom the writer of a case writes, and as what', body: SayWriterBody, answers: { status: 200, view: CaseView } },
  recordAuthority: { method: 'POST', path: 'cases/{id}/authority', who: caseworkers, summary: 'Record whether the writer may act for the person concerned', body: AuthorityBody, answers: { status: 200, view: CaseView } },
  recordWishes: { method: 'POST', path: 'cases/{id}/wishes', who: caseworkers, summary: 'Record how the person is written to', body: RecordWishesBody, answers: { status: 200, view: CaseView } },
  setPlace: { method: 'POST', path: 'cases/{id}/place', who: caseworkers, summary: 'Say where a matter is, or that nobody knows', body: SetPlaceBody, answers: { status: 200, view: CaseView } },
  recordReferral: { method: 'POST', path: 'cases/{id}/ombudsman', who: answerable, summary: 'Record that somebody took a case to an Ombudsman, or put that right', body: ReferralBody, answers: { status: 200, view: CaseView } },
  recordQuestion: { method: 'POST', path: 'cases/{id}/ombudsman/question', who: answerable, summary: 'Record what the Ombudsman asks and by when, and the reply', body: OmbudsmanQuestionBody, answers: { status: 200, view: CaseView } },
  recordDecision: { method: 'POST', path: 'cases/{id}/ombudsman/decision', who: answerable, summary: 'Record what the Ombudsman decided', body: OmbudsmanDecisionBody, answers: { status: 200, view: CaseView } },
  recordRemedy: { method: 'POST', path: 'cases/{id}/ombudsman/remedy', who: answerable, summary: 'Record what the Ombudsman recommended, and that it was done', body: OmbudsmanRemedyBody, answers: { status: 200, view: CaseView } },
  recordTakingPart: { method: 'POST', path: 'cases/{id}/procedure/people', who: caseworkers, summary: 'Record who takes part under a statutory procedure, or until when', body: TakingPartBody, answers: { status: 200, view: CaseView } },
  recordProcedureDay: { method: 'POST', path: 'cases/{id}/procedure/days', who: caseworkers, summary: 'Record a day of a statutory procedure, such as its panel', body: ProcedureDayBody, answers: { status: 200, view: CaseView } },
  places: { method: 'GET', path: 'places', who: 'anyone known', summary: 'The council’s table of divisions and districts', answers: { status: 200, view: PlacesView } },
  changePlaces: { method: 'PUT', path: 'places', who: ['Manager', 'Administrator'], summary: 'Give the council another table of postcodes, divisions and districts', body: PlaceTableBody, largest: 8 * 1024 * 1024, ifMatch: true, answers: { status: 200, view: PlacesView } },
  findPlace: { method: 'POST', path: 'places/find', who: caseworkers, summary: 'The division and district that a postcode lies in', body: FindPlaceBody, answers: { status: 200, view: PlaceView } },
  clockReading: { method: 'POST', path: 'clock/reading', who: 'anyone', summary: 'What the clock says of facts that nobody has filed', body: ClockReadingBody, answers: { status: 200, view: ReadingView } },
  clockSettings: { method: 'GET', path: 'clock/settings', who: 'anyone known', summary: 'How the council counts: calendar, convention, profiles', answers: { status: 200, view: ClockSettingsView } },
  changeCounting: { method: 'PUT', path: 'clock/settings', who: ['Manager', 'Administrator'], summary: 'Change how the council counts; open cases are counted anew', body: CountingRulesBody, ifMatch: true, answers: { status: 200, view: ClockSettingsView } },
  knownSenders: { method: 'GET', path: 'settings/senders', who: ['Triage', 'Manager', 'Administrator'], summary: 'The council’s own forms and systems, and the domains of its people', answers: { status: 200, view: KnownSendersView } },
  changeKnownSenders: { method: 'PUT', path: 'settings/senders', who: ['Manager', 'Administrator'], summary: 'Change which forms, systems and domains are the council’s own', body: KnownSendersBody, ifMatch: true, answers: { status: 200, view: KnownSendersView } },
  acceptCalendar: { method: 'POST', path: 'clock/calendar', who: ['Manager', 'Administrator'], summary: 'Accept what the published list of bank holidays changes', body: AcceptCalendarBody, answers: { status: 200, view: ClockSettingsView } },
  undoLetter: {
    method: 'POST', path: 'letters/{id}/undo', who: caseworkers, summary: 'Take a letter of a case back while it waits, and get what was written',
    answers: { status: 200, view: UndoneView },
  },
  letterSettings: { method: 'GET', path: 'settings/letters', who: ['Manager', 'Administrator'], summary: 'How long outgoing mail waits for Undo', answers: { status: 200, view: LetterSettingsView } },
  changeLetterSettings: { method: 'PUT', path: 'settings/letters', who: ['Manager', 'Administrator'], summary: 'Change how long outgoing mail waits for Undo', body: LetterSettingsBody, ifMatch: true, answers: { status: 200, view: LetterSettingsView } },
  retentionSettings: { method: 'GET', path: 'settings/retention', who: ['Manager', 'Administrator'], summary: 'How long closed cases are kept before they are looked at', answers: { status: 200, view: RetentionSettingsView } },
  changeRetention: { method: 'PUT', path: 'settings/retention', who: ['Manager', 'Administrator'], summary: 'Change how long closed cases are kept', body: RetentionRulesBody, ifMatch: true, answers: { status: 200, view: RetentionSettingsView } },
  monitoringSettings: { method: 'GET', path: 'settings/monitoring', who: ['Manager', 'Administrator'], summary: 'Who is the monitoring officer, and who acts for them', answers: { status: 200, view: MonitoringSettingsView } },
  changeMonitoring: { method: 'PUT', path: 'settings/monitoring', who: ['Manager', 'Administrator'], summary: 'Say who is the monitoring officer, and who acts for them', body: MonitoringBody, ifMatch: true, answers: { status: 200, view: MonitoringSettingsView } },
  warningSettings: { method: 'GET', path: 'warnings/settings', who: ['Manager', 'Administrator'], summary: 'Whom the council warns of dates, and who is told of danger', answers: { status: 200, view: WarningSettingsView } },
  changeWarnings: { method: 'PUT', path: 'warnings/settings', who: ['Manager', 'Administrator'], summary: 'Change whom the council warns, and when', body: WarningRulesBody, ifMatch: true, answers: { status: 200, view: WarningSettingsView } },
  recordDelivered: { method: 'POST', path: 'letters/{id}/delivered', who: caseworkers, summary: 'Record that a letter was posted, or told by telephone', body: DeliveredBody, answers: { status: 200, view: LetterView } },
  recordReturned: { method: 'POST', path: 'letters/{id}/returned', who: caseworkers, summary: 'Record that the post brought a letter back', answers: { status: 200, view: LetterView } },
  reportSentInError: { method: 'POST', path: 'letters/{id}/sent-in-error', who: caseworkers, summary: 'Record that a letter was sent in error: it counts for nothing, and managers and data protection are told', body: SentInErrorBody, answers: { status: 200, view: LetterView } },
  retryLetter: {
    method: 'POST', path: 'letters/{id}/retry', who: placers, summary: 'Send a letter that was stopped, once a person has looked',
    answers: { status: 200, view: LetterView },
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
