import { dateOfDay, dayNumber, isWeekend, type LondonDate } from '../../kernel/london';
import { covers, type WorkingCalendar } from './calendar';
import type { Pause } from './facts';

/** One cell of the line of days: a day between receipt and target, said so that it reads without colour. */
export interface LineDay {
  date: LondonDate;
  kind: 'received' | 'worked' | 'left' | 'weekend' | 'holiday' | 'paused';
  /** The working day's number since receipt. */
  number?: number;
  name?: string;
  today?: true;
  target?: true;
}

/** The longest line that is drawn, in days: beyond it a line says less than a date. */
const longest = 140;

/** Every day from receipt to the target, each as what it is; empty where that is too many to see, or the calendar does not reach. */
export function lineOfDays(from: LondonDate, target: LondonDate, today: LondonDate, calendar: WorkingCalendar, pauses: readonly Pause[] = []): LineDay[] {
  const [first, last] = [dayNumber(from), dayNumber(target)];
  if (last - first > longest || !covers(from, calendar) || !covers(target, calendar)) return [];
  const line: LineDay[] = [];
  let number = 0;
  for (let day = first; day <= last; day += 1) {
    const date = dateOfDay(day);
    const marks = { date, ...(date === today && { today: true as const }), ...(date === target && { target: true as const }) };
    const holiday = calendar.names.get(day);
    if (date === from) line.push({ ...marks, kind: 'received' });
    else if (isWeekend(day)) line.push({ ...marks, kind: 'weekend' });
    else if (holiday !== undefined) line.push({ ...marks, kind: 'holiday', name: holiday });
    else if (pauses.some((pause) => pause.from <= date && date < (pause.until ?? today))) line.push({ ...marks, kind: 'paused' });
    else line.push({ ...marks, kind: date <= today ? 'worked' : 'left', number: (number += 1) });
  }
  return line;
}
