import { z } from 'zod';
import { line } from './line';

/** Whom an export is about. A reference stands for the person of that case, where nothing else is said. */
export const SubjectBody = z
  .object({ email: z.email('Write a whole e-mail address.').max(254).optional(), name: line(120, 'their whole name').optional(), reference: line(32, 'the reference').optional() })
  .refine(({ email, name, reference }) => email ?? name ?? reference, { path: ['email'], message: 'Write an e-mail address, a whole name or a reference.' })
  .meta({ id: 'Subject' });
export type SubjectBody = z.infer<typeof SubjectBody>;

/** What an export would hold, before it is made. */
export const SubjectFoundView = z
  .object({
    /** Whom it is about, as it was understood: their address and name; empty where nothing is found. */
    about: z.array(z.string()),
    /** Cases whose whole file is about them. */
    cases: z.array(z.object({ id: z.string(), inShort: z.string() })),
    /** Messages and letters of no such case, from them, to them, or naming them. */
    messages: z.int(),
    letters: z.int(),
    /** Other cases in which words about them stand. */
    mentions: z.int(),
    /** Files that came with what is listed, and how many bytes they and the messages have. */
    files: z.int(),
    bytes: z.int(),
  })
  .meta({ id: 'SubjectFound' });
export type SubjectFoundView = z.infer<typeof SubjectFoundView>;
