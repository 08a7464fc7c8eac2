import fc from 'fast-check';
import { paceSince, type Answered } from '../../../shared/domain/self-check/pace';
import { later } from '../../../shared/kernel/london';
import { instant } from '../../builders/moments';

const from = instant('2025-06-10T08:00:00Z');
const after = (minutes: number, took?: number): Answered => ({ receivedAt: later(from, minutes * 60_000), ...(took !== undefined && { acknowledgedAt: later(from, (minutes + took) * 60_000) }) });

test.each<[string, Answered[], object]>([
  ['nothing received', [], { received: 0, acknowledged: 0 }],
  ['nothing acknowledged yet', [after(1), after(2)], { received: 2, acknowledged: 0 }],
  ['one', [after(1, 7)], { received: 1, acknowledged: 1, median: 7, ninetieth: 7 }],
  ['ten, of which one took long: nine in ten did not', [1, 2, 3, 4, 5, 6, 7, 8, 9, 600].map((took) => after(1, took)), { received: 10, acknowledged: 10, median: 5, ninetieth: 9 }],
  ['two: half of them at most the shorter', [after(1, 30), after(1, 10)], { received: 2, acknowledged: 2, median: 10, ninetieth: 30 }],
  ['what came before is left out', [after(-1, 5), after(0, 6)], { received: 1, acknowledged: 1, median: 6, ninetieth: 6 }],
  ['what is known to the day is counted, not timed', [{ receivedAt: '2025-06-11', acknowledgedAt: later(from, 60_000) }, after(1, 4)], { received: 2, acknowledged: 2, median: 4, ninetieth: 4 }],
])('%s', (_what, cases, pace) => {
  expect(paceSince(from, cases)).toEqual(pace);
});

test('half and nine in ten took no longer, whatever they took and in whatever order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 60 }), (took) => {
      const { median = -1, ninetieth = -1 } = paceSince(from, took.map((each) => after(1, each)));
      const within = (limit: number): number => took.filter((each) => each <= limit).length;
      expect(took).toEqual(expect.arrayContaining([median, ninetieth]));
      expect(within(median) * 2).toBeGreaterThanOrEqual(took.length);
      expect(within(ninetieth) * 10).toBeGreaterThanOrEqual(took.length * 9);
      expect(within(median - 1) * 2).toBeLessThan(took.length);
    }),
  );
});
