import type { ClockSettingsView, CountingRulesBody } from '../../../shared/contract/clock';
import type { ProfileBody } from '../../../shared/contract/clock';

/** The rules as the page changes them: each part is changed, kept and compared as a whole. */
export interface Rules {
  nation: CountingRulesBody['nation'];
  counting: { convention: CountingRulesBody['convention']; cutOff: string };
  closures: CountingRulesBody['closures'];
  usualProfile: string;
  profiles: ProfileBody[];
  pauseCategories: string[];
}

export type Part = keyof Rules;

export const parts: readonly Part[] = ['nation', 'counting', 'usualProfile', 'closures', 'pauseCategories', 'profiles'];

export const rulesOf = ({ rules }: Pick<ClockSettingsView, 'rules'>): Rules => ({
  nation: rules.nation,
  counting: { convention: rules.convention, cutOff: rules.cutOff ?? '' },
  closures: rules.closures,
  usualProfile: rules.usualProfile,
  profiles: rules.profiles,
  pauseCategories: rules.pauseCategories,
});

export const bodyOf = ({ counting, ...rules }: Rules): CountingRulesBody => ({
  ...rules,
  convention: counting.convention,
  ...(counting.convention === 'B' && counting.cutOff !== '' && { cutOff: counting.cutOff }),
});

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The parts in which two sets of rules differ. */
export const differing = (one: Rules, other: Rules): Part[] => parts.filter((part) => !same(one[part], other[part]));

/** What is changed against where it began; a part put back as it was is no change. */
export function changesFrom(began: Rules, changes: Partial<Rules>): Partial<Rules> {
  return Object.fromEntries(Object.entries(changes).filter(([part, value]) => !same(began[part as Part], value)));
}
