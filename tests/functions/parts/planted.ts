import type { CaptureBody } from '../../../shared/contract/bodies';
import type { RestrictionGround } from '../../../shared/domain/case/vocabulary';
import { sightOfWork } from '../../../shared/domain/people/sight';
import { daysLater, londonDate, type LondonDate } from '../../../shared/kernel/london';
import { monitoringStore } from '../../../functions/stores/monitoring-store';
import { peopleStore } from '../../../functions/stores/people-store';
import { capture } from '../../../functions/use-cases/capture';
import { changeCase } from '../../../functions/use-cases/change-case';
import type { Council, Desk } from '../../../functions/use-cases/desk';
import { recordConcerning } from '../../../functions/use-cases/place-message';
import { restrictCase } from '../../../functions/use-cases/restrict-case';
import { oweCaseLetter } from '../../../functions/use-cases/owe-case-letter';
import { doOwed } from '../../../functions/use-cases/sweep';
import { takeIn } from '../../../functions/use-cases/take-in';
import { otherCouncil } from '../../builders/api';
import type { Office } from '../../builders/office';

/** A message with its mark in every field that a stranger fills. */
const marked = (mark: string, from: string): string => `From: ${mark}-name <${from}>
Reply-To: ${mark}-reply <${from}>
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

/** Every field in which a mark stands, as the one who may see it all finds them. */
export const fieldsMarked = ['name', 'from', 'to', 'cc', 'subject', 'text', 'quoted', 'file', 'short', 'wanted', 'moved', 'kind', 'held', 'person', 'wished', 'language', 'safe', 'paused', 'referral', 'asked'];

export const clerk = { id: '00000000-0000-4000-8000-00000000000c', name: 'Clerk', telephone: '03069 990199', areas: [] };
export const libraryOfficer = { id: '00000000-0000-4000-8000-00000000000d', name: 'Priya Nandra', telephone: '03069 990198', areas: ['libraries'] };
/** The monitoring officer, and whoever acted for them until a day before. */
export const monitor = { id: '00000000-0000-4000-8000-00000000000e', name: 'Gwen Marsh', telephone: '03069 990197', areas: ['libraries'] };
export const formerDeputy = { id: '00000000-0000-4000-8000-00000000000f', name: 'Lee Oster', areas: [] };

/** Says who they are, in the first council. */
export async function nameMonitor(office: Office): Promise<void> {
  const monitoring = monitoringStore(office.desk().ownWork);
  const yesterday = daysLater(londonDate(office.clock.now()), -1);
  await monitoring.keep({ monitoring: { officer: monitor.id, deputy: { person: formerDeputy.id, from: yesterday, until: yesterday } }, timeline: [] }, await monitoring.get());
}

export interface Planted {
  mark: string;
  message: string;
  caseId: string;
  letters: string[];
}

export interface Planting {
  mark: string;
  area: string;
  concerning?: string[];
  /** The writer's address; otherwise one of its own. */
  from?: string;
  /** Why it is closed at capture. */
  restricted?: RestrictionGround;
  /** Closed afterwards to all but these. */
  named?: string[];
  /** Nobody has placed it; somebody has said that it is about them. */
  waitingAbout?: string[];
}

export const bodyFor = (mark: string, { area, concerning = [], from, restricted }: Omit<Planting, 'mark'>): CaptureBody => ({
  matters: [{ kind: 'complaint', area, inShort: `${mark}-short`, wanted: `${mark}-wanted`, concerning, ...(restricted && { restricted }) }],
  contact: clerk.id,
  to: from ?? `${mark}-from@example.net`,
});

export const deskOf = (office: Office, council: Council): Desk => ({
  ...office.desk(), council, documents: office.documents.for(council.key, sightOfWork), ownWork: office.documents.for(council.key, sightOfWork), inSight: (other) => office.documents.for(council.key, other),
});

const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

/** Decisions on a case, each with its mark in the reason; the clock stands still at the end. */
async function decideMuch(desk: Desk, caseId: string, mark: string, person: string): Promise<void> {
  const at = desk.clock.now();
  const by = clerk.id;
  const decided = [
    await changeCase(desk, caseId, () => ({ type: 'MoveReceiptEarlier', at, by, because: `${mark}-moved`, receipt: { on: '2025-04-15' as LondonDate } })),
    await changeCase(desk, caseId, () => ({ type: 'CorrectKind', at, by, because: `${mark}-kind`, kind: 'comment' })),
    await oweCaseLetter(desk, by, caseId, { letter: 'holding reply', workingDays: 3, because: `${mark}-held` }),
    await changeCase(desk, caseId, () => ({ type: 'SayWriter', at, by, onBehalf: { as: 'family', of: person } })),
    await changeCase(desk, caseId, () => ({ type: 'RecordWishes', at, by, because: `${mark}-wished`, wishes: { formats: [], language: `${mark}-language`, safe: { email: `${mark}-safe@example.net` } } })),
    await changeCase(desk, caseId, () => ({ type: 'RecordReferral', at, by, asManager: true, newId: 'r', says: { ombudsman: 'lgsco', reference: `${mark}-referral`, heardOn: londonDate(at) } })),
    await changeCase(desk, caseId, () => ({ type: 'RecordOmbudsmanQuestion', at, by, asManager: true, newId: 'q', says: { referral: 'r', asks: `${mark}-asked`, askedOn: londonDate(at), replyBy: londonDate(at) } })),
  ];
  decided.forEach(value);
  await doOwed(desk, { kind: 'case', id: caseId });
  value(await changeCase(desk, caseId, () => ({ type: 'Pause', at, by, because: `${mark}-paused`, category: 'Waiting for the resident', from: londonDate(at), reviewOn: londonDate(at) })));
}

/** A captured message of one council, with its case, its letters and what was decided, all of one mark. */
export async function plant(office: Office, council: Council, { mark, ...planting }: Planting): Promise<Planted> {
  const desk = deskOf(office, council);
  const people = peopleStore(desk.ownWork);
  await people.keepSettings({ name: council.name, areas: ['highways', 'libraries'].map((id) => ({ id, name: id, directorate: 'Place' })) });
  for (const person of [clerk, ...(council.key === otherCouncil.key ? [] : [libraryOfficer, monitor, formerDeputy])]) await people.keepPerson(person);
  const taken = await takeIn(desk, office.letterbox.receive(marked(mark, planting.from ?? `${mark}-from@example.net`), council.mailbox));
  if (planting.waitingAbout) {
    value(await recordConcerning(desk, clerk.id, taken.message, planting.waitingAbout));
    return { mark, caseId: '', message: taken.message, letters: [] };
  }
  const made = value(await capture(desk, clerk.id, taken.message, bodyFor(mark, planting)));
  await doOwed(desk, { kind: 'letter', id: made.letter });
  const caseId = made.cases[0]?.id ?? '';
  // Two cases of one writer are about one person, or they could not be put together.
  await decideMuch(desk, caseId, mark, planting.from === undefined ? `${mark}-person` : 'Ann Lee');
  if (planting.named) value(await restrictCase(desk, clerk.id, caseId, { ground: 'another reason', because: `${mark}-closed`, named: planting.named, concerning: [] }));
  return { mark, caseId, message: taken.message, letters: [made.letter, `hold-${caseId}-1-1`] };
}
