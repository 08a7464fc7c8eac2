import type { SubjectFoundView } from '../../shared/contract/subject-access';
import { caseStore } from '../stores/case-store';
import type { Desk } from '../use-cases/desk';
import { messagesOf, type SubjectFindings } from '../use-cases/find-subject';

/** What an export would hold, before it is made. */
export async function subjectFoundView(desk: Desk, findings: SubjectFindings): Promise<SubjectFoundView> {
  const { subject, cases, messages, letters, mentions } = findings;
  const kept = await Promise.all(cases.map((id) => caseStore(desk.documents, desk.counting).get(id)));
  let [files, bytes] = [0, 0];
  for await (const { state: { arrival } } of messagesOf(desk, findings)) {
    files += arrival.attachments.length;
    bytes += arrival.attachments.reduce((sum, { size }) => sum + size, 0);
  }
  const isNothing = cases.length + messages.length + letters.length + mentions.length === 0;
  return {
    about: isNothing ? [] : [subject.address, subject.name].filter((each) => each !== undefined),
    cases: kept.flatMap((each) => (each ? [{ id: each.id, inShort: each.state.inShort }] : [])),
    messages: messages.length, letters: letters.length, mentions: mentions.length, files, bytes,
  };
}
