import type { PlaceBody } from '../../../../shared/contract/places';
import type { CaseView } from '../../../../shared/contract/cases';
import { PlaceChoice } from '../../../message/PlaceChoice';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { useActForm, type OnDone } from './use-act-form';

/** What a place was named by, so that it can be named again. */
function asked({ place }: CaseView): PlaceBody | null {
  if (place?.is === 'county-wide') return { is: 'county-wide' };
  return place?.name === undefined ? null : { is: 'division', name: place.name };
}

/** As it was named: what it stands for is the server's to say. */
function placeSaid(place: PlaceBody | null): string {
  if (place === null) return words.crossed.nothing;
  return place.is === 'county-wide' ? words.place.countyWide : place.is === 'postcode' ? place.postcode : place.name;
}

/** Says where a matter is, or that nobody knows. */
export function PlaceForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { values, set, says, ...form } = useActForm(
    'setPlace',
    of,
    {
      initial: { place: asked(of) },
      gaps: () => [],
      body: ({ place }) => ({ place }),
      changing: { fact: 'place', name: words.acts['set place'].title, now: (view) => view.place?.said ?? words.crossed.nothing, mine: ({ place }) => placeSaid(place) },
      done: (view) => words.acts['set place'].done(view.place?.said),
    },
    onDone,
  );
  return (
    <ActDialog act="set place" form={form} fields={['place']} onClose={onClose}>
      <PlaceChoice at="place" place={values.place ?? undefined} error={says('place')} onChange={(place) => set({ place: place ?? null })} />
    </ActDialog>
  );
}
