import type { Piece } from '../../shared/domain/access/third-parties';
import type { CaseView } from '../../shared/contract/cases';
import { markedHtml } from './export-html';

type Marking = (text: string) => Piece[];
type Entry = CaseView['story'][number];

/** Where in the export the files of a message lie. */
export const folderOf = (messageId: string): string => `as-they-came/${messageId}`;

/** A kind of file as its name may end: letters and digits alone, since a stranger chose the name. */
export const endingOf = (name: string): string => (/\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1] ?? 'bin').toLowerCase();
export const fileIn = (messageId: string, no: number, name: string): string => `${folderOf(messageId)}/${String(no + 1).padStart(2, '0')}.${endingOf(name)}`;

export function factsHtml(facts: readonly (readonly [name: string, said: string | undefined])[], marking: Marking): string {
  const told = facts.flatMap(([name, said]) => (said === undefined || said === '' ? [] : [`<dt>${name}</dt><dd>${markedHtml(marking(said))}</dd>`]));
  return `<dl>${told.join('')}</dl>`;
}

export const wordsHtml = (text: string | undefined, marking: Marking): string => (text ? `<pre>${markedHtml(marking(text))}</pre>` : '');

/** What came with a message: its name as its sender gave it, and where it lies. */
export const attachedHtml = (id: string, attachments: readonly { name: string }[], marking: Marking): string =>
  attachments.length === 0 ? '' : `<ul>${attachments.map(({ name }, no) => `<li>File “${markedHtml(marking(name))}”: ${fileIn(id, no, name)}</li>`).join('')}</ul>`;

function entryHtml(entry: Entry, marking: Marking): string {
  const head = `<h3>${markedHtml(marking(`${entry.when}: ${entry.who} ${entry.says}`))}</h3>`;
  if (entry.is === 'event') return head + wordsHtml(entry.because, marking);
  if (entry.is === 'letter') {
    const { to, cc, subject, text } = entry.letter;
    const people = [to, ...cc].map(({ name, address }) => `${name} ${address}`.trim()).join(', ');
    return `${head}${factsHtml([['To', people], ['Subject', subject]], marking)}${wordsHtml(text, marking)}`;
  }
  return `${head}<p>As it came: ${folderOf(entry.id)}.eml</p>${wordsHtml(entry.text, marking)}${entry.quoted ? `<p>It quotes:</p>${wordsHtml(entry.quoted, marking)}` : ''}${attachedHtml(entry.id, entry.attachments, marking)}`;
}

/** The file of one case as a page tells it: what is recorded, then its story, the oldest first. */
export function caseHtml(view: CaseView, marking: Marking): string {
  const facts = factsHtml(
    [
      ['Kind', view.kind], ['Service area', view.area.name], ['How it stands', view.situationSaid || 'Open'], ['In short', view.inShort], ['What is wanted', view.wanted],
      ['Writer', `${view.writer.name} ${view.writer.address}`.trim()], ['For whom', view.writes.said], ['Authority', view.writes.authority?.said],
      ['How this person is written to', view.wishes.said.join(' ')], ['Place', view.place?.said], ['Answer by', view.reading.answer.said],
      ['Officer', view.officer?.name], ['Contact', view.contact.name], ['Outcome', view.outcome ?? view.ending], ['Kept', view.retention?.said],
    ],
    marking,
  );
  return `<section><h2>Case ${view.id}</h2>${facts}${[...view.story].reverse().map((entry) => entryHtml(entry, marking)).join('\n')}</section>`;
}
