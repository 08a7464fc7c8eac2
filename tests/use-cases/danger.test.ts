import { messageStore } from '../../functions/stores/message-store';
import { draftAcknowledgement } from '../../functions/use-cases/acknowledge';
import { capture } from '../../functions/use-cases/capture';
import { fileMessage, flagMessage, joinMessage } from '../../functions/use-cases/place-message';
import type { FlagCommand } from '../../shared/domain/message/flag';
import type { Instant } from '../../shared/kernel/london';
import { deliveryReport, replyTo } from '../builders/mail';
import { jo, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const ALARMING = 'My brother says he wants to die, and Mrs Peverell was left on the floor.';
const body = { matters: [{ kind: 'complaint' as const, area: 'highways', inShort: 'Carers did not come', wanted: '', concerning: [] as string[] }], contact: sam.id, to: 'pat.lee@example.net' };

async function officeWith(raw = millLane({ body: ALARMING })) {
  const office = await Office.open();
  const id = await office.receive(raw);
  const { documents, counting } = office.desk();
  const kept = async (messageId = id) => (await messageStore(documents, counting).get(messageId))!;
  const flag = async (command: (at: Instant) => FlagCommand) => flagMessage(office.desk(), id, command);
  const tell = () => flag((at) => ({ type: 'RecordTold', at, by: sam.id, whom: 'Ruth Adeyemi, duty desk', when: at }));
  const lower = () => flag((at) => ({ type: 'LowerDanger', at, by: sam.id, because: 'A verse of a song' }));
  return { office, id, kept, flag, tell, lower };
}

const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) => (result.ok ? 'done' : result.refusal.code);

test('its words raise it when it comes, and are kept nowhere but in the message', async () => {
  const { kept } = await officeWith();
  const { state, timeline } = await kept();
  expect(state.danger).toMatchObject({ kinds: ['self-harm', 'at risk'], raisedAt: '2025-04-17T08:14:00.000Z' });
  expect(timeline).toEqual([{ at: '2025-04-17T08:14:00.000Z', type: 'Arrived', place: 'new', dangers: ['self-harm', 'at risk'] }]);
});

test('until somebody was told it cannot be put away, for whatever reason; then it can', async () => {
  const { office, id, tell } = await officeWith();
  for (const as of ['not for us', 'automatic'] as const) expect(codeOf(await fileMessage(office.desk(), sam.id, id, as, 'No use'))).toBe('danger-not-told');
  await tell();
  expect(codeOf(await fileMessage(office.desk(), sam.id, id, 'not for us', 'Adult social care has it'))).toBe('done');
});

test('lowered with a reason it is a message like any other', async () => {
  const { office, id, lower, kept } = await officeWith();
  expect(codeOf(await lower())).toBe('done');
  expect((await kept()).state.danger?.lowered).toMatchObject({ because: 'A verse of a song', by: sam.id });
  expect(codeOf(await capture(office.desk(), sam.id, id, body))).toBe('done');
});

test('its acknowledgement does not go in Heard’s words, but in a person’s', async () => {
  const { office, id } = await officeWith();
  expect(codeOf(await capture(office.desk(), sam.id, id, body))).toBe('danger-letter-unread');
  // The one that its arrival rang, for the duty contact.
  expect(office.bells).toEqual([{ kind: 'message', id }]);
  expect(await office.desk().documents.count({ kind: 'case', where: { situation: 'open' } })).toBe(0);
  const lacking = await capture(office.desk(), sam.id, id, { ...body, letterText: 'Dear Pat Lee' });
  if (lacking.ok || lacking.refusal.code !== 'letter-lacks') throw new Error('A letter of few words went');
  const { plainLetter } = await ownWords(office, id);
  expect(codeOf(await capture(office.desk(), sam.id, id, { ...body, letterText: plainLetter }))).toBe('done');
  await office.answerBells();
  expect(office.letterbox.sent.map(({ text }) => text)).toEqual([expect.stringContaining('I have read your message myself.')]);
});

/** Heard's letter, as a person has made it theirs. */
async function ownWords(office: Office, id: string) {
  const { documents, counting } = office.desk();
  const message = await messageStore(documents, counting).get(id);
  const draft = await draftAcknowledgement(office.desk(), message!.state, body);
  if (!draft.ok) throw new Error(draft.refusal.code);
  return { plainLetter: `${draft.value.text}\n\nI have read your message myself.` };
}

test('told, its acknowledgement goes in Heard’s words as well', async () => {
  const { office, id, tell, kept } = await officeWith();
  await tell();
  expect(codeOf(await capture(office.desk(), sam.id, id, body))).toBe('done');
  expect((await kept()).state.danger?.told).toMatchObject({ whom: 'Ruth Adeyemi, duty desk' });
});

test('the timeline says who recorded what and when, and holds no word of the message and no name', async () => {
  const { tell, lower, flag, kept } = await officeWith();
  await tell();
  await lower();
  await flag((at) => ({ type: 'RaiseDanger', at, by: sam.id, kinds: ['violence'] }));
  const { timeline } = await kept();
  expect(timeline.map(({ type, by }) => [type, by])).toEqual([['Arrived', undefined], ['DangerTold', sam.id], ['DangerLowered', sam.id], ['DangerRaised', sam.id]]);
  expect(JSON.stringify(timeline)).not.toMatch(/Ruth|duty|song|brother|Peverell|Pat|floor/i);
});

test('a delivery report that returns alarming words raises nothing', async () => {
  const { kept } = await officeWith(deliveryReport({ internetMessageId: '<x@marlshire.example>' }).replace('could not deliver your message.', `could not deliver your message: ${ALARMING}`));
  const { state } = await kept();
  expect(state.situation.is).toBe('filed');
  expect(state.danger).toBeUndefined();
});

test('what a machine seems to have sent waits with the new mail if it may mean harm', async () => {
  const { kept } = await officeWith(millLane({ headers: 'Auto-Submitted: auto-generated', body: ALARMING }));
  expect((await kept()).state).toMatchObject({ situation: { is: 'new' }, danger: { kinds: ['self-harm', 'at risk'] } });
});

test('a reply that may mean harm is held with its case, and joined only by a person', async () => {
  const office = await Office.open();
  const made = await capture(office.desk(), sam.id, await office.receive(millLane()), body);
  await office.answerBells();
  const caseId = made.ok ? made.value.cases[0]!.id : '';
  const { documents, counting } = office.desk();
  const id = await office.receive(replyTo({ internetMessageId: office.letterbox.sent[0]!.internetMessageId }, { body: ALARMING }));
  const kept = async () => (await messageStore(documents, counting).get(id))?.state;
  expect((await kept())?.situation).toEqual({ is: 'held', reason: 'may mean harm', quotes: [caseId], concerning: [] });
  expect(codeOf(await joinMessage(office.desk(), sam.id, id, caseId))).toBe('done');
  expect(await kept()).toMatchObject({ situation: { is: 'joined', caseId }, danger: { kinds: ['self-harm', 'at risk'] } });
});

test.each([
  ['probably automatic', millLane({ headers: 'Auto-Submitted: auto-generated' }), 'new'],
  ['filed as an out-of-office reply', millLane({ subject: 'Automatic reply: away', headers: 'Auto-Submitted: auto-replied' }), 'new'],
])('somebody who says that mail which is %s may mean harm brings it into the inbox', async (_what, raw, is) => {
  const { flag, kept } = await officeWith(raw);
  await flag((at) => ({ type: 'RaiseDanger', at, by: sam.id, kinds: ['at risk'] }));
  expect((await kept()).state).toMatchObject({ situation: { is }, danger: { by: sam.id } });
});

test('mail that was put away is brought back; what is with a case stays with it', async () => {
  const { office, id, flag, kept } = await officeWith(millLane());
  await fileMessage(office.desk(), sam.id, id, 'not for us', 'For the district');
  await flag((at) => ({ type: 'RaiseDanger', at, by: sam.id, kinds: ['hazard'] }));
  expect((await kept()).state.situation).toEqual({ is: 'new' });
  await flag((at) => ({ type: 'LowerDanger', at, by: sam.id, because: 'Mended' }));
  await capture(office.desk(), sam.id, id, body);
  await flag((at) => ({ type: 'RaiseDanger', at, by: sam.id, kinds: ['hazard'] }));
  expect((await kept()).state).toMatchObject({ situation: { is: 'captured' }, danger: { kinds: ['hazard'] } });
});

test('a message that is with a case out of the caller’s sight is absent to them', async () => {
  const { office, id } = await officeWith();
  const concerning = { ...body, matters: [{ ...body.matters[0]!, concerning: [jo.id] }], letterText: (await ownWords(office, id)).plainLetter };
  expect(codeOf(await capture(office.desk(), sam.id, id, concerning))).toBe('done');
  const theirs = office.desk({ of: 'all areas', notConcerning: jo.id });
  expect(codeOf(await flagMessage(theirs, id, (at) => ({ type: 'LowerDanger', at, by: sam.id, because: 'x' })))).toBe('not-found');
});
