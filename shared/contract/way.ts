import { z } from 'zod';
import { cannotReasons } from '../domain/case/vocabulary';

/** How a letter reaches somebody; by e-mail, if absent. */
export const WayBody = z.discriminatedUnion('by', [
  z.object({ by: z.literal('email') }),
  z.object({ by: z.literal('post'), address: z.string().trim().min(1, 'Write the postal address.').max(500, 'Keep the address to 500 characters.') }),
  z.object({ by: z.literal('telephone'), number: z.string().trim().min(1, 'Write the telephone number.').max(40, 'Keep the number to 40 characters.') }),
]);
export type WayBody = z.infer<typeof WayBody>;

/** Nobody can be told that it came: a recorded decision. The matter is still looked at. */
export const CannotBody = z
  .object({ why: z.enum(cannotReasons, 'Say why it cannot be acknowledged.'), because: z.string().trim().min(1, 'Write how you know.').max(300, 'Keep it to 300 characters.').regex(/^[^\r\n\u0000]*$/, 'Keep it on one line.') })
  .meta({ id: 'CannotAcknowledge' });
export type CannotBody = z.infer<typeof CannotBody>;
