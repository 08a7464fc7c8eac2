import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { digestOf } from './digest';

/** What a message is known by: where it lies in a mailbox, or, of what no mailbox has, its own id. */
interface Origin {
  mailbox: string;
  itemId: string;
  messageId: string;
}

const current = new AsyncLocalStorage<string>();

/** What stands for an item of a mailbox: known to whoever tells of it, before anybody has read it. 32 hexadecimal digits. */
export const itemDigest = (mailbox: string, itemId: string): string => digestOf(mailbox, itemId).slice(0, 32);

/**
 * The one id of everything that becomes of a message, from the notification to the acknowledgement in Sent Items. Nobody
 * carries it: whoever has the item, the message or a letter that answers it derives the same, after a crash as before.
 * In the form of a W3C trace id. `undefined` of what answers no message.
 */
export function correlationOf({ mailbox, itemId, messageId }: Origin): string | undefined {
  if (itemId !== '') return itemDigest(mailbox, itemId);
  return messageId === '' ? undefined : digestOf('message', messageId).slice(0, 32);
}

/** Does work that belongs to a message: what it logs and what it asks of Microsoft Graph carries the id. */
export const correlated = <T>(correlation: string | undefined, work: () => Promise<T>): Promise<T> => (correlation === undefined ? work() : current.run(correlation, work));

/** The id of the message that is being worked on; `undefined` where none is. */
export const correlationNow = (): string | undefined => current.getStore();

/**
 * A GUID of its own for each call to Microsoft Graph (Graph, "Best practices": send a unique one, and log it). It begins
 * with the correlation of the message that is being worked on, so that whoever has one has the other.
 */
export function requestId(): string {
  const fresh = randomUUID();
  const ours = correlationNow();
  return ours === undefined ? fresh : [ours.slice(0, 8), ours.slice(8, 12), ours.slice(12, 16), ours.slice(16, 20), fresh.slice(-12)].join('-');
}
