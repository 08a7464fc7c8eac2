import { decideLetter } from '../../shared/domain/letter/decide';
import type { Writing } from '../../shared/domain/letter/writing';
import { letterStore } from '../stores/letter-store';
import type { Desk } from './desk';

/** What such a letter says, to whom, and what it is of. */
export interface OwnLetter extends Pick<Writing, 'id' | 'kind' | 'plan' | 'digest' | 'goesFrom' | 'to' | 'subject' | 'template'> {
  text: string;
  /** The same as HTML, which is what goes. Absent, it goes as plain text. */
  html?: string;
  /** The services whose word it is. */
  areas?: string[];
}

/** Makes a letter of our own with its words, once: it serves no case, answers no message and begins a conversation of its own. Made again it is the same. */
export async function oweOwnLetter(desk: Desk, { text, html, areas = [], ...letter }: OwnLetter): Promise<void> {
  const bytesOf = (name: string, words: string) => ({ name: `${desk.council.key}/${letter.id}/${name}`, bytes: Buffer.from(words, 'utf8') });
  const [plain, drawn] = [bytesOf('text', text), html === undefined ? undefined : bytesOf('html', html)];
  const writing: Writing = {
    ...letter, cases: [], mailbox: desk.council.mailbox, answers: { messageId: '', itemId: '' }, newThread: true,
    text: plain.name, ...(drawn && { html: drawn.name }), keeps: [], by: 'heard', contact: 'heard', concerning: [], areas,
  };
  const owed = decideLetter({ type: 'Owe', at: desk.clock.now(), writing }, undefined);
  if (owed.ok) await letterStore(desk.ownWork).create(letter.id, owed.value, { bytes: drawn ? [plain, drawn] : [plain] });
}
