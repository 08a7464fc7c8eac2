import { readClock } from '../../shared/domain/clock/reading';
import type { Receipt } from '../../shared/domain/clock/convention';
import { dangerIn } from '../../shared/domain/message/danger';
import type { ProposedLogView, ProposeLoggedBody } from '../../shared/contract/logging';
import type { Desk } from '../use-cases/desk';
import { countingOfArea } from './counting-of-area';
import { looksLike } from './proposal-view';
import { readingView } from './reading-view';
import { rosterOf } from './roster';

/** What words look like while somebody writes them down, and when it would be due: as it will be shown once they are kept. */
export async function proposedLogView(desk: Desk, received: Receipt, { says, area }: ProposeLoggedBody): Promise<ProposedLogView> {
  const roster = await rosterOf(desk);
  const looks = await looksLike(desk, '', says, roster);
  const counting = countingOfArea(desk, roster, area ?? looks.area, received);
  return {
    ...looks,
    danger: dangerIn(says).map(({ kind, raises, words }) => ({ kind, raises, words: [...new Set(words.map(({ text }) => text))] })),
    reading: readingView(readClock({ received }, counting, desk.clock.now()), counting),
  };
}
