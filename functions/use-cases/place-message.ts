import type { MessageRefusal } from '../../shared/domain/message/commands';
import { decideMessage } from '../../shared/domain/message/decide';
import type { Message } from '../../shared/domain/message/message';
import { dutyWordOwed, type FlagCommand } from '../../shared/domain/message/flag';
import type { HandoverCommand } from '../../shared/domain/message/handover';
import type { FiledReason } from '../../shared/domain/message/vocabulary';
import { concernedBy, isFull } from '../../shared/domain/case/case';
import { readReference } from '../../shared/domain/case/reference';
import { later, type Instant } from '../../shared/kernel/london';
import { refuse, type Result } from '../../shared/kernel/result';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { messageStore } from '../stores/message-store';
import { peopleStore } from '../stores/people-store';
import { sweepAfter } from './capture';
import { change, type ChangeRefusal } from './change';
import type { Desk } from './desk';
import { messageInSight } from './in-sight';
import { rootOf } from './root-of';

export type PlaceRefusal = MessageRefusal | ChangeRefusal | { code: 'no-such-case'; reference: string } | { code: 'no-such-person' } | { code: 'capture-withdrawn' } | { code: 'case-is-full' } | { code: 'no-such-procedure' };

/** Puts a message with a case that the caller can see. The case hears of it as work owed by the message. */
export async function joinMessage(desk: Desk, by: string, messageId: string, reference: string, request?: RequestKey): Promise<Result<Kept<Message>, PlaceRefusal>> {
  const caseId = readReference(desk.council.prefix, reference);
  const found = caseId && (await rootOf(desk, desk.documents, caseId));
  if (!found) return refuse({ code: 'no-such-case', reference });
  if (found.state.situation.is === 'capture withdrawn') return refuse({ code: 'capture-withdrawn' });
  if (found.state.anonymised) return refuse({ code: 'anonymised' });
  if (isFull(found.state)) return refuse({ code: 'case-is-full' });
  const at = desk.clock.now();
  const joined = await change(
    messageStore(desk.documents, desk.counting),
    messageId,
    (state) => decideMessage({ type: 'Join', at, caseId: found.id, concerning: concernedBy(found.state), by, notBefore: later(at, sweepAfter) }, state),
    request && { request: { ...request, answer: null } },
  );
  if (joined.ok) desk.ring({ kind: 'message', id: messageId });
  return joined;
}

/** Puts a message away with a reason. It stays findable, and can still be captured. */
export async function fileMessage(desk: Desk, by: string, messageId: string, as: FiledReason, because: string, request?: RequestKey): Promise<Result<Kept<Message>, PlaceRefusal>> {
  const at = desk.clock.now();
  return change(messageStore(desk.documents, desk.counting), messageId, (state) => decideMessage({ type: 'File', at, as, because, by }, state), request && { request: { ...request, answer: null } });
}

/** Records that a message is about colleagues: from then on it is out of their sight, and closed to all but managers and whoever said so. */
export async function recordConcerning(desk: Desk, by: string, messageId: string, concerning: string[], request?: RequestKey): Promise<Result<Kept<Message>, PlaceRefusal>> {
  const people = peopleStore(desk.ownWork);
  if ((await Promise.all(concerning.map((id) => people.person(id)))).includes(undefined)) return refuse({ code: 'no-such-person' });
  return change(messageStore(desk.documents, desk.counting), messageId, (state) => decideMessage({ type: 'RecordConcerning', at: desk.clock.now(), by, concerning }, state), request && { request: { ...request, answer: null } });
}

/** Decides about a message that the caller may see, whatever its place: handing it over, or what became of that. */
export async function decideInSight(desk: Desk, messageId: string, command: (now: Instant) => HandoverCommand, request?: RequestKey): Promise<Result<Kept<Message>, PlaceRefusal>> {
  const kept = await messageInSight(desk, messageId);
  if (!kept) return refuse({ code: 'not-found' });
  return change(messageStore(desk.documents, desk.counting), kept, (state) => decideMessage(command(desk.clock.now()), state), request && { request: { ...request, answer: null } });
}

/** Raises a danger on a message, records who was told of it, or lowers it with a reason. It may have its place already, with a case that is not the caller's to see. */
export async function flagMessage(desk: Desk, messageId: string, command: (now: Instant) => FlagCommand, request?: RequestKey): Promise<Result<Kept<Message>, PlaceRefusal>> {
  const kept = await messageInSight(desk, messageId);
  if (!kept) return refuse({ code: 'not-found' });
  const flagged = await change(messageStore(desk.documents, desk.counting), kept, (state) => decideMessage(command(desk.clock.now()), state), request && { request: { ...request, answer: null } });
  if (flagged.ok && dutyWordOwed(flagged.value.state.danger)) desk.ring({ kind: 'message', id: messageId });
  return flagged;
}

/** The message that is open in Outlook, by the Message-ID that both mailboxes share; taken in now if Heard has not seen it. */
export async function findMessage(desk: Desk, internetMessageId: string, takeIn: (itemId: string) => Promise<unknown>): Promise<Kept<Message> | undefined> {
  const known = async (): Promise<Kept<Message> | undefined> => {
    const { items } = await desk.documents.list({ kind: 'message', where: { internetMessageId }, orderBy: 'receivedAt', limit: 1 });
    return items[0] && messageInSight(desk, items[0].id);
  };
  const found = await known();
  if (found) return found;
  const itemId = await desk.mailRoom.find(desk.council.mailbox, internetMessageId);
  if (itemId === undefined) return undefined;
  await takeIn(itemId);
  return known();
}
