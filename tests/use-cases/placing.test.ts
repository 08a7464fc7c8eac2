import { referenceFrom } from '../../shared/domain/case/reference';
import { caseStore } from '../../functions/stores/case-store';
import { messageStore } from '../../functions/stores/message-store';
import { capture } from '../../functions/use-cases/capture';
import { joinMessage } from '../../functions/use-cases/place-message';
import { pollMailbox } from '../../functions/use-cases/poll-mailbox';
import { Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const body = {
  matters: [{ kind: 'complaint' as const, area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '', concerning: [] as string[] }],
  contact: sam.id,
  to: 'pat.lee@example.net',
};

/** An office with one acknowledged case. */
async function withCase() {
  const office = await Office.open();
  const made = await capture(office.desk(), sam.id, await office.receive(millLane()), body);
  await office.answerBells();
  const caseId = (made.ok && made.value.cases[0]?.id) || '';
  const letterId = office.letterbox.sent[0]?.internetMessageId ?? '';
  const desk = office.desk();
  const situation = async (id: string) => (await messageStore(desk.documents, desk.counting).get(id))?.state.situation;
  const story = async () => (await caseStore(desk.documents, desk.counting).get(caseId))?.state.correspondence;
  return { office, caseId, letterId, situation, story };
}

const reply = (letterId: string, more: Parameters<typeof millLane>[0] = {}) =>
  millLane({ id: '<reply@example.net>', subject: 'Re: Mill Lane pothole AGAIN', body: 'Still there this morning.', headers: `In-Reply-To: ${letterId}`, ...more });

test('a reply to our letter joins its case, and the case tells it', async () => {
  const { office, caseId, letterId, situation, story } = await withCase();
  const id = await office.receive(reply(letterId));
  await office.answerBells();
  expect(await situation(id)).toEqual({ is: 'joined', caseId, concerning: [], at: office.clock.now() });
  expect(await story()).toContainEqual({ is: 'message', id });
});

test('a reply whose bell is lost is told to its case by the sweep', async () => {
  const { office, letterId, story } = await withCase();
  const id = await office.receive(reply(letterId));
  office.bells.length = 0;
  await office.sweepAfter(2);
  expect(await story()).toContainEqual({ is: 'message', id });
});

test.each([
  ['comes from a stranger', { from: 'Somebody <else@example.net>' }, 'stranger quotes a case'],
  ['failed authentication', { headers: 'Authentication-Results: mx.marlshire.example; dmarc=fail header.from=example.net' }, 'failed authentication'],
])('a message that quotes a case but %s is held, and the case hears nothing', async (_what, more, reason) => {
  const { office, caseId, situation, story } = await withCase();
  const id = await office.receive(reply('', { subject: `Re: [${caseId}]`, headers: '', ...more }));
  expect(await situation(id)).toMatchObject({ is: 'held', reason, quotes: [caseId] });
  expect(await story()).toHaveLength(2);
  expect(office.letterbox.sent).toHaveLength(1);
});

test('a message that quotes a reference that no case has is held: the database may be older than the letter that told it', async () => {
  const office = await Office.open();
  const message = await office.receive(millLane({ subject: `About ${referenceFrom('HC', '0123456789abcdef01234567')}` }));
  const kept = await messageStore(office.desk().documents, office.desk().counting).get(message);
  expect(kept?.state.situation).toMatchObject({ is: 'held', reason: 'quotes no case of ours', quotes: [] });
});

test('an officer puts held mail with its case', async () => {
  const { office, caseId, story } = await withCase();
  const id = await office.receive(reply('', { subject: `About ${caseId}`, headers: '', from: 'Neighbour <n@example.net>' }));
  const joined = await joinMessage(office.desk(), sam.id, id, caseId.toLowerCase().replaceAll('-', ' '));
  await office.answerBells();
  expect(joined.ok).toBe(true);
  expect(await story()).toContainEqual({ is: 'message', id });
});

test('what cannot be read is held with its bytes as they came', async () => {
  const office = await Office.open();
  // In more parts, and deeper, than anybody writes.
  const raw = `Content-Type: multipart/mixed; boundary=b0\n\n${'--b0\n\nx\n'.repeat(6000)}${Array.from({ length: 300 }, (_, n) => `--b${n}\nContent-Type: multipart/mixed; boundary=b${n + 1}\n\n`).join('')}`;
  const id = await office.receive(raw);
  const kept = await messageStore(office.desk().documents, office.desk().counting).get(id);
  expect(kept?.state.situation).toMatchObject({ is: 'held', reason: 'too large' });
  expect(Buffer.from((await office.desk().documents.bytes(kept?.state.arrival.raw ?? '')) ?? []).toString()).toBe(raw.replace(/\n/g, '\r\n'));
});

test('the poll takes in what no notification told of, and nothing twice', async () => {
  const office = await Office.open();
  for (const n of [1, 2, 3]) office.letterbox.receive(millLane({ id: `<m${n}@example.net>`, subject: `Matter ${n}` }));
  await pollMailbox(office.desk());
  await pollMailbox(office.desk());
  office.letterbox.receive(millLane({ id: '<m4@example.net>', subject: 'Matter 4' }));
  await pollMailbox(office.desk());
  expect(await office.desk().documents.count({ kind: 'message', where: { pile: 'new' } })).toBe(4);
});
