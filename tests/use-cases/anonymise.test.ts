import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import { caseStore } from '../../functions/stores/case-store';
import { messageStore } from '../../functions/stores/message-store';
import { assignCase } from '../../functions/use-cases/assign-case';
import { capture } from '../../functions/use-cases/capture';
import { changeCase } from '../../functions/use-cases/change-case';
import { learnProposals } from '../../functions/use-cases/learn-proposals';
import { decideInSight, flagMessage } from '../../functions/use-cases/place-message';
import { anonymiseCase } from '../../functions/use-cases/retain-case';
import { usualRetention } from '../../shared/domain/case/retention';
import { takeIn } from '../../functions/use-cases/take-in';
import type { CaseCommand } from '../../shared/domain/case/commands';
import type { FlagCommand } from '../../shared/domain/message/flag';
import type { HandoverCommand } from '../../shared/domain/message/handover';
import { londonDate, type LondonDate } from '../../shared/kernel/london';
import { answer, answered, timelineOf, versionOf, write } from '../builders/casework';
import { everythingKept } from '../builders/everything-kept';
import { replyTo } from '../builders/mail';
import { amara, council, jo, Office, sam } from '../builders/office';
import { councilCounting, usualRules } from '../../shared/domain/clock/counting';
import { clerk, plant } from '../functions/parts/planted';
import { millLane } from '../fixtures/mill-lane';

/** No word of ours holds it; small, so that proposals learn it. */
const mark = 'zquillfeather';

const folder = mkdtempSync(join(tmpdir(), 'forgotten-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bytesOnDisk = (): string => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1').toLowerCase()).join('\n');
const rowsMarked = (office: Office): string[] => everythingKept(office).filter((row) => row.toLowerCase().includes(mark));
/** Which tables hold the mark, and of documents which kinds: `documents case`. */
const kindsMarked = (office: Office): string[] => [...new Set(rowsMarked(office).map((row) => /^documents \S+ \S+/.exec(row)?.[0].replace(` ${council.key} `, ' ') ?? row.split(' ')[0] ?? ''))].sort();

/** What is counted: cases by how they stand, and how each stage came out. */
async function figures(office: Office): Promise<unknown> {
  const { ownWork, counting } = office.desk();
  const counts = await Promise.all(['open', 'answered', 'joined', 'capture withdrawn'].map((situation) => ownWork.count({ kind: 'case', where: { situation } })));
  const { items } = await ownWork.list({ kind: 'case', where: {}, orderBy: 'receivedAt', limit: 50 });
  const cases = await Promise.all(items.map(({ id }) => caseStore(ownWork, counting).get(id)));
  return {
    counts,
    cases: cases.map((kept) => [kept?.state.kind, kept?.state.area, kept?.state.onBehalf?.as, kept?.state.stages.map(({ closed, answer, receipt }) => [closed?.reading, answer?.outcome, receipt])]),
  };
}

/** A case with its mark in every field that anybody fills, answered and with nothing left to do. */
async function lived(office: Office): Promise<{ caseId: string; message: string }> {
  office.counting = councilCounting({ ...usualRules, pauseCategories: ['Waiting for the resident'] });
  const desk = office.desk();
  const { caseId, message } = await plant(office, council, { mark, area: 'highways' });
  const by = clerk.id;
  const because = `${mark}-because`;
  const today = (): LondonDate => londonDate(desk.clock.now());
  const decide = async (command: Record<string, unknown>) => {
    const made = await changeCase(desk, caseId, (at) => ({ at, by, asManager: true, ...command }) as CaseCommand);
    if (!made.ok) throw new Error(`${String(command.type)}: ${made.refusal.code}`);
  };
  await decide({ type: 'Resume', on: today() });
  await decide({ type: 'RecordOmbudsmanDecision', newId: 'r', says: { finding: 'no-fault', decidedOn: today() } });
  await decide({ type: 'RecordAuthority', authority: { is: 'given', on: today(), how: because, scope: because, by } });
  await decide({ type: 'SetPlace', place: { is: 'postcode', postcode: 'ZQ1 1ZQ', tableOf: '2025-04-01', name: 'Ashby', district: 'Vale' } });
  await decide({ type: 'SetHold', because });
  await decide({ type: 'LiftHold', because });
  const flags: FlagCommand[] = [
    { type: 'RaiseDanger', at: desk.clock.now(), by, kinds: ['hazard'] },
    { type: 'RecordTold', at: desk.clock.now(), by, whom: `${mark}-whom`, when: desk.clock.now() },
    { type: 'LowerDanger', at: desk.clock.now(), by, because },
  ];
  for (const flag of flags) expect(await flagMessage(desk, message, () => flag)).toMatchObject({ ok: true });
  const handovers: HandoverCommand[] = [
    { type: 'HandOver', at: desk.clock.now(), by, procedure: 'foi', to: `${mark}-desk`, because },
    { type: 'GiveBack', at: desk.clock.now(), by, because },
    { type: 'EndHandover', at: desk.clock.now(), by, because },
  ];
  for (const handover of handovers) expect(await decideInSight(desk, message, () => handover)).toMatchObject({ ok: true });
  await office.answerBells();
  await decide({ type: 'RecordWishes', because, wishes: { formats: [] } });
  expect(await write(office, caseId, { letter: 'answer', says: `We have mended the ${mark}.`, outcome: 'upheld' })).toBe('owed');
  await decide({ type: 'KeepLonger', until: '2060-01-01', because, rules: usualRetention });
  await learnProposals(desk);
  return { caseId, message };
}

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});

const anonymise = async (id: string, ground: 'kept long enough' | 'erasure asked for' = 'erasure asked for', confirmed = id): Promise<string> => {
  const made = await anonymiseCase(office.desk(), jo.id, id, ground, confirmed);
  await office.answerBells();
  return made.ok ? 'anonymised' : made.refusal.code;
};

test('leaves no mark of a person in any row, any bytes or the file, and every figure as it was', async () => {
  office = await Office.open(new SqliteDocuments(join(folder, 'heard.sqlite')));
  const { caseId } = await lived(office);
  expect(kindsMarked(office)).toEqual(expect.arrayContaining(['bytes', 'documents case', 'documents learned', 'documents letter', 'documents message']));
  const before = await figures(office);
  expect(await anonymise(caseId)).toBe('anonymised');
  expect(rowsMarked(office)).toEqual([]);
  expect(everythingKept(office).join().includes('ZQ1 1ZQ')).toBe(false);
  expect(await figures(office)).toEqual(before);
  expect(bytesOnDisk()).toContain(mark);
  await office.documents.purge();
  expect(bytesOnDisk()).not.toContain(mark);
  expect(bytesOnDisk()).toContain(caseId.toLowerCase());
});

test('says in one entry that it was done, by whom and on what ground; the record before it stands', async () => {
  const id = await answered(office);
  const before = await timelineOf(office, id);
  await anonymise(id);
  const after = await timelineOf(office, id);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length)).toEqual([{ at: office.clock.now(), type: 'Anonymised', by: jo.id, ground: 'erasure asked for' }, expect.objectContaining({ type: 'WorkDone' })]);
});

test('what another case still needs stays until that one is anonymised too', async () => {
  const message = await office.receive(millLane({ body: `The ${mark}, twice.` }));
  const matters = ['Pothole', 'Rudeness'].map((inShort) => ({ kind: 'complaint' as const, area: 'highways', inShort, wanted: '', concerning: [] }));
  const made = await capture(office.desk(), sam.id, message, { matters, contact: sam.id, to: 'pat.lee@example.net' });
  await office.answerBells();
  const [one = '', other = ''] = made.ok ? made.value.cases.map(({ id }) => id) : [];
  for (const id of [one, other]) {
    await assignCase(office.desk(), sam.id, id, amara.id, { version: await versionOf(office, id) });
    await write(office, id, answer);
  }
  await anonymise(one);
  expect(rowsMarked(office).length).toBeGreaterThan(0);
  await anonymise(other);
  expect(rowsMarked(office)).toEqual([]);
});

test('a reply to what was anonymised is a new message, and nothing of the case is told', async () => {
  const id = await answered(office);
  const letter = office.letterbox.sent.at(-1);
  await anonymise(id);
  const reply = await office.receive(replyTo(letter ?? { internetMessageId: '' }));
  expect((await messageStore(office.desk().ownWork, office.counting).get(reply))?.state.situation).toEqual({ is: 'new' });
});

test('the same message delivered again is known, and brings nothing back', async () => {
  const raw = millLane({ body: `The ${mark}.` });
  const id = await answered(office, raw);
  await anonymise(id);
  expect(await takeIn(office.desk(), office.letterbox.receive(raw))).toMatchObject({ is: 'duplicate' });
  expect(rowsMarked(office)).toEqual([]);
});

test('asks for the reference of the case, and for a letter that is going to be gone', async () => {
  const id = await answered(office);
  expect(await anonymise(id, 'erasure asked for', 'HC-AAAAAAA-A')).toBe('reference-differs');
  expect(await anonymise(id, 'kept long enough')).toBe('review-not-due');
  office.clock.set('2032-01-05T10:00:00Z');
  expect(await anonymise(id, 'kept long enough', id.toLowerCase())).toBe('anonymised');
});
