import type { CaseView } from '../../shared/contract/cases';
import type { LetterDraftView } from '../../shared/contract/letters';
import type { CapturedView, MessageView } from '../../shared/contract/messages';
import { Life } from '../builders/life';
import { sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
let id: string;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 June 2025');
  const message = await life.receive(millLane({ headers: 'Reply-To: Pat Lee <pat@work.example>\nCc: Ann Lee <ann@example.net>' }));
  id = (await life.capture(message.id)).cases[0]?.id ?? '';
});
afterEach(() => life.end());

const because = 'They rang.';
const answer = { letter: 'answer', says: 'We have mended it.', outcome: 'upheld' };
const draft = (body: object) => life.done<LetterDraftView>('officer', 'draftCaseLetter', { id, body: { ...answer, ...body } });
const onBehalf = { as: 'councillor', of: 'Ann Lee' };

test('a case says who writes, about whom, with what authority, and what a councillor never sees', async () => {
  expect((await life.case(id)).writes).toEqual({ said: 'Pat Lee writes for themselves.' });
  const { writes, reasonsOffered, actions } = await life.done<CaseView>('officer', 'sayWriter', { id, body: { onBehalf } });
  expect(writes).toEqual({
    said: 'Pat Lee writes as a councillor, about Ann Lee.', onBehalf,
    authority: { is: 'not asked', recorded: false, said: 'Ann Lee has not been asked yet. Until authority is recorded, letters repeat only what Pat Lee told us.' },
    note: 'Pat Lee is answered in this one case, and never sees its record.',
  });
  expect(reasonsOffered).toEqual(['We are waiting to hear from Ann Lee whether you may act for them.']);
  expect(actions).toEqual(expect.arrayContaining(['say writer', 'record authority', 'record wishes']));
});

test.each([
  [{ is: 'asked', on: '2025-06-02' }, 'Ann Lee was asked: Mon 2 June 2025, recorded by Amara Field. Until authority is recorded, letters repeat only what Pat Lee told us.', false],
  [{ is: 'refused', on: '2025-05-30' }, 'Refused by Ann Lee: Fri 30 May 2025, recorded by Amara Field. Until authority is recorded, letters repeat only what Pat Lee told us.', false],
  [{ is: 'given', on: '2025-06-02', how: 'on a signed form', scope: 'this complaint' }, 'Given by Ann Lee, on a signed form: Mon 2 June 2025, recorded by Amara Field. It covers: this complaint.', true],
  [{ is: 'basis', on: '2025-06-02', basis: 'a power of attorney' }, 'Not needed from Ann Lee: a power of attorney; Mon 2 June 2025, recorded by Amara Field.', true],
])('authority %j is said with who recorded it', async (body, said, recorded) => {
  await life.done('officer', 'sayWriter', { id, body: { onBehalf } });
  const { writes, reasonsOffered } = await life.done<CaseView>('officer', 'recordAuthority', { id, body });
  expect(writes.authority).toEqual({ is: body.is, said, recorded });
  expect(reasonsOffered).toHaveLength(recorded ? 0 : 1);
});

test('authority of whoever writes for themselves, or of tomorrow, is refused with what to do', async () => {
  expect(await life.ask('officer', 'recordAuthority', { id, body: { is: 'asked', on: '2025-06-02' } })).toMatchObject({ status: 409, body: { code: 'writes-for-themselves' } });
  await life.done('officer', 'sayWriter', { id, body: { onBehalf } });
  expect(await life.ask('officer', 'recordAuthority', { id, body: { is: 'asked', on: '2025-06-03' } })).toMatchObject({ status: 422, body: { code: 'authority-in-future' } });
});

test.each([
  ['sayWriter', { onBehalf: { as: 'neighbour', of: 'Ann' } }],
  ['sayWriter', { onBehalf: { as: 'family', of: ' ' } }],
  ['recordAuthority', { is: 'given', on: '2025-06-02', how: 'by telephone' }],
  ['recordAuthority', { is: 'basis', on: 'today', basis: 'x' }],
  ['recordWishes', { formats: ['Morse'], because }],
  ['recordWishes', { safe: { email: 'nowhere' }, because }],
  ['recordWishes', { telephoneOnly: true }],
] as const)('%s refuses %j by name', async (route, body) => {
  expect(await life.ask('officer', route, { id, body })).toMatchObject({ status: 422, body: { code: 'invalid', errors: expect.any(Array) } });
});

test('how a person is written to is said on the case and above the letter, which is stopped if it goes against it', async () => {
  const wishes = { formats: ['large print'], language: 'Welsh', safe: { noVoicemail: true }, telephoneOnly: true };
  const view = await life.done<CaseView>('officer', 'recordWishes', { id, body: { ...wishes, because } });
  expect(view.wishes).toEqual({ recorded: wishes, said: ['By telephone only.', 'Leave no voicemail.', 'In Welsh.', 'Large print.'] });
  expect(view.story.find((entry) => entry.is === 'event' && entry.says === 'recorded how this person is written to')).toMatchObject({ because });
  const { sending } = await draft({});
  expect(sending).toMatchObject({ wishes: view.wishes.said, against: 'This person asked to be telephoned only. Ring them.' });
  expect(await life.ask('officer', 'answerCase', { id, body: { says: 'Done', outcome: 'upheld' } })).toMatchObject({ status: 409, body: { code: 'telephone-only' } });
});

test('a letter shows who may be ticked and what is to be confirmed; unconfirmed it is refused, naming nobody', async () => {
  await life.done('officer', 'sayWriter', { id, body: { onBehalf } });
  const { sending } = await draft({ cc: ['ann@example.net'] });
  const [ask] = sending.asks;
  expect(sending).toMatchObject({ cc: [{ address: 'ann@example.net' }], copied: [{ name: 'Ann Lee', address: 'ann@example.net' }] });
  expect(ask).toEqual({ name: 'nothing more than the writer told us', says: 'The letter says nothing of Ann Lee that the writer did not tell us.', confirmed: false });
  const refused = await life.ask('officer', 'answerCase', { id, body: { says: 'Done', outcome: 'upheld' } });
  expect(refused).toMatchObject({ status: 422, body: { code: 'not-confirmed', errors: [{ at: 'confirms' }] } });
  expect(refused.all).not.toContain('Ann');
  expect((await draft({ confirms: [ask?.name] })).sending.asks).toMatchObject([{ confirmed: true }]);
  expect(await life.ask('officer', 'answerCase', { id, body: { says: 'Done', outcome: 'upheld', confirms: [ask?.name] } })).toMatchObject({ status: 201 });
});

test('where replies are asked to go elsewhere, the officer chooses: without a choice it is refused in words', async () => {
  const message = await life.receive(millLane({ id: '<second@example.net>', headers: 'Reply-To: Pat Lee <pat@work.example>\nCc: Ann Lee <ann@example.net>' }));
  const { proposal } = await life.done<MessageView>('triage', 'message', { id: message.id });
  expect(proposal).toMatchObject({ copied: [{ address: 'ann@example.net' }], recipientsSaid: expect.stringContaining('Replies are asked to another address than the writer’s: choose.') });
  expect(proposal?.recipients.map(({ suggested }) => suggested)).toEqual([false, false]);
  const body = { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole', wanted: '' }], contact: sam.id };
  expect(await life.ask('triage', 'capture', { id: message.id, body })).toMatchObject({ status: 422, body: { code: 'invalid', errors: [{ at: 'to', says: expect.stringMatching(/^Choose whom/) }] } });
  const captured = await life.done<CapturedView>('triage', 'capture', { id: message.id, body: { ...body, to: 'pat@work.example', onBehalf } });
  expect((await life.case(captured.cases[0]?.id ?? '')).writes.onBehalf).toEqual(onBehalf);
});

test('a stopped letter says what was changed and what to do', async () => {
  const { letterbox } = life.office;
  letterbox.fault = (call, when) => {
    const made = letterbox.drafts.at(-1);
    if (call === 'makeDraft' && when === 'after' && made) made.to = ['eve@example.net'];
  };
  await life.done('officer', 'answerCase', { id, body: { says: 'Done', outcome: 'upheld' } });
  await life.timer('sweep');
  const [entry] = (await life.case(id)).story.flatMap((each) => (each.is === 'letter' && each.letter.kind === 'answer' ? [each.letter] : []));
  expect(entry).toMatchObject({ situation: 'blocked', said: expect.stringContaining('delete that draft and Heard makes it anew; then try again. To was changed to eve@example.net; it is for pat.lee@example.net.') });
});
