import type { DigestInWords, EventInWords, FiguresInWords } from './in-words';
import { digestWords } from './vocabulary';

/** Where the links of a digest lead. */
export interface DigestLinks {
  /** The digest's page in Teams. */
  page: string;
  /** Where its reader says how often; it changes nothing by being opened. */
  howOften: string;
  why: string;
  /** Where a member writes for somebody else. */
  constituent: string;
}

const block = (title: string, ...lines: string[]): string => [title.toUpperCase(), '', ...lines].join('\n');

const eventText = ({ news, day, title, says }: EventInWords): string => `${news} ${day}: ${title}\n   ${says}`;

function figuresText({ title, columns: [before, month, year], lines, notShown, bands }: FiguresInWords): string {
  const told = lines.map(({ label, values }) => `${label}: ${values[1]} in ${month}, ${values[0]} in ${before}, ${values[2]} ${year.toLowerCase()}`);
  return block(title, ...told, ...[notShown, bands].flatMap((said) => (said === undefined ? [] : ['', said])));
}

/** The digest as plain text, written to be read as such: short lines of prose, links on lines of their own. */
export function digestText(digest: DigestInWords, links: DigestLinks): string {
  const { council, dated, covers, headline, lead, questions, coming, figures, note, because } = digest;
  return [
    `${digestWords.from(council)}\n${digestWords.name}, ${dated}`,
    headline,
    [lead, covers].filter((each) => each !== undefined).join('\n'),
    questions.length > 0 && block(digestWords.questions(questions.length), ...questions.map((text, at) => `${at + 1}. ${text}`)),
    ...coming.map(({ title, events }) => block(title, ...events.map(eventText))),
    figures && figuresText(figures),
    figures && figures.themes.length > 0 && block(digestWords.themes, ...figures.themes),
    note !== undefined && block(digestWords.note, note),
    `${digestWords.constituent}:\n${links.constituent}\n${digestWords.constituentHelp}`,
    `${because} ${digestWords.alike}\n${digestWords.howOften}: ${links.howOften}\n${digestWords.why} ${links.why}\n${digestWords.open}: ${links.page}`,
  ]
    .filter((part) => typeof part === 'string')
    .join('\n\n');
}
