import { giveTurn, hasTurn, rankOf } from '../../shared/domain/letter/lane';
import type { Letter } from '../../shared/domain/letter/letter';
import { later, type Instant } from '../../shared/kernel/london';
import { laneStore } from '../stores/lane-store';
import { tries } from './change';
import type { Desk } from './desk';

/** So long after, where many ask at once. */
const askAgainAfter = 10_000;

/** That a letter waits until its turn, or holds back until it asks for one again. */
export type Wait = { type: 'AwaitTurn' | 'HoldBack'; until: Instant };

/**
 * Whether a letter waits for its turn in its mailbox's lane; absent where it may go now, and where there is no pace.
 * A turn that is given and not taken is lost, and costs the mailbox nothing but that moment.
 */
export async function waitsForTurn({ ownWork, clock, pace }: Desk, letter: Letter): Promise<Wait | undefined> {
  if (!pace || letter.situation.is !== 'owed') return undefined;
  const lanes = laneStore(ownWork, letter.writing.mailbox);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { lane, version } = await lanes.get();
    const now = clock.now();
    if (hasTurn(letter, lane, now, pace)) return undefined;
    const given = giveTurn(lane, rankOf(letter), now, pace);
    if (await lanes.keep(given.lane, version)) return given.at > now ? { type: 'AwaitTurn', until: given.at } : undefined;
  }
  return { type: 'HoldBack', until: later(clock.now(), askAgainAfter) };
}
