import { warningStore } from '../../functions/stores/warning-store';
import { pollMailbox } from '../../functions/use-cases/poll-mailbox';
import { warnOfDates } from '../../functions/use-cases/warn';
import { usualWarnings } from '../../shared/domain/notice/rules';
import { acknowledged } from '../builders/casework';
import { amara, jo, type Office } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';
import { faultsOfEveryCrash, owedStill, type Work } from './parts/crash';

async function keepRules(office: Office): Promise<void> {
  const store = warningStore(office.desk().ownWork);
  await store.keep({ rules: { ...usualWarnings, duty: [jo.id, amara.id], everything: [jo.id] }, timeline: [] }, await store.get());
}

/** A message comes whose words may mean harm: its duty contacts are told. */
const alarm: Work = {
  before: async (office) => {
    await keepRules(office);
    office.letterbox.receive(millLane({ body: 'My brother says he wants to die.' }));
  },
  job: async (office) => {
    await pollMailbox(office.desk());
    await office.answerBells();
  },
};

/** A day on which an officer and a manager are to be warned. */
const warning: Work = {
  before: async (office) => {
    await keepRules(office);
    await acknowledged(office);
    office.clock.set('2025-05-20T09:00:00+01:00');
  },
  job: async (office) => {
    await warnOfDates(office.desk());
    await office.answerBells();
  },
};

/** Each person sees one notice; it may have been announced twice only where a call to Teams was the last that was answered. */
const faultsAfter =
  (people: readonly string[]) =>
  async (after: Office): Promise<string[]> => {
    const { seen } = after.noticeboard;
    const faults = seen.map(({ to }) => to).sort().join() === [...people].sort().join() ? [] : [`seen by ${seen.map(({ to }) => to).join() || 'nobody'}`];
    if (after.noticeboard.posted.length > people.length + 1) faults.push(`${after.noticeboard.posted.length} announced`);
    return [...faults, ...(await owedStill(after))];
  };

test.each(['before', 'after'] as const)('a crash %s any call between a danger and its duty contacts leaves each with one notice', async (when) => {
  const { calls, wrong } = await faultsOfEveryCrash(alarm, when, faultsAfter([jo.id, amara.id]));
  expect(calls).toBeGreaterThan(15);
  expect(wrong).toEqual([]);
});

test.each(['before', 'after'] as const)('a crash %s any call of a day’s warnings leaves each person with one notice', async (when) => {
  const { calls, wrong } = await faultsOfEveryCrash(warning, when, faultsAfter([jo.id, amara.id]));
  expect(calls).toBeGreaterThan(15);
  expect(wrong).toEqual([]);
});

test('a crash after Teams took a notice has it announced again, in the place of the first', async () => {
  const counts: number[] = [];
  await faultsOfEveryCrash(alarm, 'after', async (after) => {
    counts.push(after.noticeboard.posted.length);
    return [];
  });
  expect([Math.min(...counts), Math.max(...counts)]).toEqual([2, 3]);
});
