import type { Asked, SelfCheckFacts } from '../../shared/domain/self-check/self-check';
import { stoppedReasons } from '../../shared/domain/letter/vocabulary';
import { readInstant, type Instant } from '../../shared/kernel/london';
import { StoreUnavailable, type DocumentStore, type OwedWork } from '../ports/document-store';
import { MailRoomTrouble } from '../ports/mail-room';
import { clockStore } from '../stores/clock-store';
import { mailboxStore } from '../stores/mailbox-store';
import { put } from '../stores/put';
import { runStore } from '../stores/run-store';
import { stopStore } from '../stores/stop-store';
import { differenceIn } from './clock-settings';
import type { Desk } from './desk';

/** What is due over all councils is looked at no further: so much of it is amiss whatever else there is. */
export const mostDue = 1000;

/** Work that is due now, as the store finds it. */
export type Due = (before: Instant, limit: number) => Promise<readonly OwedWork[]>;

/** What the mailbox makes of a question; only what it answers for is an answer. */
async function asked(question: Promise<void>): Promise<Asked> {
  try {
    await question;
    return 'well';
  } catch (cause) {
    if (!(cause instanceof MailRoomTrouble)) throw cause;
    return cause.trouble.why;
  }
}

/** Whether something is kept: it is tried, with a document that nothing reads. */
async function storeWrites({ ownWork, clock }: Desk): Promise<SelfCheckFacts['store']> {
  try {
    await put(ownWork, { kind: 'council', id: 'self-check', schema: 1, card: {}, data: { at: clock.now() } });
    return 'writes';
  } catch (cause) {
    if (!(cause instanceof StoreUnavailable)) throw cause;
    return 'does not write';
  }
}

async function subscription({ ownWork, council, mailRoom }: Desk): Promise<SelfCheckFacts['subscription']> {
  const { subscriptionId, subscribedUntil } = await mailboxStore(ownWork, council.mailbox).get();
  const until = subscribedUntil === undefined ? undefined : readInstant(subscribedUntil);
  if (subscriptionId === undefined || until === undefined) return { mailbox: 'does not' };
  try {
    return { until, mailbox: (await mailRoom.isWatched(subscriptionId)) ? 'knows it' : 'does not' };
  } catch (cause) {
    if (!(cause instanceof MailRoomTrouble)) throw cause;
    return { until, mailbox: 'cannot be asked' };
  }
}

async function published({ ownWork }: Desk): Promise<SelfCheckFacts['published']> {
  const { settings } = await clockStore(ownWork).get();
  const found = differenceIn(settings);
  const says = !found.ok ? 'nothing that can be believed' : found.value === 'no difference' ? 'the same' : 'something else';
  return { says, ...(settings.published && { readOn: settings.published.readOn }) };
}

const waitingLetters = { kind: 'letter', where: { stopped: stoppedReasons } } as const;

/** How many letters wait for a person. */
export const countStopped = (documents: DocumentStore): Promise<number> => documents.count(waitingLetters);

/** Letters that wait for a person: how many and since when, and the cases of the first of them. */
export async function stoppedLetters(documents: DocumentStore): Promise<SelfCheckFacts['letters'] & { cases: string[] }> {
  const [stopped, { items }] = await Promise.all([countStopped(documents), documents.list({ ...waitingLetters, orderBy: 'owedAt', limit: 20 })]);
  const since = items[0]?.card.owedAt as Instant | undefined;
  return { stopped, ...(since !== undefined && { since }), cases: [...new Set(items.flatMap(({ card }) => (card.cases as string[] | undefined) ?? []))] };
}

/**
 * Finds out what the self-check goes by: the store is written to, the mailbox is asked, and the rest is read. Nothing
 * that it asks of the mailbox changes or sends anything. Letters are counted in `seen`: never one that is about whoever
 * asks. A store that cannot even be read throws StoreUnavailable.
 */
export async function selfCheckFacts(desk: Desk, seen: DocumentStore, due: Due): Promise<{ facts: SelfCheckFacts; cases: string[] }> {
  const { ownWork, mailRoom, council, counting, clock } = desk;
  const [store, mailbox, sending, { stop }, told, list, { cases, ...letters }, owed, runs] = await Promise.all([
    storeWrites(desk),
    asked(mailRoom.mayRead(council.mailbox)),
    asked(mailRoom.maySend(council.mailbox)),
    stopStore(ownWork).get(),
    subscription(desk),
    published(desk),
    stoppedLetters(seen),
    due(clock.now(), mostDue),
    runStore(ownWork).get(),
  ]);
  const mine = owed.filter((work) => work.council === council.key);
  return {
    cases,
    facts: {
      store, mailbox, sending, subscription: told, published: list, letters,
      ...(stop.stopped && { stopped: stop.stopped.why }),
      calendar: { coversTo: counting.nationCalendar.coversTo },
      due: { count: mine.length, ...(mine[0] && { since: mine[0].since }) },
      ...(runs && { runs }),
    },
  };
}
