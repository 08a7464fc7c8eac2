import { Life } from '../builders/life';
import { automaticReceipt, outOfOffice } from '../builders/mail';
import { sam } from '../builders/office';
import { tell } from '../builders/stories';
import { millLane } from '../fixtures/mill-lane';
import { matterStories } from './parts/matter-stories';

tell(matterStories);

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 3 Nov 2025');
});
afterEach(() => life.end());

test('M05: the out-of-office reply is filed without a person, and the case is not even written', async () => {
  const { cases: [made] } = await life.capture((await life.receive(millLane())).id);
  const id = made?.id ?? '';
  await life.done('officer', 'answerCase', { id, body: { says: 'We have mended it.', outcome: 'upheld' } });
  await life.timer('sweep');
  life.office.clock.pass(5);
  await life.timer('sweep');
  const before = await life.case(id);
  expect(before.situation).toBe('answered');
  const away = await life.receive(outOfOffice(life.office.letterbox.sent.at(-1) ?? { internetMessageId: '' }));
  life.office.clock.pass(24 * 60);
  await life.timer('sweep');
  expect(away).toMatchObject({ situation: 'filed', text: expect.stringContaining('out of the office'), cases: [] });
  expect(await life.done('triage', 'message', { id: away.id })).toMatchObject({ situation: 'filed' });
  expect((await life.case(id)).version).toBe(before.version);
  expect(life.office.letterbox.drafts).toHaveLength(2);
});

test('M06: our own automatic receipt is filed, and the message that it confirms still waits in the inbox, overdue', async () => {
  const message = await life.receive(millLane());
  const receipt = await life.receive(automaticReceipt());
  expect(receipt.situation).toBe('filed');
  life.at('Fri 7 Nov 2025');
  expect((await life.done('triage', 'message', { id: message.id })) as object).toMatchObject({ situation: 'new', reading: { acknowledge: { standing: 'overdue', missed: '2025-11-06' } } });
});

test('M06: words like a receipt’s, without a contact name and a telephone number, are refused as an acknowledgement', async () => {
  const message = await life.receive(millLane());
  const body = { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: 'It mended' }], contact: sam.id, to: 'pat.lee@example.net', letterText: 'Thank you. We have received your message about the pothole on Mill Lane. It mended.' };
  const answer = await life.ask('triage', 'capture', { id: message.id, body });
  expect(answer).toMatchObject({ status: 422, body: { code: 'letter-lacks' } });
  expect((answer.body as { errors: { at: string }[] }).errors.map(({ at }) => at)).toEqual(expect.arrayContaining(['contact name', 'telephone number', 'answer date', 'reference']));
  await life.timer('sweep');
  expect(life.office.letterbox.drafts).toHaveLength(0);
});

test('M03: a kind is corrected only while the case is open, and the same kind again writes nothing', async () => {
  const { cases: [made] } = await life.capture((await life.receive(millLane())).id, { kind: 'comment' });
  const id = made?.id ?? '';
  const correct = (kind: string) => life.ask('officer', 'correctKind', { id, body: { kind, because: 'Misclassified' } });
  const before = await life.case(id);
  await correct('comment');
  expect((await life.case(id)).version).toBe(before.version);
  await life.done('officer', 'answerCase', { id, body: { says: 'Thank you for the suggestion.' } });
  await life.timer('sweep');
  expect(await correct('complaint')).toMatchObject({ status: 409, body: { code: 'case-answered' } });
});
