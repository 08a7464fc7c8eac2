import { isTheirCase, isTheirLetter, isTheirMessage, mentions, textsIn, type Subject } from '../../shared/domain/access/subject';
import type { Case } from '../../shared/domain/case/case';
import { readReference } from '../../shared/domain/case/reference';
import type { Letter } from '../../shared/domain/letter/letter';
import type { Message } from '../../shared/domain/message/message';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { SubjectBody } from '../../shared/contract/subject-access';
import type { DocumentKind, ListedCard } from '../ports/document-store';
import type { Kept } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { messageStore } from '../stores/message-store';
import type { Desk } from './desk';
import { papersOf } from './forget-people';
import { isMessageKeptBack, letterInSight, messageInSight } from './in-sight';
import { wordsOf } from './words-of';

/** Everything about a person that whoever asks may see: by ids, so that it is read one after another. */
export interface SubjectFindings {
  subject: Subject;
  /** Their whole files. */
  cases: string[];
  /** Of no such case. */
  messages: string[];
  letters: string[];
  /** Other cases with the texts in which they stand. */
  mentions: { caseId: string; texts: string[] }[];
}

const pageSize = 1000;

/** Every card of a kind in the caller's sight, a page at a time. It reads all of them: an export is rare, and has to be whole. */
async function* everyCard(desk: Desk, kind: DocumentKind, orderBy: string): AsyncGenerator<ListedCard> {
  let after;
  do {
    const page: Awaited<ReturnType<Desk['documents']['list']>> = await desk.documents.list({ kind, where: {}, orderBy, limit: pageSize, ...(after && { after }) });
    yield* page.items;
    after = page.next;
    // Others are let through between two pages.
    await new Promise((done) => setImmediate(done));
  } while (after);
}

/** Whom a case is of: the person concerned, where somebody else wrote. */
const personOf = ({ writer, onBehalf }: Case): Subject => (onBehalf ? { name: onBehalf.of } : { address: writer.address, ...(writer.name !== '' && { name: writer.name }) });

async function subjectOf(desk: Desk, { email, name, reference }: SubjectBody): Promise<Result<Subject, { code: 'not-found' }>> {
  const said: Subject = { ...(email !== undefined && { address: email }), ...(name !== undefined && { name }) };
  if (reference === undefined) return ok(said);
  const id = readReference(desk.council.prefix, reference);
  const kept = id === undefined ? undefined : await caseStore(desk.documents, desk.counting).get(id);
  if (!kept || kept.state.anonymised) return refuse({ code: 'not-found' });
  return ok(email === undefined && name === undefined ? personOf(kept.state) : said);
}

async function findInCases(desk: Desk, subject: Subject): Promise<Pick<SubjectFindings, 'cases' | 'mentions'> & { papers: Set<string> }> {
  const found: Pick<SubjectFindings, 'cases' | 'mentions'> & { papers: Set<string> } = { cases: [], mentions: [], papers: new Set() };
  for await (const { id } of everyCard(desk, 'case', 'receivedAt')) {
    const kept = await caseStore(desk.documents, desk.counting).get(id);
    if (!kept || kept.state.anonymised) continue;
    if (isTheirCase(subject, kept.state)) {
      found.cases.push(id);
      const { messages, letters } = papersOf(kept.state);
      for (const paper of [...messages, ...letters]) found.papers.add(paper);
      continue;
    }
    const texts = textsIn(kept.state).filter((text) => mentions(subject, text));
    if (texts.length > 0) found.mentions.push({ caseId: id, texts });
  }
  return found;
}

async function names(desk: Desk, subject: Subject, { state }: Kept<Message>): Promise<boolean> {
  if (isTheirMessage(subject, state) || textsIn(state).some((text) => mentions(subject, text))) return true;
  const { text, quoted = '' } = await wordsOf(desk, state.arrival);
  return mentions(subject, text) || mentions(subject, quoted);
}

async function namesInLetter(desk: Desk, subject: Subject, { state }: Kept<Letter>): Promise<boolean> {
  if (isTheirLetter(subject, state)) return true;
  const bytes = await desk.ownWork.bytes(state.writing.text);
  return mentions(subject, state.writing.subject) || (bytes !== undefined && mentions(subject, Buffer.from(bytes).toString('utf8')));
}

/**
 * Looks through everything that is kept, in the caller's sight, for what is about one person: whole cases, messages and
 * letters of no such case (waiting, filed, handed over, automatic, joined to another's case), and words about them in the
 * cases of others. A reference stands for the person of that case. What files hold is not looked into.
 */
export async function findSubject(desk: Desk, asked: SubjectBody): Promise<Result<SubjectFindings, { code: 'not-found' }>> {
  const said = await subjectOf(desk, asked);
  if (!said.ok) return said;
  const subject = said.value;
  const { papers, ...inCases } = await findInCases(desk, subject);
  const messages: string[] = [];
  for await (const { id } of everyCard(desk, 'message', 'receivedAt')) {
    if (papers.has(id)) continue;
    const kept = await messageStore(desk.documents, desk.counting).get(id);
    if (kept && !kept.state.anonymised && (await names(desk, subject, kept)) && (await messageInSight(desk, id))) messages.push(id);
  }
  const letters: string[] = [];
  for await (const { id } of everyCard(desk, 'letter', 'owedAt')) {
    if (papers.has(id)) continue;
    const kept = await letterStore(desk.documents).get(id);
    if (kept && !kept.state.anonymised && (await namesInLetter(desk, subject, kept)) && (await letterInSight(desk, id))) letters.push(id);
  }
  return ok({ subject, ...inCases, messages, letters });
}

/** A message of a case that is exported; absent where another of its matters hides it from the caller. */
export async function messageOfCase(desk: Desk, state: Case, id: string): Promise<Kept<Message> | undefined> {
  const kept = await messageStore(desk.ownWork, desk.counting).get(id);
  return kept && !(await isMessageKeptBack(desk, state, kept.state)) ? kept : undefined;
}

/** All messages that an export holds as they came, each once, read one at a time. */
export async function* messagesOf(desk: Desk, { cases, messages }: SubjectFindings): AsyncGenerator<Kept<Message>> {
  const given = new Set<string>();
  for (const caseId of cases) {
    const kept = await caseStore(desk.documents, desk.counting).get(caseId);
    for (const id of kept ? papersOf(kept.state).messages : []) {
      if (!kept || given.has(id)) continue;
      given.add(id);
      const message = await messageOfCase(desk, kept.state, id);
      if (message && !message.state.anonymised) yield message;
    }
  }
  for (const id of messages) {
    const message = await messageInSight(desk, id);
    if (message && !given.has(id)) yield message;
  }
}
