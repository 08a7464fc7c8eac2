import type { LondonDate } from '../../shared/kernel/london';
import { ok } from '../../shared/kernel/result';
import type { RetentionSettingsView } from '../../shared/contract/retention';
import { caseCardView } from '../presenters/case-card-view';
import { reviewsSaid } from '../presenters/reviews-said';
import { lastChanged } from '../presenters/last-changed';
import { rosterOf } from '../presenters/roster';
import { retentionStore, type KeptRetention } from '../stores/retention-store';
import { anonymiseCase as anonymise, keepLonger as keep } from '../use-cases/retain-case';
import { changeRetention as change } from '../use-cases/retention-settings';
import { reviews as due } from '../use-cases/reviews';
import { deciding, shown } from './case-clock';
import type { Handler } from './door';
import { settingsDocument } from './settings-document';

const times = settingsDocument<KeptRetention, RetentionSettingsView>({
  read: ({ desk }) => retentionStore(desk.ownWork).get(),
  viewOf: async ({ desk }, { settings: { rules, timeline }, version }) => ({ rules, version: version ?? 'built in', ...lastChanged(await rosterOf(desk), timeline.at(-1)) }),
});

export const retentionSettings: Handler<'retentionSettings'> = times.look;

export const changeRetention: Handler<'changeRetention'> = async (call) => times.saved(call, await change(call.desk, call.caller.id, call.body, call.ifMatch));

/** As many of each group as one page shows: as they are decided on, the others come up. */
const shownOfEach = 50;

export const reviews: Handler<'reviews'> = async ({ desk }) => {
  const rules = await retentionStore(desk.ownWork).rules();
  const [roster, groups] = await Promise.all([rosterOf(desk), due(desk, rules, shownOfEach)]);
  return ok({ view: { groups: groups.map(({ of, count, items }) => ({ of, count, said: reviewsSaid(of, rules), items: items.map((item) => caseCardView(desk, roster, item)) })) } });
};

export const keepLonger: Handler<'keepLonger'> = async ({ desk, id, caller, body, request }) => shown(desk, caller, await keep(desk, caller.id, id, body.until as LondonDate, body.because, request));

export const anonymiseCase: Handler<'anonymiseCase'> = async ({ desk, id, caller, body, request }) => shown(desk, caller, await anonymise(desk, caller.id, id, body.ground, body.reference, request));

export const setHold: Handler<'setHold'> = deciding<'setHold'>(({ body, caller }, at) => ({ type: 'SetHold', at, by: caller.id, because: body.because }));

export const liftHold: Handler<'liftHold'> = deciding<'liftHold'>(({ body, caller }, at) => ({ type: 'LiftHold', at, by: caller.id, because: body.because }));
