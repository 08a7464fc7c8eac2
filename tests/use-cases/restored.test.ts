import { letterStore } from '../../functions/stores/letter-store';
import { stopStore } from '../../functions/stores/stop-store';
import { capture } from '../../functions/use-cases/capture';
import { changeStop, lookForRestore } from '../../functions/use-cases/stop-sending';
import { holdingReply, write } from '../builders/casework';
import { amara, jo, sam, type Office } from '../builders/office';
import { backUp, officeOnDisk } from '../builders/restored';
import { millLane } from '../fixtures/mill-lane';

const body = { matters: [{ kind: 'complaint' as const, area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '', concerning: [] as string[] }], contact: sam.id, to: 'pat.lee@example.net' };
const captureIn = async (office: Office, message: string) => {
  const made = await capture(office.desk(), sam.id, message, body);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
};
const stopOf = async (office: Office) => (await stopStore(office.desk().ownWork).get()).stop;
const letGo = (office: Office) => changeStop(office.desk(), { type: 'LetGo', at: office.clock.now(), by: jo.id, because: 'The copy of Monday was put back' });
const situationOf = async (office: Office, id: string) => (await letterStore(office.desk().ownWork).get(id))?.state.situation;

test('a letter that went after the copy was made stops all sending, and goes no second time once a person lets letters go', async () => {
  const office = await officeOnDisk();
  const { letter } = await captureIn(office, await office.receive(millLane()));
  const putBack = backUp(office);
  await office.answerBells();
  expect(office.letterbox.sent).toHaveLength(1);

  const after = putBack();
  await lookForRestore(after.desk());
  expect(await stopOf(after)).toMatchObject({ stopped: { why: 'restored' } });
  for (let n = 0; n < 5; n += 1) await after.sweepAfter(30);
  expect(after.letterbox.sent).toHaveLength(1);
  expect(await situationOf(after, letter)).toMatchObject({ is: 'owed' });
  // However long it waits, its timeline does not grow.
  expect((await letterStore(after.desk().ownWork).get(letter))?.timeline.map(({ type }) => type)).toEqual(['Owed']);

  await letGo(after);
  for (let n = 0; n < 3; n += 1) await after.sweepAfter(31);
  expect(after.letterbox.drafts).toHaveLength(1);
  expect(await situationOf(after, letter)).toMatchObject({ is: 'sent', at: after.letterbox.sent[0]?.sentAt });
});

test('a message that is captured anew, since its capture was forgotten, is not acknowledged twice', async () => {
  const office = await officeOnDisk();
  const message = await office.receive(millLane());
  const putBack = backUp(office);
  await captureIn(office, message);
  await office.answerBells();

  const after = putBack();
  await lookForRestore(after.desk());
  await letGo(after);
  after.clock.pass(60);
  const { letter } = await captureIn(after, message);
  await after.answerBells();
  expect(after.letterbox.drafts).toHaveLength(1);
  expect(await situationOf(after, letter)).toMatchObject({ is: 'sent' });
});

test('a letter whose number went before in other words is stopped, and is taken back and written anew', async () => {
  const office = await officeOnDisk();
  const { cases: [made] } = await captureIn(office, await office.receive(millLane()));
  const id = made?.id ?? '';
  await office.answerBells();
  const putBack = backUp(office);
  await write(office, id, holdingReply);
  await office.answerBells();
  expect(office.letterbox.sent).toHaveLength(2);

  const after = putBack();
  await lookForRestore(after.desk());
  await letGo(after);
  after.clock.pass(60);
  await write(after, id, { ...holdingReply, because: 'The bridge has to be closed first' });
  await after.answerBells();
  expect(after.letterbox.drafts).toHaveLength(2);
  expect(await situationOf(after, `hold-${id}-1-1`)).toMatchObject({ is: 'blocked', reason: 'went before' });
});

test('a database that is as new as the mailbox is not stopped: sent, begun, taken back, and drafts that colleagues wrote or sent', async () => {
  const office = await officeOnDisk();
  await captureIn(office, await office.receive(millLane()));
  office.letterbox.failOnce('send', { why: 'later' }, 'after');
  await office.answerBells();
  await lookForRestore(office.desk());
  expect(await stopOf(office)).toEqual({});
  expect(office.warnings).not.toContain('database-older-than-mailbox');
});

test('what was found before letters were let go is not found again', async () => {
  const office = await officeOnDisk();
  const putBack = backUp(office);
  await captureIn(office, await office.receive(millLane()));
  await office.answerBells();
  const after = putBack();
  await lookForRestore(after.desk());
  after.clock.pass(5);
  await letGo(after);
  await lookForRestore(after.desk());
  expect((await stopOf(after)).stopped).toBeUndefined();
});

test('while somebody has stopped all sending letters wait, can be taken back, and go once they are let go; what is posted goes on', async () => {
  const office = await officeOnDisk();
  await changeStop(office.desk(), { type: 'Stop', at: office.clock.now(), by: amara.id, because: 'A wrong telephone number' });
  const { letter } = await captureIn(office, await office.receive(millLane()));
  await office.answerBells();
  expect(await situationOf(office, letter)).toMatchObject({ is: 'owed' });
  expect((await letterStore(office.desk().ownWork).get(letter))?.state.attempts).toBe(0);
  expect(office.letterbox.drafts).toHaveLength(0);
  await letGo(office);
  await office.sweepAfter(31);
  expect(office.letterbox.sent).toHaveLength(1);
});
