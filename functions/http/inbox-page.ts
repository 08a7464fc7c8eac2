import type { Pile } from '../../shared/domain/message/vocabulary';
import type { ListedCard, Position } from '../ports/document-store';
import type { Desk } from '../use-cases/desk';
import { untold } from '../use-cases/today';
import { readCursor, writeCursor } from './cursor';

/** What may mean harm and nobody was told of, then what somebody was told of, whatever their date; then the rest. */
const parts = ['untold', 'told', 'rest'] as const;
type Part = (typeof parts)[number];

/** Before everything. */
const start: Position = { value: '', id: '' };

/** A cursor holds for one part of one pile: whichever part reads it is where to go on. */
const question = (pile: Pile, part: Part) => ({ inbox: pile, part });

function placeOf(desk: Desk, pile: Pile, cursor: string): { part: Part; after: Position } | undefined {
  for (const part of parts) {
    const after = readCursor(desk.council.key, question(pile, part), cursor);
    if (after) return { part, after };
  }
  return undefined;
}

async function cardsOf(desk: Desk, pile: Pile, part: Part, limit: number, after: Position) {
  const where = { pile, ...(part !== 'rest' && { danger: part }) };
  const page = await desk.documents.list({ kind: 'message', where, orderBy: 'receivedAt', limit, after });
  return part === 'rest' ? { ...page, items: page.items.filter(({ card }) => card.danger === undefined) } : page;
}

/** One page of a pile, each message once: a pile may hold more that means harm than one page does. `undefined`: no cursor of ours. */
export async function inboxPage(desk: Desk, pile: Pile, limit: number, cursor: string | undefined): Promise<{ items: ListedCard[]; next?: string } | undefined> {
  const from = cursor === undefined ? { part: parts[0], after: start } : placeOf(desk, pile, cursor);
  if (!from) return undefined;
  const goOn = (part: Part, after: Position) => ({ next: writeCursor(desk.council.key, question(pile, part), after) });
  const items: ListedCard[] = [];
  for (const part of parts.slice(parts.indexOf(from.part))) {
    if (items.length >= limit) return { items, ...goOn(part, start) };
    const page = await cardsOf(desk, pile, part, limit - items.length, part === from.part ? from.after : start);
    items.push(...page.items);
    if (page.next) return { items, ...goOn(part, page.next) };
  }
  return { items };
}

/** One page of what may mean harm and nobody was told of, from every pile. `undefined`: no cursor of ours. */
export async function untoldPage(desk: Desk, limit: number, cursor: string | undefined): Promise<{ items: ListedCard[]; next?: string } | undefined> {
  const asked = { inbox: 'untold' };
  const after = cursor === undefined ? start : readCursor(desk.council.key, asked, cursor);
  if (!after) return undefined;
  const { items, next } = await desk.documents.list({ ...untold, limit, after });
  return { items, ...(next && { next: writeCursor(desk.council.key, asked, next) }) };
}
