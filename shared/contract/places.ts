import { z } from 'zod';
import { date } from './clock';
import { shown } from './shown';

const Division = z.object({ name: z.string(), district: z.string() });

/** Where a matter is, as somebody names it; absent where nobody knows. */
export const PlaceBody = z
  .discriminatedUnion('is', [
    z.object({ is: z.literal('postcode'), postcode: z.string().trim().min(1, 'Write a postcode.').max(10, 'Write one postcode.') }),
    z.object({ is: z.literal('division'), name: z.string().min(1, 'Choose a division.').max(120) }),
    z.object({ is: z.literal('county-wide') }),
  ])
  .meta({ id: 'PlaceAsked' });
export type PlaceBody = z.infer<typeof PlaceBody>;

export const FindPlaceBody = z.object({ postcode: z.string().trim().min(1, 'Write a postcode.').max(10, 'Write one postcode.') }).meta({ id: 'FindPlace' });
export const SetPlaceBody = z.object({ place: PlaceBody.nullable(), shown }).meta({ id: 'SetPlace' });

export const PlaceView = z.object({ is: z.enum(['postcode', 'division', 'county-wide']), said: z.string(), name: z.string().optional(), tableOf: date.optional() }).meta({ id: 'Place' });
export type PlaceView = z.infer<typeof PlaceView>;

export const PlaceTableBody = z
  .object({
    source: z.string().trim().min(1, 'Say where the table comes from.').max(200, 'Keep the source to 200 characters.'),
    /** The day on which its boundaries were in force. */
    asOf: date,
    /** As a spreadsheet saves it: a header, then a row for each postcode, or for the beginning of several. */
    csv: z.string().min(1, 'Choose a file.'),
  })
  .meta({ id: 'PlaceTable' });
export type PlaceTableBody = z.infer<typeof PlaceTableBody>;

/** The table that a council has: none at first. */
export const PlacesView = z
  .object({
    table: z.object({ source: z.string(), asOf: date, divisions: z.array(Division), postcodes: z.int() }).optional(),
    mayChange: z.boolean(),
    version: z.string(),
  })
  .meta({ id: 'Places' });
export type PlacesView = z.infer<typeof PlacesView>;
