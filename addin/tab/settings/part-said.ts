import type { ProfileBody } from '../../../shared/contract/clock';
import { shortDate } from '../../../shared/kernel/london';
import { words } from '../../words/in-tab';
import { runsOf } from './closures';
import { stageSaid } from './profile-words';
import type { Part, Rules } from './rules';

const listed = (items: string[]): string => items.join('; ') || words.settings.none;

/** One part of the rules in words, to be held against another's. */
export function partSaid(part: Part, rules: Rules, brought: ProfileBody[], holidays: ReadonlySet<string>): string {
  switch (part) {
    case 'nation':
      return rules.nation;
    case 'counting':
      return [words.calculator.conventions[rules.counting.convention], rules.counting.cutOff && `${words.calculator.cutOff} ${rules.counting.cutOff}`].filter(Boolean).join(', ');
    case 'usualProfile':
      return [...brought, ...rules.profiles].find(({ id }) => id === rules.usualProfile)?.name ?? rules.usualProfile;
    case 'closures':
      return listed(runsOf(rules.closures, holidays).map(({ name, from, to }) => `${name}, ${from === to ? shortDate(from) : words.settings.to(shortDate(from), shortDate(to))}`));
    case 'pauseCategories':
      return listed(rules.pauseCategories);
    case 'profiles':
      return listed(rules.profiles.map(({ name, retired, stages }) => `${retired ? words.settings.retired(name) : name}: ${stages.map(stageSaid).join(' ')}`));
  }
}
