import type { Letter } from '../../shared/domain/letter/letter';
import { CaseLetterBody } from '../../shared/contract/bodies';
import type { Desk } from './desk';

/** What stood in the form that a letter was made from, where that was kept. */
export async function formOf(desk: Desk, { writing }: Letter): Promise<CaseLetterBody | undefined> {
  const bytes = writing.form === undefined ? undefined : await desk.ownWork.bytes(writing.form);
  const read = bytes && CaseLetterBody.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  return read?.success ? read.data : undefined;
}
