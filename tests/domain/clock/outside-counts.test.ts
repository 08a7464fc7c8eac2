import { calendarOf, countWorkingDays, isWorkingDay, workingDayOnOrAfter, workingDaysBetween, type WorkingCalendar } from '../../../shared/domain/clock/calendar';
import { dayZero } from '../../../shared/domain/clock/convention';
import { englandAndWales } from '../../../shared/domain/clock/nations/england-and-wales';
import { dateOfDay, dayNumber, shortDate, type LondonDate } from '../../../shared/kernel/london';
import { day, plainMoment } from '../../builders/moments';
import { readLines, withOutsideCases } from '../../builders/outside-cases';
import { B } from './plain';

interface CountedElsewhere {
  id: string;
  op: string;
  date: string;
  days?: number;
  endDate?: string;
  cutOffHour?: number;
  rule?: string;
  expected: string | number | boolean;
  holidays: 'england-and-wales' | string[];
}

type Count = (row: CountedElsewhere, calendar: WorkingCalendar) => string | number | boolean | undefined;

const builtIn = calendarOf(englandAndWales);
const calendarFor = ({ id, holidays }: CountedElsewhere): WorkingCalendar =>
  holidays === 'england-and-wales'
    ? builtIn
    : calendarOf({ ...englandAndWales, name: id, coversFrom: day('2000-01-01'), coversTo: day('2030-12-31'), holidays: holidays.map((date) => ({ date: day(date), name: 'Holiday' })) });

const daysLater = (date: LondonDate, days: number): LondonDate => dateOfDay(dayNumber(date) + days);
const notNegative = (days: number | undefined): number | undefined => days && Math.max(0, days);
/** For counts that begin with their first day. */
const inclusive: Count = ({ date, endDate = '' }, calendar) => notNegative(workingDaysBetween(daysLater(day(date), -1), day(endDate), calendar));

/** A receipt at a time of the day, by the courts' rule: after that hour, or on a day not worked, it is the next working day's. */
function dayOfReceipt({ date, cutOffHour }: CountedElsewhere, calendar: WorkingCalendar): LondonDate | undefined {
  const [on = '', time = ''] = date.split('T');
  return dayZero({ at: plainMoment(`${shortDate(day(on))} ${time}`) }, { is: 'B', cutOff: `${cutOffHour}:00` }, calendar);
}

const counts: Record<string, Count> = {
  addWorkingDays: ({ date, days = 0 }, calendar) => countWorkingDays(day(date), days, calendar),
  isWorkingDay: ({ date }, calendar) => isWorkingDay(day(date), calendar),
  isBankHoliday: ({ date }, calendar) => calendar.names.has(dayNumber(day(date))),
  workingDaysBetween: ({ date, endDate = '' }, calendar) => workingDaysBetween(day(date), day(endDate), calendar),
  workingDaysLate: ({ date, endDate = '' }, calendar) => notNegative(workingDaysBetween(day(date), day(endDate), calendar)),
  workingDaysTakenInclusive: inclusive,
  remainingWorkingDays: inclusive,
  dayOfReceipt,
  addCalendarDaysRollForward: ({ date, days = 0 }, calendar) => workingDayOnOrAfter(daysLater(day(date), days), calendar),
  dayOfReceiptPlus14CalendarDaysRollForward: (row, calendar) => {
    const received = dayOfReceipt(row, calendar);
    return received && workingDayOnOrAfter(daysLater(received, 14), calendar);
  },
};

const countsThatHeardHasNot: Record<string, string> = {
  workingHoursBetween24h: 'standards are promised in days: Heard counts no hours',
  nextBankHoliday: 'no rule asks for the next bank holiday',
};

/** Rows that rightly differ from convention A on our calendar, and what is true of them instead. */
const differing: Record<string, { because: string; check: (row: CountedElsewhere, calendar: WorkingCalendar) => void }> = {
  'UKHomeOffice/hocs-casework/185': {
    because: 'the Home Office moves a weekend’s receipt to Monday first: our convention B, and under B it agrees',
    check: ({ date, days = 0, expected }, calendar) => {
      const zero = dayZero({ on: day(date) }, B, calendar);
      expect(zero && countWorkingDays(zero, days, calendar)).toBe(expected);
      expect(countWorkingDays(day(date), days, calendar)).not.toBe(expected);
    },
  },
  'mrwilson/java-working-days/144': {
    because: 'it lies past the last published bank holiday: Heard says that it does not know',
    check: ({ date, days = 0 }, calendar) => expect(countWorkingDays(day(date), days, calendar)).toBeUndefined(),
  },
};

const path = 'bank-holidays/working-days.jsonl';

withOutsideCases(path, 'Heard counts as other public bodies do, on their calendars and on ours', () => {
  const rows = readLines<CountedElsewhere>(path).filter(({ id, op }) => counts[op] && !differing[id]);
  expect(rows.length).toBeGreaterThan(90);
  const ours = rows.map((row) => [row.id, row.op, counts[row.op]?.(row, calendarFor(row))]);
  expect(ours).toEqual(rows.map(({ id, op, expected }) => [id, op, expected]));
});

for (const [id, { because, check }] of Object.entries(differing)) {
  withOutsideCases(path, `${id} differs: ${because}`, () => {
    const row = readLines<CountedElsewhere>(path).find((each) => each.id === id);
    expect(row).toBeDefined();
    if (row) check(row, calendarFor(row));
  });
}

withOutsideCases(path, 'every row is checked, or named with the reason', () => {
  const rows = readLines<CountedElsewhere>(path);
  expect(rows.filter(({ id, op }) => !counts[op] && !countsThatHeardHasNot[op] && !differing[id]).map(({ id }) => id)).toEqual([]);
  expect(Object.keys(countsThatHeardHasNot).filter((op) => rows.every((row) => row.op !== op))).toEqual([]);
});
