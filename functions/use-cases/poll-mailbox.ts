import { MailRoomTrouble, watchedFolders, type WatchedFolder } from '../ports/mail-room';
import { mailboxStore } from '../stores/mailbox-store';
import type { Desk } from './desk';
import { takeInOrHold } from './take-in-or-hold';

/**
 * Takes in whatever the mailbox got since the last poll, Junk included: the net under the notifications. A folder's link
 * is kept only after every item of its page has been taken in; one that has expired (410) begins again from the first message.
 */
export async function pollMailbox(desk: Desk): Promise<void> {
  for (const folder of watchedFolders) await pollFolder(desk, folder);
}

async function pollFolder(desk: Desk, folder: WatchedFolder): Promise<void> {
  const store = mailboxStore(desk.ownWork, desk.council.mailbox);
  const { links, deltaLink } = await store.get();
  let link = links?.[folder] ?? (folder === 'inbox' ? deltaLink : undefined);
  for (let more = true; more; ) {
    const page = await desk.mailRoom.arrivals(desk.council.mailbox, folder, link).catch((cause: unknown) => {
      if (!(cause instanceof MailRoomTrouble) || cause.trouble.why !== 'gone' || link === undefined) throw cause;
      return undefined;
    });
    if (!page) {
      link = undefined;
      continue;
    }
    for (const itemId of page.itemIds) await takeInOrHold(desk, itemId);
    if (page.link !== link) await store.change({ links: { ...(await store.get()).links, [folder]: page.link } });
    link = page.link;
    more = page.more;
  }
}
