import { routes, type RouteName } from '../../shared/contract/routes';
import { councilCounting, usualRules } from '../../shared/domain/clock/counting';
import type { Role } from '../../shared/domain/people/vocabulary';
import { clockStore } from '../../functions/stores/clock-store';
import { mergeCases } from '../../functions/use-cases/merge-cases';
import { Api, otherCouncil } from '../builders/api';
import { amara, council, Office, sam } from '../builders/office';
import { calls } from './parts/calls';
import { clerk, deskOf, fieldsMarked, formerDeputy, libraryOfficer, monitor, nameMonitor, plant, type Planted, type Planting } from './parts/planted';

const home: Record<string, Planting> = {
  highways: { mark: 'MARKHIGHWAYS', area: 'highways' },
  libraries: { mark: 'MARKLIBRARIES', area: 'libraries' },
  aboutSam: { mark: 'MARKABOUTSAM', area: 'highways', concerning: [sam.id] },
  aboutAmara: { mark: 'MARKABOUTAMARA', area: 'highways', concerning: [amara.id] },
  closed: { mark: 'MARKCLOSED', area: 'highways', restricted: 'whistleblowing' },
  closedNaming: { mark: 'MARKNAMING', area: 'highways', named: [libraryOfficer.id] },
  aboutMonitor: { mark: 'MARKABOUTMONITOR', area: 'highways', concerning: [monitor.id] },
  waitingAboutSam: { mark: 'MARKWAITING', area: 'highways', waitingAbout: [sam.id] },
  // Two cases of one person, put together; of each pair one is about Sam.
  plainWithSams: { mark: 'MARKPLAINFIRST', area: 'highways', from: 'one@example.net' },
  samsIntoPlain: { mark: 'MARKSAMSSECOND', area: 'highways', from: 'one@example.net', concerning: [sam.id] },
  samsWithPlain: { mark: 'MARKSAMSFIRST', area: 'highways', from: 'two@example.net', concerning: [sam.id] },
  plainIntoSams: { mark: 'MARKPLAINSECOND', area: 'highways', from: 'two@example.net' },
};
const elsewhere: Planting = { mark: 'MARKELSEWHERE', area: 'highways' };
const marks: Record<string, string> = { ...Object.fromEntries(Object.entries(home).map(([key, { mark }]) => [key, mark])), elsewhere: elsewhere.mark };

const rules = { ...usualRules, pauseCategories: ['Waiting for the resident'] };

let api: Api;
let everything: Planted[];

async function putTogether(office: Office, one: Planted | undefined, other: Planted | undefined): Promise<void> {
  const merged = await mergeCases(deskOf(office, council), clerk.id, one?.caseId ?? '', other?.caseId ?? '', `${other?.mark}-merged`);
  if (!merged.ok) throw new Error(merged.refusal.code);
}

/** A world for each reader: whoever may, changes it. */
beforeEach(async () => {
  const office = await Office.open();
  office.counting = councilCounting(rules);
  api = await Api.open(office);
  for (const { key } of [council, otherCouncil]) {
    const store = clockStore(deskOf(office, { ...council, key }).ownWork);
    await store.keep({ rules, timeline: [] }, await store.get());
  }
  const planted = new Map<string, Planted>();
  for (const [key, planting] of Object.entries(home)) {
    planted.set(key, await plant(office, council, planting));
    office.clock.pass(1);
  }
  await nameMonitor(office);
  await putTogether(office, planted.get('plainWithSams'), planted.get('samsIntoPlain'));
  await putTogether(office, planted.get('samsWithPlain'), planted.get('plainIntoSams'));
  everything = [...planted.values(), await plant(office, otherCouncil, elsewhere)];
});
afterEach(() => api.close());

/** Everything that a person gets out of every route with every known id. */
async function allThatIsGivenTo(person: string, roles: readonly Role[], tid?: string): Promise<string> {
  const token = await api.tokenFor(person, roles, tid);
  const answers: string[] = [];
  for (const name of Object.keys(routes) as RouteName[]) {
    for (const planted of everything) for (const asked of calls[name](planted, everything)) answers.push((await api.route(name, { ...asked, token })).all);
  }
  return answers.join('\n').toUpperCase();
}

interface Reader {
  who: string;
  person: string;
  roles: readonly Role[];
  theirs: string[];
  tid?: string;
}

/** Cases about a colleague are closed too; what is about the monitoring officer is not theirs to see. */
const closedOnes = ['aboutSam', 'aboutAmara', 'closed', 'closedNaming', 'waitingAboutSam', 'plainWithSams', 'samsIntoPlain', 'samsWithPlain', 'plainIntoSams'];
const samsPairs = ['plainWithSams', 'samsIntoPlain', 'samsWithPlain', 'plainIntoSams'];
const readers: Reader[] = [
  { who: 'triage', person: sam.id, roles: ['Triage'], theirs: ['highways', 'libraries'] },
  { who: 'triage who captured and closed them', person: clerk.id, roles: ['Triage'], theirs: Object.keys(home) },
  { who: 'a manager', person: amara.id, roles: ['Manager'], theirs: ['highways', 'libraries', 'aboutSam', 'aboutMonitor', 'closed', 'closedNaming', 'waitingAboutSam', ...samsPairs] },
  { who: 'an officer of highways', person: amara.id, roles: ['Officer'], theirs: ['highways'] },
  { who: 'an officer of highways whom cases are about', person: sam.id, roles: ['Officer'], theirs: ['highways'] },
  { who: 'an officer of libraries who is named on a case of highways', person: libraryOfficer.id, roles: ['Officer'], theirs: ['libraries', 'closedNaming'] },
  { who: 'the officer and manager whom a case is about', person: sam.id, roles: ['Officer', 'Manager', 'Triage'], theirs: ['highways', 'libraries', 'aboutAmara', 'aboutMonitor', 'closed', 'closedNaming'] },
  { who: 'the monitoring officer, without any role', person: monitor.id, roles: [], theirs: closedOnes },
  { who: 'the monitoring officer, who is an officer of libraries too', person: monitor.id, roles: ['Officer'], theirs: ['libraries', ...closedOnes] },
  { who: 'whoever was the monitoring officer until yesterday', person: formerDeputy.id, roles: [], theirs: [] },
  { who: 'a member', person: sam.id, roles: ['Member'], theirs: [] },
  { who: 'an administrator', person: sam.id, roles: ['Administrator'], theirs: [] },
  { who: 'somebody with every other role', person: sam.id, roles: ['Author', 'EngagementTeam', 'Approver', 'EqualitiesReader', 'Member', 'Administrator'], theirs: [] },
  { who: 'a manager of another council', person: clerk.id, roles: ['Manager'], theirs: ['elsewhere'], tid: otherCouncil.tenantId },
];

test.each(readers)('$who sees the marks that are theirs to see and no others, and no log tells one', async ({ person, roles, theirs, tid }) => {
  const given = await allThatIsGivenTo(person, roles, tid);
  const seen = Object.entries(marks).flatMap(([key, mark]) => (given.includes(mark) ? [key] : []));
  expect(seen.sort()).toEqual([...theirs].sort());
  expect(Object.values(marks).filter((mark) => api.logged.join('\n').toUpperCase().includes(mark))).toEqual([]);
});

test('a mark stands in every field that could leak: its own council’s manager sees each', async () => {
  const given = await allThatIsGivenTo(clerk.id, ['Manager'], otherCouncil.tenantId);
  expect(fieldsMarked.filter((field) => !given.includes(`${elsewhere.mark}-${field.toUpperCase()}`))).toEqual([]);
});

test('why two cases were put together is told to whoever sees them', async () => {
  expect(await allThatIsGivenTo(clerk.id, ['Manager'])).toContain('MARKSAMSSECOND-MERGED');
});

test('counts say nothing of what is out of sight', async () => {
  const answer = await api.route('cases', { token: await api.tokenFor(libraryOfficer.id, ['Officer']) });
  expect(answer.body).toMatchObject({ counts: { all: 2, paused: 2 } });
  const inbox = await api.route('inbox', { token: await api.tokenFor(sam.id, ['Triage']) });
  expect(inbox.body).toMatchObject({ items: [], counts: { new: 0 } });
});

test('a case about the caller and the one that it was put with are absent to them, whatever is asked', async () => {
  const token = await api.tokenFor(sam.id, ['Manager']);
  const pairs = everything.filter(({ mark }) => samsPairs.some((key) => marks[key] === mark));
  expect(pairs).toHaveLength(4);
  for (const planted of pairs) {
    for (const name of ['case', 'pauseCase', 'correctKind', 'draftCaseLetter', 'holdingReply', 'mergeCase', 'partCase', 'restrictCase', 'message', 'raiseDanger', 'recordTold', 'lowerDanger', 'retryLetter', 'undoLetter', 'recordDelivered', 'recordReturned'] as const) {
      for (const asked of calls[name](planted, everything)) expect([name, (await api.route(name, { ...asked, token })).status]).toEqual([name, 404]);
    }
  }
});

test('taken apart again, the one that is not about the caller is theirs to see again', async () => {
  const manager = await api.tokenFor(amara.id, ['Manager']);
  const given = everything.find(({ mark }) => mark === marks.plainIntoSams);
  const token = await api.tokenFor(sam.id, ['Manager']);
  expect(await api.route('case', { id: given?.caseId ?? '', token })).toMatchObject({ status: 404 });
  expect(await api.route('partCase', { id: given?.caseId ?? '', token: manager, body: { because: 'Another matter' } })).toMatchObject({ status: 200 });
  expect(await api.route('case', { id: given?.caseId ?? '', token })).toMatchObject({ status: 200 });
});
