import { z } from 'zod';
import { piles } from '../domain/message/vocabulary';
import { CaptureBody, CaptureFoundBody, CaptureTogetherBody, FileBody, FindMessageBody, JoinBody, LowerDangerBody, RaiseDangerBody, RecordConcerningBody, RecordToldBody, WithdrawBody } from './bodies';
import { LogBody, LoggedView, ProposedLogView, ProposeLoggedBody } from './logging';
import { UndoneCaptureView, UndoneTogetherView } from './undone';
import { AcceptHandoverBody, EndHandoverBody, GiveBackBody, HandOverBody, ProceduresView, RedirectBody } from './handover';
import { FileQuery, page, pageOf, type Route } from './route';
import { LetterDraftView } from './letters';
import { CapturedView, LikeMessageView, MessageCardView, MessageView, TogetherView } from './messages';
import { SendingStoppedView } from './sending-stop';
import { QuarantineView } from './today';
import { caseworkers, placers } from './who';

export const InboxPage = pageOf(MessageCardView).extend({ counts: z.object({ new: z.int(), held: z.int(), automatic: z.int(), handed: z.int().default(0), untold: z.int().default(0) }), /** No letter goes out; absent while they do. */ stopped: SendingStoppedView.optional() }).meta({ id: 'InboxPage' });

/** What is done with messages. */
export const messageRoutes = {
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
  noteQuarantine: { method: 'POST', path: 'quarantine/read', who: placers, summary: 'Note that the caller has read quarantine', answers: { status: 200, view: QuarantineView } },
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
} as const satisfies Record<string, Route>;
