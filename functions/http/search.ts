import { ok, refuse } from '../../shared/kernel/result';
import type { FoundView } from '../../shared/contract/search';
import { foundCaseView } from '../presenters/case-card-view';
import { messageCardView } from '../presenters/message-view';
import { rosterOf } from '../presenters/roster';
import { find } from '../use-cases/find';
import { readCursor, writeCursor } from './cursor';
import type { Handler } from './door';

const said = {
  mistyped: 'That is not a reference: one of its signs was misheard or mistyped. A reference never has I, L, O, 0 or 1. Ask for it again.',
  'not here': 'No case that you can see has that reference.',
};

export const search: Handler<'search'> = async ({ desk, body: { text, limit, after } }) => {
  const question = { search: text };
  const from = after === undefined ? undefined : readCursor(desk.council.key, question, after);
  if (after !== undefined && !from) return refuse({ code: 'bad-cursor' });
  const [roster, { items, next, reference }] = await Promise.all([rosterOf(desk), find(desk, text, limit, from)]);
  return ok({
    view: {
      items: items.map(({ is, item }): FoundView => (is === 'case' ? foundCaseView(desk, roster, item) : { is, message: messageCardView(desk, item) })),
      ...(reference && { said: said[reference] }),
      ...(next && { next: writeCursor(desk.council.key, question, next) }),
    },
  });
};
