import { letterStore } from '../../functions/stores/letter-store';
import { messageStore } from '../../functions/stores/message-store';
import { peopleStore } from '../../functions/stores/people-store';
import { letterInSight } from '../../functions/use-cases/in-sight';
import { pollMailbox } from '../../functions/use-cases/poll-mailbox';
import { redirectWriter } from '../../functions/use-cases/redirect-writer';
import { isOwed } from '../../shared/domain/message/handover';
import { sightOf } from '../../shared/domain/people/sight';
import { deliveryReport } from '../builders/mail';
import { Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let office: Office;
let id: string;
beforeEach(async () => {
  office = await Office.open();
  id = await office.receive(millLane());
});

const body = { procedure: 'nhs', to: 'pat.lee@example.net' };
const redirect = (more: object = {}) => redirectWriter(office.desk(), sam.id, id, { ...body, ...more });
const state = async () => (await messageStore(office.desk().documents, office.counting).get(id))?.state;
const owed = async () => isOwed((await state())?.handover);

test('the reply goes once, in the conversation, to the writer alone, and repeats nothing of the message', async () => {
  expect(await redirect()).toMatchObject({ ok: true });
  expect(await owed()).toBe(true);
  await office.answerBells();
  await office.sweepAfter(5);
  expect(office.letterbox.sent).toMatchObject([{ to: ['pat.lee@example.net'], cc: [], subject: 'Re: Mill Lane pothole AGAIN', answersItem: 'item-1' }]);
  expect(office.letterbox.sent[0]?.text).toContain('it is for the NHS');
  expect(office.letterbox.sent[0]?.text).not.toContain('pothole');
  expect(await owed()).toBe(false);
});

test('it makes no case, and is no acknowledgement: none is counted against the address', async () => {
  await redirect();
  await office.answerBells();
  const { documents } = office.desk();
  expect(await documents.count({ kind: 'case', where: { situation: 'open' } })).toBe(0);
  expect(await documents.count({ kind: 'letter', where: { acknowledges: 'pat.lee@example.net' } })).toBe(0);
});

test('one of the bodies that the council knows is named with how to reach it', async () => {
  const people = peopleStore(office.desk().ownWork);
  const settings = await people.settings();
  if (settings) await people.keepSettings({ ...settings, bodies: [{ id: 'vale', procedure: 'nhs', name: 'Vale Hospitals', telephone: '03069 990 210' }] });
  await redirect({ body: 'vale' });
  await office.answerBells();
  expect(office.letterbox.sent[0]?.text).toContain('Vale Hospitals\nTelephone 03069 990 210');
  expect(await redirect({ body: 'nowhere' })).toMatchObject({ ok: false, refusal: { code: 'no-such-body' } });
});

test('one that came back leaves the handover owed', async () => {
  await redirect();
  await office.answerBells();
  const [letter] = office.letterbox.sent;
  office.letterbox.receive(deliveryReport(letter ?? { internetMessageId: '' }));
  await pollMailbox(office.desk());
  await office.answerBells();
  expect(await owed()).toBe(true);
  expect((await state())?.handover?.redirection?.bouncedAt).toBeDefined();
});

test.each([
  ['an address that the message does not offer', { to: 'other@example.net' }, 'address-not-offered'],
  ['what the council takes itself', { procedure: 'foi' }, 'not-another-bodys'],
  ['words that do not say whom to write to', { letterText: 'Please write to somebody else.' }, 'letter-lacks'],
  ['what is in no table', { procedure: 'moon' }, 'no-such-procedure'],
])('refuses %s, and nothing is sent', async (_what, more, code) => {
  expect(await redirect(more)).toMatchObject({ ok: false, refusal: { code } });
  await office.answerBells();
  expect(office.letterbox.drafts).toEqual([]);
});

test('the letter is seen by whoever sees its message, and by nobody else', async () => {
  await redirect();
  await office.answerBells();
  const letterId = (await state())?.handover?.redirection?.letterId ?? '';
  const as = (roles: ('Triage' | 'Officer')[]) => office.desk(sightOf({ id: 'another', roles, areas: ['highways'] }));
  expect((await letterInSight(as(['Triage']), letterId))?.id).toBe(letterId);
  expect(await letterInSight(as(['Officer']), letterId)).toBeUndefined();
  expect(await letterStore(office.desk().documents).get(letterId)).toMatchObject({ state: { situation: { is: 'sent' } } });
});
