import type { MeasureView } from '../../shared/contract/self-check';
import type { Pace, Span } from '../../shared/domain/self-check/pace';
import { readInstant, shortDate, type LondonDate } from '../../shared/kernel/london';
import type { Measures, Waiting } from '../use-cases/measure';
import { whenInWords } from './reading-view';

const cases = (count: number): string => (count === 1 ? 'One case' : `${count} cases`);

function since(first: string): string {
  const instant = readInstant(first);
  return instant ? whenInWords(instant) : shortDate(first as LondonDate);
}

/** `45 minutes`, `2 hours 5 minutes`, `3 days 4 hours`: as closely as somebody asks. */
function lastingInWords(minutes: number): string {
  const several = (count: number, of: string): string => `${count} ${of}${count === 1 ? '' : 's'}`;
  if (minutes < 60) return several(minutes, 'minute');
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours < 24) return rest === 0 ? several(hours, 'hour') : `${several(hours, 'hour')} ${several(rest, 'minute')}`;
  return hours % 24 === 0 ? several(Math.floor(hours / 24), 'day') : `${several(Math.floor(hours / 24), 'day')} ${several(hours % 24, 'hour')}`;
}

function owedSaid({ count, first = '' }: Waiting, late: number): string {
  if (count === 0) return 'No case waits for its acknowledgement.';
  const overdue = late === 0 ? 'None is late.' : late === 1 ? 'One should have gone before today.' : `${late} should have gone before today.`;
  return `${cases(count)} wait${count === 1 ? 's' : ''} for an acknowledgement, the first received ${since(first)}. ${overdue}`;
}

function paceSaid({ received, acknowledged, median, ninetieth }: Pace): string {
  if (received === 0) return 'Nothing was received that became a case.';
  const told = `Of ${received === 1 ? 'one case' : cases(received)} received, ${acknowledged} ${acknowledged === 1 ? 'is' : 'are'} acknowledged`;
  return median === undefined || ninetieth === undefined ? `${told}.` : `${told}: half of them within ${lastingInWords(median)}, nine in ten within ${lastingInWords(ninetieth)}.`;
}

const spanNames: Record<Span, string> = { day: 'From receipt to acknowledgement, last 24 hours', week: 'From receipt to acknowledgement, last seven days' };

/** What a manager is shown of how it goes, in words. */
export const measuresView = ({ owed, late, inbox, handed, pace }: Measures): MeasureView[] => [
  { name: 'Acknowledgements owed', said: owedSaid(owed, late) },
  { name: spanNames.day, said: paceSaid(pace.day) },
  { name: spanNames.week, said: paceSaid(pace.week) },
  { name: 'Waiting in the inbox', said: inbox.count === 0 ? 'No message waits to be placed.' : `${inbox.count === 1 ? 'One message waits' : `${inbox.count} messages wait`} to be placed, the first received ${since(inbox.first ?? '')}.` },
  { name: 'Handed over', said: handed.count === 0 ? 'Whatever was handed over has been accepted.' : `${handed.count === 1 ? 'One message is' : `${handed.count} messages are`} handed over and not accepted yet, the first received ${since(handed.first ?? '')}.` },
];
