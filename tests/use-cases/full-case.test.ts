import { createHash } from 'node:crypto';
import type { CaseEvent } from '../../shared/domain/case/case';
import { caseStore } from '../../functions/stores/case-store';
import { assignCase } from '../../functions/use-cases/assign-case';
import { joinMessage } from '../../functions/use-cases/place-message';
import { answered, versionOf } from '../builders/casework';
import { placed } from '../builders/merged';
import { jo, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

/** Of what Cosmos DB takes in one document, so much is left for everything else that a case still hears. */
const most = 2 * 2 ** 20 * 0.8;
const from = 'pat.lee@example.net';
const reply = (id: string, no: number) => millLane({ id: `<reply-${no}@example.net>`, subject: `About ${id}`, body: `Reply ${no}` });

/** An answered case on which so many messages came, each of which asks for a decision: nothing of a message takes more of its case. */
async function withMessages(count: number) {
  const office = await Office.open();
  const id = await answered(office);
  const cases = caseStore(office.desk().ownWork, office.counting);
  const kept = await cases.get(id);
  if (!kept) throw new Error('There is no case');
  const at = office.clock.now();
  const events = Array.from({ length: count - kept.state.correspondence.length }, (_, no): CaseEvent => ({ type: 'MessageJoined', at, messageId: `m-${createHash('md5').update(`${no}`).digest('hex')}`, from, receivedAt: at, by: sam.id }));
  await cases.append(kept, events);
  return { office, id };
}

test('a case takes five thousand messages; the next is held and says why, and nobody can put it there', async () => {
  const { office, id } = await withMessages(4_999);
  const last = await office.receive(reply(id, 1));
  await office.answerBells();
  expect(await placed(office, last)).toMatchObject({ is: 'joined', caseId: id });
  const next = await office.receive(reply(id, 2));
  await office.answerBells();
  expect(await placed(office, next)).toMatchObject({ is: 'held', reason: 'its case is full', quotes: [id] });
  expect(await joinMessage(office.desk(), sam.id, next, id)).toMatchObject({ ok: false, refusal: { code: 'case-is-full' } });
});

test('a case that is full fits into one document of Cosmos DB, and what is done about it is written down', async () => {
  const { office, id } = await withMessages(5_000);
  const { card, data } = (await office.desk().documents.get('case', id)) ?? { card: {}, data: undefined };
  const bytes = Buffer.byteLength(JSON.stringify({ card, data }));
  expect([bytes > 1_000_000, bytes < most]).toEqual([true, true]);
  expect((await assignCase(office.desk(), jo.id, id, sam.id, { version: await versionOf(office, id) })).ok).toBe(true);
});
