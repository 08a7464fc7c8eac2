import { MailRoomTrouble, type ArrivedItem } from '../ports/mail-room';
import type { Desk } from './desk';

/** Most messages are a hundredth of this. */
export const longBytes = 1024 * 1024;
/** More than Exchange Online lets a message have: 150 MB, before they are made fit for transport. */
const mostBytes = 256 * 1024 * 1024;

/** A long item, whole. */
export async function wholeItem({ council: { mailbox }, mailRoom }: Pick<Desk, 'council' | 'mailRoom'>, itemId: string): Promise<ArrivedItem | undefined> {
  const item = await mailRoom.fetch(mailbox, itemId, mostBytes);
  if (item === 'longer') throw new MailRoomTrouble({ why: 'refused' }, 'longer than any message can be');
  return item;
}

/**
 * Works on an item as the mailbox has it. Long ones are fetched and worked on one after another, so that the bytes of one
 * are held and not of all that came; the short ones do not wait for them.
 */
export async function withItem<T>(desk: Pick<Desk, 'council' | 'mailRoom' | 'inTurn'>, itemId: string, work: (item: ArrivedItem | undefined) => Promise<T>): Promise<T> {
  const item = await desk.mailRoom.fetch(desk.council.mailbox, itemId, longBytes);
  if (item !== 'longer') return work(item);
  return desk.inTurn(async () => work(await wholeItem(desk, itemId)));
}
