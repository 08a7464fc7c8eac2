import { setTimeout as wait } from 'node:timers/promises';
import type { LocalClock } from './clock';
import type { DataFolder } from './data-folder';
import { FunctionsCore, installCore } from './host/core';
import { FunctionsHost } from './host/functions-host';
import { Problem } from './http';
import type * as Product from './functions';
import type { PostOffice } from './post-office';

const AT_START = ['watchMailbox', 'pollMailbox', 'sweep'];
/** What asks this machine's own pages, which answer only once it is open. */
const ONCE_OPEN = ['readCalendar'];
const SWEEP_EVERY = 1000;
const LOOKS_OFTEN = 100;

export interface EngineOptions {
  clock: LocalClock;
  folder: DataFolder;
  office: PostOffice;
  publicUrl: string;
  /** Gives the product, loaded anew each time. */
  load: () => typeof Product;
}

/** The product on this machine, beside the mailboxes that it works on. */
export class Engine {
  readonly clock: LocalClock;
  readonly folder: DataFolder;
  readonly office: PostOffice;
  readonly #options: EngineOptions;
  readonly #core = new FunctionsCore(process.env['HEARD_LOG']);
  #product: typeof Product | undefined;
  #host: FunctionsHost | undefined;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.clock = options.clock;
    this.folder = options.folder;
    this.office = options.office;
    installCore(this.#core);
  }

  get host(): FunctionsHost {
    if (!this.#host) throw new Problem(503, 'Not ready', 'Heard is starting.');
    return this.#host;
  }

  get product(): typeof Product {
    if (!this.#product) throw new Problem(503, 'Not ready', 'Heard is starting.');
    return this.#product;
  }

  /** Loads the product anew. What it is configured with it reads only once it serves. */
  load(): void {
    this.#core.forget();
    this.#product = this.#options.load();
  }

  /** Begins to serve what was loaded. */
  async start(): Promise<void> {
    await this.office.ask('tellAt', this.#options.publicUrl);
    this.product.provide({ clock: this.clock });
    this.#host = new FunctionsHost(this.#core, this.clock);
    await this.#host.start();
  }

  /** What the timers would do by and by, at once: nothing that waits has to wait for them. */
  async catchUp(): Promise<void> {
    for (const name of AT_START) await this.host.timers.runNow(name)?.catch(() => undefined);
  }

  /** The same, of what has to wait until this machine answers. */
  async catchUpOnceOpen(): Promise<void> {
    for (const name of ONCE_OPEN) await this.host.timers.runNow(name)?.catch(() => undefined);
  }

  /** Starts again from nothing, in the same process and with the same keys. */
  async startAgain(): Promise<void> {
    await this.stop();
    await this.office.ask('reset');
    for (const end of ['', '-wal', '-shm']) this.folder.remove(`heard.sqlite${end}`);
    this.clock.set(undefined);
    this.load();
    await this.start();
  }

  async stop(): Promise<void> {
    await this.office.ask('stopTelling');
    const host = this.#host;
    this.#host = undefined;
    await host?.stop();
  }

  /**
   * Waits until nothing is under way, on a queue, untold, owed now or waiting for Undo; else says what still is. Patience
   * begins when the last letter that waits for Undo is due.
   */
  async idle(patience: number): Promise<void> {
    let still: string[] = [];
    let quiet = 0;
    // Looks often at first, which costs next to nothing: what is nearly done is not kept waiting.
    for (let waited = 0, looked = 0, pause = 1; waited < patience; looked += pause, quiet += pause, pause = looked < LOOKS_OFTEN ? 1 : 25) {
      still = await this.#pending();
      const undoable = still.length === 0 ? await this.product.undoWaitsUntil() : undefined;
      if (still.length === 0 && !undoable) return;
      waited = undoable ? 0 : waited + pause;
      // Owed and nobody at it: a sweep would take it up in a minute, so it is run.
      if (this.host.pending().length > 0) quiet = 0;
      else if (quiet >= SWEEP_EVERY) {
        quiet = 0;
        await this.host.timers.runNow('sweep')?.catch(() => undefined);
      }
      await wait(pause);
    }
    throw new Problem(504, 'Not idle', `Still: ${still.join(', ')}.`);
  }

  async #pending(): Promise<string[]> {
    const seen = this.#untold();
    if (seen.length > 0) return seen;
    const owed = await this.product.owedNow();
    // What was owed may have been begun while we asked.
    return [...this.#untold(), ...(owed > 0 ? [`${owed} pieces of work owed`] : [])];
  }

  #untold(): string[] {
    const { untold } = this.office;
    return [...this.host.pending(), ...(untold > 0 ? [`${untold} arrivals to tell of`] : [])];
  }
}
