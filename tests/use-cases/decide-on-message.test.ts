import { messageStore } from '../../functions/stores/message-store';
import { decideOnMessage } from '../../functions/use-cases/decide-on-message';
import { joinMessage } from '../../functions/use-cases/place-message';
import { restrictCase } from '../../functions/use-cases/restrict-case';
import { undoLetter } from '../../functions/use-cases/undo-letter';
import { undecidedIn } from '../../shared/domain/case/deciding-on-messages';
import { sightOf } from '../../shared/domain/people/sight';
import { answered, caseIn, nextStage, write, owe } from '../builders/casework';
import { replyTo } from '../builders/mail';
import { amara, Office, sam } from '../builders/office';

let office: Office;
let id: string;
let reply: string;
beforeEach(async () => {
  office = await Office.open();
  id = await answered(office);
  office.clock.pass(24 * 60);
  const letter = office.letterbox.sent.at(-1);
  if (!letter) throw new Error('No answer was sent');
  reply = await office.receive(replyTo(letter));
  await office.answerBells();
});

const decide = (as: 'new case' | 'nothing more', more: { instead?: 'nothing more'; because?: string } = {}) => decideOnMessage(office.desk(), amara.id, id, { message: reply, as, ...more });
const waits = async () => undecidedIn(await caseIn(office, id)).map(({ messageId }) => messageId);
const asking = (officer?: string) => office.desk().documents.count({ kind: 'case', where: { asks: 'decision', ...(officer !== undefined && { officer }) } });
const situationOf = async () => (await messageStore(office.desk().documents, office.counting).get(reply))?.state.situation;

test('a reply on an answered case asks its officer for a decision, and can be counted', async () => {
  expect(await waits()).toEqual([reply]);
  expect([await asking(), await asking(amara.id), await asking(sam.id)]).toEqual([1, 1, 0]);
});

test('thanks end it, by name and with the words that were said', async () => {
  expect((await decide('nothing more', { because: 'She thanks the crew.' })).ok).toBe(true);
  expect(await waits()).toEqual([]);
  expect(await asking()).toBe(0);
  const { asks, reasons } = await caseIn(office, id);
  expect(asks).toMatchObject([{ messageId: reply, decided: { as: 'nothing more', by: amara.id } }]);
  expect(reasons.at(-1)).toMatchObject({ of: 'MessageDecided', because: 'She thanks the crew.' });
});

test('a matter of its own waits in the inbox, held with the reason, and quotes the case', async () => {
  await decide('new case');
  expect(await situationOf()).toEqual({ is: 'held', reason: 'a matter of its own', quotes: [id], concerning: [] });
  expect((await caseIn(office, id)).owed).toEqual([]);
});

test('put with the case again, it asks again', async () => {
  await decide('new case');
  await office.sweepAfter(2);
  expect((await joinMessage(office.desk(), sam.id, reply, id)).ok).toBe(true);
  await office.answerBells();
  expect(await waits()).toEqual([reply]);
  expect(await decide('nothing more')).toMatchObject({ ok: true });
});

test('the next stage that begins from it is its decision; taken back, it asks again', async () => {
  await owe(office, id, { ...nextStage, message: reply, undo: true });
  const letterId = `ack-${id}-2-1`;
  expect((await caseIn(office, id)).asks).toMatchObject([{ decided: { as: 'next stage', letterId } }]);
  expect((await undoLetter(office.desk(), amara.id, letterId)).ok).toBe(true);
  expect(await waits()).toEqual([reply]);
});

test('a second decision after the next stage began is refused with who decided', async () => {
  await write(office, id, { ...nextStage, message: reply });
  expect(await decide('nothing more')).toMatchObject({ ok: false, refusal: { code: 'decided-already', by: amara.id } });
});

test('what a closed case puts back is as closed as the case', async () => {
  await restrictCase(office.desk(), sam.id, id, { ground: 'safeguarding', because: 'A child is named.', named: [], concerning: [] });
  await decide('new case');
  const asTriage = office.desk(sightOf({ id: 'another', roles: ['Triage'], areas: [] })).documents;
  expect(await asTriage.get('message', reply)).toBeUndefined();
  expect(await asTriage.count({ kind: 'message', where: { pile: 'held' } })).toBe(0);
});
