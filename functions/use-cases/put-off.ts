const minute = 60_000;
const longest = 60 * minute;

/** How long work waits after its nth failure: half a minute, doubling, an hour at most. The mailbox's own wish counts first. */
export const putOffBy = (attempts: number, askedForSeconds?: number): number =>
  askedForSeconds === undefined ? Math.min(longest, (minute / 2) * 2 ** Math.min(attempts, 8)) : askedForSeconds * 1000;
