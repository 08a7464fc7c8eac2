import { countWorkingDays } from '../../../shared/domain/clock/calendar';
import { englandAndWales } from '../../../shared/domain/clock/england-and-wales';
import { lineOfDays } from '../../../shared/domain/clock/line';
import { workingInWords } from '../../../shared/domain/clock/working';
import { day } from '../../builders/moments';

const working = (days: number, from: string): string => workingInWords(days, day(from), 'A', englandAndWales, countWorkingDays(day(from), days, englandAndWales));

test('says what was skipped, so that a person can count it again', () => {
  expect(working(20, '2025-04-16')).toBe(
    '20 working days from Wed 16 Apr 2025, the day after receipt is the first that can count (convention A), England and Wales calendar v1: ' +
      'skipped Good Friday 18 Apr, Easter Monday 21 Apr, Early May bank holiday 5 May and 5 weekends. That is Mon 19 May 2025.',
  );
});

test.each([
  [3, '2025-05-12', 'nothing skipped. That is Thu 15 May 2025.'],
  [3, '2025-09-12', 'skipped 1 weekend. That is Wed 17 Sept 2025.'],
  [3, '2025-09-13', 'skipped 1 weekend. That is Wed 17 Sept 2025.'],
  [3, '2025-09-14', 'nothing skipped. That is Wed 17 Sept 2025.'],
  [3, '2024-03-28', 'skipped Good Friday 29 Mar, Easter Monday 1 Apr and 1 weekend. That is Thu 4 Apr 2024.'],
  [3, '2024-12-24', 'skipped Christmas Day 25 Dec, Boxing Day 26 Dec and 1 weekend. That is Tue 31 Dec 2024.'],
])('says in words what %i working days from %s pass over', (days, from, says) => {
  expect(working(days, from)).toMatch(new RegExp(`calendar v1: ${says.replace(/[.]/g, '\\.')}$`));
});

test('says one working day, not one working days', () => {
  expect(working(1, '2025-05-12')).toMatch(/^1 working day from/);
});

test('says that the calendar ends before the date, and does not guess', () => {
  expect(working(20, '2028-12-20')).toMatch(/not known, because that calendar ends on Sun 31 Dec 2028\. Ask for a newer calendar\.$/);
});

test('says that the calendar begins after the receipt, and does not guess', () => {
  expect(working(20, '2011-12-20')).toMatch(/not known, because that calendar begins on Sun 1 Jan 2012\.$/);
});

const line = (received: string, target: string, today: string) => lineOfDays(day(received), day(target), day(today), englandAndWales);

test('shows every day from receipt to target as what it is', () => {
  expect(line('2025-04-16', '2025-04-23', '2025-04-22')).toEqual([
    { date: '2025-04-16', kind: 'received' },
    { date: '2025-04-17', kind: 'worked', number: 1 },
    { date: '2025-04-18', kind: 'holiday', name: 'Good Friday' },
    { date: '2025-04-19', kind: 'weekend' },
    { date: '2025-04-20', kind: 'weekend' },
    { date: '2025-04-21', kind: 'holiday', name: 'Easter Monday' },
    { date: '2025-04-22', kind: 'worked', number: 2, today: true },
    { date: '2025-04-23', kind: 'left', number: 3, target: true },
  ]);
});

test('shows a day of receipt that was a holiday as the day of receipt', () => {
  expect(line('2025-04-18', '2025-04-24', '2025-04-18')[0]).toEqual({ date: '2025-04-18', kind: 'received', today: true });
});

test('numbers the target with the days that were promised', () => {
  expect(line('2025-04-16', '2025-05-19', '2025-04-16').at(-1)).toEqual({ date: '2025-05-19', kind: 'left', number: 20, target: true });
});

test('marks no day as today once today has passed the target', () => {
  expect(line('2025-04-16', '2025-04-23', '2025-04-24').filter((each) => each.today ?? each.kind === 'left')).toEqual([]);
});
