import { currentStage, type Case } from '../../shared/domain/case/case';
import { noWishes } from '../../shared/domain/case/contact';
import { closingOf } from '../../shared/domain/case/restriction';
import { copiedIn, tickedAmong, type RecipientRefusal } from '../../shared/domain/letter/recipients';
import { isSensitive, subjectFor } from '../../shared/domain/letter/sensitive';
import { sendingOf, type Sending } from '../../shared/domain/letter/sending';
import type { ByHand } from '../../shared/domain/letter/way';
import type { Writing } from '../../shared/domain/letter/writing';
import { mustBeTold, stands } from '../../shared/domain/message/flag';
import type { Message } from '../../shared/domain/message/message';
import { writerOf } from '../../shared/domain/message/via';
import { ok, type Result } from '../../shared/kernel/result';
import { messageStore } from '../stores/message-store';
import { acknowledgementOf, type KnownAddress } from './addresses-of';
import { ownDomains, type Desk } from './desk';

/** How a letter of a case goes: to whom, as an answer to what, under which subject, and what that asks first. */
export interface Addressing {
  writing: Pick<Writing, 'to' | 'cc' | 'answers' | 'subject' | 'newThread'>;
  sending: Sending;
  /** Nothing of the matter is repeated in it. */
  sensitive: boolean;
  /** One of its messages may mean harm, and nobody was told. */
  mustBeRead: boolean;
}

const isFrom = (address: string) => ({ arrival }: Message): boolean => writerOf(arrival)?.address.toLowerCase() === address.toLowerCase();

/** The messages of a case, newest first. */
async function messagesOf(desk: Desk, { correspondence, origin }: Case): Promise<[Message, ...Message[]]> {
  const ids = [...correspondence.filter(({ is }) => is === 'message').map(({ id }) => id).reverse(), origin.messageId];
  const found = await Promise.all([...new Set(ids)].map((id) => messageStore(desk.ownWork, desk.counting).get(id)));
  const [first, ...rest] = found.flatMap((kept) => (kept ? [kept.state] : []));
  if (!first) throw new Error(`The message that a case came from is gone: ${origin.messageId}`);
  return [first, ...rest];
}

/** Whom an officer ticked, and where the letter goes if not where letters of the case go. */
interface Asked {
  cc?: readonly string[] | undefined;
  to?: KnownAddress | undefined;
}

/**
 * Who is written to: the one address that is safe, or else the one chosen when the case was acknowledged; and what is
 * answered: the last message that came from there, or the one that the case came from. Only people who were copied in
 * can be ticked, and of a letter that a person delivers nobody. A sensitive matter gets a new message under a neutral
 * subject (product rules "Who it goes to", "How this person is written to").
 */
export async function addressingOf(desk: Desk, state: Case, asked: Asked, byHand?: ByHand): Promise<Result<Addressing, RecipientRefusal>> {
  const [acknowledgement, messages] = await Promise.all([acknowledgementOf(desk, state), messagesOf(desk, state)]);
  const { wishes = noWishes } = state;
  const chosen = acknowledgement?.to ?? state.writer;
  const usual = wishes.safe?.email === undefined ? chosen : { name: chosen.name, address: wishes.safe.email };
  const { history, ...to } = asked.to ?? { ...usual, history: undefined };
  const copied = byHand ? [] : copiedIn(messages.map(({ arrival }) => arrival), to);
  const cc = tickedAmong(copied, byHand ? [] : (asked.cc ?? []), to);
  if (!cc.ok) return cc;
  const answered = messages.find(isFrom(to.address)) ?? messages.find(({ arrival }) => arrival.id === state.origin.messageId) ?? messages[0];
  const sensitive = isSensitive({ profile: currentStage(state).profile, danger: messages.some(({ danger }) => stands(danger)), restricted: closingOf(state).openTo !== undefined });
  const subject = acknowledgement?.subject ?? `Re: ${answered.arrival.subject} [${state.id}]`;
  return ok({
    sensitive,
    mustBeRead: messages.some(({ danger }) => mustBeTold(danger)),
    writing: {
      to, subject: subjectFor(subject, [state.id], sensitive), answers: { messageId: answered.arrival.id, itemId: answered.arrival.itemId },
      ...(cc.value.length > 0 && { cc: cc.value }), 
      // Whoever sent it for them has a conversation that the resident never saw, and so has an address that is new to it.
      ...((sensitive || answered.arrival.via || history === 'new') && { newThread: true }),
    },
    sending: sendingOf({ to, cc: cc.value, copied, way: byHand ?? { by: 'email', to: to.address }, own: await ownDomains(desk), wishes, onBehalf: state.onBehalf, history: byHand ? undefined : history }),
  });
}
