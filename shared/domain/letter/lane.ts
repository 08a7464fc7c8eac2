import { instantAt, millisecondsOf, type Instant } from '../../kernel/london';
import type { Letter } from './letter';

/** How fast one mailbox sends: so many letters a minute, of which so many may follow one another at once after a pause. */
export interface Pace {
  aMinute: number;
  atOnce: number;
}

/** Exchange Online takes 30 messages a minute from one mailbox (Exchange Online limits, "Message rate limit"): no more than that in any minute while turns are taken as they come. Where workers stood still for a while and turns are taken late, it may be 50: then the mailbox says when to go on. */
export const usualPace: Pace = { aMinute: 25, atOnce: 5 };

/** Who goes before whom where a mailbox has more to send than it may: product rule "Acknowledgement" first. */
export const ranks = ['acknowledgement', 'letter', 'digest'] as const;
export type Rank = (typeof ranks)[number];

/** Until when the turns of each rank are given away; absent, none was ever given. */
export type Lane = Partial<Record<Rank, Instant>>;

export const rankOf = ({ writing: { kind, digest } }: Letter): Rank => (digest ? 'digest' : kind === 'acknowledgement' ? 'acknowledgement' : 'letter');

/** Turns that are given away of a rank and of those before it, in milliseconds since 1970. */
const givenUntil = (lane: Lane, until: number): number => Math.max(0, ...ranks.slice(0, until).flatMap((rank) => (lane[rank] ? [millisecondsOf(lane[rank])] : [])));

/**
 * The next turn of a rank: at once where the mailbox has rested, otherwise as long after the last as the pace asks (the
 * generic cell rate algorithm of ITU-T I.371, which needs one moment a rank). It comes after every turn of the ranks before it, and after none behind it.
 */
export function giveTurn(lane: Lane, rank: Rank, now: Instant, { aMinute, atOnce }: Pace): { at: Instant; lane: Lane } {
  const [apart, from] = [60_000 / aMinute, millisecondsOf(now)];
  const free = Math.max(from, givenUntil(lane, ranks.indexOf(rank) + 1));
  return { at: instantAt(Math.max(from, Math.ceil(free - apart * (atOnce - 1)))), lane: { ...lane, [rank]: instantAt(Math.ceil(free + apart)) } };
}

/** A turn is good for so long: whoever comes later than that, after an outage, asks for another. */
const isGoodFor = 60_000;

/** Whether it is a letter's turn now: it was given one that has come and is still good, and nobody of a rank before it waits. */
export function hasTurn({ situation, ...letter }: Letter, lane: Lane, now: Instant, { aMinute, atOnce }: Pace): boolean {
  if (situation.is !== 'owed' || !situation.turn || situation.notBefore > now) return false;
  const [apart, at] = [60_000 / aMinute, millisecondsOf(now)];
  const waiting = givenUntil(lane, ranks.indexOf(rankOf({ situation, ...letter }))) - apart * (atOnce - 1) > at;
  return !waiting && at - millisecondsOf(situation.notBefore) <= isGoodFor;
}
