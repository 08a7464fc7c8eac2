import type { Duty, Reading } from '../../shared/domain/clock/reading';
import type { WorkingCalendar } from '../../shared/domain/clock/calendar';
import { lineOfDays } from '../../shared/domain/clock/line';
import { londonDate, londonTime, shortDate, type Instant } from '../../shared/kernel/london';
import type { DutyView, ReadingView } from '../../shared/contract/views';

const days = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`;

function leftInWords(duty: Duty): string {
  if (duty.metOn) return duty.standing === 'met late' ? `done late, ${shortDate(duty.metOn)}` : `done ${shortDate(duty.metOn)}`;
  const left = duty.workingDaysLeft;
  if (left === undefined) return 'the calendar does not reach that far';
  if (duty.standing === 'overdue') return left === 0 ? 'since the last working day' : `by ${days(-left)}`;
  return duty.standing === 'due today' ? 'today' : `${days(left)} left`;
}

/** One duty, ready to show. */
export function dutyView(duty: Duty): DutyView {
  const { by, standing, workingDaysLeft, metOn, working, counted } = duty;
  return {
    said: by ? shortDate(by) : 'Not known',
    standing,
    left: leftInWords(duty),
    working,
    holidays: counted?.holidays ?? [],
    ...(by && { by }),
    ...(workingDaysLeft !== undefined && { workingDaysLeft }),
    ...(metOn && { metOn }),
  };
}

/** "Wed 16 Apr 2025, 16:02", London time. */
export const whenInWords = (instant: Instant): string => `${shortDate(londonDate(instant))}, ${londonTime(instant)}`;

/** A whole reading, with the line of days and that line in a sentence. */
export function readingView(reading: Reading, calendar: WorkingCalendar): ReadingView {
  const { answer, received, today } = reading;
  const line = answer.by ? lineOfDays(received, answer.by, today, calendar) : [];
  const worked = line.filter((day) => day.kind === 'worked').length;
  const counted = line.filter((day) => day.number !== undefined).length;
  return {
    received,
    receivedSaid: whenInWords(reading.receivedAt),
    today,
    acknowledge: dutyView(reading.acknowledge),
    answer: dutyView(answer),
    line,
    lineSaid: answer.by
      ? `Received ${shortDate(received)}. Working day ${worked} of ${counted} today, ${shortDate(today)}. Answer by ${shortDate(answer.by)}, ${leftInWords(answer)}.`
      : `Received ${shortDate(received)}. ${answer.working}`,
  };
}
