import { mustBeTold } from '../../shared/domain/message/flag';
import { isOwed } from '../../shared/domain/message/handover';
import type { Message } from '../../shared/domain/message/message';
import { procedureCalled, type Procedure } from '../../shared/domain/message/procedures';
import type { HandoverView } from '../../shared/contract/handover';
import type { MessageView } from '../../shared/contract/views';
import { whenInWords } from './reading-view';
import type { Roster } from './roster';

/** A row that the table no longer has is still shown by its name. */
const procedureOf = (id: string, takes: string): Procedure => procedureCalled(id) ?? { id, name: id, takes, seenBy: '', clock: { says: '', source: '', checked: false } };

/** Where a message was offered, by whom and why, and what became of it. */
export function handoverView({ handover }: Message, roster: Roster): HandoverView | undefined {
  if (!handover) return undefined;
  const who = (id: string): string => roster.person(id).name;
  const { procedure, to, because, by, at, accepted, givenBack } = handover;
  const offered = `Offered to ${to} by ${who(by)}, ${whenInWords(at)}: ${because}`;
  const became = accepted
    ? `Accepted: ${accepted.whom}, recorded by ${who(accepted.by)}, ${whenInWords(accepted.at)}.`
    : givenBack
      ? `Given back, recorded by ${who(givenBack.by)}, ${whenInWords(givenBack.at)}: ${givenBack.because}`
      : 'Nobody has accepted it yet.';
  return { procedure: procedureOf(procedure, to), said: `${offered}. ${became}`, isOwed: isOwed(handover) };
}

/** What may be done about it now. */
export function handoverActions({ handover, danger }: Message): MessageView['actions'] {
  const again: MessageView['actions'] = mustBeTold(danger) ? [] : ['hand over'];
  if (!isOwed(handover)) return again;
  return handover.givenBack ? ['accept handover', ...again] : ['accept handover', 'give back'];
}

/** Why a message stands among those handed over, on its row. */
export const handoverInShort = (because: string): string | undefined => (because.startsWith('handed ') ? procedureOf(because.slice('handed '.length), '').name : undefined);
