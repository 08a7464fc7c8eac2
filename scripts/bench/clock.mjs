import dayjs from 'dayjs';
import dayjsBusinessDays from 'dayjs-business-days2';
import moment from 'moment-business-days';
import { fromSources } from '../from-sources.mjs';

const DAYS = 20;
const ROUNDS = 5;


/** How many a second, the best of some rounds: other work of the machine only ever makes it slower. */
function rate(dates, count) {
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    let last;
    for (const date of dates) last = count(date);
    if (last === undefined) throw new Error('Nothing was counted');
    best = Math.max(best, (dates.length / (performance.now() - started)) * 1000);
  }
  return best;
}

/** Simple targets a second, Heard's beside two well-known libraries on the same dates and holidays; and whole readings a second. */
export async function measureClock() {
  const { calendarOf, countWorkingDays, councilCounting, countingFor, usualRules, builtIn, readClock } = await fromSources(`
    export { calendarOf, countWorkingDays } from './shared/domain/clock/calendar';
    export { councilCounting, countingFor, usualRules } from './shared/domain/clock/counting';
    export { builtIn } from './shared/domain/clock/nations/nations';
    export { readClock } from './shared/domain/clock/reading';`);
  const calendar = calendarOf(builtIn['England and Wales']);
  const holidays = calendar.holidays.map(({ date }) => date);
  const days = calendar.dates.slice(0, -60);
  const many = Array.from({ length: 200 }, () => days).flat();

  moment.updateLocale('en', { holidays, holidayFormat: 'YYYY-MM-DD', workingWeekdays: [1, 2, 3, 4, 5] });
  dayjs.extend(dayjsBusinessDays, { holidays, holidayFormat: 'YYYY-MM-DD' });
  const byMoment = (date) => moment(date, 'YYYY-MM-DD').businessAdd(DAYS).format('YYYY-MM-DD');
  const byDayjs = (date) => dayjs(date).businessDaysAdd(DAYS).format('YYYY-MM-DD');
  const ours = (date) => countWorkingDays(date, DAYS, calendar);
  const some = days.filter((_day, at) => at % 20 === 0);
  for (const date of some) {
    const target = ours(date);
    if (target !== byMoment(date) || target !== byDayjs(date)) throw new Error(`The libraries disagree on ${date}: ${target}, ${byMoment(date)}, ${byDayjs(date)}`);
  }

  const counting = countingFor(councilCounting(usualRules), councilCounting(usualRules).usual);
  const facts = days.map((date) => ({ received: { at: `${date}T10:00:00.000Z` }, acknowledgedAt: `${date}T15:00:00.000Z` }));
  return {
    targets: rate(many, ours),
    libraries: { 'moment-business-days': rate(some, byMoment), 'dayjs-business-days2': rate(some, byDayjs) },
    readings: rate(facts, (each) => readClock(each, counting, each.received.at)),
  };
}
