import { z } from 'zod';
import { channels } from '../domain/message/vocabulary';

/** How a message came that its sender did not write. What was passed on waits for an officer to confirm the rest. */
export const ViaView = z
  .discriminatedUnion('is', [
    z.object({ is: z.literal('form'), channel: z.enum(channels), said: z.string() }),
    z.object({ is: z.literal('passed on'), said: z.string(), writer: z.object({ name: z.string(), address: z.string() }), had: z.iso.date() }),
  ])
  .meta({ id: 'Via' });
export type ViaView = z.infer<typeof ViaView>;

const address = z.email('Write the address that it sends from.').max(254);
const label = z.string().trim().min(1, 'Write the label.').max(60, 'Keep the label to 60 characters.').regex(/^[^\r\n\u0000]*$/, 'Keep the label on one line.');

/** One of the council's own forms or systems, and where the resident stands in what it sends. */
export const KnownFormView = z
  .object({
    address,
    name: z.string().trim().min(1, 'Write what it is called.').max(80, 'Keep the name to 80 characters.').regex(/^[^\r\n\u0000]*$/, 'Keep the name on one line.'),
    channel: z.enum(channels),
    resident: z.discriminatedUnion('at', [z.object({ at: z.literal('reply-to') }), z.object({ at: z.literal('lines'), name: label, email: label })]),
  })
  .meta({ id: 'KnownForm' });
export type KnownFormView = z.infer<typeof KnownFormView>;

const isOnce = (all: readonly string[]): boolean => new Set(all.map((each) => each.toLowerCase())).size === all.length;

/** Who sends for others: replaced as a whole, under the version that was seen. */
export const KnownSendersBody = z
  .object({
    forms: z.array(KnownFormView).max(100, 'Keep to a hundred forms and systems.').refine((forms) => isOnce(forms.map((form) => form.address)), 'Each address can be listed once.'),
    /** Domains of the people who work for the council, or sit on it. */
    domains: z.array(z.string().trim().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'Write a domain, such as marlshire.gov.uk.').max(250)).max(50, 'Keep to fifty domains.').refine(isOnce, 'Each domain can be listed once.'),
  })
  .meta({ id: 'KnownSendersBody' });
export type KnownSendersBody = z.infer<typeof KnownSendersBody>;

export const KnownSendersView = z
  .object({
    forms: z.array(KnownFormView),
    domains: z.array(z.string()),
    mayChange: z.boolean(),
    /** Who changed it last and when; absent until somebody has. */
    changed: z.string().optional(),
    version: z.string(),
  })
  .meta({ id: 'KnownSenders' });
export type KnownSendersView = z.infer<typeof KnownSendersView>;
