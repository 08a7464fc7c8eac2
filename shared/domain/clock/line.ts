import { dateOfDay, dayNumber, isWeekend, type LondonDate } from '../../kernel/london';
import type { WorkingCalendar } from './calendar';

/** One cell of the line of days: a day between receipt and target, said so that it reads without colour. */
export interface LineDay {
  date: LondonDate;
  kind: 'received' | 'worked' | 'left' | 'weekend' | 'holiday';
  /** The working day's number since receipt. */
  number?: number;
  name?: string;
  today?: true;
  target?: true;
}

/** Every day from receipt to the target, each as what it is. */
export function lineOfDays(received: LondonDate, target: LondonDate, today: LondonDate, calendar: WorkingCalendar): LineDay[] {
  const line: LineDay[] = [];
  let number = 0;
  for (let day = dayNumber(received); day <= dayNumber(target); day += 1) {
    const date = dateOfDay(day);
    const marks = { date, ...(date === today && { today: true as const }), ...(date === target && { target: true as const }) };
    const holiday = calendar.holidays.get(day);
    if (date === received) line.push({ ...marks, kind: 'received' });
    else if (isWeekend(day)) line.push({ ...marks, kind: 'weekend' });
    else if (holiday !== undefined) line.push({ ...marks, kind: 'holiday', name: holiday });
    else line.push({ ...marks, kind: date <= today ? 'worked' : 'left', number: (number += 1) });
  }
  return line;
}
