import { changeCase } from '../../functions/use-cases/change-case';
import { doCaseWork } from '../../functions/use-cases/do-case-work';
import { mergeCases, partCase } from '../../functions/use-cases/merge-cases';
import { acknowledged, answer, captured, caseIn, holdingReply, nextStage, owe, readingIn, timelineOf, versionOf, worklist, write } from '../builders/casework';
import { millLaneOf, putTogether, twoOfOnePerson } from '../builders/merged';
import { amara, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});

const from = millLaneOf;
const two = () => twoOfOnePerson(office);
const merge = (one: string, other: string, request?: { key: string; hash: string }) => putTogether(office, one, other, request);

async function part(id: string): Promise<string> {
  const parted = await partCase(office.desk(), sam.id, id, 'They are two matters.');
  await office.answerBells();
  return parted.ok ? parted.value.id : parted.refusal.code;
}

const situationOf = async (id: string) => (await caseIn(office, id)).situation.is;

test.each([
  ['the earlier into the later', (cases: { monday: string; thursday: string }) => [cases.monday, cases.thursday]],
  ['the later into the earlier', (cases: { monday: string; thursday: string }) => [cases.thursday, cases.monday]],
] as const)('the survivor is computed, never chosen: asked for %s, the earlier receipt stays', async (_what, asked) => {
  const cases = await two();
  const [one = '', other = ''] = asked(cases);
  expect(await merge(one, other)).toBe(cases.monday);
  expect(await situationOf(cases.thursday)).toBe('joined');
  expect(await readingIn(office, cases.monday)).toMatchObject({ received: '2025-11-03', acknowledge: { by: '2025-11-06' }, answer: { by: '2025-12-01' } });
  expect((await caseIn(office, cases.monday)).absorbed).toMatchObject([{ caseId: cases.thursday, receipt: { at: '2025-11-06T10:00:00.000Z' } }]);
});

test('of two received at one moment the lower reference stays', async () => {
  const [one, other] = [await acknowledged(office, from('one')), await acknowledged(office, from('other'))];
  expect(await merge(one, other)).toBe([one, other].sort()[0]);
});

test('the worklist shows one, and both once they have been parted', async () => {
  const { monday, thursday } = await two();
  expect(await worklist(office)).toEqual([monday, thursday]);
  await merge(thursday, monday);
  expect(await worklist(office)).toEqual([monday]);
  await part(thursday);
  expect(await worklist(office)).toEqual([monday, thursday]);
});

test('parted, each is again what its own facts make it', async () => {
  const { monday, thursday } = await two();
  const before = await Promise.all([readingIn(office, monday), readingIn(office, thursday)]);
  await merge(thursday, monday);
  expect(await part(thursday)).toBe(thursday);
  expect(await Promise.all([readingIn(office, monday), readingIn(office, thursday)])).toEqual(before);
  expect(await caseIn(office, monday)).toMatchObject({ absorbed: [], situation: { is: 'open' }, owed: [] });
  expect(await caseIn(office, thursday)).toMatchObject({ situation: { is: 'open' }, owed: [] });
  expect((await timelineOf(office, thursday)).map(({ type }) => type)).toEqual(expect.arrayContaining(['Joining', 'JoinedOther', 'Leaving', 'LeftOther']));
  expect((await timelineOf(office, monday)).map(({ type }) => type)).toEqual(expect.arrayContaining(['Absorbed', 'Released']));
});

test('a case can be joined, parted and joined again', async () => {
  const { monday, thursday } = await two();
  for (let n = 0; n < 2; n += 1) {
    expect(await merge(thursday, monday)).toBe(monday);
    expect(await part(thursday)).toBe(thursday);
    office.clock.pass(1);
  }
  expect((await caseIn(office, monday)).absorbed).toEqual([]);
});

test('a joined case takes no letter, no answer and no other decision', async () => {
  const { monday, thursday } = await two();
  await merge(thursday, monday);
  for (const body of [holdingReply, answer, { ...nextStage, received: '2025-11-06' }]) expect(await owe(office, thursday, body)).toBe('case-with-another');
  expect(await owe(office, monday, answer)).toBe('owed');
});

test('no circle can form: whichever references are used, they lead to one case', async () => {
  const { monday, thursday } = await two();
  office.clock.set('2025-11-07T10:00:00Z');
  const friday = await acknowledged(office, from('friday'));
  expect(await merge(friday, thursday)).toBe(thursday);
  expect(await merge(thursday, monday)).toBe(monday);
  for (const [one, other] of [[monday, thursday], [monday, friday], [friday, thursday], [friday, monday], [monday, monday]] as const) expect(await merge(one, other)).toBe('merge-with-itself');
  expect(await worklist(office)).toEqual([monday]);
});

test('two merges at once in opposite directions are one', async () => {
  const { monday, thursday } = await two();
  await Promise.all([merge(monday, thursday), merge(thursday, monday)]);
  for (let n = 0; n < 3; n += 1) await office.sweepAfter(6);
  expect(await worklist(office)).toEqual([monday]);
  expect((await caseIn(office, monday)).absorbed).toHaveLength(1);
});

test('a chain that is joined at both ends at once leaves every case somewhere', async () => {
  const { monday, thursday } = await two();
  office.clock.set('2025-11-07T10:00:00Z');
  const friday = await acknowledged(office, from('friday'));
  await Promise.all([merge(friday, thursday), merge(thursday, monday)]);
  for (let n = 0; n < 5; n += 1) await office.sweepAfter(6);
  const situations = await Promise.all([thursday, friday].map(situationOf));
  expect(situations.every((is) => is === 'joined' || is === 'open')).toBe(true);
  for (const id of [thursday, friday]) if ((await situationOf(id)) === 'joined') expect(await merge(id, monday)).toBe('merge-with-itself');
  expect((await caseIn(office, friday)).owed).toEqual([]);
});

test('different people are never put together', async () => {
  const one = await acknowledged(office);
  const other = await captured(office, millLane({ id: '<neighbour@example.net>', from: 'Neighbour <n@example.net>' }), { to: 'n@example.net' });
  await office.answerBells();
  expect(await merge(one, other.id)).toBe('different-writers');
});

test('is refused while a letter of the case that gives itself up is on its way, and nothing is written', async () => {
  const { monday, thursday } = await two();
  await owe(office, thursday, holdingReply);
  const before = await versionOf(office, thursday);
  expect((await mergeCases(office.desk(), sam.id, thursday, monday, 'One matter.')).ok).toBe(false);
  expect(await versionOf(office, thursday)).toBe(before);
  await office.answerBells();
  expect(await merge(thursday, monday)).toBe(monday);
});

test('the same Idempotency-Key twice answers the same, whichever reference it was asked by', async () => {
  const { monday, thursday } = await two();
  for (const [one, other] of [[thursday, monday], [monday, thursday]] as const) {
    const request = { key: `intent ${one}`, hash: 'same' };
    expect(await merge(one, other, request)).toBe(monday);
    const versions = await Promise.all([versionOf(office, monday), versionOf(office, thursday)]);
    expect(await merge(one, other, request)).toBe(monday);
    expect(await Promise.all([versionOf(office, monday), versionOf(office, thursday)])).toEqual(versions);
    expect(await merge(one, other, { ...request, hash: 'other' })).toBe('key-used-for-another');
    const parting = { key: `parting ${one}`, hash: 'same' };
    expect((await partCase(office.desk(), sam.id, thursday, 'Two matters.', parting)).ok).toBe(true);
    const parted = await versionOf(office, thursday);
    expect((await partCase(office.desk(), sam.id, thursday, 'Two matters.', parting)).ok).toBe(true);
    expect(await versionOf(office, thursday)).toBe(parted);
    office.clock.pass(1);
  }
});

test('a survivor that gave itself up meanwhile leaves the other apart, with a line', async () => {
  const { monday, thursday } = await two();
  office.clock.set('2025-11-07T10:00:00Z');
  const friday = await acknowledged(office, from('friday'));
  // Friday says that it joins Thursday, and the power goes; meanwhile Thursday joins Monday.
  await changeCase(office.desk(), friday, (at) => ({ type: 'Join', at, by: sam.id, because: 'One matter.', into: thursday, mergeId: 'merge-1', concerning: [], notBefore: at }));
  expect(await merge(thursday, monday)).toBe(monday);
  await doCaseWork(office.desk(), friday);
  expect(await situationOf(friday)).toBe('open');
  expect((await timelineOf(office, friday)).map(({ type }) => type)).toContain('StayedApart');
  expect(await merge(friday, thursday)).toBe(monday);
});

test('parted after the survivor was answered, the other is open and owes its own answer', async () => {
  const { monday, thursday } = await two();
  await merge(thursday, monday);
  await write(office, monday, answer);
  expect(await worklist(office)).toEqual([]);
  await part(thursday);
  expect(await worklist(office)).toEqual([thursday]);
  expect(await readingIn(office, thursday)).toMatchObject({ answer: { by: '2025-12-04', standing: 'in time' } });
  expect((await caseIn(office, monday)).situation.is).toBe('answered');
});

test('two answered cases are put together, and nothing of either changes', async () => {
  const { monday, thursday } = await two();
  for (const id of [monday, thursday]) await write(office, id, answer);
  const before = await Promise.all([readingIn(office, monday), readingIn(office, thursday)]);
  expect(await merge(thursday, monday)).toBe(monday);
  expect(await Promise.all([readingIn(office, monday), readingIn(office, thursday)])).toEqual(before);
  await part(thursday);
  expect((await caseIn(office, thursday)).situation.is).toBe('answered');
  expect(office.letterbox.sent).toHaveLength(4);
});

test('an answered case is put with the open one that came first', async () => {
  const { monday, thursday } = await two();
  await write(office, thursday, answer);
  expect(await merge(monday, thursday)).toBe(monday);
  expect(await worklist(office)).toEqual([monday]);
});

test('a case that had taken another in brings what came for both', async () => {
  const { monday, thursday } = await two();
  office.clock.set('2025-11-07T10:00:00Z');
  const friday = await acknowledged(office, from('friday'));
  const { correspondence } = await caseIn(office, friday);
  await merge(friday, thursday);
  await merge(thursday, monday);
  expect((await caseIn(office, monday)).absorbed.flatMap((each) => each.correspondence)).toEqual(expect.arrayContaining(correspondence));
});

test('an answer that goes while an open case is being put behind it leaves that case apart, with a line', async () => {
  const { monday, thursday } = await two();
  await changeCase(office.desk(), thursday, (at) => ({ type: 'Join', at, by: sam.id, because: 'One matter.', into: monday, mergeId: 'merge-1', concerning: [], notBefore: at }));
  await write(office, monday, answer);
  await doCaseWork(office.desk(), thursday);
  expect(await situationOf(thursday)).toBe('open');
  expect((await timelineOf(office, thursday)).map(({ type }) => type)).toContain('StayedApart');
  expect((await caseIn(office, monday)).absorbed).toEqual([]);
});

test('whom either case is about sees neither, and is never given the survivor', async () => {
  office.clock.set('2025-11-03T10:00:00Z');
  const monday = await acknowledged(office, from('monday'));
  office.clock.set('2025-11-06T10:00:00Z');
  const thursday = await captured(office, from('thursday'), { concerning: [amara.id] });
  await office.answerBells();
  expect(await merge(monday, thursday.id)).toBe(monday);
  const sight = { of: 'all areas', notConcerning: amara.id } as const;
  expect(await office.desk(sight).documents.get('case', monday)).toBeUndefined();
  expect(await office.desk(sight).documents.get('case', thursday.id)).toBeUndefined();
  await part(thursday.id);
  expect(await office.desk(sight).documents.get('case', monday)).toBeDefined();
});

test('an open complaint is not hidden behind an answered case: nothing is reopened, and nothing unanswered leaves the worklist', async () => {
  const { monday, thursday } = await two();
  await write(office, monday, answer);
  expect(await merge(thursday, monday)).toBe('case-answered');
  expect(await worklist(office)).toEqual([thursday]);
});
