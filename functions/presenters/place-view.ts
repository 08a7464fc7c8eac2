import { placeInWords, type Place } from '../../shared/domain/place/place';
import type { PlaceView } from '../../shared/contract/places';

/** A place in words, and what a form needs to name it again. */
export const placeView = (place: Place): PlaceView => ({ is: place.is, said: placeInWords(place), ...('name' in place && { name: place.name, tableOf: place.tableOf }) });
