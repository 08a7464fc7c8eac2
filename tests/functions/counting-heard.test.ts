import { believedFor } from '../../functions/believed';
import { countingOf, provide } from '../../functions/composition';
import { clockStore } from '../../functions/stores/clock-store';
import { changeCounting } from '../../functions/use-cases/clock-settings';
import type { CaseView } from '../../shared/contract/cases';
import type { ClockSettingsView } from '../../shared/contract/clock';
import { rulesAt, type CountingRules } from '../../shared/domain/clock/counting';
import { later } from '../../shared/kernel/london';
import { Life } from '../builders/life';
import { day } from '../builders/moments';
import { jo } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const heardWithin = 2 * believedFor;
const closed = (date: string) => ({ date: day(date), name: 'Offices closed' });

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  provide({ heardWithin });
  life.at('Mon 2 June 2025');
});
afterEach(() => {
  provide({ heardWithin: 0 });
  life.end();
});

const pass = (milliseconds: number) => life.office.clock.set(later(life.office.clock.now(), milliseconds));
const closures = async () => (await countingOf('marlshire')).rules.closures.map(({ date }) => date);

/** As another instance saves it: this one hears nothing of it. */
async function savedElsewhere(change: Partial<CountingRules>): Promise<void> {
  const desk = { ...life.office.desk(), heardWithin };
  const { settings, version = 'built in' } = await clockStore(desk.ownWork).get();
  const changed = await changeCounting(desk, jo.id, { ...settings.rules, ...change }, version);
  if (!changed.ok) throw new Error(changed.refusal.code);
}

async function readJustNow(): Promise<string[]> {
  const { rules, earlier } = (await clockStore(life.office.desk().ownWork).get()).settings;
  return rulesAt(life.office.clock.now(), rules, earlier).closures.map(({ date }) => date);
}

test('an instance that has not heard of a change yet counts as one that has, at every second', async () => {
  const counted = new Set<string>();
  for (let second = 0; second < 200; second += 1) {
    // The second is saved while the first is still being heard of.
    if (second === 20) await savedElsewhere({ convention: { is: 'B' }, closures: [] });
    if (second === 33) await savedElsewhere({ convention: { is: 'A' }, closures: [closed('2025-06-05')] });
    expect([second, await closures()]).toEqual([second, await readJustNow()]);
    counted.add(`${(await countingOf('marlshire')).rules.convention.is} ${(await closures()).join()}`);
    pass(1000);
  }
  expect([...counted]).toEqual(['A ', 'B ', 'A 2025-06-05']);
});

test('a case that is opened meanwhile is told the date of the old days, and is counted again once the new ones hold', async () => {
  const { id: message } = await life.receive(millLane());
  expect(await life.settings({ closures: [{ date: '2025-06-05', name: 'Offices closed' }] })).toMatchObject({ status: 200, body: { holdsFrom: 'Mon 2 June 2025, 12:01', recount: { done: 0 } } });
  const caseId = (await life.capture(message)).cases[0]?.id ?? '';
  const before = await life.case(caseId);
  await life.timer('sweep');
  expect(await life.case(caseId)).toEqual(before);
  pass(heardWithin);
  await life.timer('sweep');
  const dates = ({ reading }: CaseView) => reading.answer.by;
  expect(dates(await life.case(caseId))).not.toBe(dates(before));
  const { holdsFrom, recounted } = await life.done<ClockSettingsView>('manager', 'clockSettings');
  expect([holdsFrom, recounted]).toEqual([undefined, 'Open cases were counted again on Mon 2 June 2025, 12:01: 1 case, and the dates of 1 moved.']);
});

test('on one machine a change holds at once', async () => {
  provide({ heardWithin: 0 });
  expect(await closures()).toEqual([]);
  const { body } = await life.settings({ closures: [{ date: '2025-06-05', name: 'Offices closed' }] });
  expect(body).not.toHaveProperty('holdsFrom');
  expect(await closures()).toEqual(['2025-06-05']);
});
