import { peopleInCase, peopleInLetter, peopleInMessage, together, type PeopleIn } from '../../shared/domain/access/people-in';
import { markingFor, recordWithMarks, type Piece } from '../../shared/domain/access/third-parties';
import type { Case } from '../../shared/domain/case/case';
import type { Message } from '../../shared/domain/message/message';
import type { Correspondent } from '../../shared/domain/people/vocabulary';
import { inertHtml, type InertHtml } from '../adapters/html/inert-html';
import type { Kept } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import type { Desk } from '../use-cases/desk';
import { messageOfCase, messagesOf, type SubjectFindings } from '../use-cases/find-subject';
import { papersOf } from '../use-cases/forget-people';
import { isKeptBack, letterInSight, messageInSight } from '../use-cases/in-sight';
import { fileOf, type KeptFile } from '../use-cases/message-file';
import { wordsOf } from '../use-cases/words-of';
import { caseView } from './case-view';
import { attachedHtml, caseHtml, factsHtml, fileIn, folderOf, wordsHtml } from './export-case';
import { exportCover } from './export-cover';
import { htmlPage } from './export-html';
import { letterView } from './letter-view';
import type { Reader } from './reader';
import { whenInWords } from './reading-view';
import { rosterOf, type Roster } from './roster';

type Marking = (text: string) => Piece[];
type ExportedFile = KeptFile & { asItCame?: true };

/** One record of the export as data, and as a section of the page. */
interface Section {
  html: string;
  name: string;
  record: unknown;
}

/** Everybody whom the records of an export name. */
async function peopleIn(desk: Desk, findings: SubjectFindings, roster: Roster): Promise<Marking> {
  const { subject, cases, letters } = findings;
  const found: PeopleIn[] = [{ theirs: [subject.address, subject.name, desk.council.mailbox, desk.council.name].filter((each) => each !== undefined), others: [] }];
  const written = [...letters];
  for (const id of cases) {
    const kept = await caseStore(desk.documents, desk.counting).get(id);
    if (!kept) continue;
    found.push(peopleInCase(subject, kept.state));
    written.push(...papersOf(kept.state).letters);
  }
  for (const { caseId } of findings.mentions) {
    const kept = await caseStore(desk.documents, desk.counting).get(caseId);
    if (kept) found.push(peopleInCase(subject, kept.state));
  }
  for (const id of written) {
    const kept = await letterStore(desk.ownWork).get(id);
    if (kept) found.push(peopleInLetter(subject, kept.state));
  }
  for await (const { state } of messagesOf(desk, findings)) found.push(peopleInMessage(subject, state));
  return markingFor({ ...together(found), officers: roster.people.flatMap(({ name, telephone, email }) => [name, ...[telephone, email].filter((each) => each !== undefined)]) });
}

const nameOf = (person: Correspondent | undefined): string | undefined => person && `${person.name} ${person.address}`.trim();
const namesOf = (people: readonly Correspondent[]): string => people.map(nameOf).join(', ');

/** A message with everybody whom it names; its words where no case tells them. */
async function messageSection(desk: Desk, title: string, { id, state, timeline }: Kept<Message>, marking: Marking, tells: boolean): Promise<Section> {
  const { arrival } = state;
  const facts = factsHtml(
    [['Received', whenInWords(arrival.receivedAt)], ['From', nameOf(arrival.from)], ['Reply to', namesOf(arrival.replyTo)], ['To', namesOf(arrival.to)], ['Copied in', namesOf(arrival.cc)], ['Subject', arrival.subject], ['As it came', `${folderOf(id)}.eml`]],
    marking,
  );
  const { text, quoted }: Awaited<ReturnType<typeof wordsOf>> = tells ? await wordsOf(desk, arrival) : { text: '' };
  const body = tells ? `${wordsHtml(text, marking)}${wordsHtml(quoted, marking)}${attachedHtml(id, arrival.attachments, marking)}` : '';
  return { html: `<section><h2>${title}</h2>${facts}${body}</section>`, name: `message-${id}`, record: { message: id, record: state, timeline } };
}

/** A case with its messages and letters: what another matter of one hides from whoever makes the export is left out. */
async function* caseSections(desk: Desk, kept: Kept<Case>, me: Reader, marking: Marking): AsyncGenerator<Section> {
  const { id, state, timeline } = kept;
  yield { html: caseHtml(await caseView(desk, kept, me, 'whole'), marking), name: id, record: { reference: id, record: state, timeline } };
  const { messages, letters } = papersOf(state);
  for (const each of messages) {
    const message = await messageOfCase(desk, state, each);
    if (message) yield messageSection(desk, `A message of ${id}`, message, marking, false);
  }
  for (const each of letters) {
    const letter = await letterStore(desk.ownWork).get(each);
    if (letter && !(await isKeptBack(desk, state, letter.state.writing.cases))) yield { html: '', name: `letter-${each}`, record: { letter: each, record: letter.state } };
  }
}

async function* sections(desk: Desk, { cases, messages, letters, mentions }: SubjectFindings, me: Reader, marking: Marking): AsyncGenerator<Section> {
  for (const id of cases) {
    const kept = await caseStore(desk.documents, desk.counting).get(id);
    if (kept) yield* caseSections(desk, kept, me, marking);
  }
  for (const id of messages) {
    const kept = await messageInSight(desk, id);
    if (kept) yield messageSection(desk, 'A message of no such case', kept, marking, true);
  }
  for (const id of letters) {
    const kept = await letterInSight(desk, id);
    if (!kept) continue;
    const { to, subject, said, text } = await letterView(desk, kept, me);
    const facts = factsHtml([['To', `${to.name} ${to.address}`.trim()], ['Subject', subject], ['How it stands', said]], marking);
    yield { html: `<section><h2>A letter of no such case</h2>${facts}${wordsHtml(text, marking)}</section>`, name: `letter-${id}`, record: { letter: id, record: kept.state } };
  }
  for (const { caseId, texts } of mentions)
    yield { html: `<section><h2>Words in ${caseId}, the case of somebody else</h2>${texts.map((text) => wordsHtml(text, marking)).join('')}</section>`, name: `words-in-${caseId}`, record: { reference: caseId, words: texts } };
}

const asJson = (record: unknown): Uint8Array => Buffer.from(`${JSON.stringify(record, null, 2)}\n`);

/** The files of a message as they came, one at a time; what was erased, or cannot be read any more, is left out. */
async function* asTheyCame(desk: Desk, findings: SubjectFindings): AsyncGenerator<ExportedFile> {
  for await (const { id, state } of messagesOf(desk, findings)) {
    const raw = await fileOf(desk, state.arrival, undefined);
    if (raw.ok) yield { name: `${folderOf(id)}.eml`, bytes: raw.value.bytes, asItCame: true };
    for (const [no, { name }] of state.arrival.attachments.entries()) {
      const file = await fileOf(desk, state.arrival, no);
      if (file.ok) yield { name: fileIn(id, no, name), bytes: file.value.bytes, asItCame: true };
    }
  }
}

/**
 * The files of a subject access export, one after another: a cover, a page to read, the records as data, and messages and
 * files as they came. Other people and officers are marked in the page and in the records; nothing is left out.
 */
export async function* exportFiles(desk: Desk, findings: SubjectFindings, reference: string, me: Reader): AsyncGenerator<ExportedFile> {
  const roster = await rosterOf(desk);
  const marking = await peopleIn(desk, findings, roster);
  yield { name: 'read-me-first.html', bytes: exportCover(desk, findings, reference, roster.person(me.id).name) };
  const told: InertHtml[] = [];
  const given = new Set<string>();
  for await (const { html, name, record } of sections(desk, findings, me, marking)) {
    // Two of their cases may share a message or a letter.
    if (given.has(name)) continue;
    given.add(name);
    told.push(inertHtml(html));
    yield { name: `records/${name}.json`, bytes: asJson(recordWithMarks(record, marking)) };
  }
  yield { name: 'report.html', bytes: htmlPage(`Subject access export ${reference}`, inertHtml(`<h1>Subject access export ${reference}: a draft</h1>`), ...told) };
  yield* asTheyCame(desk, findings);
}
