import { z } from 'zod';
import { letterKinds, letterSituations, promises, waysByHand } from '../domain/letter/vocabulary';
import { ReadingView } from './clock';
import { SendingView } from './people';
import { AddressView } from './views';

const instant = z.iso.datetime();

/** A letter waits: for so many seconds more it can be taken back. `together`: so many messages were captured with it, and one Undo takes all back. */
export const UndoView = z.object({ until: instant, seconds: z.int(), together: z.int().optional() });

export const PromiseView = z.object({ promise: z.enum(promises), kept: z.boolean(), says: z.string() }).meta({ id: 'LetterPromise' });

export const LetterView = z
  .object({
    id: z.string(),
    kind: z.enum(letterKinds),
    situation: z.enum(letterSituations),
    /** "Sent on Thu 17 Apr 2025 at 09:15 to pat.lee@example.net", or why it has not gone. */
    said: z.string(),
    to: AddressView,
    cc: z.array(AddressView),
    subject: z.string(),
    text: z.string(),
    promises: z.array(PromiseView),
    undo: UndoView.optional(),
    /** Not by e-mail: a person posts it, or says it on the telephone. */
    byHand: z.object({ way: z.enum(waysByHand), said: z.string() }).optional(),
    actions: z.array(z.enum(['try again', 'take back', 'record delivered', 'record returned', 'report sent in error'])),
  })
  .meta({ id: 'Letter' });
export type LetterView = z.infer<typeof LetterView>;

export const LetterDraftView = z
  .object({ to: AddressView, subject: z.string(), text: z.string(), references: z.array(z.string()), promises: z.array(PromiseView), kept: z.boolean(), sending: SendingView, reading: ReadingView.optional() })
  .meta({ id: 'LetterDraft', description: 'A letter as it would be sent. An acknowledgement brings the dates under the profile of the service chosen.' });
export type LetterDraftView = z.infer<typeof LetterDraftView>;
