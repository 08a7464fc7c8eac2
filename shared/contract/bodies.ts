import { z } from 'zod';
import { filedReasons } from '../domain/message/vocabulary';
import { Kind } from './views';

/** A person's words on one line: trimmed, not empty, bounded. */
const line = (max: number, what: string) =>
  z.string().trim().min(1, `Write ${what}.`).max(max, `Keep ${what} to ${max} characters.`).regex(/^[^\r\n\u0000]*$/, `Keep ${what} on one line.`);

const MatterBody = z.object({
  kind: Kind,
  area: z.string().min(1, 'Choose a service area.').max(64),
  inShort: line(200, 'what it is about'),
  /** What the writer wants to happen; empty when they have not said, and then the letter asks. */
  wanted: z.string().trim().max(300, 'Keep what they want to 300 characters.').regex(/^[^\r\n\u0000]*$/, 'Keep what they want on one line.'),
  /** People who work here whom the matter is about: they will never see it. */
  concerning: z.array(z.string().max(64)).max(10).default([]),
});

export const CaptureBody = z
  .object({
    matters: z.array(MatterBody).min(1, 'Name at least one matter.').max(9, 'One message can make nine cases at most.'),
    /** Whose name and telephone number the letter gives. */
    contact: z.string().min(1, 'Choose a contact.').max(64),
    /** The address the letter goes to: one that the message itself offers. */
    to: z.email('Choose whom the acknowledgement goes to.').max(254),
    /** The letter as an officer has edited it; absent, Heard's own words. */
    letterText: z.string().trim().max(10_000, 'Keep the letter to 10,000 characters.').optional(),
  })
  .meta({ id: 'Capture' });
export type CaptureBody = z.infer<typeof CaptureBody>;

/** A capture that names the message as the mailbox does: for whoever has not looked at it through Heard. */
export const CaptureFoundBody = CaptureBody.extend({ internetMessageId: z.string().min(3).max(998) }).meta({ id: 'CaptureFound' });

export const FindMessageBody = z.object({ internetMessageId: z.string().min(3).max(998) }).meta({ id: 'FindMessage' });
export const FileBody = z.object({ as: z.enum(filedReasons), because: line(300, 'why') }).meta({ id: 'FileMessage' });
export const JoinBody = z.object({ case: z.string().trim().min(3, 'Write the case’s reference.').max(32) }).meta({ id: 'JoinMessage' });
export const AssignBody = z.object({ officer: z.string().max(64).nullable() }).meta({ id: 'Assign' });
