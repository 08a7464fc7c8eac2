import type { Letter } from '../../shared/domain/letter/letter';
import { htmlToText } from '../adapters/mail/html-text';
import type { LetterForm, PostedLetter } from '../ports/mail-room';
import type { Kept } from '../stores/aggregate-store';
import type { Desk } from './desk';

/** What a letter says, with its HTML where that is what goes. */
export interface LetterWords {
  text: string;
  html?: string;
}

export const formOf = ({ writing: { html } }: Letter): LetterForm => (html === undefined ? 'text' : 'html');

/** A letter's words, as they were kept when it was owed. */
export async function letterWords(desk: Desk, { id, state: { writing } }: Kept<Letter>): Promise<LetterWords> {
  const read = async (name: string): Promise<string> => {
    const bytes = await desk.ownWork.bytes(name);
    if (!bytes) throw new Error(`The text of letter ${id} is gone`);
    return Buffer.from(bytes).toString('utf8');
  };
  return { text: await read(writing.text), ...(writing.html !== undefined && { html: await read(writing.html) }) };
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether the mailbox holds what we wrote. HTML it writes in its own way: what is read of it is compared. */
export function saysTheSame({ text: found }: PostedLetter, { text, html }: LetterWords): boolean {
  return html === undefined ? squeeze(found) === squeeze(text) : squeeze(htmlToText(found)) === squeeze(htmlToText(html));
}
