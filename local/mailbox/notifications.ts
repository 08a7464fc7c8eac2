import { setTimeout as wait } from 'node:timers/promises';
import { SharedNumber } from '../shared-number';
import type { Arrival } from './mailbox';
import type { Subscription, Subscriptions } from './subscriptions';

const MOST_TOGETHER = 50;
const FIRST_DELAY = 200;
const LONGEST_DELAY = 30_000;

/**
 * Tells each subscription what arrived, several arrivals in one request as Graph does, again and again until it is
 * heard. Only in memory: the product asks for the changes of the inbox as well, and finds what a restart kept from it.
 */
export class Notifications {
  readonly #subscriptions: Subscriptions;
  readonly #tenantOf: (mailbox: string) => string;
  readonly #stopped = new AbortController();
  readonly #waiting = new Map<string, Arrival[]>();
  readonly #undelivered: SharedNumber;

  constructor(subscriptions: Subscriptions, tenantOf: (mailbox: string) => string, undelivered = new SharedNumber()) {
    this.#subscriptions = subscriptions;
    this.#tenantOf = tenantOf;
    this.#undelivered = undelivered;
  }

  /** How many arrivals somebody has still to be told of. */
  get undelivered(): number {
    return this.#undelivered.value;
  }

  tell(arrivals: Arrival[]): void {
    for (const arrival of arrivals) {
      for (const { id } of this.#subscriptions.current(arrival.mailbox)) {
        this.#undelivered.add(1);
        const waiting = this.#waiting.get(id);
        if (waiting) waiting.push(arrival);
        else this.#begin(id, arrival);
      }
    }
  }

  stop(): void {
    this.#stopped.abort();
  }

  #begin(id: string, arrival: Arrival): void {
    const waiting = [arrival];
    this.#waiting.set(id, waiting);
    void this.#deliver(id, waiting);
  }

  async #deliver(id: string, waiting: Arrival[]): Promise<void> {
    try {
      await this.#deliverAll(id, waiting);
    } finally {
      this.#undelivered.add(-waiting.length);
      this.#waiting.delete(id);
    }
  }

  async #deliverAll(id: string, waiting: Arrival[]): Promise<void> {
    let delay = FIRST_DELAY;
    while (waiting.length > 0 && !this.#stopped.signal.aborted) {
      const subscription = this.#subscriptions.get(id);
      if (!subscription || !this.#subscriptions.isCurrent(subscription)) return;
      const together = waiting.slice(0, MOST_TOGETHER);
      if (await this.#post(subscription, together)) {
        waiting.splice(0, together.length);
        this.#undelivered.add(-together.length);
        delay = FIRST_DELAY;
      } else {
        await wait(delay, undefined, { signal: this.#stopped.signal, ref: false }).catch(() => undefined);
        delay = Math.min(delay * 2, LONGEST_DELAY);
      }
    }
  }

  async #post(subscription: Subscription, arrivals: Arrival[]): Promise<boolean> {
    const value = arrivals.map(({ mailbox, id }) => ({
      subscriptionId: subscription.id,
      subscriptionExpirationDateTime: subscription.expirationDateTime,
      ...(subscription.clientState === undefined ? {} : { clientState: subscription.clientState }),
      changeType: 'created',
      resource: `Users/${mailbox}/Messages/${id}`,
      resourceData: { '@odata.type': '#Microsoft.Graph.Message', '@odata.id': `Users/${mailbox}/Messages/${id}`, id },
      tenantId: this.#tenantOf(mailbox),
    }));
    try {
      const answer = await fetch(subscription.notificationUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ value }),
        signal: AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(30_000)]),
      });
      await answer.arrayBuffer();
      return answer.ok;
    } catch {
      return false;
    }
  }
}
