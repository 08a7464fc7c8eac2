import { countWorkingDays, skippedBetween } from '../../shared/domain/clock/calendar';
import type { Receipt } from '../../shared/domain/clock/convention';
import type { Counting } from '../../shared/domain/clock/counting';
import type { Pause } from '../../shared/domain/clock/facts';
import { lineOfDays } from '../../shared/domain/clock/line';
import type { Duty, Reading } from '../../shared/domain/clock/reading';
import { conventionInWords, workingInWords } from '../../shared/domain/clock/working';
import { endOfLondonDay, londonDate, londonTime, shortDate, type Instant } from '../../shared/kernel/london';
import type { DutyView, ReadingView } from '../../shared/contract/clock';

const days = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`;

function leftInWords(duty: Pick<Duty, 'metOn' | 'standing' | 'workingDaysLeft'>): string {
  if (duty.metOn) return duty.standing === 'met late' ? `done late, ${shortDate(duty.metOn)}` : `done ${shortDate(duty.metOn)}`;
  if (duty.standing === 'cannot be acknowledged') return 'a recorded decision';
  const left = duty.workingDaysLeft;
  if (duty.standing === 'paused') return left === undefined ? 'paused' : `paused, ${days(left)} left`;
  if (left === undefined) return 'the calendar does not reach that far';
  if (duty.standing === 'overdue') return left === 0 ? 'since the last working day' : `by ${days(-left)}`;
  return duty.standing === 'due today' ? 'today' : `${days(left)} left`;
}

/** One duty, ready to show, with its working in words. */
export function dutyView(duty: Omit<Duty, 'count'>, working: string, holidays: DutyView['holidays'] = []): DutyView {
  const { by, standing, workingDaysLeft, metOn, missed, atTheLatest } = duty;
  return {
    said: by ? shortDate(by) : 'Not known',
    standing,
    left: leftInWords(duty),
    working,
    holidays,
    ...(by && { by, until: endOfLondonDay(by) }),
    ...(workingDaysLeft !== undefined && { workingDaysLeft }),
    ...(metOn && { metOn }),
    ...(missed && { missed }),
    ...(atTheLatest && { atTheLatest }),
  };
}

/** "Wed 16 Apr 2025, 16:02", London time. */
export const whenInWords = (instant: Instant): string => `${shortDate(londonDate(instant))}, ${londonTime(instant)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** When something came: with its time where that is known. */
export const receiptInWords = (receipt: Receipt): string => ('at' in receipt ? whenInWords(receipt.at) : shortDate(receipt.on));

function notesOn(reading: Reading, { profile, calendar, convention }: Counting): string[] {
  const { answer, promised, owesLetter, countedFrom, received } = reading;
  return [
    ...(countedFrom && countedFrom !== received ? [`Received on ${shortDate(received)}, it counts as ${shortDate(countedFrom)}: ${conventionInWords(convention)}.`] : []),
    ...(answer.atTheLatest ? ['The answer counts from the acknowledgement, which has not been sent: this is the latest that it can be.'] : []),
    ...(answer.missed && answer.by && answer.missed < answer.by ? [`The target ${shortDate(answer.missed)} passed before anybody explained. The later date does not cure that.`] : []),
    ...(owesLetter && promised && answer.by ? [`The resident was told ${shortDate(promised)}, and the date is now ${shortDate(answer.by)}: write to them.`] : []),
    ...(answer.by ? [] : [`The calendar covers ${shortDate(calendar.coversFrom)} to ${shortDate(calendar.coversTo)}, and Heard does not guess beyond it.`]),
    ...(profile.checked ? [] : ['Nobody has checked the figures of this profile against its source yet.']),
  ];
}

/** The words of a clock that has ended, kept as they were. */
export interface KeptWorking {
  acknowledge: string;
  answer: string;
}

function lineInWords(reading: Reading, line: ReadingView['line'], working: string): string {
  const { received, today, answer } = reading;
  if (!answer.by) return `Received ${shortDate(received)}. ${working}`;
  const worked = line.filter((day) => day.kind === 'worked').length;
  const counted = line.filter((day) => day.number !== undefined).length;
  const where = counted === 0 ? '' : ` Working day ${worked} of ${counted} today, ${shortDate(today)}.`;
  return `Received ${shortDate(received)}.${where} Answer by ${shortDate(answer.by)}, ${leftInWords(answer)}.`;
}

/** A whole reading, with the line of days and that line in a sentence. A clock that has ended brings its own words. */
export function readingView(reading: Reading, counting: Counting, pauses: readonly Pause[] = [], kept?: KeptWorking): ReadingView {
  const { calendar, convention, profile } = counting;
  const { answer, acknowledge, received, today, countedFrom, original, promised, pausedSince, workingDaysUsed, grossWorkingDays, answeredAs, explainedAfterwards, owesLetter } = reading;
  const working = kept ?? { acknowledge: workingInWords(reading, acknowledge, counting), answer: workingInWords(reading, answer, counting) };
  const line = answer.by && countedFrom ? lineOfDays(countedFrom, answer.by, today, calendar, pauses) : [];
  const holidaysTo = (by: Duty['by']) => (by && countedFrom ? skippedBetween(countedFrom, by, calendar).holidays : []);
  const firstDay = countedFrom && countWorkingDays(countedFrom, 1, calendar);
  return {
    received,
    receivedSaid: receiptInWords(reading.receipt),
    today,
    acknowledge: dutyView(acknowledge, working.acknowledge, holidaysTo(acknowledge.by)),
    answer: dutyView(answer, working.answer, holidaysTo(answer.by)),
    owesLetter,
    profile: { id: profile.id, name: profile.name, source: profile.source, checked: profile.checked },
    counting: `${capital(conventionInWords(convention))}; ${calendar.name} calendar v${calendar.version}, up to ${shortDate(calendar.coversTo)}`,
    notes: notesOn(reading, counting),
    line,
    lineSaid: lineInWords(reading, line, working.answer),
    ...(countedFrom && { countedFrom }),
    ...(firstDay && { firstDay }),
    ...(original && { original }),
    ...(promised && { promised }),
    ...(pausedSince && { pausedSince }),
    ...(workingDaysUsed !== undefined && { workingDaysUsed }),
    ...(grossWorkingDays !== undefined && { grossWorkingDays }),
    ...(answeredAs && { answeredAs }),
    ...(explainedAfterwards && { explainedAfterwards }),
  };
}
