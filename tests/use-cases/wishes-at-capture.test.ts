import { sightOfWork } from '../../shared/domain/people/sight';
import { draftAcknowledgement } from '../../functions/use-cases/acknowledge';
import { capture } from '../../functions/use-cases/capture';
import { undoCapture } from '../../functions/use-cases/undo-capture';
import { messageView } from '../../functions/presenters/message-view';
import { messageStore } from '../../functions/stores/message-store';
import { CaptureBody } from '../../shared/contract/bodies';
import { answer, caseIn, owe, timelineOf } from '../builders/casework';
import { Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

type Wishes = NonNullable<CaptureBody['wishes']>;
const because = 'They say so in this message.';
const asked = (wishes: Partial<Wishes>, more: Partial<CaptureBody> = {}): CaptureBody =>
  CaptureBody.parse({ matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '' }], contact: sam.id, to: 'pat.lee@example.net', wishes: { formats: [], because, ...wishes }, ...more });

let office: Office;
let message: string;
beforeEach(async () => {
  office = await Office.open();
  message = await office.receive(millLane());
});

async function captured(body: CaptureBody, of = message): Promise<string> {
  const made = await capture(office.desk(), sam.id, of, body);
  await office.answerBells();
  return made.ok ? (made.value.cases[0]?.id ?? '') : made.refusal.code;
}
async function offered(of: string, sight = office.desk().sight) {
  const desk = office.desk(sight);
  const kept = await messageStore(desk.documents, desk.counting).get(of);
  return kept && (await messageView(desk, kept, { id: sam.id, mayRetry: false, mayLift: false, mayRetain: false, mayHold: false, works: sightOfWork })).proposal?.wishes;
}
const another = (body = 'Again.') => office.receive(millLane({ id: '<another@example.net>', subject: 'Another matter', body }));

test('what is known at capture stands on the case, with how it is known, and every later letter keeps to it', async () => {
  const id = await captured(asked({ language: 'Welsh' }, { confirms: ['Welsh'] }));
  expect((await caseIn(office, id)).wishes).toEqual({ language: 'Welsh', formats: [] });
  expect((await caseIn(office, id)).reasons).toMatchObject([{ of: 'WishesRecorded', because }]);
  expect(JSON.stringify(await timelineOf(office, id))).not.toMatch(/Welsh|They say/);
  expect(await owe(office, id, answer)).toBe('not-confirmed');
});

test.each<[string, Partial<Wishes>, string]>([
  ['by telephone only', { telephoneOnly: true }, 'telephone-only'],
  ['on paper', { formats: ['on paper'] }, 'on-paper-only'],
  ['at another address, which alone is safe', { safe: { email: 'safe@example.net' } }, 'not-the-safe-address'],
  ['in large print, which nobody has seen to', { formats: ['large print'] }, 'not-confirmed'],
])('an acknowledgement that goes against it does not go: %s', async (_what, wishes, code) => {
  expect(await captured(asked(wishes))).toBe(code);
  expect(office.letterbox.sent).toEqual([]);
});

test('the one safe address is written to, though the message does not offer it', async () => {
  await captured(asked({ safe: { email: 'safe@example.net' } }, { to: 'safe@example.net' }));
  expect(office.letterbox.sent.map(({ to }) => to)).toEqual([['safe@example.net']]);
});

test('an address that nobody recorded as safe is not offered by being named', async () => {
  expect(await captured(asked({ safe: { email: 'safe@example.net' } }, { to: 'third@example.net' }))).toBe('address-not-offered');
});

test('told by telephone, the acknowledgement keeps to it', async () => {
  const id = await captured(asked({ telephoneOnly: true }, { way: { by: 'telephone', number: '01622 000000' } }));
  expect((await caseIn(office, id)).stages[0].acknowledgement).toMatchObject({ situation: 'owed', byHand: 'telephone' });
});

test('the draft says what stands against it before anything is pressed', async () => {
  const kept = await messageStore(office.desk().documents, office.desk().counting).get(message);
  expect(await draftAcknowledgement(office.desk(), kept!.state, asked({ telephoneOnly: true }))).toMatchObject({ ok: true, value: { sending: { against: 'telephone-only' } } });
});

test('what another case of the same address knows is offered with where it stands, and applied to nothing', async () => {
  const id = await captured(asked({ formats: ['large print'] }, { confirms: ['large print'] }));
  const other = await another();
  expect(await offered(other)).toEqual([{ wishes: { formats: ['large print'] }, said: ['Large print.'], because: `Recorded on ${id}.` }]);
  const { wishes: _, ...silent } = asked({});
  expect((await caseIn(office, await captured(silent, other))).wishes).toBeUndefined();
});

test('what a case out of sight knows is not offered', async () => {
  await captured(asked({ formats: ['large print'] }, { confirms: ['large print'] }));
  const other = await another();
  expect(await offered(other, { of: 'all areas', notConcerning: sam.id })).toHaveLength(1);
  const closed = { ...asked({ formats: ['Braille'] }, { confirms: ['Braille'] }) };
  const third = await office.receive(millLane({ id: '<third@example.net>', subject: 'A third' }));
  await captured({ ...closed, matters: closed.matters.map((matter) => ({ ...matter, concerning: [sam.id] })), contact: sam.id }, third);
  expect(JSON.stringify(await offered(other, { of: 'all areas', notConcerning: sam.id }))).not.toContain('Braille');
});

test('what the message itself says is offered with its words', async () => {
  const other = await another('Please reply in large print.');
  expect(await offered(other)).toEqual([{ wishes: { formats: ['large print'] }, said: ['Large print.'], because: 'They wrote: “large print”.' }]);
});

test('Undo brings it back with the form, and a capture that was taken back is known of nobody', async () => {
  const body = asked({ language: 'Welsh' }, { confirms: ['Welsh'], undo: true });
  await captured(body);
  expect(await undoCapture(office.desk(), sam.id, message)).toMatchObject({ ok: true, value: { form: { wishes: body.wishes } } });
  expect(await offered(message)).toBeUndefined();
});
