import { provide } from '../../functions/composition';
import { builtIn } from '../../shared/domain/clock/nations/nations';
import type { Holiday } from '../../shared/domain/clock/calendar';
import { londonDate } from '../../shared/kernel/london';
import type { ClockSettingsView } from '../../shared/contract/clock';
import type { CasesPage } from '../../shared/contract/routes';
import type { z } from 'zod';
import { Fuse, fusedDocuments } from '../builders/fuse';
import { Life } from '../builders/life';
import { day } from '../builders/moments';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 Mar 2026');
});
afterEach(() => life.end());

const flood = { date: '2026-03-16', name: 'Flood' };
const spare: Holiday = { date: day('2026-03-16'), name: 'A day for the nation' };
const usual = builtIn['England and Wales'].holidays;

const newCase = async (name: string): Promise<string> => (await life.capture((await life.receive(millLane({ id: `<${name}@example.net>` }))).id)).cases[0]?.id ?? '';
const lines = async (id: string): Promise<string[]> => (await life.case(id)).story.flatMap((entry) => (entry.is === 'event' && entry.says.startsWith('counted') ? [entry.says] : []));
const answerBy = async (id: string) => (await life.case(id)).reading.answer.by;
const settings = () => life.done<ClockSettingsView>('manager', 'clockSettings');

/** The published list as somebody would read it now. */
function publish(holidays: readonly Holiday[]): Promise<void> {
  const nations = { 'England and Wales': holidays, Scotland: builtIn.Scotland.holidays, 'Northern Ireland': builtIn['Northern Ireland'].holidays };
  provide({ publishedLists: { read: () => Promise.resolve({ readOn: londonDate(life.office.clock.now()), source: 'https://www.gov.uk/bank-holidays.json', holidays: nations }) } });
  return life.timer('readCalendar');
}

describe('a closure day that is accepted', () => {
  test('moves the dates of each open case with one line, keeps what was promised, and leaves answered cases as they closed', async () => {
    const [one, other, answered] = [await newCase('one'), await newCase('other'), await newCase('answered')];
    await life.done('officer', 'answerCase', { id: answered, body: { says: 'Mended.', outcome: 'upheld' } });
    await life.timer('sweep');
    const frozen = (await life.case(answered)).reading;
    expect(await answerBy(one)).toBe('2026-03-30');

    expect((await life.settings({ closures: [flood] })).status).toBe(200);
    expect((await settings()).recount).toEqual({ done: 0 });
    await life.timer('sweep');
    expect(await settings()).toMatchObject({ recounted: 'Open cases were counted again on Mon 2 Mar 2026, 12:00: 2 cases, and the dates of 2 moved.' });
    expect((await settings()).recount).toBeUndefined();

    for (const id of [one, other]) {
      const { reading } = await life.case(id);
      expect(reading).toMatchObject({ answer: { by: '2026-03-31' }, promised: '2026-03-30', owesLetter: true, counting: expect.stringContaining('calendar v2') });
      expect(await lines(id)).toEqual([expect.stringMatching(/calendar v2: answer by Tue 31 Mar 2026; it was Mon 30 Mar 2026$/)]);
    }
    expect((await life.case(answered)).reading).toEqual(frozen);
    expect(await lines(answered)).toEqual([]);
  });

  test('done twice is done once', async () => {
    const id = await newCase('one');
    await life.settings({ closures: [flood] });
    await life.timer('sweep');
    const { version } = await life.case(id);
    await life.timer('sweep');
    life.office.clock.pass(60);
    await life.timer('sweep');
    expect((await life.case(id)).version).toBe(version);
    expect(await lines(id)).toHaveLength(1);
  });

  test('and taken back never shows an earlier date than the resident was told', async () => {
    await life.settings({ closures: [flood] });
    await life.timer('sweep');
    const id = await newCase('one');
    expect(await answerBy(id)).toBe('2026-03-31');
    await life.settings({ closures: [] });
    await life.timer('sweep');
    expect((await life.case(id)).reading).toMatchObject({ answer: { by: '2026-03-31' }, promised: '2026-03-31', owesLetter: false });
    expect(await lines(id)).toHaveLength(1);
  });

  test('takes the worklist with it: its order and its dates are the new ones', async () => {
    const id = await newCase('one');
    await life.settings({ closures: [flood] });
    await life.timer('sweep');
    expect((await life.done<z.infer<typeof CasesPage>>('manager', 'cases')).items).toMatchObject([{ id, answer: { by: '2026-03-31' } }]);
  });

  test('a case made meanwhile is counted with the new calendar, and gets no line', async () => {
    const one = await newCase('one');
    const message = await life.receive(millLane({ id: '<meanwhile@example.net>' }));
    await life.settings({ closures: [flood] });
    const meanwhile = (await life.capture(message.id)).cases[0]?.id ?? '';
    await life.timer('sweep');
    expect(await answerBy(meanwhile)).toBe('2026-03-31');
    expect([await lines(one), await lines(meanwhile)].map((each) => each.length)).toEqual([1, 0]);
  });

  test('no third way of counting comes between: other days are refused until every case has been counted', async () => {
    await newCase('one');
    await life.settings({ closures: [flood] });
    expect(await life.settings({ closures: [] })).toMatchObject({ status: 409, body: { code: 'recount-running' } });
    await life.timer('sweep');
    expect((await life.settings({ closures: [] })).status).toBe(200);
  });

  test('a case that is paused stays paused and moves with the others', async () => {
    const id = await newCase('one');
    await life.settings({ pauseCategories: ['waiting'] });
    await life.done('officer', 'pauseCase', { id, body: { category: 'waiting', because: 'We asked.', reviewOn: '2026-03-09' } });
    await life.settings({ closures: [flood] });
    await life.timer('sweep');
    expect((await life.case(id)).reading).toMatchObject({ answer: { standing: 'paused' }, pausedSince: '2026-03-02' });
    expect(await lines(id)).toHaveLength(1);
  });

  test.each(['before', 'after'] as const)('a crash %s any call of a recount loses no case and counts none twice', async (when) => {
    const ids = [await newCase('one'), await newCase('two'), await newCase('three')];
    const { documents } = life.office;
    let closures = 0;
    for (let at = 1, crashed = true; crashed; at += 1) {
      const dates = ['2026-03-16', '2026-03-17'].slice(0, 1 + (closures % 2));
      closures += 1;
      expect((await life.settings({ closures: dates.map((date) => ({ date, name: 'Flood' })) })).status).toBe(200);
      const fuse = new Fuse(at, when);
      provide({ documents: fusedDocuments(documents, fuse) });
      await life.timer('sweep').catch(() => undefined);
      provide({ documents });
      crashed = fuse.calls >= at;
      for (let n = 0; n < 4; n += 1) {
        life.office.clock.pass(10);
        await life.timer('sweep');
      }
      expect((await settings()).recount).toBeUndefined();
      for (const id of ids) expect(await lines(id)).toHaveLength(closures);
    }
    expect(closures).toBeGreaterThan(8);
  });
});

describe('the published list', () => {
  test('is read by the timer, shown as a difference, accepted by a manager, and only then counted by', async () => {
    const id = await newCase('one');
    await publish([...usual, spare]);
    const { difference } = await settings();
    expect(difference).toMatchObject({ added: [spare], removed: [], renamed: [], readOn: '2026-03-02' });
    expect(await answerBy(id)).toBe('2026-03-30');

    const body = { difference: difference?.id };
    expect(await life.ask('officer', 'acceptCalendar', { body })).toMatchObject({ status: 403, body: { code: 'not-your-role' } });
    expect(await life.ask('triage', 'acceptCalendar', { body })).toMatchObject({ status: 403 });
    expect(await life.done('manager', 'acceptCalendar', { body })).toMatchObject({ calendar: { version: 2, readOn: '2026-03-02', holidays: expect.arrayContaining([spare]) }, recount: { done: 0 } });
    await life.timer('sweep');
    expect((await life.case(id)).reading).toMatchObject({ answer: { by: '2026-03-31', holidays: expect.arrayContaining([spare]) }, promised: '2026-03-30' });
    expect(await lines(id)).toHaveLength(1);
    expect(await settings()).toMatchObject({ published: expect.stringContaining('says the same') });
    expect((await settings()).difference).toBeUndefined();
  });

  test('keeps the council’s own closure days beside what it adds', async () => {
    const id = await newCase('one');
    await life.settings({ closures: [{ date: '2026-03-17', name: 'Flood' }] });
    await life.timer('sweep');
    await publish([...usual, spare]);
    await life.done('manager', 'acceptCalendar', { body: { difference: (await settings()).difference?.id } });
    await life.timer('sweep');
    expect(await answerBy(id)).toBe('2026-04-01');
    expect(await lines(id)).toHaveLength(2);
  });

  test('a difference that is no longer what was looked at is refused, and nothing changes', async () => {
    await publish([...usual, spare]);
    const looked = (await settings()).difference?.id;
    life.at('Tue 3 Mar 2026');
    await publish([...usual, spare, { date: day('2026-03-17'), name: 'Another' }]);
    const before = await settings();
    expect(await life.ask('manager', 'acceptCalendar', { body: { difference: looked } })).toMatchObject({ status: 409, body: { code: 'difference-changed' } });
    expect(await settings()).toEqual(before);
    await life.done('manager', 'acceptCalendar', { body: { difference: before.difference?.id } });
    expect(await life.ask('manager', 'acceptCalendar', { body: { difference: before.difference?.id } })).toMatchObject({ status: 409 });
  });

  test('that says the same is said, changes nothing, and is written once a day', async () => {
    const id = await newCase('one');
    const { version } = await life.case(id);
    await publish(usual);
    const read = await settings();
    expect(read.difference).toBeUndefined();
    expect(read.published).toBe('The published list was read on Mon 2 Mar 2026 and says the same.');
    await publish(usual);
    expect((await settings()).version).toBe(read.version);
    life.at('Tue 3 Mar 2026');
    await publish(usual);
    expect((await settings()).published).toContain('Tue 3 Mar 2026');
    await life.timer('sweep');
    expect((await life.case(id)).version).toBe(version);
  });

  test('that cannot be right is not offered, and whoever keeps the system running is told', async () => {
    const warned: string[] = [];
    const nations = { 'England and Wales': usual.filter(({ date }) => !date.startsWith('2026-0')), Scotland: [], 'Northern Ireland': [] };
    provide({ publishedLists: { read: () => Promise.resolve({ readOn: day('2026-03-02'), source: 'x', holidays: nations }) } });
    await life.timer('readCalendar', warned);
    expect(await settings()).toMatchObject({ published: expect.stringContaining('is not offered') });
    expect((await settings()).difference).toBeUndefined();
    expect(warned.join()).toContain('published-list-doubtful');
  });

  test('that cannot be read leaves what was read before, and is asked for again the next day', async () => {
    await publish([...usual, spare]);
    provide({ publishedLists: { read: () => Promise.reject(new Error('unreachable')) } });
    const warned: string[] = [];
    await life.timer('readCalendar', warned);
    expect((await settings()).difference).toMatchObject({ added: [spare] });
    expect(warned.join()).toMatch(/"code":"job-failed".*"job":"readCalendar"/);
  });
});

test('changing what needs no recount starts none: a convention holds for cases to come', async () => {
  const id = await newCase('one');
  await life.settings({ convention: 'B', cutOff: '09:00' });
  expect((await settings()).recount).toBeUndefined();
  expect(await answerBy(id)).toBe('2026-03-30');
  expect(await answerBy(await newCase('other'))).toBe('2026-03-31');
});

test('a version that is not the one that was read is refused, and the newer one shown', async () => {
  const { rules, version } = await settings();
  await life.settings({ closures: [flood] });
  const stale = await life.ask('manager', 'changeCounting', { body: rules, headers: { 'if-match': `"${version}"` } });
  expect(stale).toMatchObject({ status: 412, body: { code: 'changed-meanwhile', current: { rules: { closures: [flood] } } } });
  expect(await life.ask('manager', 'changeCounting', { body: rules })).toMatchObject({ status: 428 });
});
