import { parentPort, workerData } from 'node:worker_threads';
import type { Instant } from '../../shared/kernel/london';
import { answerCalls } from '../calls';
import { LocalClock } from '../clock';
import { listenOnLoopback } from '../listen';
import { councils } from '../seed/county';
import { directoryOf } from '../seed/directory';
import { SentTray } from '../sent-tray';
import { SharedNumber } from '../shared-number';
import { smtpServer } from '../smtp';
import { Feeds } from './feeds';
import { GraphApi } from './graph';
import { GraphServer } from './graph-server';
import { Mailbox } from './mailbox';
import { addressesOf } from './message';
import { Notifications } from './notifications';
import { Subscriptions } from './subscriptions';

/** What the thread is given when it begins: see PostOffice. */
export interface ThreadData {
  file: string;
  graphToken: string;
  ahead: SharedArrayBuffer;
  open: SharedArrayBuffer;
  untold: SharedArrayBuffer;
}

// Exchange, as far as this machine has it: the mailboxes, their Graph and their SMTP, in a thread of their own.
const { file, graphToken, ahead, open, untold } = workerData as ThreadData;
const clock = new LocalClock(new SharedNumber(ahead));
const isOpen = new SharedNumber(open);
const stillUntold = new SharedNumber(untold);

const mailbox = new Mailbox({
  file,
  mailboxes: new Map(councils.map(({ mailbox: address, settings }) => [address, settings.name])),
  now: () => clock.now(),
  arrived: (arrivals) => notifications.tell(arrivals),
});
const subscriptions = new Subscriptions(mailbox, () => clock.now());
const newNotifications = (): Notifications =>
  new Notifications(subscriptions, (address) => councils.find((council) => council.mailbox === address)?.tenantId ?? '', stillUntold);
let notifications = newNotifications();
/** Somebody whom nobody has put into Heard has not been given its app either. */
const withTheApp = new Set(councils.flatMap(({ people }) => people.filter(({ stranger }) => !stranger).map(({ oid }) => oid)));
const feeds = new Feeds(mailbox, (person) => withTheApp.has(person), () => clock.now());
const graph = new GraphServer((base) => new GraphApi(mailbox, subscriptions, feeds, directoryOf(), graphToken, base));
const smtp = smtpServer(mailbox, () => isOpen.value === 1);
const sent = new SentTray(mailbox);

const calls = {
  listenForMail: (port: number) => listenOnLoopback(smtp.server, port),
  listenForGraph: (port: number) => graph.listen(port),
  /** Whoever was to be told of arrivals is told at this address from now on. */
  tellAt: (publicUrl: string) => subscriptions.moveTo(publicUrl),
  arrive: (raw: Uint8Array, mailboxes: string[], received?: Instant) => mailbox.arrive(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), mailboxes, received),
  inbox: () =>
    mailbox.arrivedMessages().map((message) => ({
      id: message.id,
      mailbox: message.mailbox,
      from: message.from?.emailAddress ?? null,
      subject: message.subject,
      internetMessageId: message.internetMessageId,
      receivedAt: message.receivedDateTime,
      to: addressesOf(message.toRecipients),
      cc: addressesOf(message.ccRecipients),
    })),
  raw: (id: string): Uint8Array | undefined => {
    for (const address of mailbox.mailboxes.keys()) {
      const bytes = mailbox.raw(address, id);
      if (bytes) return bytes;
    }
    return undefined;
  },
  sent: () => sent.all(),
  notices: () => feeds.all(),
  stopTelling: () => notifications.stop(),
  /** Empties every mailbox; who asks for arrivals anew is told of them. */
  reset: async () => {
    await mailbox.reset();
    notifications = newNotifications();
  },
  close: () => {
    smtp.close(() => undefined);
    graph.close();
    mailbox.close();
  },
};

/** What may be asked of the mailbox's thread. */
export type MailboxCalls = typeof calls;

if (!parentPort) throw new Error('The mailbox runs in a thread of Heard, not by itself.');
answerCalls(parentPort, calls);
