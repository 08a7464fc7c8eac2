import { ok } from '../../shared/kernel/result';
import { exportFiles } from '../presenters/export-files';
import { subjectFoundView } from '../presenters/subject-found-view';
import { findSubject } from '../use-cases/find-subject';
import { packExport, recordExport } from '../use-cases/record-export';
import type { FileHandler, Handler } from './door';
import { readerOf } from './may';

export const findSubjectRecords: Handler<'findSubjectRecords'> = async ({ desk, body }) => {
  const found = await findSubject(desk, body);
  return found.ok ? ok({ view: await subjectFoundView(desk, found.value) }) : found;
};

/** It is written down before it is made: what cannot be written down is not given. */
export const exportSubject: FileHandler<'exportSubject'> = async ({ desk, caller, body, request }) => {
  const found = await findSubject(desk, body);
  if (!found.ok) return found;
  const recorded = await recordExport(desk, caller.id, found.value, request);
  return recorded.ok ? packExport(desk, recorded.value, exportFiles(desk, found.value, recorded.value, readerOf(caller))) : recorded;
};
