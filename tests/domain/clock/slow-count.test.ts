import { countWorkingDays, isWorkingDay, workingDaysBetween } from '../../../shared/domain/clock/calendar';
import type { Profile } from '../../../shared/domain/clock/profiles/profile';
import { readClock } from '../../../shared/domain/clock/reading';
import { nations, type Convention, type Nation } from '../../../shared/domain/clock/vocabulary';
import type { LondonDate } from '../../../shared/kernel/london';
import { instant } from '../../builders/moments';
import { A, B, B17, councilWith, countingUnder } from './plain';
import { everyDay, onTheWall, slowly } from './slow';

const asDate = (date: string): LondonDate => date as LondonDate;
const inAll = nations.map((nation) => ({ nation, slow: slowly(nation), calendar: councilWith({ nation }).nationCalendar }));

test.each(inAll)('$nation: every day from 2012 to 2028 is worked, or not, alike', ({ slow, calendar }) => {
  expect(everyDay.filter((date) => isWorkingDay(asDate(date), calendar) !== slow.isWorked(date))).toEqual([]);
});

describe.each(inAll)('$nation', ({ slow, calendar }) => {
  test.each([1, 3, 5, 10, 20, 65, -1, -3, -5, -10, -20])('counting %i from every day comes to the day that a person counts to', (days) => {
    expect(everyDay.filter((from) => countWorkingDays(asDate(from), days, calendar) !== slow.count(from, days))).toEqual([]);
  });

  test.each([1, 4, 7, 31])('the working days between every day and the one %i later are those that a person counts, there and back', (apart) => {
    const wrong = everyDay.filter((from, at) => {
      const to = everyDay[at + apart];
      if (to === undefined) return false;
      const worked = slow.between(from, to);
      return workingDaysBetween(asDate(from), asDate(to), calendar) !== worked || workingDaysBetween(asDate(to), asDate(from), calendar) !== (worked === 0 ? 0 : -worked);
    });
    expect(wrong).toEqual([]);
  });
});

const profileOf = (acknowledge: number, answer: number): Profile => ({
  id: 'some', name: 'Some days', source: '', checked: true, workingDay: 'council',
  stages: [{ acknowledge: { workingDays: acknowledge, from: 'receipt' }, answer: { workingDays: answer, from: 'receipt' } }],
});

/** Half past four in winter is half past five in summer; half past eleven in summer is tomorrow. */
const timesInUtc = ['16:30', '17:00', '23:30'];
const moments = everyDay.slice(0, -1).map((date, at) => {
  const received = instant(`${date}T${timesInUtc[at % timesInUtc.length]}Z`);
  return { received, ...onTheWall(received) };
});

const zeroOf: Record<string, (date: string, time: string, nation: Nation) => string | undefined> = {
  A: (date) => date,
  B: (date, _time, nation) => inAll.find((each) => each.nation === nation)?.slow.countsAs(date, false),
  B17: (date, time, nation) => inAll.find((each) => each.nation === nation)?.slow.countsAs(date, time > '17:00:00'),
};

describe.each([['A', A], ['B', B], ['B17', B17]] as [string, Convention][])('convention %s', (name, convention) => {
  test.each(inAll)('a clock in $nation reads as a person counts, whenever something is received', ({ nation, slow }) => {
    for (const [acknowledgeIn, answerIn] of [[1, 5], [3, 20], [5, 10]] as const) {
      const counting = countingUnder({ nation, convention, profile: profileOf(acknowledgeIn, answerIn) });
      const wrong = moments.filter(({ received, date, time }) => {
        const { countedFrom, acknowledge, answer } = readClock({ received: { at: received } }, counting, received);
        const zero = zeroOf[name]?.(date, time, nation);
        const counted = (days: number): string | undefined => zero && slow.count(zero, days);
        return countedFrom !== zero || acknowledge.by !== counted(acknowledgeIn) || answer.by !== counted(answerIn);
      });
      expect(wrong).toEqual([]);
    }
  });
});
