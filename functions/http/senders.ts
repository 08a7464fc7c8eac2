import type { KnownSenders } from '../../shared/domain/message/known-senders';
import { ok, refuse } from '../../shared/kernel/result';
import type { KnownSendersView } from '../../shared/contract/via';
import { forgetSenders } from '../composition';
import { lastChanged } from '../presenters/last-changed';
import { rosterOf } from '../presenters/roster';
import { sendersStore, type KeptSenders } from '../stores/senders-store';
import { changeSenders, versionOf } from '../use-cases/change-senders';
import type { Desk } from '../use-cases/desk';
import type { Caller, Handler } from './door';

const mayChange = ({ roles }: Caller): boolean => roles.includes('Manager') || roles.includes('Administrator');

async function viewOf(desk: Desk, kept: KeptSenders, caller: Caller): Promise<KnownSendersView> {
  return {
    ...kept.senders,
    mayChange: mayChange(caller),
    version: versionOf(kept),
    ...lastChanged(await rosterOf(desk), kept.timeline.at(-1)),
  };
}

export const knownSenders: Handler<'knownSenders'> = async ({ desk, caller }) => {
  const view = await viewOf(desk, await sendersStore(desk.ownWork).get(), caller);
  return ok({ view, version: view.version });
};

export const changeKnownSenders: Handler<'changeKnownSenders'> = async ({ desk, caller, body, ifMatch }) => {
  const changed = await changeSenders(desk, caller.id, body as KnownSenders, ifMatch);
  forgetSenders(desk.council.key);
  if (changed.ok) {
    const view = await viewOf(desk, changed.value, caller);
    return ok({ view, version: view.version });
  }
  if (changed.refusal.code !== 'changed-meanwhile') return changed;
  return refuse({ refusal: changed.refusal, more: { current: await viewOf(desk, await sendersStore(desk.ownWork).get(), caller) } });
};
