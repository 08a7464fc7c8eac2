import { randomUUID } from 'node:crypto';
import type { LocalClock } from '../clock';
import type { TypedData } from './core';

/** As several instances of a busy morning take on together: letters that wait for the mailbox keep no arrival waiting. */
const AT_ONCE = 16;
const MOST_ATTEMPTS = 5;
const RETRY_AFTER = 250;

interface Message {
  id: string;
  text: string;
  attempts: number;
  inserted: string;
}

interface Queue {
  waiting: Message[];
  running: number;
  run: (data: TypedData, triggerMetadata: Record<string, TypedData>) => Promise<void>;
}

/**
 * The storage queues, in memory. What a stop of the machine takes from them is what they may lose in Azure as well:
 * a queue message is only a bell, the work itself is in the store.
 */
export class Queues {
  readonly #clock: LocalClock;
  readonly #queues = new Map<string, Queue>();
  #delayed = 0;
  #stopped = false;

  constructor(clock: LocalClock) {
    this.#clock = clock;
  }

  /** Lets this function have the messages of the queue. */
  serve(name: string, run: Queue['run']): void {
    this.#queues.set(name, { waiting: [], running: 0, run });
  }

  add(name: string, text: string): void {
    this.#push(name, { id: randomUUID(), text, attempts: 0, inserted: this.#clock.now() });
  }

  /** What waits or is being worked on, by queue. */
  pending(): { waiting: number; running: number } {
    const queues = [...this.#queues.values()];
    return {
      waiting: this.#delayed + queues.reduce((sum, { waiting }) => sum + waiting.length, 0),
      running: queues.reduce((sum, { running }) => sum + running, 0),
    };
  }

  /** Begins nothing more. What runs ends by itself. */
  stop(): void {
    this.#stopped = true;
  }

  #push(name: string, message: Message): void {
    const queue = this.#queues.get(name);
    if (!queue) {
      // In Azure it would lie there unread; here somebody should see that.
      console.error(`Nothing serves the queue ${name}. A message was left: ${message.text.slice(0, 200)}`);
      return;
    }
    queue.waiting.push(message);
    this.#next(name, queue);
  }

  #next(name: string, queue: Queue): void {
    while (!this.#stopped && queue.running < AT_ONCE) {
      const message = queue.waiting.shift();
      if (!message) return;
      queue.running += 1;
      void this.#deliver(name, queue, message).finally(() => {
        queue.running -= 1;
        this.#next(name, queue);
      });
    }
  }

  async #deliver(name: string, queue: Queue, message: Message): Promise<void> {
    message.attempts += 1;
    try {
      await queue.run({ string: message.text }, this.#metadata(message));
    } catch (reason) {
      console.error(`Attempt ${message.attempts} at a message of ${name} failed:`, reason);
      if (message.attempts >= MOST_ATTEMPTS) this.add(`${name}-poison`, message.text);
      else this.#later(name, message);
    }
  }

  #later(name: string, message: Message): void {
    this.#delayed += 1;
    setTimeout(() => {
      this.#delayed -= 1;
      this.#push(name, message);
    }, RETRY_AFTER * message.attempts).unref();
  }

  #metadata({ id, text, attempts, inserted }: Message): Record<string, TypedData> {
    return {
      QueueTrigger: { string: text },
      DequeueCount: { int: attempts },
      // As JSON: the library tries every text as such, and an id that is none is an exception each time.
      Id: { json: JSON.stringify(id) },
      PopReceipt: { json: JSON.stringify(id) },
      InsertionTime: { json: JSON.stringify(inserted) },
      NextVisibleTime: { json: JSON.stringify(this.#clock.now()) },
    };
  }
}
