import { conventionInWords } from '../../shared/domain/clock/working';
import type { Profile } from '../../shared/domain/clock/profiles/profile';
import type { Holiday } from '../../shared/domain/clock/calendar';
import { builtInProfiles } from '../../shared/domain/clock/profiles/built-in';
import type { ClockSettingsView, ProfileBody } from '../../shared/contract/clock';
import type { ListRefusal } from '../../shared/domain/clock/published-list';
import { shortDate, type Instant } from '../../shared/kernel/london';
import type { ClockSettings, KeptClockSettings } from '../stores/clock-store';
import { lastChanged } from './last-changed';
import { whenInWords } from './reading-view';
import type { Roster } from './roster';
import { calendarInForce, differenceIn } from '../use-cases/clock-settings';

const days = (holidays: readonly Holiday[]): Holiday[] => holidays.map(({ date, name }) => ({ date, name }));
const profileView = (profile: Profile): ProfileBody => ({ ...profile, stages: [...profile.stages] });

const doubtful: Record<ListRefusal['code'], string> = {
  'list-is-older-than-the-calendar': 'it is older than the calendar in force.',
  'list-leaves-the-nation-out': 'it says nothing of this nation.',
  'list-has-a-day-that-does-not-exist': 'it names a day that does not exist.',
  'list-has-no-whole-year': 'it has no whole year.',
  'list-begins-after-a-gap': 'it begins after a gap in the calendar.',
  'list-lost-days-of-a-year': 'too many days of a year are gone from it.',
};

function recountedInWords({ at, done, moved }: NonNullable<ClockSettings['recounted']>): string {
  const of = moved === 0 ? 'no date moved' : `the dates of ${moved} moved`;
  return `Open cases were counted again on ${whenInWords(at)}: ${done} ${done === 1 ? 'case' : 'cases'}, and ${of}.`;
}

/** How the council counts and who changed that last, what the published list would change, and what is being counted anew. */
export function clockSettingsView({ settings, version }: KeptClockSettings, roster: Roster, { mayChange, mayPreview, now }: { mayChange: boolean; mayPreview: boolean; now: Instant }): ClockSettingsView {
  const { rules, published, recount, recounted, earlier = [] } = settings;
  const from = earlier.map(({ until }) => until).findLast((until) => now < until);
  const calendar = calendarInForce(rules);
  const found = differenceIn(settings);
  const difference = found.ok && found.value !== 'no difference' ? found.value : undefined;
  const read = published && `The published list was read on ${shortDate(published.readOn)}`;
  const said = read && (found.ok ? (difference ? undefined : `${read} and says the same.`) : `${read} and is not offered: ${doubtful[found.refusal.code]}`);
  const { convention } = rules;
  return {
    rules: {
      nation: rules.nation,
      convention: convention.is,
      ...(convention.is === 'B' && convention.cutOff !== undefined && { cutOff: convention.cutOff }),
      closures: days(rules.closures),
      usualProfile: rules.usualProfile,
      profiles: rules.profiles.map(profileView),
      pauseCategories: [...rules.pauseCategories],
    },
    calendar: { ...calendar, holidays: days(calendar.holidays) },
    profiles: [...builtInProfiles, ...rules.profiles].map(profileView),
    conventions: [
      { convention: 'A', said: conventionInWords({ is: 'A' }) },
      { convention: 'B', said: conventionInWords({ is: 'B' }) },
    ],
    ...(difference && {
      difference: { id: difference.id, readOn: difference.next.readOn, source: difference.next.source, added: days(difference.added), removed: days(difference.removed), renamed: [...difference.renamed], coversTo: difference.coversTo },
    }),
    ...(said !== undefined && { published: said }),
    ...(from !== undefined && { holdsFrom: whenInWords(from) }),
    ...(recount && { recount: { done: recount.done } }),
    ...(recounted && { recounted: recountedInWords(recounted) }),
    ...lastChanged(roster, settings.timeline.at(-1)),
    mayChange,
    ...(mayPreview && { mayPreview }),
    version: version ?? 'built in',
  };
}
