import type { WorklistFilter } from '../../shared/contract/worklist';
import { countWorkingDays } from '../../shared/domain/clock/calendar';
import { soon } from '../../shared/domain/clock/reading';
import { waysByHand } from '../../shared/domain/letter/vocabulary';
import { dayNumber, daysLater, londonDate, weekdayOfDay, type LondonDate } from '../../shared/kernel/london';
import { unreachable } from '../../shared/kernel/result';
import type { ListQuery } from '../ports/document-store';
import type { Desk } from './desk';

/** What the store is asked: the same question lists the cases and counts them. */
export type Question = Omit<ListQuery, 'limit' | 'after'>;

/** The Sunday of that day's week. */
const endOfWeek = (date: LondonDate): LondonDate => daysLater(date, 6 - weekdayOfDay(dayNumber(date)));

/** From the first day that there is. */
const everSince = '0';

/**
 * The worklist as the store is asked for it. A standing is a range of dates seen from today: nothing is stored that a night
 * could make untrue. A clock that stands still is due on no day: it is asked for by itself.
 */
export function worklist({ clock, counting }: Pick<Desk, 'clock' | 'counting'>, { standing, ...filter }: WorklistFilter): Question {
  const asked = { ...filter, ...(filter.officer === 'nobody' && { officer: '' }) };
  const narrowing = Object.fromEntries(Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const by = (orderBy: string, where: Question['where'], range?: { from?: string; to?: string }): Question => ({
    kind: 'case', where: { ...where, ...narrowing }, orderBy, ...(range && { range: { field: orderBy, ...range } }),
  });
  const running = (range: { from?: string; to?: string }) => by('answerBy', { situation: 'open', clock: 'running' }, range);
  const today = londonDate(clock.now());
  const lastSoon = countWorkingDays(today, soon.answer, counting.councilCalendar) ?? today;
  switch (standing) {
    case undefined:
      return by('answerBy', { situation: 'open' });
    case 'overdue':
      return running({ from: everSince, to: daysLater(today, -1) });
    case 'due today':
      return running({ from: today, to: today });
    case 'due soon':
      return running({ from: daysLater(today, 1), to: lastSoon });
    case 'in time':
      return running({ from: daysLater(lastSoon, 1) });
    case 'due this week':
      return running({ from: today, to: endOfWeek(today) });
    case 'paused':
      return by('answerBy', { situation: 'open', clock: 'paused' });
    case 'to look at again':
      return by('answerBy', { situation: 'open', clock: 'paused' }, { to: today });
    case 'to acknowledge':
      return by('acknowledgeBy', { acknowledgement: 'owed' }, { from: everSince, to: today });
    case 'to deliver':
      return by('answerBy', { toDeliver: waysByHand });
    case 'asks for a decision':
      return by('decideBy', { asks: 'decision' });
    case 'with the Ombudsman':
      return by('ombudsmanBy', { ombudsman: 'with' });
    case 'answered':
      return { ...by('answeredOn', {}, { from: everSince }), descending: true };
    case 'closed to others':
      return by('answerBy', { closed: 'to others', situation: 'open' });
    case 'on legal hold':
      return by('answerBy', { hold: 'set' });
    default:
      return unreachable(standing);
  }
}
