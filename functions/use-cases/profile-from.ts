import type { Profile, StageTimes } from '../../shared/domain/clock/profiles/profile';
import type { LondonDate } from '../../shared/kernel/london';
import type { ProfileBody } from '../../shared/contract/clock';

/** A profile as a council wrote it; the contract has checked it. What was left out stays out. */
export const profileFrom = ({ readOn, namesOmbudsman, retired, stages, ...profile }: ProfileBody): Profile => ({
  ...profile,
  ...(readOn !== undefined && { readOn: readOn as LondonDate }),
  ...(namesOmbudsman && { namesOmbudsman }),
  ...(retired && { retired }),
  stages: stages.map(({ acknowledge, answer, extension }): StageTimes => ({ acknowledge, answer, ...(extension && { extension }) })),
});
