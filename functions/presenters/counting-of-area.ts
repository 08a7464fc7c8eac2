import { countingFor, type Counting } from '../../shared/domain/clock/counting';
import type { Receipt } from '../../shared/domain/clock/convention';
import { countingInDoubt } from '../../shared/domain/clock/in-doubt';
import type { Desk } from '../use-cases/desk';
import type { Roster } from './roster';

/** How what nobody has captured is counted: under the profile of the service that it seems to be about, or in doubt the shorter. */
export function countingOfArea(desk: Desk, { council }: Roster, area: string | undefined, received: Receipt): Counting {
  const named = council.areas.find((each) => each.id === area)?.profile;
  const profile = desk.counting.profiles.find((each) => each.id === named) ?? (area === undefined ? undefined : desk.counting.usual);
  const counting = profile && countingFor(desk.counting, profile);
  return counting ?? countingInDoubt(desk.counting, council.areas.flatMap((each) => each.profile ?? []), received, desk.clock.now());
}
