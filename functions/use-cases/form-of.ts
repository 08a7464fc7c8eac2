import type { z } from 'zod';
import type { Letter } from '../../shared/domain/letter/letter';
import type { Desk } from './desk';

/** What stood in the form that a letter was made from, where that was kept; nothing where it is of another shape by now. */
export async function formOf<Form>(desk: Desk, { writing }: Letter, shape: z.ZodType<Form>): Promise<Form | undefined> {
  const bytes = writing.form === undefined ? undefined : await desk.ownWork.bytes(writing.form);
  const read = bytes && shape.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  return read?.success ? read.data : undefined;
}
