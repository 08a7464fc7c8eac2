import { existsSync, readFileSync } from 'node:fs';
import { countWorkingDays } from '../../../shared/domain/clock/calendar';
import { readClock } from '../../../shared/domain/clock/reading';
import type { Convention, Nation } from '../../../shared/domain/clock/vocabulary';
import { endOfLondonDay, type LondonDate } from '../../../shared/kernel/london';
import { day, instant } from '../../builders/moments';
import { outsideCase, withOutsideCases } from '../../builders/outside-cases';
import { A, B, B17, countingUnder } from './plain';

interface DatedCase {
  id: string;
  title: string;
  convention: string;
  calendar: string;
  closures: string[];
  received: string;
  effective: string;
  day1: string;
  ack_due: string;
  answer_due: string;
  ack_due_utc: string;
  answer_due_utc: string;
}

const conventions: Record<string, Convention> = { A, B, B17 };
const calendars: Record<string, Nation> = { EW: 'England and Wales', S: 'Scotland', NI: 'Northern Ireland' };

const path = 'clock/clock.json';
const cases = existsSync(outsideCase(path)) ? (JSON.parse(readFileSync(outsideCase(path), 'utf8')) as { clock: DatedCase[] }).clock : [];
const endOf = (date: LondonDate | undefined): string | undefined => date && endOfLondonDay(date).replace('.999Z', 'Z');

withOutsideCases(path, 'there are dated cases, under conventions and calendars that Heard has', () => {
  expect(cases.length).toBeGreaterThanOrEqual(23);
  expect(cases.filter(({ convention, calendar }) => !conventions[convention] || !calendars[calendar])).toEqual([]);
});

for (const each of cases) {
  withOutsideCases(path, `${each.id}, convention ${each.convention}: ${each.title}`, () => {
    const received = instant(each.received);
    const [convention, nation] = [conventions[each.convention], calendars[each.calendar]];
    if (!convention || !nation) throw new Error(`${each.id} is counted by a rule that nobody here knows`);
    const counting = countingUnder({ convention, nation, closures: each.closures.map((date) => ({ date: day(date), name: 'Closed' })) });
    const { countedFrom, acknowledge, answer } = readClock({ received: { at: received } }, counting, received);
    expect({
      effective: countedFrom, day1: countedFrom && countWorkingDays(countedFrom, 1, counting.calendar),
      ack_due: acknowledge.by, answer_due: answer.by, ack_due_utc: endOf(acknowledge.by), answer_due_utc: endOf(answer.by),
    }).toEqual({
      effective: each.effective, day1: each.day1, ack_due: each.ack_due, answer_due: each.answer_due, ack_due_utc: each.ack_due_utc, answer_due_utc: each.answer_due_utc,
    });
  });
}
