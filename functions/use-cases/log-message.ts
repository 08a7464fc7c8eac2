import { decideMessage } from '../../shared/domain/message/decide';
import { dangerIn } from '../../shared/domain/message/danger';
import { messageWakesAt, type Arrival, type Message } from '../../shared/domain/message/message';
import type { Receipt } from '../../shared/domain/clock/convention';
import { readInstant, type Instant, type LondonDate } from '../../shared/kernel/london';
import { ok, type Result } from '../../shared/kernel/result';
import type { LogBody } from '../../shared/contract/logging';
import { digestOf } from '../adapters/system/digest';
import type { Kept } from '../stores/aggregate-store';
import { messageStore } from '../stores/message-store';
import type { Desk } from './desk';
import { nameBytes, snippetOf } from './read-item';
import { receiptGiven } from './receipt';

export type LogRefusal = { code: 'receipt-in-future' };

/** The moment that a day stands for where nobody noted the time: its noon, or now where that has not come yet. */
function momentOf(on: LondonDate, now: Instant): Instant {
  const noon = readInstant(`${on}T12:00:00Z`);
  return noon && noon < now ? noon : now;
}

/** What was written down, as it is kept. Its id is made of what it says: logged twice, it is one. */
function arrivalOf({ council, clock }: Desk, by: string, receipt: Receipt, body: LogBody): { arrival: Arrival; bytes: ReturnType<typeof nameBytes>[] } {
  const { channel, name = '', email = '', telephone, postal, subject, says } = body;
  const id = `m-${digestOf(council.mailbox, 'logged', channel, body.received, name, email, subject, says).slice(0, 32)}`;
  const text = nameBytes(council.key, id, Buffer.from(says));
  const arrival: Arrival = {
    id, channel, subject,
    mailbox: council.mailbox, itemId: '', raw: text.name, text: text.name, snippet: snippetOf(says), attachments: [], replyTo: [], to: [], cc: [],
    from: { name, address: email },
    receivedAt: 'at' in receipt ? receipt.at : momentOf(receipt.on, clock.now()),
    logged: { by, ...('on' in receipt && { on: receipt.on }), ...(telephone !== undefined && { telephone }), ...(postal !== undefined && { postal }) },
  };
  return { arrival, bytes: [text] };
}

/**
 * Writes down what came by telephone, letter, in person, by a web form or social media: ONE message as any other, new in
 * the inbox, its clock running from the day that it came (product rules "Channels" and "Received"). Refuses a day to come.
 */
export async function logMessage(desk: Desk, by: string, body: LogBody): Promise<Result<Kept<Message>, LogRefusal>> {
  const now = desk.clock.now();
  const receipt = receiptGiven(body.received, now);
  if (!receipt.ok) return receipt;
  const { arrival, bytes } = arrivalOf(desk, by, receipt.value, body);
  const messages = messageStore(desk.ownWork, desk.counting);
  const dangers = dangerIn(`${arrival.subject}\n${body.says}`).map(({ kind }) => kind);
  const decided = decideMessage({ type: 'Arrive', at: now, arrival, placement: { place: 'new' }, dangers }, undefined);
  if (!decided.ok) throw new Error('An arrival is never refused');
  const kept = (await messages.create(arrival.id, decided.value, { bytes })) ?? (await messages.get(arrival.id));
  if (!kept) throw new Error(`Message ${arrival.id} is neither new nor known`);
  if (messageWakesAt(kept.state)) desk.ring({ kind: 'message', id: kept.id });
  return ok(kept);
}
