import { ok, refuse } from '../../shared/kernel/result';
import type { SavedViewsView } from '../../shared/contract/saved-views';
import { savedViewsStore, type KeptViews, type SavedView } from '../stores/saved-views-store';
import type { Handler } from './door';

const viewOf = ({ views, version }: KeptViews): SavedViewsView => ({ views: views as SavedViewsView['views'], version });

export const savedViews: Handler<'savedViews'> = async ({ desk, caller }) => {
  const view = viewOf(await savedViewsStore(desk.ownWork).of(caller.id));
  return ok({ view, version: view.version });
};

/** Nobody's but the caller's own: the person is that of the token, and no other can be named. */
export const changeSavedViews: Handler<'changeSavedViews'> = async ({ desk, caller, body, ifMatch }) => {
  const store = savedViewsStore(desk.ownWork);
  const kept = await store.keep(caller.id, body.views as SavedView[], ifMatch);
  if (!kept) return refuse({ refusal: { code: 'changed-meanwhile' }, more: { current: viewOf(await store.of(caller.id)) } });
  return ok({ view: viewOf(kept), version: kept.version });
};
