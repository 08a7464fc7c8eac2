import { z } from 'zod';

/** A person's words on one line: trimmed, not empty, bounded. */
export const line = (max: number, what: string) =>
  z.string().trim().min(1, `Write ${what}.`).max(max, `Keep ${what} to ${max} characters.`).regex(/^[^\r\n\u0000]*$/, `Keep ${what} on one line.`);
