import type { z } from 'zod';
import type { routes } from '../../shared/contract/routes';

type Routes = typeof routes;
export type RouteName = keyof Routes;
export type Input<K extends RouteName> = Routes[K] extends { body: infer B extends z.ZodType } ? z.input<B> : undefined;
export type Query<K extends RouteName> = Routes[K] extends { query: infer Q extends z.ZodType } ? z.input<Q> : undefined;
export type Answer<K extends RouteName> = z.output<Routes[K]['answers']['view']>;

/**
 * The contract's table without its schemas, which would bring a validator of 80 kB into every pane.
 * The compiler proves that the two agree.
 */
export const paths: { readonly [K in RouteName]: { method: Routes[K]['method']; path: Routes[K]['path'] } } = {
  me: { method: 'GET', path: 'me' },
  inbox: { method: 'GET', path: 'inbox' },
  findMessage: { method: 'POST', path: 'messages/find' },
  message: { method: 'GET', path: 'messages/{id}' },
  draftAcknowledgement: { method: 'POST', path: 'messages/{id}/acknowledgement' },
  capture: { method: 'POST', path: 'messages/{id}/capture' },
  likeMessages: { method: 'GET', path: 'messages/{id}/alike' },
  captureTogether: { method: 'POST', path: 'messages/{id}/capture-together' },
  captureFound: { method: 'POST', path: 'messages/capture' },
  logMessage: { method: 'POST', path: 'messages/log' },
  messageFile: { method: 'GET', path: 'messages/{id}/file' },
  caseFile: { method: 'GET', path: 'cases/{id}/file' },
  raiseDanger: { method: 'POST', path: 'messages/{id}/danger' },
  recordTold: { method: 'POST', path: 'messages/{id}/danger/told' },
  lowerDanger: { method: 'POST', path: 'messages/{id}/danger/lowered' },
  recordConcerning: { method: 'POST', path: 'messages/{id}/concerning' },
  proceduresKnown: { method: 'GET', path: 'procedures' },
  handOver: { method: 'POST', path: 'messages/{id}/handover' },
  acceptHandover: { method: 'POST', path: 'messages/{id}/handover/accepted' },
  giveBack: { method: 'POST', path: 'messages/{id}/handover/given-back' },
  withdrawCapture: { method: 'POST', path: 'messages/{id}/withdraw' },
  joinMessage: { method: 'POST', path: 'messages/{id}/join' },
  fileMessage: { method: 'POST', path: 'messages/{id}/file' },
  cases: { method: 'GET', path: 'cases' },
  case: { method: 'GET', path: 'cases/{id}' },
  assignCase: { method: 'PUT', path: 'cases/{id}/officer' },
  pauseCase: { method: 'POST', path: 'cases/{id}/pause' },
  resumeCase: { method: 'POST', path: 'cases/{id}/resume' },
  moveReceipt: { method: 'POST', path: 'cases/{id}/receipt' },
  correctKind: { method: 'POST', path: 'cases/{id}/kind' },
  agreeDate: { method: 'POST', path: 'cases/{id}/agreed-date' },
  cannotAcknowledge: { method: 'POST', path: 'cases/{id}/cannot-acknowledge' },
  draftCaseLetter: { method: 'POST', path: 'cases/{id}/letter-draft' },
  holdingReply: { method: 'POST', path: 'cases/{id}/holding-reply' },
  answerCase: { method: 'POST', path: 'cases/{id}/answer' },
  decideOnMessage: { method: 'POST', path: 'cases/{id}/decision' },
  nextStage: { method: 'POST', path: 'cases/{id}/next-stage' },
  mergeCase: { method: 'POST', path: 'cases/{id}/merge' },
  partCase: { method: 'POST', path: 'cases/{id}/part' },
  linkCase: { method: 'POST', path: 'cases/{id}/link' },
  unlinkCase: { method: 'POST', path: 'cases/{id}/unlink' },
  restrictCase: { method: 'POST', path: 'cases/{id}/restriction' },
  liftRestriction: { method: 'POST', path: 'cases/{id}/restriction/lifted' },
  sayWriter: { method: 'POST', path: 'cases/{id}/writer' },
  recordAuthority: { method: 'POST', path: 'cases/{id}/authority' },
  recordWishes: { method: 'POST', path: 'cases/{id}/wishes' },
  setPlace: { method: 'POST', path: 'cases/{id}/place' },
  places: { method: 'GET', path: 'places' },
  changePlaces: { method: 'PUT', path: 'places' },
  findPlace: { method: 'POST', path: 'places/find' },
  clockReading: { method: 'POST', path: 'clock/reading' },
  clockSettings: { method: 'GET', path: 'clock/settings' },
  changeCounting: { method: 'PUT', path: 'clock/settings' },
  knownSenders: { method: 'GET', path: 'settings/senders' },
  changeKnownSenders: { method: 'PUT', path: 'settings/senders' },
  acceptCalendar: { method: 'POST', path: 'clock/calendar' },
  undoLetter: { method: 'POST', path: 'letters/{id}/undo' },
  warningSettings: { method: 'GET', path: 'warnings/settings' },
  changeWarnings: { method: 'PUT', path: 'warnings/settings' },
  recordDelivered: { method: 'POST', path: 'letters/{id}/delivered' },
  recordReturned: { method: 'POST', path: 'letters/{id}/returned' },
  retryLetter: { method: 'POST', path: 'letters/{id}/retry' },
};
