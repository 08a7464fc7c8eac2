import { ok, refuse } from '../../shared/kernel/result';
import type { PlacesView } from '../../shared/contract/places';
import { placeView } from '../presenters/place-view';
import { placesStore, type KeptPlaces } from '../stores/places-store';
import { changeCase } from '../use-cases/change-case';
import { changePlaces as change, placeFrom } from '../use-cases/places';
import { asShown, shown } from './case-clock';
import type { Caller, Handler } from './door';
import { maySet } from './may';

function viewOf(kept: KeptPlaces | undefined, caller: Caller): PlacesView {
  const version = kept?.version ?? 'none';
  if (!kept) return { mayChange: maySet(caller), version };
  const { source, asOf, divisions, postcodes } = kept.places;
  return { table: { source, asOf, divisions: [...divisions].sort((one, other) => one.name.localeCompare(other.name)), postcodes }, mayChange: maySet(caller), version };
}

export const places: Handler<'places'> = async ({ desk, caller }) => {
  const view = viewOf(await placesStore(desk.ownWork).get(), caller);
  return ok({ view, version: view.version });
};

export const changePlaces: Handler<'changePlaces'> = async ({ desk, caller, body, ifMatch }) => {
  const changed = await change(desk, caller.id, body, ifMatch);
  if (changed.ok) {
    const view = viewOf(changed.value, caller);
    return ok({ view, version: view.version });
  }
  const { refusal } = changed;
  if ('row' in refusal) return refuse({ refusal, more: { errors: [{ at: 'csv', says: `Look at row ${refusal.row}.` }] } });
  return refuse(refusal);
};

export const findPlace: Handler<'findPlace'> = async ({ desk, body }) => {
  const found = await placeFrom(desk, { is: 'postcode', postcode: body.postcode });
  return found.ok ? ok({ view: placeView(found.value) }) : found;
};

export const setPlace: Handler<'setPlace'> = async ({ desk, id, caller, body, request }) => {
  const found = body.place === null ? ok(undefined) : await placeFrom(desk, body.place);
  if (!found.ok) return found;
  const place = found.value;
  return shown(desk, caller, await changeCase(desk, id, (at) => ({ type: 'SetPlace', at, by: caller.id, ...(place && { place }) }), request, asShown('place', body)));
};
