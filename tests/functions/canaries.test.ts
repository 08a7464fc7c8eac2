import { routes, type RouteName } from '../../shared/contract/routes';
import type { CaptureBody } from '../../shared/contract/bodies';
import { sightOfWork } from '../../shared/domain/people/sight';
import type { Role } from '../../shared/domain/people/vocabulary';
import { peopleStore } from '../../functions/stores/people-store';
import { capture } from '../../functions/use-cases/capture';
import { doOwed } from '../../functions/use-cases/sweep';
import { takeIn } from '../../functions/use-cases/take-in';
import { Api, otherCouncil } from '../builders/api';
import { amara, Office, sam } from '../builders/office';

/** A message with its mark in every field that a stranger fills. */
const marked = (mark: string): string => `From: ${mark}-name <${mark}-from@example.net>
Reply-To: ${mark}-reply <${mark}-from@example.net>
To: ${mark}-to <complaints@marlshire.example>
Cc: ${mark}-cc <${mark}-cc@example.net>
Subject: ${mark}-subject
Date: Wed, 16 Apr 2025 16:01:00 +0100
Message-ID: <${mark}-id@example.net>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

${mark}-text

On Mon, 14 Apr 2025 at 09:00, Somebody <a@example.net> wrote:
> ${mark}-quoted
--b
Content-Type: text/plain
Content-Disposition: attachment; filename=${mark}-file.txt

attached
--b--
`;

const bodyFor = (mark: string, area: string, concerning: string[]): CaptureBody => ({
  matters: [{ kind: 'complaint', area, inShort: `${mark}-short`, wanted: `${mark}-wanted`, concerning }],
  contact: '00000000-0000-4000-8000-00000000000c',
  to: `${mark}-from@example.net`,
});

const clerk = { id: '00000000-0000-4000-8000-00000000000c', name: 'Clerk', telephone: '03069 990199', areas: [] };
const libraryOfficer = { id: '00000000-0000-4000-8000-00000000000d', name: 'Priya Nandra', telephone: '03069 990198', areas: ['libraries'] };

interface Planted {
  mark: string;
  message: string;
  caseId: string;
  letter: string;
}

/** One council's office, with a captured and an unplaced message for a mark. */
async function plant(office: Office, councilOf: typeof otherCouncil, mark: string, area: string, concerning: string[]): Promise<Planted> {
  const desk = { ...office.desk(), council: councilOf, documents: office.documents.for(councilOf.key, sightOfWork), ownWork: office.documents.for(councilOf.key, sightOfWork) };
  const people = peopleStore(desk.ownWork);
  await people.keepSettings({ name: councilOf.name, areas: ['highways', 'libraries'].map((id) => ({ id, name: id, directorate: 'Place' })) });
  for (const person of [clerk, ...(councilOf.key === otherCouncil.key ? [] : [libraryOfficer])]) await people.keepPerson(person);
  const taken = await takeIn(desk, office.letterbox.receive(marked(mark), councilOf.mailbox));
  if (taken.is === 'gone') throw new Error('gone');
  const made = await capture(desk, clerk.id, taken.message, bodyFor(mark, area, concerning));
  if (!made.ok) throw new Error(made.refusal.code);
  await doOwed(desk, { kind: 'message', id: taken.message });
  return { mark, message: taken.message, caseId: made.value.cases[0]?.id ?? '', letter: made.value.letter };
}

/** A plausible call of every route for an id. Bodies hold nothing of what is planted. */
const calls: Record<RouteName, (planted: Planted) => { id?: string; body?: unknown; query?: Record<string, string>; headers?: Record<string, string> }[]> = {
  me: () => [{}],
  inbox: () => [{ query: { pile: 'new' } }, { query: { pile: 'held' } }, { query: { pile: 'automatic' } }],
  findMessage: ({ mark }) => [{ body: { internetMessageId: `<${mark}-id@example.net>` } }],
  message: ({ message, caseId, letter }) => [{ id: message }, { id: caseId }, { id: letter }],
  draftAcknowledgement: ({ message }) => [{ id: message, body: { ...bodyFor('plain', 'highways', []), to: 'plain@example.net' } }],
  capture: ({ message }) => [{ id: message, body: { ...bodyFor('plain', 'highways', []), to: 'plain@example.net' } }],
  captureFound: ({ mark }) => [{ body: { ...bodyFor('plain', 'highways', []), to: 'plain@example.net', internetMessageId: `<${mark}-id@example.net>` } }],
  joinMessage: ({ message, caseId }) => [{ id: message, body: { case: caseId } }],
  fileMessage: ({ message }) => [{ id: message, body: { as: 'not for us', because: 'a reason' } }],
  cases: () => [{}, { query: { standing: 'in time' } }, { query: { area: 'libraries' } }, { query: { officer: sam.id } }],
  case: ({ caseId, message, letter }) => [{ id: caseId }, { id: message }, { id: letter }],
  assignCase: ({ caseId }) => [{ id: caseId, body: { officer: null }, headers: { 'if-match': '"1"' } }, { id: caseId, body: { officer: null }, headers: { 'if-match': '"99"' } }],
  retryLetter: ({ letter, message }) => [{ id: letter }, { id: message }],
};

let api: Api;
let everything: Planted[];
const all = { highways: 'MARKHIGHWAYS', libraries: 'MARKLIBRARIES', elsewhere: 'MARKELSEWHERE', aboutSam: 'MARKABOUTSAM', aboutAmara: 'MARKABOUTAMARA' };

beforeAll(async () => {
  const office = await Office.open();
  api = await Api.open(office);
  const home = { key: 'marlshire', name: 'Marlshire County Council', tenantId: '11111111-1111-4111-8111-111111111111', mailbox: 'complaints@marlshire.example', prefix: 'HC' };
  everything = [
    await plant(office, home, all.highways, 'highways', []),
    await plant(office, home, all.libraries, 'libraries', []),
    await plant(office, home, all.aboutSam, 'highways', [sam.id]),
    await plant(office, home, all.aboutAmara, 'highways', [amara.id]),
    await plant(office, otherCouncil, all.elsewhere, 'highways', []),
  ];
});
afterAll(() => api.close());

/** Everything that a person gets out of every route with every known id. */
async function allThatIsGivenTo(person: string, roles: readonly Role[], tid?: string): Promise<string> {
  const token = await api.tokenFor(person, roles, tid);
  const answers: string[] = [];
  for (const name of Object.keys(routes) as RouteName[]) {
    for (const planted of everything) for (const asked of calls[name](planted)) answers.push((await api.route(name, { ...asked, token })).all);
  }
  return answers.join('\n').toUpperCase();
}

interface Reader {
  who: string;
  person: string;
  roles: readonly Role[];
  theirs: (keyof typeof all)[];
  tid?: string;
}

const readers: Reader[] = [
  { who: 'triage', person: sam.id, roles: ['Triage'], theirs: ['highways', 'libraries', 'aboutAmara'] },
  { who: 'a manager', person: amara.id, roles: ['Manager'], theirs: ['highways', 'libraries', 'aboutSam'] },
  { who: 'an officer of highways', person: amara.id, roles: ['Officer'], theirs: ['highways', 'aboutSam'] },
  { who: 'an officer of libraries', person: libraryOfficer.id, roles: ['Officer'], theirs: ['libraries'] },
  { who: 'the officer and manager whom a case is about', person: sam.id, roles: ['Officer', 'Manager', 'Triage'], theirs: ['highways', 'libraries', 'aboutAmara'] },
  { who: 'a member', person: sam.id, roles: ['Member'], theirs: [] },
  { who: 'an administrator', person: sam.id, roles: ['Administrator'], theirs: [] },
  { who: 'somebody with every other role', person: sam.id, roles: ['Author', 'EngagementTeam', 'Approver', 'EqualitiesReader', 'Member', 'Administrator'], theirs: [] },
  { who: 'a manager of another council', person: clerk.id, roles: ['Manager'], theirs: ['elsewhere'], tid: otherCouncil.tenantId },
];

test.each(readers)('$who sees the marks that are theirs to see and no others', async ({ person, roles, theirs, tid }) => {
  const given = await allThatIsGivenTo(person, roles, tid);
  const seen = (Object.keys(all) as (keyof typeof all)[]).filter((key) => given.includes(all[key]));
  expect(seen.sort()).toEqual([...theirs].sort());
});

test('a mark stands in every field that could leak: its own council’s manager sees each', async () => {
  const given = await allThatIsGivenTo(clerk.id, ['Manager'], otherCouncil.tenantId);
  const fields = ['name', 'from', 'to', 'cc', 'subject', 'text', 'quoted', 'file', 'short', 'wanted'];
  expect(fields.filter((field) => !given.includes(`${all.elsewhere}-${field.toUpperCase()}`))).toEqual([]);
});

test('counts say nothing of what is out of sight', async () => {
  const answer = await api.route('cases', { token: await api.tokenFor(libraryOfficer.id, ['Officer']) });
  expect(answer.body).toMatchObject({ counts: { all: 1 } });
});
