import { lineOfDays, type LineDay } from '../../../shared/domain/clock/line';
import { day } from '../../builders/moments';
import { councilWith } from './plain';

const { nationCalendar } = councilWith();
const line = (received: string, target: string, today: string, pauses?: { from: string; until?: string }[]): LineDay[] =>
  lineOfDays(day(received), day(target), day(today), nationCalendar, pauses?.map(({ from, until }) => ({ from: day(from), ...(until && { until: day(until) }) })));

test('the line shows every day from receipt to target as what it is', () => {
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

test('the line shows paused days, and gives them no number', () => {
  expect(line('2025-06-10', '2025-06-18', '2025-06-16', [{ from: '2025-06-11', until: '2025-06-16' }]).map(({ kind, number }) => [kind, number])).toEqual([
    ['received', undefined], ['paused', undefined], ['paused', undefined], ['paused', undefined], ['weekend', undefined], ['weekend', undefined], ['worked', 1], ['left', 2], ['left', 3],
  ]);
});

test('the line shows a pause that still runs up to today', () => {
  expect(line('2025-06-10', '2025-06-18', '2025-06-13', [{ from: '2025-06-11' }]).filter(({ kind }) => kind === 'paused').map(({ date }) => date)).toEqual(['2025-06-11', '2025-06-12']);
});

test('the line shows a day of receipt that was a holiday as the day of receipt', () => {
  expect(line('2025-04-18', '2025-04-24', '2025-04-18')[0]).toEqual({ date: '2025-04-18', kind: 'received', today: true });
});

test('the line numbers the target with the days that were promised', () => {
  expect(line('2025-04-16', '2025-05-19', '2025-04-16').at(-1)).toEqual({ date: '2025-05-19', kind: 'left', number: 20, target: true });
});

test('the line marks no day as today once today has passed the target', () => {
  expect(line('2025-04-16', '2025-04-23', '2025-04-24').filter((each) => each.today ?? each.kind === 'left')).toEqual([]);
});

test('a line too long to see is not drawn', () => {
  expect(line('2025-04-16', '2025-10-15', '2025-04-16')).toEqual([]);
});
