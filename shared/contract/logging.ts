import { z } from 'zod';
import { loggedChannels } from '../domain/message/vocabulary';
import { date, moment } from './clock';

const line = (max: number, what: string) => z.string().trim().max(max, `Keep ${what} to ${max} characters.`).regex(/^[^\r\n\u0000]*$/, `Keep ${what} on one line.`);

/** What came otherwise than by e-mail, as whoever took it writes it down. */
export const LogBody = z
  .object({
    channel: z.enum(loggedChannels, 'Choose how it came.'),
    /** The day that it came, or the moment where the time is known. */
    received: z.union([date, moment], 'Write the day on which it came.'),
    /** Absent where they gave none. */
    name: line(100, 'the name').optional(),
    email: z.email('Write the e-mail address in full.').max(254).optional(),
    telephone: line(40, 'the telephone number').optional(),
    postal: z.string().trim().max(500, 'Keep the address to 500 characters.').optional(),
    subject: line(150, 'what it is about').min(1, 'Write what it is about, in a few words.'),
    says: z.string().trim().min(1, 'Write what they said.').max(15_000, 'Keep it to 15,000 characters.'),
  })
  .meta({ id: 'Log' });
export type LogBody = z.infer<typeof LogBody>;

/** What was logged, and who sees it next. */
export const LoggedView = z.object({ message: z.string(), said: z.string(), mayCapture: z.boolean() }).meta({ id: 'Logged' });
export type LoggedView = z.infer<typeof LoggedView>;
