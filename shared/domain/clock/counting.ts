import type { Instant } from '../../kernel/london';
import { calendarOf, withClosures, type CalendarData, type Holiday, type WorkingCalendar } from './calendar';
import { builtIn } from './nations/nations';
import { builtInProfiles } from './profiles/built-in';
import { kent } from './profiles/kent';
import type { Profile, StageTimes } from './profiles/profile';
import type { Convention, Nation, StageNumber } from './vocabulary';

/** How one stage is counted: the same for a case and for facts that nobody has filed. */
export interface Counting {
  profile: Profile;
  times: StageTimes;
  convention: Convention;
  calendar: WorkingCalendar;
}

/** How a council counts: data that it keeps, with a built-in default for each. */
export interface CountingRules {
  nation: Nation;
  convention: Convention;
  closures: readonly Holiday[];
  /** A calendar accepted since; without one, the one built in. */
  calendar?: CalendarData;
  /** The council's own profiles. */
  profiles: readonly Profile[];
  /** The profile of a service area that names none. */
  usualProfile: string;
  /** Categories for which a clock may be paused. None: pauses are off. */
  pauseCategories: readonly string[];
}

export const usualRules: CountingRules = { nation: 'England and Wales', convention: { is: 'A' }, closures: [], profiles: [], usualProfile: kent.id, pauseCategories: [] };

/** What was changed, and holds until every instance has heard so: from one and the same moment all count alike. */
export interface EarlierRules<Rules> {
  rules: Rules;
  until: Instant;
}

/** The rules that are counted by at a moment; `earlier` in order of when each ends. */
export const rulesAt = <Rules>(at: Instant, rules: Rules, earlier: readonly EarlierRules<Rules>[] = []): Rules => earlier.find(({ until }) => at < until)?.rules ?? rules;

/** A council's rules made ready for counting, once for all its cases. */
export interface CouncilCounting {
  rules: CountingRules;
  profiles: readonly Profile[];
  usual: Profile;
  /** Bank holidays alone: the working day of a statutory time. */
  nationCalendar: WorkingCalendar;
  /** With the council's own closure days. */
  councilCalendar: WorkingCalendar;
}

/** Makes a council's rules ready. A usual profile that does not exist is a mistake of ours: what keeps the rules refuses it. */
export function councilCounting(rules: CountingRules): CouncilCounting {
  const profiles = [...builtInProfiles, ...rules.profiles];
  const usual = profiles.find((profile) => profile.id === rules.usualProfile);
  if (!usual) throw new Error(`No profile is called ${rules.usualProfile}`);
  const nation = rules.calendar ?? builtIn[rules.nation];
  const nationCalendar = calendarOf(nation);
  return { rules, profiles, usual, nationCalendar, councilCalendar: rules.closures.length === 0 ? nationCalendar : calendarOf(withClosures(nation, rules.closures)) };
}

/** The profile of new cases of a service area: the one that it names, or the usual one where that is none of the council's, or retired. */
export function profileForNew({ profiles, usual }: Pick<CouncilCounting, 'profiles' | 'usual'>, named: string | undefined): Profile {
  return profiles.find(({ id, retired }) => id === named && !retired) ?? usual;
}

/**
 * How a stage under a profile is counted; `undefined` when the profile has no such stage. Closure days and cut-offs never
 * lengthen a statutory time (product rule "Timescales are data"), so there convention A holds on bank holidays alone.
 */
export function countingFor({ rules, nationCalendar, councilCalendar }: CouncilCounting, profile: Profile, stage: StageNumber = 1, convention: Convention = rules.convention): Counting | undefined {
  const times = profile.stages[stage - 1];
  if (!times) return undefined;
  return profile.workingDay === 'statutory' ? { profile, times, convention: { is: 'A' }, calendar: nationCalendar } : { profile, times, convention, calendar: councilCalendar };
}
