import { z } from 'zod';
import { CaseLetterBody } from './bodies';
import { CaseView } from './views';

/** A letter was taken back: its case as it is again, and what stood in the form that it was made from. */
export const UndoneView = z.object({ case: CaseView, form: CaseLetterBody.optional() }).meta({ id: 'Undone' });
export type UndoneView = z.infer<typeof UndoneView>;
