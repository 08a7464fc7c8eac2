import type { Instant } from '../../kernel/london';
import type { Receipt } from './convention';
import { countingFor, type CouncilCounting, type Counting } from './counting';
import { readClock } from './reading';

/**
 * How a matter is counted before anybody has said which service it is about: under whichever of the council's profiles
 * gives the shorter date (product rule "Timescales are data").
 */
export function countingInDoubt(council: CouncilCounting, inUse: readonly string[], received: Receipt, now: Instant): Counting {
  const candidates = council.profiles.filter((profile) => profile === council.usual || (inUse.includes(profile.id) && !profile.retired)).flatMap((profile) => countingFor(council, profile) ?? []);
  const dated = candidates.map((counting) => ({ counting, by: readClock({ received }, counting, now).answer.by ?? '9999' }));
  const [first] = dated.sort((one, other) => (one.by < other.by ? -1 : one.by > other.by ? 1 : 0));
  if (!first) throw new Error('A council has a usual profile');
  return first.counting;
}
