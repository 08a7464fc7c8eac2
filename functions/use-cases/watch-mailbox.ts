import { later, readInstant } from '../../shared/kernel/london';
import type { Telling } from '../ports/mail-room';
import { mailboxStore } from '../stores/mailbox-store';
import type { Desk } from './desk';
import { pollMailbox } from './poll-mailbox';

/** Where the mailbox is to tell of what comes. */
export type TellAt = Pick<Telling, 'url' | 'lifecycleUrl' | 'secret'>;

/** What a mailbox says of its subscription (Graph, "Lifecycle notifications"). */
export const lifecycleEvents = ['reauthorizationRequired', 'subscriptionRemoved', 'missed'] as const;
export type LifecycleEvent = (typeof lifecycleEvents)[number];

/** Two and a half days: under every limit that Graph has set for mail. */
const subscribeFor = 60 * 3_600_000;
const renewBefore = 36 * 3_600_000;

/** Keeps the subscription by which the mailbox tells of new messages: made, renewed before it ends, made anew where the mailbox has dropped it. */
export async function watchMailbox(desk: Desk, tell: TellAt): Promise<void> {
  const { subscriptionId, subscribedUntil } = await mailboxStore(desk.ownWork, desk.council.mailbox).get();
  const holds = subscribedUntil !== undefined && subscribedUntil > later(desk.clock.now(), renewBefore);
  if (holds && subscriptionId !== undefined && (await desk.mailRoom.isWatched(subscriptionId))) return;
  await subscribe(desk, tell);
}

async function subscribe(desk: Desk, tell: TellAt): Promise<void> {
  const store = mailboxStore(desk.ownWork, desk.council.mailbox);
  const until = later(desk.clock.now(), subscribeFor);
  const made = await desk.mailRoom.watch(desk.council.mailbox, { ...tell, until, existing: (await store.get()).subscriptionId });
  await store.change({ subscriptionId: made.subscriptionId, subscribedUntil: readInstant(made.until) ?? until });
}

/** Does what a mailbox asks for that says something of its subscription; renewing it is also what authorises it again. Then looks for what it did not tell of. */
export async function mendWatch(desk: Desk, event: LifecycleEvent, tell: TellAt): Promise<void> {
  if (event !== 'missed') await subscribe(desk, tell);
  await pollMailbox(desk);
}
