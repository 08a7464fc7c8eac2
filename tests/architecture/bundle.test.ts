import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, run } from './parts/run';

type Binding = Record<string, unknown> & { type: string; direction: string };
interface Registered {
  name: string;
  bindings: Record<string, Binding>;
  callable: boolean;
}

let folder: string;
let inputs: string[];
let code: Buffer;
let loaded: { registered: Registered[]; asked: string[] };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const file = join(folder, 'main.cjs');
  inputs = JSON.parse(await run([inProject('tests/architecture/parts/bundle.mjs'), file])) as string[];
  code = readFileSync(file);
  // Away from the project, so that nothing but the bundle itself is found.
  loaded = JSON.parse(await run([inProject('tests/architecture/parts/load-bundle.cjs'), file], { cwd: folder, env: { HEARD_SECRET: 'x' } })) as typeof loaded;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const triggerOf = ({ bindings }: Registered): Binding | undefined => Object.values(bindings).find(({ type }) => type.endsWith('Trigger'));

function said(each: Registered): string {
  const trigger = triggerOf(each);
  switch (trigger?.type) {
    case 'httpTrigger':
      return `${each.name}: ${String(trigger.methods)} /api/${String(trigger.route)}`;
    case 'queueTrigger':
      return `${each.name}: queue ${String(trigger.queueName)}`;
    case 'timerTrigger':
      return `${each.name}: timer ${String(trigger.schedule)}`;
    default:
      return `${each.name}: ${String(trigger?.type)}`;
  }
}

test('registers exactly these functions', () => {
  expect(loaded.registered.map(said)).toEqual([
    'me: GET /api/me',
    'inbox: GET /api/inbox',
    'findMessage: POST /api/messages/find',
    'message: GET /api/messages/{id}',
    'draftAcknowledgement: POST /api/messages/{id}/acknowledgement',
    'capture: POST /api/messages/{id}/capture',
    'likeMessages: GET /api/messages/{id}/alike',
    'captureTogether: POST /api/messages/{id}/capture-together',
    'captureFound: POST /api/messages/capture',
    'logMessage: POST /api/messages/log',
    'proposeLogged: POST /api/messages/log/proposal',
    'messageFile: GET /api/messages/{id}/file',
    'noteQuarantine: POST /api/quarantine/read',
    'raiseDanger: POST /api/messages/{id}/danger',
    'recordTold: POST /api/messages/{id}/danger/told',
    'lowerDanger: POST /api/messages/{id}/danger/lowered',
    'recordConcerning: POST /api/messages/{id}/concerning',
    'proceduresKnown: GET /api/procedures',
    'handOver: POST /api/messages/{id}/handover',
    'acceptHandover: POST /api/messages/{id}/handover/accepted',
    'giveBack: POST /api/messages/{id}/handover/given-back',
    'endHandover: POST /api/messages/{id}/handover/ended',
    'draftRedirection: POST /api/messages/{id}/redirection-draft',
    'redirect: POST /api/messages/{id}/redirection',
    'withdrawCapture: POST /api/messages/{id}/withdraw',
    'undoTogether: POST /api/messages/{id}/undo-together',
    'undoCapture: POST /api/messages/{id}/undo',
    'joinMessage: POST /api/messages/{id}/join',
    'fileMessage: POST /api/messages/{id}/file',
    'cases: GET /api/cases',
    'exportCases: POST /api/cases/export',
    'today: GET /api/today',
    'figures: GET /api/figures',
    'figuresFile: GET /api/figures/file',
    'search: POST /api/search',
    'findSubjectRecords: POST /api/subject-access/find',
    'exportSubject: POST /api/subject-access/export',
    'savedViews: GET /api/views',
    'changeSavedViews: PUT /api/views',
    'case: GET /api/cases/{id}',
    'assignCase: PUT /api/cases/{id}/officer',
    'caseFile: GET /api/cases/{id}/file',
    'pauseCase: POST /api/cases/{id}/pause',
    'resumeCase: POST /api/cases/{id}/resume',
    'moveReceipt: POST /api/cases/{id}/receipt',
    'correctKind: POST /api/cases/{id}/kind',
    'agreeDate: POST /api/cases/{id}/agreed-date',
    'cannotAcknowledge: POST /api/cases/{id}/cannot-acknowledge',
    'draftCaseLetter: POST /api/cases/{id}/letter-draft',
    'acknowledgeAnew: POST /api/cases/{id}/acknowledgement',
    'holdingReply: POST /api/cases/{id}/holding-reply',
    'answerCase: POST /api/cases/{id}/answer',
    'decideOnMessage: POST /api/cases/{id}/decision',
    'nextStage: POST /api/cases/{id}/next-stage',
    'mergeCase: POST /api/cases/{id}/merge',
    'partCase: POST /api/cases/{id}/part',
    'linkCase: POST /api/cases/{id}/link',
    'unlinkCase: POST /api/cases/{id}/unlink',
    'restrictCase: POST /api/cases/{id}/restriction',
    'liftRestriction: POST /api/cases/{id}/restriction/lifted',
    'reviews: GET /api/reviews',
    'keepLonger: POST /api/cases/{id}/kept',
    'anonymiseCase: POST /api/cases/{id}/anonymised',
    'setHold: POST /api/cases/{id}/hold',
    'liftHold: POST /api/cases/{id}/hold/lifted',
    'sayWriter: POST /api/cases/{id}/writer',
    'recordAuthority: POST /api/cases/{id}/authority',
    'recordWishes: POST /api/cases/{id}/wishes',
    'recordReferral: POST /api/cases/{id}/ombudsman',
    'recordQuestion: POST /api/cases/{id}/ombudsman/question',
    'recordDecision: POST /api/cases/{id}/ombudsman/decision',
    'recordRemedy: POST /api/cases/{id}/ombudsman/remedy',
    'recordTakingPart: POST /api/cases/{id}/procedure/people',
    'recordProcedureDay: POST /api/cases/{id}/procedure/days',
    'setPlace: POST /api/cases/{id}/place',
    'places: GET /api/places',
    'changePlaces: PUT /api/places',
    'findPlace: POST /api/places/find',
    'clockReading: POST /api/clock/reading',
    'clockSettings: GET /api/clock/settings',
    'changeCounting: PUT /api/clock/settings',
    'previewCounting: POST /api/clock/preview',
    'knownSenders: GET /api/settings/senders',
    'changeKnownSenders: PUT /api/settings/senders',
    'acceptCalendar: POST /api/clock/calendar',
    'undoLetter: POST /api/letters/{id}/undo',
    'letterSettings: GET /api/settings/letters',
    'changeLetterSettings: PUT /api/settings/letters',
    'retentionSettings: GET /api/settings/retention',
    'changeRetention: PUT /api/settings/retention',
    'monitoringSettings: GET /api/settings/monitoring',
    'changeMonitoring: PUT /api/settings/monitoring',
    'approvalSettings: GET /api/settings/approvals',
    'changeApprovalRules: PUT /api/settings/approvals',
    'sendingStop: GET /api/settings/sending',
    'stopSending: POST /api/settings/sending/stopped',
    'letSendingGo: POST /api/settings/sending/go',
    'selfCheck: GET /api/self-check',
    'colleagues: GET /api/settings/people',
    'addColleague: POST /api/settings/people',
    'findInDirectory: POST /api/settings/directory/find',
    'goneFromDirectory: GET /api/settings/directory/gone',
    'colleague: GET /api/settings/people/{id}',
    'changeColleague: PUT /api/settings/people/{id}',
    'appointments: GET /api/settings/appointments',
    'changeAppointments: PUT /api/settings/appointments',
    'warningSettings: GET /api/warnings/settings',
    'changeWarnings: PUT /api/warnings/settings',
    'recordDelivered: POST /api/letters/{id}/delivered',
    'recordReturned: POST /api/letters/{id}/returned',
    'reportSentInError: POST /api/letters/{id}/sent-in-error',
    'retryLetter: POST /api/letters/{id}/retry',
    'approachGuide: GET /api/approach/guide',
    'suggestApproach: POST /api/approach/suggestion',
    'plans: GET /api/plans',
    'beginPlan: POST /api/plans',
    'plan: GET /api/plans/{id}',
    'lookAtRegister: POST /api/plans/register/reading',
    'bringInRegister: POST /api/plans/register',
    'planAround: GET /api/plans/{id}/around',
    'planComments: GET /api/plans/{id}/comments',
    'commentOnPlan: POST /api/plans/{id}/comments',
    'settleComment: POST /api/plans/{id}/comments/settle',
    'changeDraft: PUT /api/plans/{id}/draft',
    'decideApproach: POST /api/plans/{id}/approach',
    'waitingPlans: GET /api/approvals',
    'planApproval: GET /api/plans/{id}/approval',
    'planVersion: GET /api/plans/{id}/version',
    'planProof: GET /api/plans/{id}/proof',
    'submitPlan: POST /api/plans/{id}/versions',
    'readVersion: POST /api/plans/{id}/read',
    'checkPlan: POST /api/plans/{id}/check',
    'approvePlan: POST /api/plans/{id}/sign-off',
    'sendBackPlan: POST /api/plans/{id}/sent-back',
    'passOnPlan: POST /api/plans/{id}/passed-on',
    'declareInterest: POST /api/plans/{id}/interest',
    'setMeeting: POST /api/plans/{id}/meeting',
    'recordMinute: POST /api/plans/{id}/minute',
    'recallPlan: POST /api/plans/{id}/recalled',
    'resendPlanWord: POST /api/plans/{id}/word',
    'myDigest: GET /api/digest',
    'pastDigest: GET /api/digest/{id}',
    'chooseFrequency: POST /api/digest/frequency',
    'chooseInterests: POST /api/digest/interests',
    'chooseByLink: POST /api/digest/by-link',
    'digestSettings: GET /api/settings/digests',
    'changeDigestRules: PUT /api/settings/digests',
    'pauseDigests: POST /api/settings/digests/paused',
    'letDigestsGo: POST /api/settings/digests/go',
    'writeDigestNote: POST /api/settings/digests/note',
    'approveDigestNote: POST /api/settings/digests/note/approved',
    'previewDigest: GET /api/settings/digests/preview',
    'testDigest: POST /api/settings/digests/test',
    'digestRun: GET /api/settings/digests/runs/{id}',
    'resendDigest: POST /api/settings/digests/runs/{id}/again',
    'openApi: GET /api/openapi.json',
    'graphNotifications: POST /api/graph/notifications',
    'graphLifecycle: POST /api/graph/lifecycle',
    'work: queue heard-work',
    'spentBell: queue heard-work-poison',
    'sweep: timer */10 * * * * *',
    'pollMailbox: timer 30 */5 * * * *',
    'measure: timer 50 */5 * * * *',
    'watchMailbox: timer 15 7 * * * *',
    'proveMailbox: timer 0 15 1 * * *',
    'sendDigests: timer 15 */10 * * * *',
    'readCalendar: timer 0 20 5 * * *',
    'learnProposals: timer 0 40 2 * * *',
    'tellFigures: timer 0 50 3 * * *',
    'warn: timer 45 */10 * * * *',
    'purge: timer 0 30 3 * * *',
  ]);
  expect(loaded.registered.filter(({ callable }) => !callable)).toEqual([]);
});

test('rings into one queue, which one function answers', () => {
  const rung = new Set(loaded.registered.flatMap(({ bindings }) => Object.values(bindings).filter(({ type }) => type === 'queue').map(({ queueName }) => queueName)));
  expect([...rung]).toEqual(['heard-work']);
});

test('is ASCII from end to end: with one sign beyond it, in a comment even, Node would hold the whole twice over', () => {
  expect(code.findIndex((byte) => byte > 127)).toBe(-1);
});

test('does not look at the environment when it is loaded', () => {
  expect(loaded.asked).toEqual([]);
});

test('has nothing in it that is for one machine, for a screen or for developers', () => {
  expect(inputs).toContain('functions/main.ts');
  expect(inputs.filter((path) => /^(local|addin|scripts|tests)\//.test(path))).toEqual([]);
  expect(inputs.filter((path) => /node_modules\/(smtp-server|nodemailer|croner|@fluentui|@tanstack|playwright|esbuild|fast-check)/.test(path))).toEqual([]);
});
