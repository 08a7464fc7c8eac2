import { z } from 'zod';

/** The stamp of the fact as the screen showed it: where it is another by now, it is refused with what it is. Absent, nobody is asked. */
export const shown = z.string().max(32).optional();
