import { changeStop, lookForRestore } from '../../functions/use-cases/stop-sending';
import { mailTo, mia, seat, sendDigests, signedOff } from '../builders/members';
import { jo } from '../builders/office';
import { backUp, officeOnDisk } from '../builders/restored';

test('after a restore to before a digest, it is made again and goes no second time; the next tells what is new since', async () => {
  const office = await officeOnDisk();
  await seat(office, mia);
  await signedOff(office, { opens: '2025-05-12' });
  office.clock.set('2025-04-21T05:50:00+01:00');
  const putBack = backUp(office);
  office.clock.set('2025-04-21T06:05:00+01:00');
  await sendDigests(office);
  expect(mailTo(office, mia)).toHaveLength(1);

  const after = putBack();
  await lookForRestore(after.desk());
  await changeStop(after.desk(), { type: 'LetGo', at: after.clock.now(), by: jo.id, because: 'The copy of Monday was put back' });
  await sendDigests(after);
  for (let n = 0; n < 3; n += 1) await after.sweepAfter(31);
  expect(mailTo(after, mia)).toHaveLength(1);
  after.clock.set('2025-04-28T06:05:00+01:00');
  await sendDigests(after);
  expect(mailTo(after, mia).map(({ text }) => text.includes('Library hours'))).toEqual([true, false]);
});
