import { Worker } from 'node:worker_threads';
import { Caller } from './calls';
import type { LocalClock } from './clock';
import type { MailboxCalls, ThreadData } from './mailbox/thread';
import { SharedNumber } from './shared-number';

export interface PostOfficeOptions {
  /** The code of the thread. */
  thread: string;
  /** Where the mailboxes are kept. */
  file: string;
  graphToken: string;
  clock: LocalClock;
  /** 1 while mail is taken. */
  open: SharedNumber;
  /** Told when the thread ends by itself, as it never should. */
  failed: (reason: unknown) => void;
}

/** The mailboxes of this machine, which work in a thread of their own, as everybody else reaches them. */
export class PostOffice extends Caller<MailboxCalls> {
  readonly #untold: SharedNumber;

  constructor({ thread, file, graphToken, clock, open, failed }: PostOfficeOptions) {
    const untold = new SharedNumber();
    const workerData: ThreadData = { file, graphToken, ahead: clock.ahead.memory, open: open.memory, untold: untold.memory };
    // Mail passes through it and stays on the disk: with little room for what is new, what has passed is soon collected.
    super(new Worker(thread, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 4 } }).on('error', failed));
    this.#untold = untold;
  }

  /** How many arrivals the product has still to be told of; seen without asking, so that none is missed in between. */
  get untold(): number {
    return this.#untold.value;
  }
}
