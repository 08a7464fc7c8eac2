import type { KnownSenders } from '../../shared/domain/message/known-senders';
import type { KnownSendersView } from '../../shared/contract/via';
import { forget } from '../composition';
import { lastChanged } from '../presenters/last-changed';
import { rosterOf } from '../presenters/roster';
import { sendersStore, type KeptSenders } from '../stores/senders-store';
import { changeSenders, versionOf } from '../use-cases/change-senders';
import type { Handler } from './door';
import { maySet } from './may';
import { settingsDocument } from './settings-document';

const senders = settingsDocument<KeptSenders, KnownSendersView>({
  read: ({ desk }) => sendersStore(desk.ownWork).get(),
  viewOf: async ({ desk, caller }, kept) => ({ ...kept.senders, mayChange: maySet(caller), version: versionOf(kept), ...lastChanged(await rosterOf(desk), kept.timeline.at(-1)) }),
});

export const knownSenders: Handler<'knownSenders'> = senders.look;

export const changeKnownSenders: Handler<'changeKnownSenders'> = async (call) => {
  const changed = await changeSenders(call.desk, call.caller.id, call.body as KnownSenders, call.ifMatch);
  forget('senders', call.desk.council.key);
  return senders.saved(call, changed);
};
