import type { RouteName } from '../../../shared/contract/routes';
import { sam } from '../../builders/office';
import { bodyFor, libraryOfficer, type Planted } from './planted';

interface Asked {
  id?: string;
  body?: unknown;
  query?: Record<string, string>;
  headers?: Record<string, string>;
}

const because = 'a reason';
const plain = { ...bodyFor('plain', { area: 'highways' }), to: 'plain@example.net' };
const letters: object[] = [
  { letter: 'holding reply', workingDays: 3, because },
  { letter: 'answer', says: 'Some words', outcome: 'upheld' },
  { letter: 'next stage', received: '2025-04-17', officer: libraryOfficer.id, because },
];

/** Plausible calls of every route for every id that is known of what was planted. Bodies hold nothing of it but what names it to the mailbox, or is looked for. */
export const calls: Record<RouteName, (planted: Planted, others: readonly Planted[]) => Asked[]> = {
  me: () => [{}],
  inbox: () => [{ query: { pile: 'new' } }, { query: { pile: 'held' } }, { query: { pile: 'automatic' } }, { query: { pile: 'handed' } }, { query: { danger: 'untold' } }],
  findMessage: ({ mark }) => [{ body: { internetMessageId: `<${mark}-id@example.net>` } }],
  message: ({ message, caseId, letters: ids }) => [{ id: message }, { id: caseId }, ...ids.map((id) => ({ id }))],
  draftAcknowledgement: ({ message }) => [{ id: message, body: plain }],
  capture: ({ message }) => [{ id: message, body: plain }],
  likeMessages: ({ message, caseId }) => [{ id: message }, { id: caseId }],
  captureTogether: ({ message }, others) => [{ id: message, body: { ...plain, others: others.map((other) => other.message) } }],
  captureFound: ({ mark }) => [{ body: { ...plain, internetMessageId: `<${mark}-id@example.net>` } }],
  logMessage: () => [{ body: { channel: 'telephone', received: '2025-04-16', subject: 'A call', says: 'They rang.' } }],
  proposeLogged: ({ mark }) => [{ body: { received: '2025-04-16', says: 'They rang.' } }, { body: { received: '2025-04-16', says: 'They rang.', area: `${mark}-area` } }],
  messageFile: ({ message, caseId }) => [{ id: message }, { id: message, query: { no: '0' } }, { id: caseId }],
  raiseDanger: ({ message, caseId }) => [{ id: message, body: { kinds: ['hazard'] } }, { id: caseId, body: { kinds: ['hazard'] } }],
  recordTold: ({ message }) => [{ id: message, body: { whom: 'Duty desk' } }],
  lowerDanger: ({ message }) => [{ id: message, body: { because } }],
  recordConcerning: ({ message, caseId }) => [message, caseId].map((id) => ({ id, body: { concerning: [libraryOfficer.id] } })),
  proceduresKnown: () => [{}],
  handOver: ({ message, caseId }) => [{ id: message, body: { procedure: 'foi', because } }, { id: caseId, body: { procedure: 'foi', because } }],
  acceptHandover: ({ message }) => [{ id: message, body: { whom: 'The desk' } }],
  giveBack: ({ message }) => [{ id: message, body: { because } }],
  endHandover: ({ message }) => [{ id: message, body: { because } }],
  draftRedirection: ({ message, caseId }) => [message, caseId].map((id) => ({ id, body: { procedure: 'nhs', to: 'plain@example.net' } })),
  redirect: ({ message }) => [{ id: message, body: { procedure: 'nhs', to: 'plain@example.net' } }],
  withdrawCapture: ({ message, caseId }) => [{ id: message, body: { because } }, { id: caseId, body: { because } }],
  undoCapture: ({ message, caseId }) => [{ id: message }, { id: caseId }],
  joinMessage: ({ message, caseId }) => [{ id: message, body: { case: caseId } }],
  fileMessage: ({ message }) => [{ id: message, body: { as: 'not for us', because } }],
  cases: () => [{}, { query: { standing: 'in time' } }, { query: { standing: 'paused' } }, { query: { standing: 'asks for a decision' } }, { query: { standing: 'with the Ombudsman' } }, { query: { standing: 'to acknowledge' } }, { query: { standing: 'answered' } }, { query: { area: 'libraries' } }, { query: { officer: sam.id } }, { query: { officer: 'nobody' } }],
  today: () => [{}],
  search: ({ caseId, mark }) => [{ body: { text: caseId || 'none' } }, { body: { text: `${mark}-name` } }, { body: { text: `${mark}-from@example.net` } }, { body: { text: `${mark}-short` } }],
  savedViews: () => [{}],
  changeSavedViews: () => [{ body: { views: [] }, headers: { 'if-match': '"99"' } }],
  case: ({ caseId, message, letters: ids }) => [{ id: caseId }, { id: message }, ...ids.map((id) => ({ id }))],
  assignCase: ({ caseId }) => [{ id: caseId, body: { officer: null }, headers: { 'if-match': '"1"' } }, { id: caseId, body: { officer: null }, headers: { 'if-match': '"99"' } }],
  caseFile: ({ caseId, message }, others) => [{ id: caseId, query: { message } }, { id: caseId, query: { message, no: '0' } }, ...others.map((other) => ({ id: other.caseId, query: { message } }))],
  pauseCase: ({ caseId }) => [{ id: caseId, body: { category: 'Waiting for the resident', because, reviewOn: '2025-05-30' } }],
  resumeCase: ({ caseId, message }) => [{ id: message, body: {} }, { id: caseId, body: {} }],
  moveReceipt: ({ caseId }) => [{ id: caseId, body: { received: '2025-04-16', because } }, { id: caseId, body: { received: '2025-04-14', because } }],
  correctKind: ({ caseId }) => [{ id: caseId, body: { kind: 'comment', because } }],
  agreeDate: ({ caseId }) => [{ id: caseId, body: { by: '2025-06-02', because } }],
  cannotAcknowledge: ({ caseId, message }) => [{ id: message, body: { why: 'anonymous', because } }, { id: caseId, body: { why: 'anonymous', because } }],
  draftCaseLetter: ({ caseId, message }) => letters.flatMap((body) => [{ id: caseId, body }, { id: message, body }]),
  holdingReply: ({ caseId }) => [{ id: caseId, body: { workingDays: 3, because } }, { id: caseId, body: { workingDays: 3, because, letterText: 'Lacking' } }],
  answerCase: ({ caseId }) => [{ id: caseId, body: { says: 'Some words', outcome: 'upheld', letterText: 'Lacking' } }, { id: caseId, body: { says: 'Some words' } }],
  nextStage: ({ caseId, message }) => [{ id: caseId, body: { message, officer: libraryOfficer.id, because } }, { id: caseId, body: { received: '2025-04-17', officer: libraryOfficer.id, because } }],
  decideOnMessage: ({ caseId, message }) => [{ id: caseId, body: { message, as: 'nothing more' } }, { id: message, body: { message, as: 'new case' } }],
  mergeCase: ({ caseId }, others) => others.filter((other) => other.caseId !== '').map((other) => ({ id: caseId, body: { with: other.caseId, because } })),
  partCase: ({ caseId, message }) => [{ id: message, body: { because } }, { id: caseId, body: { because } }],
  linkCase: ({ caseId }, others) => others.filter((other) => other.caseId !== '').map((other) => ({ id: caseId, body: { to: other.caseId, because } })),
  unlinkCase: ({ caseId, message }) => [message, caseId].map((id) => ({ id, body: { because } })),
  restrictCase: ({ caseId, message }) => [message, caseId].map((id) => ({ id, body: { ground: 'another reason', because, named: [libraryOfficer.id] } })),
  liftRestriction: ({ caseId }) => [{ id: caseId, body: { because } }],
  sayWriter: ({ caseId, message }) => [{ id: message, body: {} }, { id: caseId, body: { onBehalf: { as: 'family', of: 'Ann Lee' } } }],
  recordAuthority: ({ caseId }) => [{ id: caseId, body: { is: 'asked', on: '2025-04-17' } }, { id: caseId, body: { is: 'asked', on: '2045-04-17' } }],
  recordWishes: ({ caseId, message }) => [{ id: message, body: { formats: [], because } }, { id: caseId, body: { formats: ['large print'], because } }],
  recordReferral: ({ caseId, message }) => [message, caseId].map((id) => ({ id, body: { ombudsman: 'lgsco', reference: '25 001 234', heardOn: '2025-04-16' } })),
  recordQuestion: ({ caseId, message }) => [message, caseId].map((id) => ({ id, body: { referral: 'r', asks: 'All papers', askedOn: '2025-04-16', replyBy: '2025-05-16' } })),
  recordDecision: ({ caseId, message }) => [message, caseId].map((id) => ({ id, body: { referral: 'r', finding: 'no-fault', decidedOn: '2025-04-16' } })),
  recordRemedy: ({ caseId, message }) => [message, caseId].map((id) => ({ id, body: { referral: 'r', what: 'Say sorry', doBy: '2025-05-16' } })),
  recordTakingPart: ({ caseId, message }) => [message, caseId].map((id) => ({ id, body: { role: 'advocate', name: 'Somebody', from: '2025-04-16' } })),
  recordProcedureDay: ({ caseId, message }) => [message, caseId].map((id) => ({ id, body: { day: 'panel held', on: '2025-04-16' } })),
  setPlace: ({ caseId, message }) => [message, caseId].map((id) => ({ id, body: { place: { is: 'county-wide' } } })),
  places: () => [{}],
  changePlaces: () => [{ body: { source: 'A table', asOf: '2025-04-01', csv: 'postcode,division,district\nQX1,Ashby,Vale' }, headers: { 'if-match': '"99"' } }],
  findPlace: () => [{ body: { postcode: 'QX1 2AB' } }],
  clockReading: ({ caseId }) => [{ body: { received: '2025-04-16' } }, { body: { received: '2025-04-16', council: 'northmere' } }, { body: { received: '2025-04-16', council: caseId } }],
  clockSettings: () => [{}],
  changeCounting: ({ caseId }) => [
    { body: { nation: 'England and Wales', convention: 'A', closures: [], usualProfile: 'kent', profiles: [], pauseCategories: [] }, headers: { 'if-match': '"99"' } },
    { body: { nation: 'England and Wales', convention: 'A', closures: [], usualProfile: caseId, profiles: [], pauseCategories: [] }, headers: { 'if-match': '"1"' } },
  ],
  knownSenders: () => [{}],
  changeKnownSenders: () => [{ body: { forms: [], domains: [] }, headers: { 'if-match': '"99"' } }],
  acceptCalendar: ({ caseId }) => [{ body: { difference: caseId } }],
  undoLetter: ({ letters: ids, message }) => [...ids.map((id) => ({ id })), { id: message }],
  letterSettings: () => [{}],
  changeLetterSettings: () => [{ body: { undoSeconds: 10 }, headers: { 'if-match': '"99"' } }],
  warningSettings: () => [{}],
  changeWarnings: ({ caseId }) => [
    { body: { hours: { from: '09:00', to: '16:30' }, workingDaysBefore: 3, unplaced: [], everything: [], duty: [] }, headers: { 'if-match': '"99"' } },
    { body: { hours: { from: '09:00', to: '16:30' }, workingDaysBefore: 3, unplaced: [caseId], everything: [], duty: [] }, headers: { 'if-match': '"built in"' } },
  ],
  recordDelivered: ({ letters: ids }) => ids.map((id) => ({ id, body: {} })),
  recordReturned: ({ letters: ids }) => ids.map((id) => ({ id })),
  reportSentInError: ({ letters: ids, message }) => [...ids, message].map((id) => ({ id, body: { because } })),
  retryLetter: ({ letters: ids, message }) => [...ids.map((id) => ({ id })), { id: message }],
};
