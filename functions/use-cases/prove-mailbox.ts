import { later } from '../../shared/kernel/london';
import { mailboxStore } from '../stores/mailbox-store';
import type { Desk } from './desk';
import { isTakenIn } from './take-in';
import { takeInOrHold } from './take-in-or-hold';

/** How far back a night looks: nothing comes to lie in a mailbox with an older day of receipt, unless somebody moves it there. */
const provenDays = 30;

/**
 * Proves that every message which the mailbox holds, in whatever folder, is in Heard; what is missing is taken in, and
 * counted, since neither notification nor poll told of it.
 */
export async function proveMailbox(desk: Desk): Promise<void> {
  const at = desk.clock.now();
  const { mailbox } = desk.council;
  let [looked, missing] = [0, 0];
  let link: string | undefined;
  do {
    const page = await desk.mailRoom.received(mailbox, later(at, -provenDays * 86_400_000), link);
    for (const itemId of page.itemIds) {
      looked += 1;
      if (await isTakenIn(desk, itemId)) continue;
      missing += 1;
      await takeInOrHold(desk, itemId);
    }
    link = page.link;
  } while (link !== undefined);
  if (missing > 0) desk.log('mailbox-had-more', { missing, looked });
  await mailboxStore(desk.ownWork, mailbox).change({ proof: { at, looked, missing } });
}
