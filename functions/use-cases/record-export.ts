import type { Case, CaseEvent } from '../../shared/domain/case/case';
import type { CaseRefusal } from '../../shared/domain/case/commands';
import { decideCase } from '../../shared/domain/case/decide';
import { decideMessage } from '../../shared/domain/message/decide';
import { londonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { digestOf } from '../adapters/system/digest';
import { zipFile, type FileToPack } from '../adapters/zip/zip-file';
import type { RequestKey } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { messageStore } from '../stores/message-store';
import { change } from './change';
import type { Desk } from './desk';
import type { SubjectFindings } from './find-subject';
import { casesOf } from './in-sight';
import type { KeptFile } from './message-file';
import { noteOpening } from './note-opening';

export type ExportRefusal = { code: 'changing-too-often' | 'key-used-for-another' | 'export-too-large' };

/** What one export may hold together; it is packed in memory. */
const largest = 96 * 1024 * 1024;

/** Every case of which an export holds anything, and the messages of none. */
async function touchedBy(desk: Desk, findings: SubjectFindings): Promise<{ cases: string[]; messages: string[] }> {
  const cases = new Set([...findings.cases, ...findings.mentions.map(({ caseId }) => caseId)]);
  const alone: string[] = [];
  for (const id of findings.messages) {
    const kept = await messageStore(desk.ownWork, desk.counting).get(id);
    const of = kept ? casesOf(kept.state) : [];
    if (of.length === 0) alone.push(id);
    for (const caseId of of) cases.add(caseId);
  }
  for (const id of findings.letters) for (const caseId of (await letterStore(desk.ownWork).get(id))?.state.writing.cases ?? []) cases.add(caseId);
  return { cases: [...cases], messages: alone };
}

/** What was removed meanwhile is in no export, and has nothing to say of it. */
const isGone = ({ code }: { code: string }): boolean => code === 'anonymised' || code === 'not-found';

/**
 * Writes down, before anything is given, that somebody made an export: on every case of which it holds anything, as an
 * opening where that is closed, and on every message of none. Gives the reference that stands in them. Asked for again with
 * the same key, it is written down once.
 */
export async function recordExport(desk: Desk, by: string, findings: SubjectFindings, request?: RequestKey): Promise<Result<string, ExportRefusal>> {
  const at = desk.clock.now();
  const reference = `SA-${digestOf(by, request?.key ?? at).slice(0, 8).toUpperCase()}`;
  const along = request && { request: { ...request, answer: null } };
  const { cases, messages } = await touchedBy(desk, findings);
  for (const id of cases) {
    const kept = await caseStore(desk.documents, desk.counting).get(id);
    if (!kept) continue;
    await noteOpening(desk, by, kept.state);
    const told = await change<Case, CaseEvent, CaseRefusal>(caseStore(desk.documents, desk.counting), id, (state) => decideCase({ type: 'RecordExport', at, by, reference }, state, desk.counting), along);
    if (!told.ok && !isGone(told.refusal)) return refuse({ code: told.refusal.code === 'key-used-for-another' ? told.refusal.code : 'changing-too-often' });
  }
  for (const id of messages) {
    const told = await change(messageStore(desk.documents, desk.counting), id, (state) => decideMessage({ type: 'RecordExport', at, by, reference }, state), along);
    if (!told.ok && !isGone(told.refusal)) return refuse({ code: told.refusal.code === 'key-used-for-another' ? told.refusal.code : 'changing-too-often' });
  }
  return ok(reference);
}

/** Packs an export: its name has its reference and a date, and nothing of a person. */
export async function packExport(desk: Desk, reference: string, files: AsyncIterable<FileToPack>): Promise<Result<KeptFile, ExportRefusal>> {
  const bytes = await zipFile(files, largest);
  return bytes === 'too large' ? refuse({ code: 'export-too-large' }) : ok({ name: `${reference}-${londonDate(desk.clock.now())}.zip`, bytes });
}
