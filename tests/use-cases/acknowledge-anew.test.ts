import type { CaseLetterBody } from '../../shared/contract/bodies';
import { caseStore } from '../../functions/stores/case-store';
import { changeCase } from '../../functions/use-cases/change-case';
import { draftCaseLetter } from '../../functions/use-cases/draft-case-letter';
import { flagMessage } from '../../functions/use-cases/place-message';
import { recordDelivered } from '../../functions/use-cases/record-delivery';
import { reportSentInError } from '../../functions/use-cases/sent-in-error';
import { undoLetter } from '../../functions/use-cases/undo-letter';
import { worklist as asked } from '../../functions/use-cases/worklist';
import { currentStage } from '../../shared/domain/case/case';
import { acknowledged, answered, caseIn, holdingReply, letterIn, nextStage, owe, readingIn, timelineOf, write } from '../builders/casework';
import { byPost, byTelephone } from '../builders/logged';
import { deliveryReport } from '../builders/mail';
import { amara, Office, sam } from '../builders/office';

let office: Office;
let id: string;
const lastSent = () => office.letterbox.sent.at(-1) ?? { internetMessageId: '', tag: '', to: [''], text: '', subject: '', answersItem: undefined };
const cameBack = async () => {
  await office.receive(deliveryReport(lastSent()));
  await office.answerBells();
};
beforeEach(async () => {
  office = await Office.open();
  id = await acknowledged(office);
  await cameBack();
  office.clock.set('2025-04-22T10:00:00+01:00');
});

const anew = { letter: 'acknowledgement' } as const satisfies CaseLetterBody;
const same: CaseLetterBody = { ...anew, confirms: ['pat.lee@example.net'] };
const how = 'She rang from the number on file.';
const elsewhere: CaseLetterBody = { ...anew, to: 'pat@work.example', because: how, confirms: ['pat@work.example'] };
const acknowledgement = async () => currentStage(await caseIn(office, id)).acknowledgement;
const asksOf = async (body: CaseLetterBody) => {
  const kept = await caseStore(office.desk().documents, office.counting).get(id);
  const draft = kept && (await draftCaseLetter(office.desk(), amara.id, kept, body));
  return draft?.ok ? draft.value.sending.asks : draft?.refusal.code;
};

test('what came back is acknowledged anew, once, with every promise, and counts from the day on which it went', async () => {
  expect(await write(office, id, same)).toBe('owed');
  expect(office.letterbox.sent).toHaveLength(2);
  expect(lastSent()).toMatchObject({ to: ['pat.lee@example.net'], subject: 'Re: Mill Lane pothole AGAIN [' + id + ']', text: expect.stringMatching(/We received your message on Thursday 17 April 2025[\s\S]+We will answer by Tuesday 20 May 2025/) });
  expect(await readingIn(office, id)).toMatchObject({ acknowledge: { standing: 'met', metOn: '2025-04-22' }, promised: '2025-05-20' });
  expect((await timelineOf(office, id)).filter(({ type }) => type === 'Acknowledged').map(({ letter }) => letter)).toEqual([expect.stringMatching(/^ack-/), lastSent().tag]);
});

test('an address that the last letter came back from is confirmed by its name', async () => {
  expect(await owe(office, id, anew)).toBe('not-confirmed');
  expect(await asksOf(anew)).toEqual([{ about: 'address', address: 'pat.lee@example.net', doubt: 'came back' }]);
  expect(office.letterbox.sent).toHaveLength(1);
});

test('to another address it is confirmed by name with how it is known, begins a thread of its own, and later letters go there', async () => {
  expect(await owe(office, id, { ...anew, to: 'pat@work.example', confirms: ['pat@work.example'] })).toBe('new-address-unexplained');
  const { confirms: _none, ...unconfirmed } = elsewhere;
  expect(await owe(office, id, unconfirmed)).toBe('not-confirmed');
  expect(await write(office, id, elsewhere)).toBe('owed');
  expect(lastSent()).toMatchObject({ to: ['pat@work.example'], answersItem: undefined });
  expect((await caseIn(office, id)).reasons).toContainEqual(expect.objectContaining({ of: 'AcknowledgementOwed', because: how }));
  expect(JSON.stringify(await timelineOf(office, id))).not.toMatch(/work\.example|rang/);
  expect(await write(office, id, holdingReply)).toBe('owed');
  expect(lastSent().to).toEqual(['pat@work.example']);
});

test('an address that is the council’s, or that nobody reads, is asked about as everywhere', async () => {
  expect(await asksOf({ ...anew, to: 'noreply@work.example', because: 'So they say.' })).toEqual([{ about: 'address', address: 'noreply@work.example', doubt: 'noreply' }]);
});

test('one that was sent in error is written anew, and its address is confirmed', async () => {
  expect(await write(office, id, same)).toBe('owed');
  await reportSentInError(office.desk(), amara.id, lastSent().tag, 'It was the neighbour’s.');
  expect(await asksOf(anew)).toMatchObject([{ doubt: 'in error' }]);
  expect(await write(office, id, elsewhere)).toBe('owed');
  expect(await acknowledgement()).toMatchObject({ situation: 'sent', letterId: lastSent().tag });
});

test('what was sent in error is to be acknowledged, as what came back is', async () => {
  const toAcknowledge = () => office.desk().documents.count(asked(office.desk(), { standing: 'to acknowledge' }));
  office.clock.set('2025-04-24T10:00:00+01:00');
  expect(await toAcknowledge()).toBe(1);
  await write(office, id, same);
  expect(await toAcknowledge()).toBe(0);
  await reportSentInError(office.desk(), amara.id, lastSent().tag, 'Wrong words.');
  expect(await toAcknowledge()).toBe(1);
});

test.each([['post', byPost], ['telephone', byTelephone]])('by %s it is owed until an officer delivers it, and asks nothing of the address', async (_by, way) => {
  expect(await write(office, id, { ...anew, way })).toBe('owed');
  expect(await acknowledgement()).toMatchObject({ situation: 'owed', byHand: way.by });
  await recordDelivered(office.desk(), amara.id, (await acknowledgement()).letterId, undefined);
  expect(await readingIn(office, id)).toMatchObject({ acknowledge: { standing: 'met', metOn: '2025-04-22' } });
  expect(office.letterbox.drafts).toHaveLength(1);
});

test('it waits for Undo, which leaves it owed again and gives back what was written', async () => {
  expect(await write(office, id, { ...elsewhere, undo: true })).toBe('owed');
  const { letterId } = await acknowledgement();
  expect(await undoLetter(office.desk(), amara.id, letterId)).toMatchObject({ ok: true, value: { caseId: id, form: { letter: 'acknowledgement', to: 'pat@work.example' } } });
  expect(await acknowledgement()).toMatchObject({ situation: 'bounced' });
  expect(await letterIn(office, letterId)).toMatchObject({ is: 'cancelled' });
  expect(await write(office, id, same)).toBe('owed');
  expect(office.letterbox.sent).toHaveLength(2);
});

test('of two officers one writes it; the other is told, and so is whoever asks once it has gone', async () => {
  const became = await Promise.all([owe(office, id, same), owe(office, id, elsewhere)]);
  expect(became.sort()).toEqual(['letter-on-its-way', 'owed']);
  await office.answerBells();
  expect(office.letterbox.sent).toHaveLength(2);
  expect(await owe(office, id, elsewhere)).toBe('acknowledged-already');
});

test('the same request is one letter', async () => {
  const request = { key: 'intent', hash: 'same' };
  expect([await owe(office, id, same, { request }), await owe(office, id, same, { request })]).toEqual(['owed', 'owed']);
  await office.answerBells();
  expect(office.letterbox.sent).toHaveLength(2);
});

test('what the person asks of letters stops it', async () => {
  await changeCase(office.desk(), id, (at) => ({ type: 'RecordWishes', at, by: sam.id, because: 'They rang', wishes: { formats: [], telephoneOnly: true } }));
  expect(await owe(office, id, same)).toBe('telephone-only');
  expect(await owe(office, id, { ...anew, way: byTelephone })).toBe('owed');
});

test('a letter in Heard’s words does not go while the message may mean harm and nobody was told', async () => {
  const { messageId } = (await caseIn(office, id)).origin;
  await flagMessage(office.desk(), messageId, (at) => ({ type: 'RaiseDanger', at, by: sam.id, kinds: ['at risk'] }));
  expect(await owe(office, id, same)).toBe('danger-letter-unread');
  await flagMessage(office.desk(), messageId, (at) => ({ type: 'RecordTold', at, by: sam.id, whom: 'The duty desk', when: at }));
  expect(await owe(office, id, same)).toBe('owed');
});

test('at a later stage it says what that stage is about', async () => {
  office = await Office.open();
  id = await answered(office);
  await write(office, id, { ...nextStage, received: '2025-04-17' });
  await cameBack();
  expect(await write(office, id, same)).toBe('owed');
  expect(lastSent().text).toMatch(/This is stage 2[\s\S]+not satisfied because: It was filled with sand\./);
  expect((await caseIn(office, id)).stages.map(({ acknowledgement: each }) => each.situation)).toEqual(['sent', 'sent']);
});

test('a case out of sight is absent', async () => {
  const desk = office.desk({ of: 'own areas', areas: ['libraries'], assignedTo: sam.id, notConcerning: sam.id });
  expect(await owe(office, id, same, { desk })).toBe('not-found');
});
