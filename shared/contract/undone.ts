import { z } from 'zod';
import { CaptureBody, CaseLetterBody } from './bodies';
import { CaseView } from './cases';
import { MessageView } from './messages';
import { RefusedView } from './views';

/** A letter was taken back: its case as it is again, and what stood in the form that it was made from. */
export const UndoneView = z.object({ case: CaseView, form: CaseLetterBody.optional() }).meta({ id: 'Undone' });
export type UndoneView = z.infer<typeof UndoneView>;

/** A capture was taken back with its acknowledgement: the message as it is again, and what stood in the form. */
export const UndoneCaptureView = z.object({ message: MessageView, form: CaptureBody.optional() }).meta({ id: 'UndoneCapture' });
export type UndoneCaptureView = z.infer<typeof UndoneCaptureView>;

/** Captures made in one act were taken back: what became of each, the first message as it is now, and what stood in the form. */
export const UndoneTogetherView = UndoneCaptureView.extend({ items: z.array(z.object({ message: z.string(), refused: RefusedView.optional() })) }).meta({ id: 'UndoneTogether' });
export type UndoneTogetherView = z.infer<typeof UndoneTogetherView>;
