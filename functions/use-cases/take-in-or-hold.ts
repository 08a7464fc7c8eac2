import { correlated } from '../adapters/system/correlation';
import { mistakeIn } from '../adapters/system/mistake';
import { MailRoomTrouble } from '../ports/mail-room';
import { StoreUnavailable } from '../ports/document-store';
import type { Desk } from './desk';
import { goneItem, unreadItem } from './read-item';
import { correlationOfItem, deliveryOf, itemLogId, keepArrival, takeIn } from './take-in';
import { withItem } from './with-item';

/** What passes by itself: the mailbox or the store could not be asked just now. */
export const passes = (cause: unknown): boolean => cause instanceof MailRoomTrouble || cause instanceof StoreUnavailable;

/** Keeps an item as it came, unread, for a person to open in Outlook. */
async function hold(desk: Desk, itemId: string): Promise<void> {
  const before = await deliveryOf(desk, itemId);
  await withItem(desk, itemId, (item) => {
    const read = item ? unreadItem(desk, item, { reason: 'unreadable' }) : goneItem(desk, itemId);
    return keepArrival(desk, read, { place: 'held', reason: item ? 'not taken in' : 'gone before it was read', quotes: [], concerning: [] }, { before, gone: !item });
  });
}

/** Takes an item in; one on which we fail is held, so that it is neither lost nor in the way of those behind it. */
export const takeInOrHold = (desk: Desk, itemId: string): Promise<void> =>
  correlated(correlationOfItem(desk, itemId), () => takenInOrHeld(desk, itemId));

async function takenInOrHeld(desk: Desk, itemId: string): Promise<void> {
  try {
    await takeIn(desk, itemId);
  } catch (cause) {
    if (passes(cause)) throw cause;
    desk.log('item-not-taken-in', { item: itemLogId(desk, itemId), mistake: mistakeIn(cause) });
    await hold(desk, itemId);
  }
}
