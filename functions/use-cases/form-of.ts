import type { Letter } from '../../shared/domain/letter/letter';
import type { Desk } from './desk';

/** Reads a form as the contract has it, or finds that it is none. */
interface Shape<Form> {
  safeParse(data: unknown): { success: true; data: Form } | { success: false };
}

/** What stood in the form that a letter was made from, where that was kept; nothing where it is of another shape by now. */
export async function formOf<Form>(desk: Desk, { writing }: Letter, shape: Shape<Form>): Promise<Form | undefined> {
  const bytes = writing.form === undefined ? undefined : await desk.ownWork.bytes(writing.form);
  const read = bytes && shape.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  return read?.success ? read.data : undefined;
}
