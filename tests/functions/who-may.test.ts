import { routes, type RouteName } from '../../shared/contract/routes';
import { roles, type Role } from '../../shared/domain/people/vocabulary';
import { Api } from '../builders/api';
import { memberToken } from '../../functions/member-link';
import type { LondonDate } from '../../shared/kernel/london';
import { sightOfWork } from '../../shared/domain/people/sight';
import { put } from '../../functions/stores/put';
import { amara, council, jo, sam } from '../builders/office';
import { registered } from '../builders/registered';

/**
 * Who may call what, written down apart from the contract so that neither can drift alone:
 * T Triage, O Officer, M Manager; all: anyone known; the world: without signing in.
 */
const table: Record<RouteName, 'all' | 'the world' | readonly Role[]> = {
  me: 'all',
  inbox: ['Triage', 'Manager'],
  findMessage: ['Triage', 'Manager'],
  message: ['Triage', 'Manager'],
  draftAcknowledgement: ['Triage', 'Manager'],
  capture: ['Triage', 'Manager'],
  likeMessages: ['Triage', 'Manager'],
  captureTogether: ['Triage', 'Manager'],
  captureFound: ['Triage', 'Manager'],
  logMessage: ['Triage', 'Officer', 'Manager'],
  proposeLogged: ['Triage', 'Officer', 'Manager'],
  messageFile: ['Triage', 'Manager'],
  noteQuarantine: ['Triage', 'Manager'],
  raiseDanger: ['Triage', 'Manager'],
  recordTold: ['Triage', 'Manager'],
  lowerDanger: ['Triage', 'Manager'],
  recordConcerning: ['Triage', 'Manager'],
  proceduresKnown: ['Triage', 'Manager'],
  handOver: ['Triage', 'Manager'],
  acceptHandover: ['Triage', 'Manager'],
  giveBack: ['Triage', 'Manager'],
  endHandover: ['Triage', 'Manager'],
  draftRedirection: ['Triage', 'Manager'],
  redirect: ['Triage', 'Manager'],
  withdrawCapture: ['Triage', 'Manager'],
  undoTogether: ['Triage', 'Manager'],
  undoCapture: ['Triage', 'Manager'],
  joinMessage: ['Triage', 'Manager'],
  fileMessage: ['Triage', 'Manager'],
  cases: ['Triage', 'Officer', 'Manager'],
  exportCases: ['Triage', 'Officer', 'Manager'],
  today: ['Triage', 'Officer', 'Manager'],
  figures: ['Manager', 'Member'],
  figuresFile: ['Manager', 'Member'],
  search: ['Triage', 'Officer', 'Manager'],
  findSubjectRecords: ['Manager'],
  exportSubject: ['Manager'],
  savedViews: ['Triage', 'Officer', 'Manager'],
  changeSavedViews: ['Triage', 'Officer', 'Manager'],
  case: ['Triage', 'Officer', 'Manager'],
  assignCase: ['Triage', 'Officer', 'Manager'],
  caseFile: ['Triage', 'Officer', 'Manager'],
  pauseCase: ['Triage', 'Officer', 'Manager'],
  resumeCase: ['Triage', 'Officer', 'Manager'],
  moveReceipt: ['Triage', 'Officer', 'Manager'],
  correctKind: ['Triage', 'Officer', 'Manager'],
  agreeDate: ['Triage', 'Officer', 'Manager'],
  cannotAcknowledge: ['Triage', 'Officer', 'Manager'],
  draftCaseLetter: ['Triage', 'Officer', 'Manager'],
  acknowledgeAnew: ['Triage', 'Officer', 'Manager'],
  holdingReply: ['Triage', 'Officer', 'Manager'],
  answerCase: ['Triage', 'Officer', 'Manager'],
  decideOnMessage: ['Triage', 'Officer', 'Manager'],
  nextStage: ['Triage', 'Officer', 'Manager'],
  mergeCase: ['Triage', 'Officer', 'Manager'],
  partCase: ['Triage', 'Officer', 'Manager'],
  linkCase: ['Triage', 'Officer', 'Manager'],
  unlinkCase: ['Triage', 'Officer', 'Manager'],
  restrictCase: ['Triage', 'Officer', 'Manager'],
  liftRestriction: ['Manager'],
  reviews: ['Manager'],
  keepLonger: ['Manager'],
  anonymiseCase: ['Manager'],
  setHold: ['Manager'],
  liftHold: ['Manager'],
  sayWriter: ['Triage', 'Officer', 'Manager'],
  recordAuthority: ['Triage', 'Officer', 'Manager'],
  recordWishes: ['Triage', 'Officer', 'Manager'],
  recordReferral: ['Officer', 'Manager'],
  recordQuestion: ['Officer', 'Manager'],
  recordDecision: ['Officer', 'Manager'],
  recordRemedy: ['Officer', 'Manager'],
  recordTakingPart: ['Triage', 'Officer', 'Manager'],
  recordProcedureDay: ['Triage', 'Officer', 'Manager'],
  setPlace: ['Triage', 'Officer', 'Manager'],
  places: 'all',
  changePlaces: ['Manager', 'Administrator'],
  findPlace: ['Triage', 'Officer', 'Manager'],
  clockReading: 'the world',
  clockSettings: 'all',
  changeCounting: ['Manager', 'Administrator'],
  previewCounting: ['Manager'],
  knownSenders: ['Triage', 'Manager', 'Administrator'],
  changeKnownSenders: ['Manager', 'Administrator'],
  acceptCalendar: ['Manager', 'Administrator'],
  undoLetter: ['Triage', 'Officer', 'Manager'],
  letterSettings: ['Manager', 'Administrator'],
  changeLetterSettings: ['Manager', 'Administrator'],
  retentionSettings: ['Manager', 'Administrator'],
  changeRetention: ['Manager', 'Administrator'],
  monitoringSettings: ['Manager', 'Administrator'],
  changeMonitoring: ['Manager', 'Administrator'],
  approvalSettings: ['Manager', 'Administrator'],
  changeApprovalRules: ['Manager', 'Administrator'],
  sendingStop: ['Manager', 'Administrator'],
  stopSending: ['Manager', 'Administrator'],
  letSendingGo: ['Manager', 'Administrator'],
  selfCheck: ['Manager', 'Administrator'],
  colleagues: ['Manager', 'Administrator'],
  addColleague: ['Administrator'],
  findInDirectory: ['Administrator'],
  goneFromDirectory: ['Administrator'],
  colleague: 'all',
  changeColleague: 'all',
  appointments: ['Manager', 'Administrator'],
  changeAppointments: ['Manager', 'Administrator'],
  warningSettings: ['Manager', 'Administrator'],
  changeWarnings: ['Manager', 'Administrator'],
  recordDelivered: ['Triage', 'Officer', 'Manager'],
  recordReturned: ['Triage', 'Officer', 'Manager'],
  reportSentInError: ['Triage', 'Officer', 'Manager'],
  retryLetter: ['Triage', 'Manager'],
  approachGuide: ['Author', 'EngagementTeam', 'Approver'],
  suggestApproach: ['Author', 'EngagementTeam', 'Approver'],
  plans: ['Author', 'EngagementTeam', 'Approver'],
  beginPlan: ['Author', 'EngagementTeam'],
  planAround: ['Author', 'EngagementTeam', 'Approver'],
  lookAtRegister: ['EngagementTeam'],
  bringInRegister: ['EngagementTeam'],
  planComments: ['Author', 'EngagementTeam', 'Approver'],
  commentOnPlan: ['Author', 'EngagementTeam', 'Approver'],
  settleComment: ['Author', 'EngagementTeam', 'Approver'],
  plan: ['Author', 'EngagementTeam', 'Approver'],
  changeDraft: ['Author', 'EngagementTeam'],
  decideApproach: ['Author', 'EngagementTeam', 'Approver'],
  waitingPlans: ['EngagementTeam', 'Approver'],
  planApproval: ['Author', 'EngagementTeam', 'Approver'],
  planVersion: ['Author', 'EngagementTeam', 'Approver'],
  planProof: ['Author', 'EngagementTeam', 'Approver'],
  submitPlan: ['Author', 'EngagementTeam'],
  readVersion: ['Approver'],
  checkPlan: ['EngagementTeam'],
  approvePlan: ['Approver'],
  sendBackPlan: ['EngagementTeam', 'Approver'],
  passOnPlan: ['Approver'],
  declareInterest: ['Approver'],
  setMeeting: ['EngagementTeam'],
  recordMinute: ['EngagementTeam'],
  recallPlan: ['Author', 'EngagementTeam'],
  resendPlanWord: ['Author', 'EngagementTeam'],
  myDigest: ['Member'],
  pastDigest: ['Member'],
  chooseFrequency: ['Member'],
  chooseInterests: ['Member'],
  chooseByLink: 'the world',
  digestSettings: ['Manager'],
  changeDigestRules: ['Manager'],
  pauseDigests: ['Manager'],
  letDigestsGo: ['Manager'],
  writeDigestNote: ['Manager'],
  approveDigestNote: ['Manager'],
  previewDigest: ['Manager'],
  testDigest: ['Manager'],
  digestRun: ['Manager'],
  resendDigest: ['Manager'],
};

/** What the monitoring officer may call beside what their roles let them: they look, hold, see to digests and name deputies. */
const monitoringOfficers: RouteName[] = ['cases', 'today', 'search', 'savedViews', 'changeSavedViews', 'case', 'caseFile', 'setHold', 'liftHold', 'digestSettings', 'pauseDigests', 'letDigestsGo', 'approveDigestNote', 'colleagues'];

const open = ['openApi', 'graphNotifications', 'graphLifecycle'];

let api: Api;
beforeAll(async () => {
  api = await Api.open();
});
afterAll(() => api.close());

test('every registered HTTP function is in the contract or on the short list of open ones', () => {
  const http = [...registered().values()].filter(({ metadata }) => Object.values(metadata.bindings).some((binding) => binding.type === 'httpTrigger'));
  expect(http.map(({ metadata }) => metadata.name).sort()).toEqual([...Object.keys(routes), ...open].sort());
});

const names = Object.keys(routes) as RouteName[];
const guarded = names.filter((name) => table[name] !== 'the world');

describe.each(guarded)('%s', (name) => {
  test('turns away nobody in particular', async () => {
    expect((await api.route(name, { id: 'x' })).status).toBe(401);
  });

  test.each(roles)('%s', async (role) => {
    const allowed = table[name] as 'all' | readonly Role[];
    const answer = await api.route(name, { id: 'x', token: await api.tokenFor(sam.id, [role]) });
    const refusedForRole = (answer.body as { code?: string }).code === 'not-your-role';
    expect(refusedForRole).toBe(allowed !== 'all' && !allowed.includes(role));
    expect(answer.status === 403).toBe(refusedForRole);
  });

  test('a person without any role has what anyone known has, and no more', async () => {
    const answer = await api.route(name, { id: 'x', token: await api.tokenFor(sam.id, []) });
    expect(answer.status === 403).toBe(table[name] !== 'all');
  });
});

describe('the monitoring officer, without any role', () => {
  const monitoring = (change: object) => api.office.documents.for(council.key, sightOfWork).write({ document: { kind: 'council', id: 'monitoring', schema: 1, card: {}, data: { monitoring: change, timeline: [] } } });
  beforeAll(() => monitoring({ officer: jo.id }));

  test.each(guarded)('%s', async (name) => {
    const answer = await api.route(name, { id: 'x', token: await api.tokenFor(jo.id, []) });
    expect(answer.status !== 403).toBe(table[name] === 'all' || monitoringOfficers.includes(name));
  });
});

describe.each(['chair', 'lead officer'] as const)('the %s, without any role', (post) => {
  const until = '2025-12-31';
  const appoint = async (days: object): Promise<void> => {
    const { ownWork } = api.office.desk();
    await put(ownWork, { kind: 'council', id: 'appointments', schema: 1, card: {}, data: { appointments: [{ post, person: amara.id, ...(post === 'lead officer' && { directorate: 'Place' }), ...days }], timeline: [] } });
  };

  test('reads the county’s figures, and no case', async () => {
    await appoint({ from: '2025-01-01', until });
    const open = await Promise.all(guarded.filter((name) => table[name] !== 'all').map(async (name) => ((await api.route(name, { id: 'x', token: await api.tokenFor(amara.id, []) })).status === 403 ? [] : [name])));
    expect(open.flat()).toEqual(['figures', 'figuresFile']);
  });

  test('for as long as they are', async () => {
    await appoint({ from: '2024-01-01', until: '2024-12-31' });
    expect((await api.route('figures', { token: await api.tokenFor(amara.id, []) })).status).toBe(403);
  });
});

/** What anybody may ask: of a digest, by the link that it brought. */
const worldly: Partial<Record<RouteName, object>> = {
  clockReading: { received: '2025-04-16' },
  chooseByLink: { frequency: 'weekly', token: memberToken('a secret that is long enough for tests', { council: council.key, person: sam.id }, '2999-01-01' as LondonDate) },
};

describe.each(names.filter((name) => table[name] === 'the world'))('%s', (name) => {
  const asked = { body: worldly[name] };

  test('is for anyone, without signing in', async () => {
    expect((await api.route(name, asked)).status).toBe(200);
  });

  test.each(['nonsense', 'Bearer'])('looks at no token, whatever it says: %s', async (authorization) => {
    expect((await api.route(name, { ...asked, headers: { authorization } })).status).toBe(200);
  });

  test('says the same to everyone', async () => {
    const [nobody, manager] = await Promise.all([api.route(name, asked), api.route(name, { ...asked, token: await api.tokenFor(sam.id, ['Manager']) })]);
    expect(manager).toEqual(nobody);
  });
});

test('more than a profile allows takes a manager’s good reason', async () => {
  const body = { workingDays: 20, because: 'The contractor has not reported', goodReason: 'Two inquests' };
  for (const role of ['Triage', 'Officer'] as const) expect(await api.route('holdingReply', { id: 'x', body, token: await api.tokenFor(sam.id, [role]) })).toMatchObject({ status: 403, body: { code: 'manager-needed' } });
  expect(await api.route('holdingReply', { id: 'x', body, token: await api.tokenFor(sam.id, ['Manager']) })).toMatchObject({ status: 404 });
});
