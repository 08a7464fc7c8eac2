import fc from 'fast-check';
import { covers, type CalendarData, type Holiday } from '../../../shared/domain/clock/calendar';
import { builtIn } from '../../../shared/domain/clock/nations/nations';
import { changesInWords, differenceFrom, type CalendarDifference, type ListRefusal, type PublishedList } from '../../../shared/domain/clock/published-list';
import { nations } from '../../../shared/domain/clock/vocabulary';
import { day } from '../../builders/moments';

const nation = 'England and Wales';
const holiday = (date: string, name: string): Holiday => ({ date: day(date), name });

/** A nation with four days a year, and a fifth now and then. */
const ordinary = (year: number): Holiday[] => [
  holiday(`${year}-01-02`, 'New Year’s Day'), holiday(`${year}-05-04`, 'Early May bank holiday'), holiday(`${year}-08-31`, 'Summer bank holiday'), holiday(`${year}-12-25`, 'Christmas Day'),
];
const years = (...some: number[]): Holiday[] => some.flatMap(ordinary);

const calendar: CalendarData = {
  name: nation, version: 3, source: 'https://list.example/before', readOn: day('2020-03-02'), coversFrom: day('2018-01-01'), coversTo: day('2021-12-31'),
  holidays: [...years(2018, 2019, 2020, 2021), holiday('2019-06-03', 'Jubilee')].sort((one, other) => one.date.localeCompare(other.date)),
};
const listOf = (holidays: Holiday[], readOn = '2020-06-01'): PublishedList => ({
  readOn: day(readOn), source: 'https://list.example/now', holidays: { 'England and Wales': holidays, Scotland: [], 'Northern Ireland': [] },
});

function difference(holidays: Holiday[], from = calendar): CalendarDifference {
  const seen = differenceFrom(from, listOf(holidays), nation);
  if (!seen.ok || seen.value === 'no difference') throw new Error(`There is no difference: ${JSON.stringify(seen)}`);
  return seen.value;
}
const refusal = (holidays: Holiday[], from = calendar): ListRefusal | undefined => {
  const seen = differenceFrom(from, listOf(holidays), nation);
  return seen.ok ? undefined : seen.refusal;
};
const none = { ok: true, value: 'no difference' };

test('a day announced late is shown as new, and only shown: the calendar is untouched', () => {
  const before = structuredClone(calendar);
  const seen = difference([...years(2020, 2021), holiday('2021-06-15', 'World Cup bank holiday')]);
  expect(seen).toMatchObject({ added: [{ date: '2021-06-15', name: 'World Cup bank holiday' }], removed: [], renamed: [], coversTo: '2021-12-31' });
  expect(changesInWords(seen)).toEqual(['Tue 15 June 2021, World Cup bank holiday, is new']);
  expect(seen.next).toEqual({
    ...calendar, version: 4, source: 'https://list.example/now', readOn: '2020-06-01',
    holidays: [...years(2018), ...ordinary(2019).slice(0, 2), holiday('2019-06-03', 'Jubilee'), ...ordinary(2019).slice(2), ...years(2020), ...ordinary(2021).slice(0, 2), holiday('2021-06-15', 'World Cup bank holiday'), ...ordinary(2021).slice(2)],
  });
  expect(calendar).toEqual(before);
});

test('a day that moved is a day removed and a day added, in order of date', () => {
  const moved = years(2020, 2021).map((each) => (each.date === '2020-05-04' ? holiday('2020-05-08', 'Early May bank holiday (VE day)') : each));
  expect(changesInWords(difference(moved))).toEqual(['Mon 4 May 2020, Early May bank holiday, is no longer listed', 'Fri 8 May 2020, Early May bank holiday (VE day), is new']);
});

test('a year that is new extends the reach, and a list that ends earlier never shortens it', () => {
  const longer = difference(years(2020, 2021, 2022));
  expect([longer.added, longer.coversTo, longer.next.coversTo]).toEqual([ordinary(2022), '2022-12-31', '2022-12-31']);
  expect(differenceFrom(calendar, listOf(years(2019, 2020)), nation)).toMatchObject({ value: { removed: [{ date: '2019-06-03', name: 'Jubilee' }], coversTo: '2021-12-31', next: { coversTo: '2021-12-31' } } });
  expect(differenceFrom(calendar, listOf(years(2020)), nation)).toEqual(none);
  expect(difference(years(2022)).coversTo).toBe('2022-12-31');
});

test('years that the list no longer has stay as they were', () => {
  const { next } = difference(years(2021, 2022));
  expect(next.holidays.filter(({ date }) => date < '2021')).toEqual(calendar.holidays.filter(({ date }) => date < '2021'));
});

test('years before the calendar begins stay out of it', () => {
  expect(differenceFrom(calendar, listOf([...years(2016, 2017, 2018), ...calendar.holidays.filter(({ date }) => date > '2019')]), nation)).toEqual(none);
});

test('a year that the calendar has only begun is completed: that alone is a difference', () => {
  const begun = { ...calendar, coversTo: day('2021-12-28') };
  expect(difference(years(2020, 2021), begun)).toMatchObject({ added: [], removed: [], renamed: [], coversTo: '2021-12-31' });
});

test('a holiday that the calendar has beyond its reach counts for nothing there, and is new when the reach takes it in', () => {
  const stray = { ...calendar, holidays: [...calendar.holidays, ...ordinary(2022).slice(0, 1)] };
  expect(difference(years(2021, 2022), stray).added).toEqual(ordinary(2022));
});

test.each([
  ['last', [...years(2020, 2021), holiday('2022-01-03', 'New Year’s Day')]],
  ['last, although the calendar has it', [...years(2019, 2020), ...ordinary(2021).slice(0, 1), holiday('2019-06-03', 'Jubilee')]],
  ['first', [...ordinary(2020).slice(2), ...years(2021)]],
])('an incomplete year is not taken as covered when it is the %s', (_which, holidays) => {
  expect(differenceFrom(calendar, listOf(holidays), nation)).toEqual(none);
});

test('a year may have fewer days than any before it once a later year shows that it is complete', () => {
  const fewer = [...years(2021), ...ordinary(2022).slice(1), ...ordinary(2023).slice(1)];
  expect(difference(fewer).coversTo).toBe('2022-12-31');
  expect(difference(fewer, difference(fewer).next).coversTo).toBe('2023-12-31');
});

test('another spelling is not another name, and keeps the spelling that was there', () => {
  const spelt = years(2020, 2021).map((each) => ({ ...each, name: ` ${each.name.replace('’', "'").replace('bank holiday', 'Bank  Holiday')}` }));
  expect(differenceFrom(calendar, listOf(spelt), nation)).toEqual(none);
  expect(difference([...spelt, holiday('2021-06-15', 'World Cup')]).next.holidays.find(({ date }) => date === '2021-01-02')?.name).toBe('New Year’s Day');
});

test('another name is a difference', () => {
  const named = years(2020, 2021).map((each) => (each.date === '2020-08-31' ? { ...each, name: 'Late summer bank holiday' } : each));
  const seen = difference(named);
  expect(seen).toMatchObject({ added: [], removed: [], renamed: [{ date: '2020-08-31', from: 'Summer bank holiday', to: 'Late summer bank holiday' }] });
  expect(changesInWords(seen)).toEqual(['Mon 31 Aug 2020, Summer bank holiday, is now called Late summer bank holiday']);
  expect(seen.next.holidays).toContainEqual(holiday('2020-08-31', 'Late summer bank holiday'));
});

test.each<[string, Holiday[], ListRefusal]>([
  ['leaves the nation out', [], { code: 'list-leaves-the-nation-out', nation }],
  ['has a day that does not exist', [...years(2020, 2021), { date: '2021-02-29' as Holiday['date'], name: 'Leap day' }], { code: 'list-has-a-day-that-does-not-exist', date: '2021-02-29' }],
  ['has what is not a date', [...years(2020, 2021), { date: '15/06/2021' as Holiday['date'], name: 'World Cup' }], { code: 'list-has-a-day-that-does-not-exist', date: '15/06/2021' }],
  ['has no whole year', ordinary(2020).slice(1), { code: 'list-has-no-whole-year' }],
  ['is of years before the calendar', years(2016, 2017), { code: 'list-has-no-whole-year' }],
  ['leaves a year out', years(2019, 2021), { code: 'list-lost-days-of-a-year', year: 2020, days: 4 }],
  ['lost three days of a year in the middle', [...years(2019), ...ordinary(2020).slice(3), ...years(2021)], { code: 'list-lost-days-of-a-year', year: 2020, days: 3 }],
  ['moved three days of a year', [...ordinary(2020).slice(0, 1), holiday('2020-05-05', 'a'), holiday('2020-09-01', 'b'), holiday('2020-12-24', 'c'), ...years(2021)], { code: 'list-lost-days-of-a-year', year: 2020, days: 3 }],
  ['has next to nothing of a new year in the middle', [...years(2021), ...ordinary(2022).slice(3), ...years(2023)], { code: 'list-lost-days-of-a-year', year: 2022, days: 3 }],
  ['leaves years unknown between the calendar and itself', years(2023, 2024), { code: 'list-begins-after-a-gap', coversTo: day('2021-12-31'), beginsOn: day('2023-01-01') }],
])('a list is refused that %s', (_what, holidays, expected) => {
  expect(refusal(holidays)).toEqual(expected);
});

test('two days lost of one year are shown, not refused', () => {
  expect(difference([...years(2019), ...ordinary(2020).slice(2), ...years(2021)]).removed.map(({ date }) => date)).toEqual(['2019-06-03', '2020-01-02', '2020-05-04']);
});

test('a list read before the calendar was is refused; one read on the same day is not', () => {
  expect(differenceFrom(calendar, listOf(years(2020, 2021), '2020-03-01'), nation)).toEqual({ ok: false, refusal: { code: 'list-is-older-than-the-calendar', readOn: '2020-03-01', calendarReadOn: '2020-03-02' } });
  expect(differenceFrom(calendar, listOf(years(2020, 2021), '2020-03-02'), nation)).toEqual(none);
});

test('a calendar without one whole year knows no least, and takes no list', () => {
  expect(refusal(years(2020, 2021), { ...calendar, coversFrom: day('2020-02-01'), coversTo: day('2020-11-30') })).toEqual({ code: 'list-has-no-whole-year' });
});

test('the built-in calendars agree with a list of themselves', () => {
  const list: PublishedList = { readOn: day('2026-02-25'), source: 'itself', holidays: { 'England and Wales': builtIn['England and Wales'].holidays, Scotland: builtIn.Scotland.holidays, 'Northern Ireland': builtIn['Northern Ireland'].holidays } };
  for (const each of nations) expect([each, differenceFrom(builtIn[each], list, each)]).toEqual([each, none]);
});

const anyList = fc.record({
  first: fc.integer({ min: 2017, max: 2021 }),
  length: fc.integer({ min: 1, max: 4 }),
  left: fc.array(fc.nat({ max: 15 }), { maxLength: 3 }),
  more: fc.array(fc.record({ year: fc.integer({ min: 2017, max: 2024 }), month: fc.integer({ min: 1, max: 9 }) }), { maxLength: 3 }),
  order: fc.infiniteStream(fc.nat()),
});

/**
 * A year with fewer days than any before it teaches a smaller least. Then a year at either end of the list, left out until
 * now, counts as whole: it is shown in its turn, or refused for what it lacks. So it goes on for a few looks, never for ever.
 */
function settles(accepted: CalendarData, holidays: Holiday[], looks = 4): boolean {
  const seen = differenceFrom(accepted, listOf(holidays), nation);
  if (!seen.ok) return seen.refusal.code === 'list-lost-days-of-a-year';
  return seen.value === 'no difference' || (looks > 1 && settles(seen.value.next, holidays, looks - 1));
}

test('a first year that was left out is refused, not taken in, once a smaller least would count it as whole', () => {
  const letGo = [holiday('2018-01-15', 'One-off'), holiday('2018-02-15', 'Another')];
  const holidays = [...letGo, ...years(2019, 2020), ...ordinary(2021).slice(2), ...years(2022)];
  const { next } = difference(holidays);
  expect(next.holidays.filter(({ date }) => date < '2019')).toEqual(ordinary(2018));
  expect(refusal(holidays, next)).toEqual({ code: 'list-lost-days-of-a-year', year: 2018, days: 4 });
});

test('whatever is accepted: soon nothing differs any more, the reach has not shrunk, order and doubles made nothing', () => {
  let accepted = 0;
  fc.assert(
    fc.property(anyList, ({ first, length, left, more, order }) => {
      const whole = years(...Array.from({ length }, (_, index) => first + index)).filter((_each, index) => !left.includes(index));
      const holidays = [...whole, ...more.map(({ year, month }) => holiday(`${year}-0${month}-15`, 'One-off'))];
      const seen = differenceFrom(calendar, listOf(holidays), nation);
      const shuffled = [...holidays, ...holidays].map((each) => ({ each, at: order.next().value ?? 0 })).sort((one, other) => one.at - other.at).map(({ each }) => each);
      expect(differenceFrom(calendar, listOf(shuffled), nation)).toEqual(seen);
      if (!seen.ok || seen.value === 'no difference') return;
      accepted += 1;
      const { next, added, removed } = seen.value;
      const dates = next.holidays.map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
      expect(next.holidays.every(({ date }) => covers(date, next))).toBe(true);
      expect(next.coversTo >= calendar.coversTo).toBe(true);
      expect(dates.length).toBe(calendar.holidays.length + added.length - removed.length);
      expect(settles(next, holidays)).toBe(true);
    }),
  );
  expect(accepted).toBeGreaterThan(10);
});
