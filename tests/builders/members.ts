import { digestStore } from '../../functions/stores/digest-store';
import { peopleStore } from '../../functions/stores/people-store';
import { passQuality } from '../../functions/use-cases/check-plan';
import { decideApproval } from '../../functions/use-cases/decide-approval';
import { runDigests } from '../../functions/use-cases/run-digests';
import { submitPlan } from '../../functions/use-cases/submit-plan';
import type { DigestRun } from '../../shared/domain/digest/run';
import type { Person } from '../../shared/domain/people/vocabulary';
import type { LondonDate } from '../../shared/kernel/london';
import { currentOf } from '../../shared/domain/approval/submission';
import { draftWith, everyCriterion } from './approvals';
import { day } from './moments';
import { amara, jo, Office, sam } from './office';
import { ann, keepRules, planIn, wholePlan } from './plans';

const member = (no: number, name: string, division: string): Person => ({
  id: `00000000-0000-4000-8000-0000000001${String(no).padStart(2, '0')}`, name, email: `${name.toLowerCase().replace(' ', '.')}@marlshire.example`, areas: [], divisions: [{ division, from: day('2025-01-01') }],
});
export const mia = member(1, 'Mia Hart', 'Fenwick');
export const omar = member(2, 'Omar Reid', 'Upton');

/** Lets members stand for their divisions. */
export async function seat(office: Office, ...members: Person[]): Promise<void> {
  for (const each of members) await peopleStore(office.desk().ownWork).keepPerson(each);
}

/** A plan that is signed off as everybody who is asked approves it. */
export async function signedOff(office: Office, said: { opens: string; closes?: string; inShort?: string; places?: string[]; title?: string }): Promise<string> {
  await keepRules(office);
  const { places = [], title, ...text } = said;
  const { id, draft } = await wholePlan(office, { ...draftWith(text), places: Object.fromEntries(places.map((place) => [place, 'yes' as const])) }, title);
  const desk = office.desk();
  const key = (of: string) => ({ key: `${said.opens}-${of}`, hash: of });
  await submitPlan(desk, id, { id: sam.id }, { draft, highLevel: false }, key('submit'));
  const hash = currentOf(await planIn(office, id))?.hash ?? '';
  await passQuality(desk, id, { id: amara.id, asTeam: true }, { hash, criteria: everyCriterion, checks: [] }, key('check'));
  for (const [person, step] of [[jo, 'head'], [ann, 'money']] as const) await decideApproval(desk, id, { id: person.id, asApprover: true }, { type: 'Approve', hash, step }, key(step));
  if ((await planIn(office, id)).situation.is !== 'signed off') throw new Error('It was not signed off');
  return id;
}

/** Makes the digests of the day that it is, and sends them. */
export async function sendDigests(office: Office): Promise<void> {
  await runDigests(office.desk());
  await office.answerBells();
  for (let minutes = 0; minutes < 12; minutes += 3) await office.sweepAfter(3);
}

export const runOn = async (office: Office, on: LondonDate): Promise<DigestRun | undefined> => (await digestStore(office.desk().ownWork).run(on))?.data;

/** What somebody was sent: the mails to their address. */
export const mailTo = (office: Office, { email = '' }: Person): { subject: string; text: string }[] => office.letterbox.sent.filter(({ to }) => to.includes(email)).map(({ subject, text }) => ({ subject, text }));

/** An office opens on a Thursday; the Monday after it is the first day of weekly digests, and this is their time. */
export const monday = '2025-04-21T06:05:00+01:00';

/** An office with two members, and a plan of a division of one of them that opens on 12 May. */
export async function membersOffice(): Promise<Office> {
  const there = await Office.open();
  await seat(there, mia, omar);
  await signedOff(there, { opens: '2025-05-12', places: ['Fenwick'] });
  return there;
}
