import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { believedFor } from '../../functions/believed';
import { countingOf, provide } from '../../functions/composition';
import { clockStore } from '../../functions/stores/clock-store';
import { assignCase } from '../../functions/use-cases/assign-case';
import { capture } from '../../functions/use-cases/capture';
import { changeCounting, longestCall } from '../../functions/use-cases/clock-settings';
import { recountCases } from '../../functions/use-cases/recount';
import type { CaseView } from '../../shared/contract/cases';
import type { ClockSettingsView } from '../../shared/contract/clock';
import type { CasesPage as Page } from '../../shared/contract/routes';
import { rulesAt, type CountingRules } from '../../shared/domain/clock/counting';
import { later } from '../../shared/kernel/london';
import { Life } from '../builders/life';
import { day } from '../builders/moments';
import { jo, sam } from '../builders/office';
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
  pass(heardWithin + longestCall);
  await life.timer('sweep');
  const { holdsFrom, recounted } = await life.done<ClockSettingsView>('manager', 'clockSettings');
  expect([holdsFrom, recounted]).toEqual([undefined, 'Open cases were counted again on Mon 2 June 2025, 12:07: 1 case, and the dates of 1 moved.']);
});

const closing = { closures: [{ date: '2025-06-05', name: 'Offices closed' }] };
const listed = async (id: string) => (await life.done<z.infer<typeof Page>>('manager', 'cases')).items.find((each) => each.id === id)?.answer.by;

/** A case, and a desk that was made a moment before other days held. */
async function before() {
  const { id: message } = await life.receive(millLane());
  const { id: other } = await life.receive(millLane({ id: '<other@example.net>' }));
  const caseId = (await life.capture(message)).cases[0]?.id ?? '';
  await life.settings(closing);
  pass(heardWithin - 1);
  const desk = { ...life.office.desk(), heardWithin, counting: await countingOf('marlshire') };
  pass(1);
  return { desk, caseId, other };
}

/** Sweeps until nobody can still be at work who began before. */
async function settled() {
  for (let minute = 0; minute < 8; minute += 1) {
    await life.timer('sweep');
    pass(60_000);
  }
  expect((await life.done<ClockSettingsView>('manager', 'clockSettings')).recount).toBeUndefined();
}

test('a worker whose desk was made just before the new days held counts by them', async () => {
  const { desk, caseId } = await before();
  await recountCases(desk);
  await settled();
  expect((await life.case(caseId)).story).toContainEqual(expect.objectContaining({ says: expect.stringContaining('calendar v2') }));
});

test('a case that is opened by whoever began before, and was slow, is counted anew too', async () => {
  const { desk, other } = await before();
  await life.timer('sweep');
  pass(100_000);
  const made = await capture(desk, sam.id, other, { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole', wanted: '', concerning: [] }], contact: sam.id, to: 'pat.lee@example.net' });
  const caseId = made.ok ? (made.value.cases[0]?.id ?? '') : '';
  await settled();
  const { story, reading } = await life.case(caseId);
  expect(story).toContainEqual(expect.objectContaining({ says: expect.stringContaining('calendar v2') }));
  expect(await listed(caseId)).toBe(reading.answer.by);
});

test('a case that was counted anew, and then written by whoever began before, stands in the worklist by the new days', async () => {
  const { desk, caseId } = await before();
  await life.timer('sweep');
  const counted = await listed(caseId);
  await assignCase(desk, jo.id, caseId, sam.id, { version: (await desk.documents.get('case', caseId))?.version ?? '' });
  expect(await listed(caseId)).not.toBe(counted);
  await settled();
  expect(await listed(caseId)).toBe(counted);
  expect((await life.case(caseId)).story.filter((entry) => 'says' in entry && entry.says.includes('calendar v2'))).toHaveLength(1);
});

test('no call goes on for longer than the last look at what was counted waits', () => {
  const { functionTimeout } = JSON.parse(readFileSync('host.json', 'utf8')) as { functionTimeout: string };
  expect(functionTimeout).toBe(new Date(longestCall).toISOString().slice(11, 19));
});

test('on one machine a change holds at once', async () => {
  provide({ heardWithin: 0 });
  expect(await closures()).toEqual([]);
  const { body } = await life.settings({ closures: [{ date: '2025-06-05', name: 'Offices closed' }] });
  expect(body).not.toHaveProperty('holdsFrom');
  expect(await closures()).toEqual(['2025-06-05']);
});
