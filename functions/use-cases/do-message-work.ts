import { decideCase, type Opening } from '../../shared/domain/case/case';
import { decideLetter, type Writing } from '../../shared/domain/letter/letter';
import { decideMessage, owedBy, type Capture, type Matter, type Message } from '../../shared/domain/message/message';
import { later } from '../../shared/kernel/london';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { messageStore } from '../stores/message-store';
import { change } from './change';
import type { Desk } from './desk';
import { putOffBy } from './put-off';
import { sendLetter } from './send-letter';

function openingOf({ arrival }: Message, capture: Capture, matter: Matter, profile: string): Opening {
  const { caseId, no, kind, area, inShort, wanted, concerning } = matter;
  return {
    id: caseId, origin: { messageId: arrival.id, matter: no }, kind, area, inShort, wanted, concerning, profile,
    writer: arrival.from ?? { name: '', address: '' },
    receivedAt: arrival.receivedAt,
    contact: capture.contact,
    letterId: capture.letterId,
  };
}

async function openCase(desk: Desk, opening: Opening, capture: Capture): Promise<void> {
  const cases = caseStore(desk.ownWork, desk.counting);
  const command = { type: 'Open', at: capture.at, by: capture.by, opening } as const;
  const first = decideCase(command, undefined);
  if (first.ok && (await cases.create(opening.id, first.value))) return;
  const again = decideCase(command, (await cases.get(opening.id))?.state);
  if (!again.ok) throw new Error(`Case ${opening.id} was opened by another message`);
}

function writingOf(desk: Desk, { arrival }: Message, capture: Capture): Writing {
  const { matters, letterId, contact, to, by, letter } = capture;
  return {
    id: letterId, kind: 'acknowledgement', cases: matters.map((matter) => matter.caseId), mailbox: desk.council.mailbox,
    answers: { messageId: arrival.id, itemId: arrival.itemId },
    to, by, contact, ...letter,
    concerning: matters.flatMap((matter) => matter.concerning),
    areas: [...new Set(matters.map((matter) => matter.area))],
  };
}

async function oweLetter(desk: Desk, writing: Writing, capture: Capture): Promise<void> {
  const decided = decideLetter({ type: 'Owe', at: capture.at, writing }, undefined);
  if (decided.ok) await letterStore(desk.ownWork).create(writing.id, decided.value);
}

/**
 * Opens the cases and owes the letter that a captured message made, each an idempotent create: done again, nothing
 * happens. Asked for together, so that one sync serves them all.
 */
export async function openCases(desk: Desk, message: Message): Promise<void> {
  if (message.situation.is !== 'captured') return;
  const { capture } = message.situation;
  const profile = desk.counting.profile.id;
  await Promise.all([
    ...capture.matters.map((matter) => openCase(desk, openingOf(message, capture, matter, profile), capture)),
    oweLetter(desk, writingOf(desk, message, capture), capture),
  ]);
}

async function tellCase(desk: Desk, message: Message): Promise<void> {
  if (message.situation.is !== 'joined') return;
  const { caseId, at, by } = message.situation;
  const told = await change(caseStore(desk.ownWork, desk.counting), caseId, (state) =>
    decideCase({ type: 'JoinMessage', at, messageId: message.arrival.id, from: message.arrival.from?.address ?? '', ...(by && { by }) }, state),
  );
  if (!told.ok) throw new Error(`Case ${caseId} could not be told of its message: ${told.refusal.code}`);
}

/**
 * Does what a message owes: its cases and its letter, or word to the case it joined; then says in the message that it
 * is done. Doing it twice, or from two places at once, comes to the same. What fails is put off, never dropped.
 */
export async function doMessageWork(desk: Desk, messageId: string): Promise<void> {
  const messages = messageStore(desk.ownWork, desk.counting);
  const kept = await messages.get(messageId);
  const owed = kept && owedBy(kept.state);
  if (!owed) return;
  try {
    await openCases(desk, kept.state);
    await tellCase(desk, kept.state);
  } catch (cause) {
    const until = later(desk.clock.now(), putOffBy(owed.attempts));
    desk.warn('message-work-put-off', { message: messageId, attempts: owed.attempts + 1, until });
    await change(messages, messageId, (state) => decideMessage({ type: 'PutOffWork', at: desk.clock.now(), until }, state));
    if (owed.attempts < 5) return;
    throw cause;
  }
  const finish = change(messages, messageId, (state) => decideMessage({ type: 'FinishWork', at: desk.clock.now() }, state));
  const { situation } = kept.state;
  await Promise.all([finish, situation.is === 'captured' ? sendLetter(desk, situation.capture.letterId) : undefined]);
}
