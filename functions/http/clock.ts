import type { Convention } from '../../shared/domain/clock/vocabulary';
import type { LondonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { CountingRulesBody } from '../../shared/contract/clock';
import { forget } from '../composition';
import { clockSettingsView } from '../presenters/clock-settings-view';
import { rosterOf } from '../presenters/roster';
import { readingView } from '../presenters/reading-view';
import { clockStore, type KeptClockSettings } from '../stores/clock-store';
import { acceptCalendar as accept, changeCounting as changeRules, rulesIfAccepted, rulesIfChanged, type AskedRules, type SettingsRefusal } from '../use-cases/clock-settings';
import type { Desk } from '../use-cases/desk';
import { previewCounting as preview } from '../use-cases/preview-counting';
import { profileFrom } from '../use-cases/profile-from';
import { readFacts } from '../use-cases/read-facts';
import { worklist } from '../use-cases/worklist';
import { readCursor, writeCursor } from './cursor';
import type { Answer, Caller, Handler, OpenHandler } from './door';
import { maySet } from './may';

export const clockReading: OpenHandler<'clockReading'> = async ({ body, counting, now }) => {
  const council = await counting(body.council);
  if (!council) return refuse({ code: 'invalid', errors: [{ at: 'council', says: 'Heard does not serve a council of that name.' }] });
  const read = readFacts(body, council, now);
  if (!read.ok) return read;
  const { reading, counting: counted, pauses, twelveWeeks } = read.value;
  return ok({ view: { ...readingView(reading, counted, pauses), twelveWeeks } });
};

const rightsOf = ({ clock }: Desk, caller: Caller) => ({ now: clock.now(), mayChange: maySet(caller), mayPreview: caller.roles.includes('Manager') });

export const clockSettings: Handler<'clockSettings'> = async ({ desk, caller }) => {
  const view = clockSettingsView(await clockStore(desk.ownWork).get(), await rosterOf(desk), rightsOf(desk, caller));
  return ok({ view, version: view.version });
};

type Settings = Answer<(typeof import('../../shared/contract/routes').routes)['clockSettings']>;

async function shown(desk: Desk, caller: Caller, changed: Result<KeptClockSettings, SettingsRefusal>): Promise<Settings> {
  forget('counting', desk.council.key);
  const roster = await rosterOf(desk);
  if (changed.ok) {
    const view = clockSettingsView(changed.value, roster, rightsOf(desk, caller));
    return ok({ view, version: view.version });
  }
  const { refusal } = changed;
  if (refusal.code !== 'changed-meanwhile') return refuse(refusal);
  return refuse({ refusal, more: { current: clockSettingsView(await clockStore(desk.ownWork).get(), roster, rightsOf(desk, caller)) } });
}

const holidaysOf = (days: CountingRulesBody['closures']) => days.map(({ date, name }) => ({ date: date as LondonDate, name })).sort((one, other) => (one.date < other.date ? -1 : 1));

function rulesAsked({ convention, cutOff, closures, profiles, ...rest }: CountingRulesBody): AskedRules {
  const counted: Convention = convention === 'A' ? { is: 'A' } : { is: 'B', ...(cutOff !== undefined && { cutOff }) };
  return { ...rest, convention: counted, closures: holidaysOf(closures), profiles: profiles.map(profileFrom) };
}

export const changeCounting: Handler<'changeCounting'> = async ({ desk, caller, body, ifMatch }) => shown(desk, caller, await changeRules(desk, caller.id, rulesAsked(body), ifMatch));

export const acceptCalendar: Handler<'acceptCalendar'> = async ({ desk, caller, body }) => shown(desk, caller, await accept(desk, caller.id, body.difference));

export const previewCounting: Handler<'previewCounting'> = async ({ desk, body: { rules, difference = '', after } }) => {
  const { settings } = await clockStore(desk.ownWork).get();
  const asked = rules ? rulesIfChanged(rulesAsked(rules), settings) : rulesIfAccepted(difference, settings);
  if (!asked.ok) return asked;
  const question = { preview: rules ?? difference };
  const from = after === undefined ? undefined : readCursor(desk.council.key, question, after);
  if (after !== undefined && !from) return refuse({ code: 'bad-cursor' });
  const [{ next, ...moved }, of] = await Promise.all([preview(desk, asked.value.rules, from), desk.documents.count(worklist(desk, {}))]);
  return ok({ view: { ...moved, of, ...(next && { next: writeCursor(desk.council.key, question, next) }) } });
};
