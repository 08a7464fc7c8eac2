import { readFileSync } from 'node:fs';
import { isWorkingDay } from '../../../shared/domain/clock/calendar';
import { builtIn } from '../../../shared/domain/clock/nations/nations';
import { nations, type Nation } from '../../../shared/domain/clock/vocabulary';
import { plainDay } from '../../builders/moments';
import { outsideCase, withOutsideCases } from '../../builders/outside-cases';
import { councilWith, plainly } from './plain';

const inEach = <T>(ask: (nation: Nation) => T): T[] => nations.map(ask);

// England and Wales, Scotland, Northern Ireland; 20 working days from receipt.
test.each([
  ['only Scotland keeps St Andrew’s Day, on Monday when it is a Sunday', 'Fri 28 Nov 2025', 'Tue 30 Dec 2025', 'Wed 31 Dec 2025', 'Tue 30 Dec 2025'],
  ['only Scotland keeps St Andrew’s Day, on Monday when it is a Saturday', 'Wed 27 Nov 2024', 'Fri 27 Dec 2024', 'Mon 30 Dec 2024', 'Fri 27 Dec 2024'],
  ['only Northern Ireland keeps 12 July; only Scotland begins August with a holiday', 'Thu 11 July 2024', 'Thu 8 Aug 2024', 'Fri 9 Aug 2024', 'Fri 9 Aug 2024'],
  ['Northern Ireland keeps Monday 14 July when the 12th is a Saturday', 'Fri 11 July 2025', 'Fri 8 Aug 2025', 'Mon 11 Aug 2025', 'Mon 11 Aug 2025'],
  ['only Northern Ireland keeps St Patrick’s Day', 'Fri 14 Mar 2025', 'Fri 11 Apr 2025', 'Fri 11 Apr 2025', 'Mon 14 Apr 2025'],
  ['only Scotland keeps 2 January', 'Tue 31 Dec 2024', 'Wed 29 Jan 2025', 'Thu 30 Jan 2025', 'Wed 29 Jan 2025'],
  ['only Scotland keeps Monday 15 June 2026, for the World Cup', 'Fri 12 June 2026', 'Fri 10 July 2026', 'Mon 13 July 2026', 'Fri 10 July 2026'],
  ['Scotland works on Easter Monday', 'Thu 17 Apr 2025', 'Tue 20 May 2025', 'Mon 19 May 2025', 'Tue 20 May 2025'],
  ['Scotland works on the last Monday of August', 'Fri 22 Aug 2025', 'Mon 22 Sept 2025', 'Fri 19 Sept 2025', 'Mon 22 Sept 2025'],
  ['Scotland has a substitute for 2 January too', 'Fri 24 Dec 2021', 'Wed 26 Jan 2022', 'Thu 27 Jan 2022', 'Wed 26 Jan 2022'],
  ['all three kept the State Funeral', 'Fri 16 Sept 2022', 'Mon 17 Oct 2022', 'Mon 17 Oct 2022', 'Mon 17 Oct 2022'],
  ['all three kept the Coronation', 'Fri 5 May 2023', 'Tue 6 June 2023', 'Tue 6 June 2023', 'Tue 6 June 2023'],
  ['all three kept the Platinum Jubilee', 'Wed 1 June 2022', 'Fri 1 July 2022', 'Fri 1 July 2022', 'Fri 1 July 2022'],
])('%s: received %s', (_policy, received, ...answerBy) => {
  expect(inEach((nation) => plainly([[received, 'received']], received, { nation }).answerBy)).toEqual(answerBy);
});

test.each([
  ['in 2012 the last Monday of May was worked', 'Mon 28 May 2012', true, true, true],
  ['the Spring holiday of 2012 moved to the Monday of the jubilee', 'Mon 4 June 2012', false, false, false],
  ['the Diamond Jubilee was a Tuesday', 'Tue 5 June 2012', false, false, false],
  ['in 2020 the first Monday of May was worked', 'Mon 4 May 2020', true, true, true],
  ['in 2020 that holiday moved to the Friday of VE Day', 'Fri 8 May 2020', false, false, false],
  ['in 2022 the last Monday of May was worked', 'Mon 30 May 2022', true, true, true],
  ['the Spring holiday of 2022 moved to the Thursday of the jubilee', 'Thu 2 June 2022', false, false, false],
  ['the Platinum Jubilee was a Friday', 'Fri 3 June 2022', false, false, false],
  ['the State Funeral was a Monday', 'Mon 19 Sept 2022', false, false, false],
  ['the Coronation’s holiday was a Monday', 'Mon 8 May 2023', false, false, false],
  ['New Year’s Day 2022, a Saturday, is kept on Monday', 'Mon 3 Jan 2022', false, false, false],
  ['2 January 2022, a Sunday, is kept on Tuesday in Scotland', 'Tue 4 Jan 2022', true, false, true],
  ['Christmas Day 2027, a Saturday, is kept on Monday', 'Mon 27 Dec 2027', false, false, false],
  ['Boxing Day 2027, a Sunday, is kept on Tuesday', 'Tue 28 Dec 2027', false, false, false],
  ['Boxing Day 2020, a Saturday, is kept on Monday', 'Mon 28 Dec 2020', false, false, false],
  ['Christmas Day 2016, a Sunday, is kept on Tuesday', 'Tue 27 Dec 2016', false, false, false],
  ['2 January 2026', 'Fri 2 Jan 2026', true, false, true],
  ['Easter Monday 2026', 'Mon 6 Apr 2026', false, true, false],
  ['St Andrew’s Day 2026', 'Mon 30 Nov 2026', true, false, true],
  ['the 12th of July 2026, a Sunday, is kept on Monday', 'Mon 13 July 2026', true, true, false],
  ['the first Monday of August 2026', 'Mon 3 Aug 2026', true, false, true],
  ['the last Monday of August 2026', 'Mon 31 Aug 2026', false, true, false],
  ['a Saturday is worked nowhere', 'Sat 14 June 2025', false, false, false],
])('%s: %s is a working day in England and Wales %s, Scotland %s, Northern Ireland %s', (_what, date, ...worked) => {
  expect(inEach((nation) => isWorkingDay(plainDay(date), councilWith({ nation }).nationCalendar))).toEqual(worked);
});

test('each nation has its holidays of every year', () => {
  const ofYear = (nation: Nation, year: number): number => builtIn[nation].holidays.filter(({ date }) => date.startsWith(String(year))).length;
  const perYear = Object.fromEntries([...Array(17).keys()].map((at) => [2012 + at, inEach((nation) => ofYear(nation, 2012 + at))]));
  const usual = [8, 9, 10];
  expect(perYear).toEqual({
    2012: [9, 10, 11], 2013: usual, 2014: usual, 2015: usual, 2016: usual, 2017: usual, 2018: usual, 2019: usual, 2020: usual, 2021: usual,
    2022: [10, 11, 12], 2023: [9, 10, 11], 2024: usual, 2025: usual, 2026: [8, 10, 10], 2027: usual, 2028: usual,
  });
});

test('no holiday is listed twice, or on a weekend, or without a name', () => {
  for (const { holidays } of Object.values(builtIn)) {
    expect(new Set(holidays.map(({ date }) => date)).size).toBe(holidays.length);
    expect(holidays.filter(({ date, name }) => name === '' || [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay()))).toEqual([]);
  }
});

test('each calendar says where it comes from, when it was read and how far it reaches', () => {
  for (const nation of nations) {
    expect(builtIn[nation]).toMatchObject({ name: nation, version: 1, source: 'https://www.gov.uk/bank-holidays', readOn: '2026-02-25', coversFrom: '2012-01-01', coversTo: '2028-12-31' });
  }
});

const divisions: Record<Nation, string> = { 'England and Wales': 'england-and-wales', Scotland: 'scotland', 'Northern Ireland': 'northern-ireland' };

withOutsideCases('bank-holidays/merged-2012-2028.json', 'each nation has every bank holiday that GOV.UK has listed, and no other', () => {
  const merged = JSON.parse(readFileSync(outsideCase('bank-holidays/merged-2012-2028.json'), 'utf8')) as { divisions: Record<string, { date: string }[]> };
  for (const nation of nations) {
    const listed = (merged.divisions[divisions[nation]] ?? []).map(({ date }) => date).sort();
    expect(listed.length).toBeGreaterThan(130);
    expect(builtIn[nation].holidays.map(({ date }) => date).sort()).toEqual(listed);
  }
});
