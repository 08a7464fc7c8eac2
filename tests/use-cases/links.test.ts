import { caseView } from '../../functions/presenters/case-view';
import { caseStore } from '../../functions/stores/case-store';
import { linkCase, unlinkCase } from '../../functions/use-cases/link-cases';
import { mergeCases } from '../../functions/use-cases/merge-cases';
import { restrictCase } from '../../functions/use-cases/restrict-case';
import { sightOf, sightOfWork, type Sight } from '../../shared/domain/people/sight';
import type { CaseView } from '../../shared/contract/cases';
import { acknowledged, answer, captured, caseIn, timelineOf, write } from '../builders/casework';
import { amara, jo, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});

/** An acknowledged case of one person. */
async function caseOf(name: string): Promise<string> {
  const { id } = await captured(office, millLane({ id: `<${name}@example.net>`, from: `${name}@example.net` }), { to: `${name}@example.net` });
  await office.answerBells();
  return id;
}
const link = async (id: string, to: string): Promise<string> => {
  const linked = await linkCase(office.desk(), sam.id, id, to, 'One pothole.');
  return linked.ok ? 'linked' : linked.refusal.code;
};
async function viewed(id: string, sight: Sight = sightOfWork): Promise<CaseView | undefined> {
  const desk = office.desk(sight);
  const kept = await caseStore(desk.documents, desk.counting).get(id);
  return kept && caseView(desk, kept, { id: sam.id, mayRetry: true, mayLift: true, mayRetain: true, mayHold: true, works: sightOfWork });
}
const matterOf = async (id: string, sight?: Sight) => {
  const matter = (await viewed(id, sight))?.matter;
  return matter && { lead: matter.lead, people: matter.people, linked: matter.linked.map((one) => one.id).sort() };
};

test('cases of different people are one matter under a lead, each with its own case, clock and letter', async () => {
  const [lead, one, other] = [await caseOf('lead'), await caseOf('one'), await caseOf('other')];
  expect([await link(one, lead), await link(other, lead)]).toEqual(['linked', 'linked']);
  const matter = { lead, people: 3, linked: [one, other].sort() };
  for (const id of [lead, one, other]) expect(await matterOf(id)).toEqual(matter);
  expect((await caseIn(office, lead)).lead).toBeUndefined();
  expect(office.letterbox.sent.map(({ to, cc, bcc }) => [to, cc, bcc])).toEqual(['lead', 'one', 'other'].map((name) => [[`${name}@example.net`], [], []]));
});

test('a reference of a linked case stands for its lead', async () => {
  const [lead, one, other] = [await caseOf('lead'), await caseOf('one'), await caseOf('other')];
  await link(one, lead);
  expect(await link(other, one)).toBe('linked');
  expect((await caseIn(office, other)).lead?.caseId).toBe(lead);
});

test('the lead’s answer is offered to each linked case, and goes to its own person alone', async () => {
  const [lead, one] = [await caseOf('lead'), await caseOf('one')];
  await link(one, lead);
  expect((await viewed(one))?.matter?.answer).toBeUndefined();
  await write(office, lead, answer);
  expect((await viewed(one))?.matter?.answer).toEqual({ says: answer.says, outcome: answer.outcome });
  expect((await viewed(lead))?.matter?.answer).toBeUndefined();
  await write(office, one, answer);
  const [, , toLead, toOne] = office.letterbox.sent;
  expect([toLead?.to, toOne?.to]).toEqual([['lead@example.net'], ['one@example.net']]);
  expect(toOne?.text).not.toContain(lead);
});

test('it is on the story, can be undone, and undone it is as before', async () => {
  const [lead, one] = [await caseOf('lead'), await caseOf('one')];
  await link(one, lead);
  expect((await viewed(one))?.actions).toContain('unlink');
  expect((await viewed(lead))?.actions).not.toContain('link');
  expect(await unlinkCase(office.desk(), sam.id, one, 'Two potholes.')).toMatchObject({ ok: true });
  expect([await matterOf(lead), await matterOf(one)]).toEqual([undefined, undefined]);
  expect((await timelineOf(office, one)).slice(-2)).toEqual([expect.objectContaining({ type: 'Linked', lead, by: sam.id }), expect.objectContaining({ type: 'Unlinked', lead })]);
});

test('refuses a lead that nobody sees, a case under two leads, a lead under another, and two cases of one person', async () => {
  const [lead, one, other] = [await caseOf('lead'), await caseOf('one'), await caseOf('other')];
  expect(await link(one, 'HC-2222222-2')).toBe('no-such-case');
  await link(one, lead);
  expect([await link(lead, other), await link(one, other)]).toEqual(['leads-others', 'already-linked']);
  const again = await captured(office, millLane({ id: '<again@example.net>', from: 'lead@example.net' }), { to: 'lead@example.net' });
  expect(await link(again.id, lead)).toBe('same-writer');
});

test('a lead that is closed is absent to whoever cannot see it, and so is a linked case', async () => {
  const [lead, one] = [await caseOf('lead'), await caseOf('one')];
  await link(one, lead);
  const theirs = sightOf({ ...jo, roles: ['Triage'] });
  await restrictCase(office.desk(), amara.id, lead, { ground: 'another reason', because: 'x', named: [], concerning: [] });
  expect(await matterOf(one, theirs)).toBeUndefined();
  expect(JSON.stringify(await viewed(one, theirs))).not.toContain(lead);
  await restrictCase(office.desk(), amara.id, one, { ground: 'another reason', because: 'x', named: [], concerning: [] });
  expect(await viewed(one, theirs)).toBeUndefined();
});

test('a person who wrote twice is counted once, when their cases are put together', async () => {
  const lead = await caseOf('lead');
  const first = await acknowledged(office, millLane({ id: '<first@example.net>' }));
  office.clock.pass(60);
  const second = await acknowledged(office, millLane({ id: '<second@example.net>' }));
  for (const id of [first, second]) await link(id, lead);
  expect((await matterOf(lead))?.people).toBe(3);
  await mergeCases(office.desk(), sam.id, first, second, 'One matter.');
  expect((await matterOf(lead))?.people).toBe(2);
});
