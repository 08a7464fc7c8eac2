import { later, readInstant } from '../../shared/kernel/london';
import { MailRoomTrouble } from '../ports/mail-room';
import { put } from '../stores/put';
import type { Desk } from './desk';
import { takeIn } from './take-in';

interface MailboxState {
  deltaLink?: string;
  subscriptionId?: string;
  subscribedUntil?: string;
}

async function stateOf(desk: Desk): Promise<MailboxState> {
  return ((await desk.ownWork.get('mailbox', desk.council.mailbox))?.data ?? {}) as MailboxState;
}

const keep = async (desk: Desk, change: MailboxState): Promise<void> =>
  put(desk.ownWork, { kind: 'mailbox', id: desk.council.mailbox, schema: 1, card: {}, data: { ...(await stateOf(desk)), ...change } });

/**
 * Takes in whatever the mailbox got since the last poll: the net under the notifications. The link is kept only after
 * every item of its page has been taken in; one that has expired (410) begins again from the first message.
 */
export async function pollMailbox(desk: Desk): Promise<void> {
  let link = (await stateOf(desk)).deltaLink;
  for (let more = true; more; ) {
    const page = await desk.mailRoom.arrivals(desk.council.mailbox, link).catch((cause: unknown) => {
      if (!(cause instanceof MailRoomTrouble) || cause.trouble.why !== 'gone' || link === undefined) throw cause;
      return undefined;
    });
    if (!page) {
      link = undefined;
      continue;
    }
    for (const itemId of page.itemIds) await takeIn(desk, itemId);
    if (page.link !== link) await keep(desk, { deltaLink: page.link });
    link = page.link;
    more = page.more;
  }
}

/** Two and a half days: under every limit that Graph has set for mail. */
const subscribeFor = 60 * 3_600_000;
const renewBefore = 36 * 3_600_000;

/** Keeps the subscription by which the mailbox tells of new messages. */
export async function watchMailbox(desk: Desk, tell: { url: string; secret: string }): Promise<void> {
  const now = desk.clock.now();
  const { subscriptionId, subscribedUntil } = await stateOf(desk);
  if (subscribedUntil !== undefined && subscribedUntil > later(now, renewBefore)) return;
  const until = later(now, subscribeFor);
  const made = await desk.mailRoom.watch(desk.council.mailbox, { ...tell, until, existing: subscriptionId });
  await keep(desk, { subscriptionId: made.subscriptionId, subscribedUntil: readInstant(made.until) ?? until });
}
