import { z } from 'zod';
import { dangers, loggedChannels } from '../domain/message/vocabulary';
import { date, moment, ReadingView } from './clock';
import { ProposalView } from './messages';

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
    subject: line(200, 'what it is about').min(1, 'Write what it is about, in a few words.'),
    says: z.string().trim().min(1, 'Write what they said.').max(15_000, 'Keep it to 15,000 characters.'),
  })
  .meta({ id: 'Log' });
export type LogBody = z.infer<typeof LogBody>;

/** What was logged, and who sees it next. */
export const LoggedView = z.object({ message: z.string(), said: z.string(), mayCapture: z.boolean() }).meta({ id: 'Logged' });
export type LoggedView = z.infer<typeof LoggedView>;

/** Words that are being written down, as far as they go: nothing of them is kept. */
export const ProposeLoggedBody = z
  .object({
    received: LogBody.shape.received,
    says: z.string().trim().max(15_000, 'Keep it to 15,000 characters.'),
    /** The service area that somebody has chosen; its dates are those of its own procedure. */
    area: z.string().max(64).optional(),
  })
  .meta({ id: 'ProposeLogged' });
export type ProposeLoggedBody = z.infer<typeof ProposeLoggedBody>;

/** What those words look like, with the words that say so, what they may mean, and when it would be due. */
export const ProposedLogView = ProposalView.pick({ kind: true, kindWords: true, area: true, areaWords: true, areaBetween: true, inShort: true, wanted: true })
  .extend({ danger: z.array(z.object({ kind: z.enum(dangers), raises: z.string(), words: z.array(z.string()) })), reading: ReadingView })
  .meta({ id: 'ProposedLog' });
export type ProposedLogView = z.infer<typeof ProposedLogView>;
