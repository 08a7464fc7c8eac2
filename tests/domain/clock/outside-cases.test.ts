import { readFileSync } from 'node:fs';
import { calendarOf, countWorkingDays } from '../../../shared/domain/clock/calendar';
import { englandAndWales } from '../../../shared/domain/clock/england-and-wales';
import { kent } from '../../../shared/domain/clock/profiles';
import { readClock } from '../../../shared/domain/clock/reading';
import { endOfLondonDay } from '../../../shared/kernel/london';
import { day, instant } from '../../builders/moments';
import { outsideCase, readLines, withOutsideCases } from '../../builders/outside-cases';

interface ClockCase {
  id: string;
  convention: string;
  calendar: string;
  closures: string[];
  received: string;
  ack_due: string;
  answer_due: string;
  ack_due_utc: string;
  answer_due_utc: string;
}

withOutsideCases('clock/clock.json', 'agrees with the dated cases of convention A', () => {
  const { clock } = JSON.parse(readFileSync(outsideCase('clock/clock.json'), 'utf8')) as { clock: ClockCase[] };
  const cases = clock.filter((each) => each.convention === 'A' && each.calendar === 'EW' && each.closures.length === 0);
  expect(cases.length).toBeGreaterThan(15);
  for (const each of cases) {
    const receivedAt = instant(each.received);
    const { acknowledge, answer } = readClock({ receivedAt }, { profile: kent, calendar: englandAndWales }, receivedAt);
    const end = (date: typeof answer.by): string | undefined => date && endOfLondonDay(date).replace('.999Z', 'Z');
    expect({ id: each.id, ack: acknowledge.by, answer: answer.by, ackEnd: end(acknowledge.by), answerEnd: end(answer.by) }).toEqual({
      id: each.id, ack: each.ack_due, answer: each.answer_due, ackEnd: each.ack_due_utc, answerEnd: each.answer_due_utc,
    });
  }
});

interface WorkingDaysCase {
  id: string;
  op: string;
  date: string;
  days: number;
  expected: string;
  holidays: 'england-and-wales' | string[];
  agreesWithDefinedRule?: boolean;
}

withOutsideCases('bank-holidays/working-days.jsonl', 'agrees with what other public bodies count, on their calendars and on ours', () => {
  const cases = readLines<WorkingDaysCase>('bank-holidays/working-days.jsonl').filter((each) => each.op === 'addWorkingDays' && each.agreesWithDefinedRule && each.days > 0);
  expect(cases.length).toBeGreaterThan(35);
  for (const { id, date, days, expected, holidays } of cases) {
    const calendar =
      holidays === 'england-and-wales'
        ? englandAndWales
        : calendarOf({ name: id, version: 1, source: id, readOn: '2026-01-01', coversFrom: '2000-01-01', coversTo: '2030-12-31', holidays: holidays.map((each) => [each, 'Holiday'] as const) });
    expect([id, countWorkingDays(day(date), days, calendar)?.date]).toEqual([id, expected]);
  }
});

withOutsideCases('bank-holidays/merged-2012-2028.json', 'has every bank holiday that GOV.UK has listed, and no other', () => {
  const { divisions } = JSON.parse(readFileSync(outsideCase('bank-holidays/merged-2012-2028.json'), 'utf8')) as { divisions: Record<string, { date: string }[]> };
  const listed = (divisions['england-and-wales'] ?? []).map(({ date }) => date).sort();
  expect([...englandAndWales.holidays.keys()].map((each) => new Date(each * 86_400_000).toISOString().slice(0, 10)).sort()).toEqual(listed);
});
