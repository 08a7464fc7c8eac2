import { digestStore } from '../../functions/stores/digest-store';
import { doOwed } from '../../functions/use-cases/sweep';
import { runDigests } from '../../functions/use-cases/run-digests';
import { mailTo, mia, seat, sendDigests, signedOff } from '../builders/members';
import { Office } from '../builders/office';
import { faultsOfEveryCrash, owedStill, type Work } from './parts/crash';

/** Two weeks: what is new is told in the first. */
const sending: Work = {
  before: async (office) => {
    await seat(office, mia);
    await signedOff(office, { opens: '2025-05-12' });
    office.clock.set('2025-04-21T06:05:00+01:00');
  },
  job: async (office) => {
    await runDigests(office.desk());
    await office.answerBells();
    office.clock.pass(3);
    for (const work of await office.documents.owed(office.clock.now(), 10)) await doOwed(office.desk(), work);
  },
};

async function faultsOfSending(after: Office): Promise<string[]> {
  after.clock.set('2025-04-28T06:05:00+01:00');
  await sendDigests(after);
  const faults: string[] = [];
  const told = mailTo(after, mia).map(({ text }) => text.includes('Library hours'));
  if (JSON.stringify(told) !== '[true,false]') faults.push(`she was sent ${JSON.stringify(told)}`);
  const { ledger } = await digestStore(after.desk().ownWork).ledger(after.clock.now());
  if (ledger.lastRun !== '2025-04-28') faults.push(`the ledger stands at ${ledger.lastRun}`);
  return [...faults, ...(await owedStill(after))];
}

test.each(['before', 'after'] as const)('a crash %s any call while digests are made and sent leaves a member one of each, and nothing untold', async (when) => {
  const { calls, wrong } = await faultsOfEveryCrash(sending, when, faultsOfSending);
  expect(calls).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});

test('two that make the digests of a day at once make one', async () => {
  const office = await Office.open();
  await sending.before(office);
  await Promise.all([runDigests(office.desk()), runDigests(office.desk()), runDigests(office.desk())]);
  await office.answerBells();
  for (let minutes = 0; minutes < 12; minutes += 3) await office.sweepAfter(3);
  expect(mailTo(office, mia)).toHaveLength(1);
});
