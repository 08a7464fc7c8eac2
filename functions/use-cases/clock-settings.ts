import type { CalendarData } from '../../shared/domain/clock/calendar';
import type { CountingRules } from '../../shared/domain/clock/counting';
import { builtIn } from '../../shared/domain/clock/nations/nations';
import { builtInProfiles } from '../../shared/domain/clock/profiles/built-in';
import type { Profile } from '../../shared/domain/clock/profiles/profile';
import { differenceFrom, type CalendarDifference, type ListRefusal, type PublishedList } from '../../shared/domain/clock/published-list';
import { later, londonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { digestOf } from '../adapters/system/digest';
import type { PublishedLists } from '../ports/published-list';
import { clockStore, type ClockSettings, type KeptClockSettings } from '../stores/clock-store';
import type { Desk } from './desk';

export type SettingsRefusal =
  | { code: 'changed-meanwhile' }
  | { code: 'no-such-profile'; profile: string }
  | { code: 'profile-name-taken'; profile: string }
  | { code: 'profile-in-use'; profile: string }
  | { code: 'profile-retired'; profile: string }
  | { code: 'closure-not-covered'; date: string }
  | { code: 'difference-changed' }
  | { code: 'recount-running' };

/** A difference, by a name that only the same one has: what a manager accepts is what they looked at. */
export interface NamedDifference extends CalendarDifference {
  id: string;
}

export const calendarInForce = ({ nation, calendar }: CountingRules): CalendarData => calendar ?? builtIn[nation];

/** What the list that was read last would change now; the calendar may have moved on since. */
export function differenceIn({ rules, published }: ClockSettings): Result<NamedDifference | 'no difference', ListRefusal> {
  if (!published) return ok('no difference');
  const found = differenceFrom(calendarInForce(rules), published.list, rules.nation);
  if (!found.ok || found.value === 'no difference') return found as Result<'no difference', ListRefusal>;
  return ok({ ...found.value, id: digestOf(JSON.stringify(found.value)).slice(0, 24) });
}

/** Other rules, from the moment at which everybody has heard of them: what was believed a moment ago is counted by until then. */
function changed(desk: Desk, settings: ClockSettings, next: CountingRules): ClockSettings {
  const { earlier = [], ...rest } = settings;
  const [now, from] = [desk.clock.now(), later(desk.clock.now(), desk.heardWithin)];
  const still = [...earlier, { rules: settings.rules, until: from }].filter(({ until }) => until > now);
  return { ...rest, rules: next, ...(still.length > 0 && { earlier: still }) };
}

/** No call goes on for longer (host.json, functionTimeout). */
export const longestCall = 5 * 60_000;

/**
 * Cases already counted by the old rules are counted anew once the new ones hold, and so are those of whoever began before
 * and writes after; until that is done, no third set comes in between.
 */
function recounting(desk: Desk, settings: ClockSettings, next: CountingRules): ClockSettings {
  const from = later(desk.clock.now(), desk.heardWithin);
  const until = desk.heardWithin > 0 && { until: later(from, desk.heardWithin + longestCall) };
  return { ...changed(desk, settings, next), recount: { before: settings.rules, done: 0, ...until, notBefore: from, attempts: 0 } };
}

async function keep(desk: Desk, settings: ClockSettings, before: KeptClockSettings): Promise<Result<KeptClockSettings, SettingsRefusal>> {
  const kept = await clockStore(desk.ownWork).keep(settings, before);
  if (!kept) return refuse({ code: 'changed-meanwhile' });
  if (settings.recount) desk.ring({ kind: 'counting', id: 'clock' });
  return ok(kept);
}

/** What is asked of the rules, without the calendar: that one is accepted, never written. */
export type AskedRules = Omit<CountingRules, 'calendar'>;

/** Whether two profiles are one but for being retired; in what order a store gives their fields is nothing. */
function saysTheSame(one: Profile, other: Profile): boolean {
  const said = ({ name, source, readOn, checked, workingDay, namesOmbudsman, stages }: Profile): string => JSON.stringify([name, source, readOn, checked, workingDay, namesOmbudsman, stages]);
  return said(one) === said(other);
}

function refusalOf(asked: AskedRules, now: CountingRules): SettingsRefusal | undefined {
  const names = asked.profiles.map(({ id }) => id);
  const taken = names.find((name, at) => names.indexOf(name) !== at || builtInProfiles.some(({ id }) => id === name));
  if (taken !== undefined) return { code: 'profile-name-taken', profile: taken };
  // A promise made under a profile stands: cases name it, and are counted by it as long as they are kept.
  const changed = now.profiles.find((before) => !asked.profiles.some((each) => each.id === before.id && saysTheSame(each, before)));
  if (changed) return { code: 'profile-in-use', profile: changed.id };
  if (![...builtInProfiles, ...asked.profiles].some(({ id }) => id === asked.usualProfile)) return { code: 'no-such-profile', profile: asked.usualProfile };
  if (asked.profiles.some(({ id, retired }) => id === asked.usualProfile && retired)) return { code: 'profile-retired', profile: asked.usualProfile };
  const { coversFrom, coversTo } = builtIn[asked.nation];
  const outside = asked.closures.find(({ date }) => date < coversFrom || date > coversTo);
  return outside && { code: 'closure-not-covered', date: outside.date };
}

const sameDays = (one: AskedRules, other: AskedRules): boolean => one.nation === other.nation && JSON.stringify(one.closures) === JSON.stringify(other.closures);

/** Rules with another nation or other closure days count on a new version of the calendar. */
function rulesAfter(asked: AskedRules, now: CountingRules): CountingRules {
  const { calendar: _none, ...plain } = { ...asked, calendar: undefined };
  if (sameDays(asked, now)) return { ...plain, ...(now.calendar && { calendar: now.calendar }) };
  const from = asked.nation === now.nation ? calendarInForce(now) : builtIn[asked.nation];
  return { ...plain, calendar: { ...from, version: calendarInForce(now).version + 1 } };
}

/** What the rules would be if they were asked for now, and whether open cases would be counted anew by them. */
export function rulesIfChanged(asked: AskedRules, { rules, recount }: ClockSettings): Result<{ rules: CountingRules; counts: boolean }, SettingsRefusal> {
  const refusal = refusalOf(asked, rules);
  if (refusal) return refuse(refusal);
  const counts = !sameDays(asked, rules);
  return counts && recount ? refuse({ code: 'recount-running' }) : ok({ rules: rulesAfter(asked, rules), counts });
}

/** What the rules would be if what the published list changes were accepted now, while it is still what was looked at. */
export function rulesIfAccepted(difference: string, settings: ClockSettings): Result<{ rules: CountingRules; next: CalendarData }, SettingsRefusal> {
  const found = differenceIn(settings);
  if (!found.ok || found.value === 'no difference' || found.value.id !== difference) return refuse({ code: 'difference-changed' });
  if (settings.recount) return refuse({ code: 'recount-running' });
  const { next } = found.value;
  return ok({ rules: { ...settings.rules, calendar: next }, next });
}

/** Changes how the council counts, under the version that was seen. Other days count open cases anew; a convention holds for cases to come. */
export async function changeCounting(desk: Desk, by: string, asked: AskedRules, expected: string): Promise<Result<KeptClockSettings, SettingsRefusal>> {
  const before = await clockStore(desk.ownWork).get();
  if ((before.version ?? 'built in') !== expected) return refuse({ code: 'changed-meanwhile' });
  const { settings } = before;
  const next = rulesIfChanged(asked, settings);
  if (!next.ok) return next;
  const { rules, counts } = next.value;
  const written = counts ? recounting(desk, settings, rules) : changed(desk, settings, rules);
  return keep(desk, { ...written, timeline: [...settings.timeline, { at: desk.clock.now(), type: 'CountingChanged', by }] }, before);
}

/** Accepts what the published list changes, if it is still what was looked at; open cases are counted anew. */
export async function acceptCalendar(desk: Desk, by: string, difference: string): Promise<Result<KeptClockSettings, SettingsRefusal>> {
  const before = await clockStore(desk.ownWork).get();
  const { settings } = before;
  const accepted = rulesIfAccepted(difference, settings);
  if (!accepted.ok) return accepted;
  const { rules, next } = accepted.value;
  const entry = { at: desk.clock.now(), type: 'CalendarAccepted', by, version: next.version };
  return keep(desk, { ...recounting(desk, settings, rules), timeline: [...settings.timeline, entry] }, before);
}

const sameList = (one: PublishedList, other: PublishedList | undefined): boolean => JSON.stringify(one.holidays) === JSON.stringify(other?.holidays);

/** Reads the published list and keeps what it says, for a manager to look at. A list that says the same is only noted once a day. */
export async function readPublishedList(desk: Desk, lists: PublishedLists): Promise<void> {
  const list = await lists.read();
  const before = await clockStore(desk.ownWork).get();
  const readOn = londonDate(desk.clock.now());
  const { published } = before.settings;
  if (published?.readOn === readOn && sameList(list, published.list)) return;
  await clockStore(desk.ownWork).keep({ ...before.settings, published: { list, readOn } }, before);
  const found = differenceIn({ ...before.settings, published: { list, readOn } });
  if (!found.ok) desk.log('published-list-doubtful', { why: found.refusal.code });
}
