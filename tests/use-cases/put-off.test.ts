import { nextRound } from '../../functions/use-cases/put-off';
import { later, millisecondsOf } from '../../shared/kernel/london';
import { instant } from '../builders/moments';

const now = instant('2025-04-17T10:02:00Z');
const [minute, day] = [60_000, 24 * 3_600_000];

test('letters that wait for the mailbox try again in the same five minutes, whoever was owed first first', () => {
  const rounds = [300, 200, 4, 3, 0].map((minutes) => nextRound(later(now, -minutes * minute), now));
  expect(rounds).toEqual([...rounds].sort());
  for (const round of rounds) expect(round >= '2025-04-17T10:05:00.000Z' && round <= '2025-04-17T10:06:00.000Z').toBe(true);
});

test('one that failed early in a round and one that failed late keep their order', () => {
  const [early, late] = [later(now, -20 * minute), later(now, -10 * minute)];
  expect(nextRound(early, later(now, 2.9 * minute)) < nextRound(late, now)).toBe(true);
});

test('a letter that must be left alone for a while waits for a round after that', () => {
  expect(nextRound(now, later(now, 2 * minute), 2 * minute) >= '2025-04-17T10:10:00.000Z').toBe(true);
});

test('what has waited for more than a day tries every hour', () => {
  const next = nextRound(later(now, -2 * day), now);
  expect(millisecondsOf(next) - millisecondsOf(instant('2025-04-17T11:00:00Z'))).toBe(0);
});

test('a digest takes its turn after everything else that waited, however long it has waited itself', () => {
  const digests = [30 * 60, 120, 4, 0].map((minutes) => nextRound(later(now, -minutes * minute), now, 0, 'after others'));
  const others = [30 * 60, 120, 4, 0].map((minutes) => nextRound(later(now, -minutes * minute), now));
  for (const other of others) for (const digest of digests) expect(other < digest).toBe(true);
  expect(digests).toEqual([...digests].sort());
});

test('nor does a digest go before what failed later, while the mailbox was still away', () => {
  const digest = nextRound(later(now, -120 * minute), now, 0, 'after others');
  for (let failed = 0; failed < 58; failed += 1) expect(nextRound(later(now, failed * minute), later(now, failed * minute)) < digest).toBe(true);
});
