import { z } from 'zod';
import { line } from './line';

/** Why all sending is stopped, or let go again, in a sentence. */
export const StopSendingBody = z.object({ because: line(300, 'why') }).meta({ id: 'StopSending' });
export const LetSendingGoBody = z.object({ because: line(300, 'how you know that letters may go') }).meta({ id: 'LetSendingGo' });

/** That no letter goes out, why, and what to do about it. */
export const SendingStoppedView = z.object({ why: z.enum(['restored', 'by hand']), said: z.string(), because: z.string().optional(), todo: z.string() }).meta({ id: 'SendingStopped' });
export type SendingStoppedView = z.infer<typeof SendingStoppedView>;

export const SendingStopView = z
  .object({
    /** Absent while letters go. */
    stopped: SendingStoppedView.optional(),
    /** That each letter is looked for in the mailbox first, and until when. */
    looking: z.string().optional(),
    /** Who stopped sending and who let it go, newest first. */
    story: z.array(z.string()),
  })
  .meta({ id: 'SendingStop' });
export type SendingStopView = z.infer<typeof SendingStopView>;
