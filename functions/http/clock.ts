import type { Convention } from '../../shared/domain/clock/vocabulary';
import type { LondonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { CountingRulesBody } from '../../shared/contract/clock';
import { clockSettingsView } from '../presenters/clock-settings-view';
import { rosterOf } from '../presenters/roster';
import { readingView } from '../presenters/reading-view';
import { clockStore, type KeptClockSettings } from '../stores/clock-store';
import { acceptCalendar as accept, changeCounting as changeRules, type AskedRules, type SettingsRefusal } from '../use-cases/clock-settings';
import type { Desk } from '../use-cases/desk';
import { profileFrom } from '../use-cases/profile-from';
import { readFacts } from '../use-cases/read-facts';
import type { Answer, Handler, OpenHandler } from './door';
import { maySet } from './may';

export const clockReading: OpenHandler<'clockReading'> = async ({ body, counting, now }) => {
  const council = await counting(body.council);
  if (!council) return refuse({ code: 'invalid', errors: [{ at: 'council', says: 'Heard does not serve a council of that name.' }] });
  const read = readFacts(body, council, now);
  if (!read.ok) return read;
  const { reading, counting: counted, pauses, twelveWeeks } = read.value;
  return ok({ view: { ...readingView(reading, counted, pauses), twelveWeeks } });
};

export const clockSettings: Handler<'clockSettings'> = async ({ desk, caller }) => {
  const view = clockSettingsView(await clockStore(desk.ownWork).get(), await rosterOf(desk), maySet(caller));
  return ok({ view, version: view.version });
};

type Settings = Answer<(typeof import('../../shared/contract/routes').routes)['clockSettings']>;

async function shown(desk: Desk, changed: Result<KeptClockSettings, SettingsRefusal>): Promise<Settings> {
  const roster = await rosterOf(desk);
  if (changed.ok) {
    const view = clockSettingsView(changed.value, roster, true);
    return ok({ view, version: view.version });
  }
  const { refusal } = changed;
  if (refusal.code !== 'changed-meanwhile') return refuse(refusal);
  return refuse({ refusal, more: { current: clockSettingsView(await clockStore(desk.ownWork).get(), roster, true) } });
}

const holidaysOf = (days: CountingRulesBody['closures']) => days.map(({ date, name }) => ({ date: date as LondonDate, name })).sort((one, other) => (one.date < other.date ? -1 : 1));

function rulesAsked({ convention, cutOff, closures, profiles, ...rest }: CountingRulesBody): AskedRules {
  const counted: Convention = convention === 'A' ? { is: 'A' } : { is: 'B', ...(cutOff !== undefined && { cutOff }) };
  return { ...rest, convention: counted, closures: holidaysOf(closures), profiles: profiles.map(profileFrom) };
}

export const changeCounting: Handler<'changeCounting'> = async ({ desk, caller, body, ifMatch }) => shown(desk, await changeRules(desk, caller.id, rulesAsked(body), ifMatch));

export const acceptCalendar: Handler<'acceptCalendar'> = async ({ desk, caller, body }) => shown(desk, await accept(desk, caller.id, body.difference));
