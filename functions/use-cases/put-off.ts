import { instantAt, millisecondsOf, type Instant } from '../../shared/kernel/london';

const minute = 60_000;
const longest = 60 * minute;

/** How long work waits after its nth failure: half a minute, doubling, an hour at most. The mailbox's own wish counts first. */
export const putOffBy = (attempts: number, askedForSeconds?: number): number =>
  askedForSeconds === undefined ? Math.min(longest, (minute / 2) * 2 ** Math.min(attempts, 8)) : askedForSeconds * 1000;

const [day, often, seldom] = [24 * 60 * minute, 5 * minute, 60 * minute];
/** So much of a round's beginning do the letters of one day share. */
const turns = minute;

/** Whose turn it is in a round: members' digests come after whatever else waits. */
export type Turn = 'first' | 'after others';

/**
 * When a letter is tried again that a mailbox could not take: with all others that wait for it, in the next round that
 * begins after `least` milliseconds: every five minutes, and after a day every hour. Whichever was owed first comes first, so
 * that after an outage they go in order. What comes after others does so in the round of the hour, which everything that
 * waits takes part in: so nothing else is still waiting from before the mailbox came back when its turn begins.
 */
export function nextRound(owedAt: Instant, now: Instant, least = 0, turn: Turn = 'first'): Instant {
  const round = turn === 'first' && millisecondsOf(now) - millisecondsOf(owedAt) < day ? often : seldom;
  const begins = Math.ceil((millisecondsOf(now) + least) / round) * round;
  const waited = Math.min(day, begins - millisecondsOf(owedAt));
  return instantAt(begins + (turn === 'first' ? 0 : turns) + Math.floor(turns * (1 - waited / day)));
}
