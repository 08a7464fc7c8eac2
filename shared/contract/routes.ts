import { z } from 'zod';
import {
  AcknowledgementBody, AgreeDateBody, AnswerBody, AssignBody, CaseLetterBody, CorrectKindBody, DecideBody, DeliveredBody, HoldingReplyBody, LiftRestrictionBody,
  LinkBody, MergeBody, MoveReceiptBody, NextStageBody, PartBody, PauseBody, RestrictBody, ResumeBody, SentInErrorBody, UnlinkBody,
} from './bodies';
import { AuthorityBody, RecordWishesBody, SayWriterBody } from './people';
import { OmbudsmanDecisionBody, OmbudsmanQuestionBody, OmbudsmanRemedyBody, ReferralBody } from './ombudsman';
import { ProcedureDayBody, TakingPartBody } from './procedure';
import { UndoneView } from './undone';
import { FindPlaceBody, PlaceView, SetPlaceBody } from './places';
import { CannotBody } from './way';
import { messageRoutes } from './message-routes';
import { approvalRoutes } from './approval-routes';
import { digestRoutes } from './digest-routes';
import { planRoutes } from './plan-routes';
import { settingsRoutes } from './settings-routes';
import { FiguresFileView, FiguresQuery, FiguresView } from './figures';
import { FileQuery, page, pageOf, type Route } from './route';
import { SavedViewsBody, SavedViewsView } from './saved-views';
import { AnonymiseBody, HoldBody, KeepLongerBody } from './retention';
import { ReviewsView } from './reviews';
import { SearchBody, SearchView } from './search';
import { SubjectBody, SubjectFoundView } from './subject-access';
import { TodayView } from './today';
import { WorklistFileView, WorklistFilter } from './worklist';
import { CaseCardView, CaseView } from './cases';
import { LetterDraftView, LetterView } from './letters';
import { MeView } from './views';
import { answerable, caseworkers, figureReaders, holders, placers, readers } from './who';

export const CasesPage = pageOf(CaseCardView)
  .extend({ counts: z.object({ all: z.int(), overdue: z.int(), 'due today': z.int(), 'due soon': z.int(), 'in time': z.int(), paused: z.int(), 'asks for a decision': z.int().default(0), 'with the Ombudsman': z.int().default(0) }), /** Of the list that was asked for. */ listed: z.int().optional() })
  .meta({ id: 'CasesPage' });

const caseRoutes = {
  me: { method: 'GET', path: 'me', who: 'anyone known', summary: 'Who is signed in and what the council offers', answers: { status: 200, view: MeView } },
  cases: {
    method: 'GET', path: 'cases', who: readers, summary: 'The worklist, soonest target first',
    query: WorklistFilter.extend(page), answers: { status: 200, view: CasesPage },
  },
  exportCases: { method: 'POST', path: 'cases/export', who: caseworkers, summary: 'The worklist as a file for a spreadsheet: no resident is named in it', body: WorklistFilter, answers: { status: 200, view: WorklistFileView } },
  today: { method: 'GET', path: 'today', who: readers, summary: 'What is owed today and by whom, what slipped, and what waits for whoever asks', answers: { status: 200, view: TodayView } },
  figures: { method: 'GET', path: 'figures', who: figureReaders, summary: 'What has been told of a financial year: each month, quarters, the year to date, divisions in bands', query: FiguresQuery, answers: { status: 200, view: FiguresView } },
  figuresFile: { method: 'GET', path: 'figures/file', who: figureReaders, summary: 'The same as a file for a spreadsheet', query: FiguresQuery, answers: { status: 200, view: FiguresFileView } },
  search: { method: 'POST', path: 'search', who: readers, summary: 'Cases and waiting messages by reference, name, e-mail address or words, newest first', body: SearchBody, answers: { status: 200, view: SearchView } },
  findSubjectRecords: { method: 'POST', path: 'subject-access/find', who: ['Manager'], summary: 'What a subject access export about somebody would hold; changes nothing', body: SubjectBody, answers: { status: 200, view: SubjectFoundView } },
  exportSubject: { method: 'POST', path: 'subject-access/export', who: ['Manager'], summary: 'Everything that is kept about somebody as a draft in one file, written down on every case that it holds', body: SubjectBody, file: true, answers: { status: 200, view: z.string() } },
  savedViews: { method: 'GET', path: 'views', who: readers, summary: 'The worklists that whoever asks has saved', answers: { status: 200, view: SavedViewsView } },
  changeSavedViews: { method: 'PUT', path: 'views', who: readers, summary: 'Add, rename or remove one’s own saved worklists', body: SavedViewsBody, ifMatch: true, answers: { status: 200, view: SavedViewsView } },
  case: { method: 'GET', path: 'cases/{id}', who: readers, summary: 'One case: clock, working, correspondence and timeline', query: z.object({ story: z.literal('whole').optional() }), answers: { status: 200, view: CaseView } },
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
  findPlace: { method: 'POST', path: 'places/find', who: caseworkers, summary: 'The division and district that a postcode lies in', body: FindPlaceBody, answers: { status: 200, view: PlaceView } },
  undoLetter: {
    method: 'POST', path: 'letters/{id}/undo', who: caseworkers, summary: 'Take a letter of a case back while it waits, and get what was written',
    answers: { status: 200, view: UndoneView },
  },
  recordDelivered: { method: 'POST', path: 'letters/{id}/delivered', who: caseworkers, summary: 'Record that a letter was posted, or told by telephone', body: DeliveredBody, answers: { status: 200, view: LetterView } },
  recordReturned: { method: 'POST', path: 'letters/{id}/returned', who: caseworkers, summary: 'Record that the post brought a letter back', answers: { status: 200, view: LetterView } },
  reportSentInError: { method: 'POST', path: 'letters/{id}/sent-in-error', who: caseworkers, summary: 'Record that a letter was sent in error: it counts for nothing, and managers and data protection are told', body: SentInErrorBody, answers: { status: 200, view: LetterView } },
  retryLetter: {
    method: 'POST', path: 'letters/{id}/retry', who: placers, summary: 'Send a letter that was stopped, once a person has looked',
    answers: { status: 200, view: LetterView },
  },
} as const satisfies Record<string, Route>;

/** The whole of the API, as both sides see it. Each part says its own type: together they are more than the compiler writes down at once. */
export const routes: typeof messageRoutes & typeof caseRoutes & typeof settingsRoutes & typeof planRoutes & typeof approvalRoutes & typeof digestRoutes = { ...messageRoutes, ...caseRoutes, ...settingsRoutes, ...planRoutes, ...approvalRoutes, ...digestRoutes };

export type RouteName = keyof typeof routes;
