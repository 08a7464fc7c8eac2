import { z } from 'zod';
import { line } from './line';
import { sendingFields } from './people';

/** A row of the table of procedures: who takes such a thing, its own clock and where that comes from, who may see it. */
export const ProcedureView = z
  .object({
    id: z.string(), name: z.string(), takes: z.string(), seenBy: z.string(),
    clock: z.object({ says: z.string(), source: z.string(), checked: z.boolean() }),
    /** Another body's: the words of a reply that says whom to write to. */
    elsewhere: z.string().optional(),
    /** Bodies that take it, to choose from. */
    bodies: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  })
  .meta({ id: 'Procedure' });
export type ProcedureView = z.infer<typeof ProcedureView>;
export const ProceduresView = z.object({ procedures: z.array(ProcedureView) }).meta({ id: 'Procedures' });

/** Where a message was offered, and what became of it, in words. */
export const HandoverView = z.object({ procedure: ProcedureView, said: z.string(), isOwed: z.boolean() }).meta({ id: 'Handover' });
export type HandoverView = z.infer<typeof HandoverView>;

export const HandOverBody = z
  .object({
    procedure: z.string().min(1, 'Choose what it is.').max(40),
    /** Absent: whoever takes it by the table. */
    to: line(120, 'who takes it').optional(),
    because: line(300, 'why'),
  })
  .meta({ id: 'HandOver' });
export const AcceptHandoverBody = z.object({ whom: line(120, 'who accepted it') }).meta({ id: 'AcceptHandover' });
export const GiveBackBody = z.object({ because: line(300, 'why') }).meta({ id: 'GiveBack' });
export const EndHandoverBody = z.object({ because: line(300, 'why nothing is left') }).meta({ id: 'EndHandover' });

/** The reply that tells a writer whom to write to. */
export const RedirectBody = z
  .object({
    procedure: z.string().min(1, 'Choose whose it is.').max(40),
    /** One of the bodies that the council knows; absent, as the table calls them. */
    body: z.string().max(40).optional(),
    to: z.email('Choose whom the reply goes to.').max(254),
    letterText: z.string().trim().max(10_000, 'Keep the letter to 10,000 characters.').optional(),
    ...sendingFields,
  })
  .meta({ id: 'Redirect' });
export type RedirectBody = z.infer<typeof RedirectBody>;
