import { graphAt } from '../../../functions/adapters/graph/graph-client';
import { graphMailRoom } from '../../../functions/adapters/graph/graph-mail-room';
import type { Wire } from '../../../functions/adapters/graph/transport';
import { SqliteDocuments } from '../../../functions/adapters/sqlite/sqlite-documents';
import type { Pace } from '../../../shared/domain/letter/lane';
import { requestId } from '../../../functions/adapters/system/correlation';
import type { Documents } from '../../../functions/ports/document-store';
import type { MailRoom } from '../../../functions/ports/mail-room';
import { stopStore } from '../../../functions/stores/stop-store';
import { sendersStore } from '../../../functions/stores/senders-store';
import { settingsStore } from '../../../functions/stores/settings-store';
import type { Bell, Desk } from '../../../functions/use-cases/desk';
import { answerSpentBell } from '../../../functions/use-cases/spent-bell';
import { lookForRestore } from '../../../functions/use-cases/stop-sending';
import { doOwed, dueNow, sweep, type PassedOver } from '../../../functions/use-cases/sweep';
import { takeIn } from '../../../functions/use-cases/take-in';
import { passes } from '../../../functions/use-cases/take-in-or-hold';
import { councilCounting, usualRules } from '../../../shared/domain/clock/counting';
import { sightOfWork } from '../../../shared/domain/people/sight';
import { later, type Instant } from '../../../shared/kernel/london';
import { Noticeboard } from '../../builders/noticeboard';
import { PeopleDirectory } from '../../builders/people-directory';
import { council, Office } from '../../builders/office';
import { SettableClock } from '../../builders/settable-clock';
import { Chance } from './chance';
import { Exchange, graphAddress, graphToken } from './exchange';
import { Process, settled, Turns, type Kill } from './turns';
import { unrulyWire } from './unruly-graph';
import { unrulyDocuments } from './unruly-store';
import { fine, type Weather } from './weather';

/** What happened that the judge has to know of. */
export interface Journal {
  /** Errors that no weather explains. */
  mistakes: string[];
  refused: string[];
  /** Letters, by their tag, whose draft somebody changed, sent or deleted. */
  touched: Set<string>;
  kills: number;
}

interface Rung {
  bell: Bell;
  visibleAt: Instant;
  tries: number;
  isTaken: boolean;
}

/** What becomes of a piece of work: it ended well, it failed, or its process ended first. */
export interface Became {
  done?(): void;
  failed?(cause: unknown): void;
  lost?(): void;
}

/** A message that failed is visible again after a minute, and one whose worker ended after ten; five times in all (host.json). */
const [shownAgainAfter, freedAfter, mostTries] = [60_000, 10 * 60_000, 5];
const sweepEvery = 10_000;
const glances = [10, 60, 300, 1800, 3600, 6 * 3600, 24 * 3600, 72 * 3600].map((seconds) => seconds * 1000);

export interface Given {
  documents?: Documents;
  exchange?: Exchange;
  clock?: SettableClock;
  kill?: Kill;
  workers?: number;
  /** What is owed is given to the sweep the wrong way round: to prove that the judge sees it. */
  newestFirst?: true;
  /** How fast the mailbox sends; absent, as fast as it can. */
  pace?: Pace;
  /** The store is a copy, older than the mailbox. */
  isRestored?: true;
  /** Another broken port in the place of the right one: to prove that the judge sees it. */
  broken?: (desk: Desk) => Partial<Desk>;
  /** Another line to Graph, likewise. */
  line?: (wire: Wire) => Wire;
}

/** A council's Heard in memory: workers on one store and one Exchange, simulated time, and all of it the same again for the same seed. */
export class World {
  readonly chance: Chance;
  readonly clock: SettableClock;
  readonly documents: Documents;
  readonly exchange: Exchange;
  readonly noticeboard = new Noticeboard();
  readonly turns: Turns;
  readonly journal: Journal = { mistakes: [], refused: [], touched: new Set(), kills: 0 };
  readonly counting = councilCounting(usualRules);
  private readonly passedOver: PassedOver = new Map();
  weather: Weather = fine;
  /** Something that people do to the mailbox between two calls. */
  meddle: () => Promise<unknown> = () => Promise.resolve();
  private processes: Process[] = [];
  private readonly mailRooms = new WeakMap<Process, MailRoom>();
  private started = 0;
  private readonly queue: Rung[] = [];
  private agenda: { at: Instant; begin: () => unknown }[] = [];
  private isSweeping = false;
  private nextSweep: Instant;

  private constructor(
    readonly seed: number,
    readonly given: Given,
  ) {
    this.chance = new Chance(seed);
    this.clock = given.clock ?? new SettableClock();
    this.documents = given.documents ?? new SqliteDocuments(':memory:');
    this.exchange = given.exchange ?? new Exchange(this.clock, this.chance);
    this.turns = new Turns(this.chance, given.kill ?? (() => undefined));
    this.nextSweep = this.clock.now();
    for (let n = 0; n < (given.workers ?? 2); n += 1) this.start();
  }

  static async begin(seed: number, given: Given = {}): Promise<World> {
    const world = new World(seed, given);
    await Office.open(world.documents);
    return world;
  }

  private start(): void {
    const process = new Process(`worker ${(this.started += 1)}`, this.turns);
    const { exchange, chance, clock } = this;
    const rest = (milliseconds: number) => new Promise<void>((done) => this.after(milliseconds / 60_000, () => process.isAlive && done()));
    const wire = unrulyWire({ exchange, process, weather: () => this.weather.graph, chance, clock, rest });
    this.mailRooms.set(process, graphMailRoom(graphAt(graphAddress, () => Promise.resolve(graphToken), requestId, this.given.line?.(wire) ?? wire)));
    this.processes.push(process);
  }

  /** Puts something on the agenda, so many minutes from now. */
  after(minutes: number, begin: () => unknown): void {
    this.agenda.push({ at: later(this.clock.now(), Math.round(minutes * 60_000)), begin });
    this.agenda.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  }

  ring(bell: Bell): void {
    const times = this.chance.happens(this.weather.ringsTwice) ? 2 : 1;
    for (let n = 0; n < times; n += 1) this.queue.push({ bell, visibleAt: this.clock.now(), tries: 0, isTaken: false });
  }

  /** Runs a function of the product on one of its processes; what it rings is queued only when it has ended well. */
  run(work: (desk: Desk, documents: Documents) => Promise<unknown>, became: Became = {}, process = this.chance.pick(this.processes)): void {
    if (!process) throw new Error('No process runs');
    const rung: Bell[] = [];
    const documents = unrulyDocuments(this.documents, process, () => this.weather.store, this.chance);
    const desk = this.deskOf(process, documents, (bell) => rung.push(bell));
    const doing = async (): Promise<void> => {
      try {
        await work(desk, documents);
        for (const bell of rung) this.ring(bell);
        became.done?.();
      } catch (cause) {
        if (!passes(cause)) this.journal.mistakes.push(String(cause));
        became.failed?.(cause);
      }
    };
    void process.begin(doing, () => became.lost?.());
  }

  private deskOf(process: Process, documents: Documents, ring: Desk['ring']): Desk {
    const store = documents.for(council.key, sightOfWork);
    const sending = async (): ReturnType<Desk['sending']> => {
      process.looked ??= lookForRestore(desk);
      process.looked.catch(() => (process.looked = undefined));
      await process.looked;
      return (await stopStore(store).get()).stop;
    };
    const desk: Desk = {
      council, sight: sightOfWork, clock: this.clock, counting: this.counting, heardWithin: 0, mayMail: 'anyone', sending, ring,
      mailRoom: this.mailRooms.get(process) as MailRoom, notices: this.noticeboard, directory: new PeopleDirectory(),
      documents: store, ownWork: store, inSight: (other) => documents.for(council.key, other),
      senders: async () => (await sendersStore(store).get()).senders,
      settings: async () => (await settingsStore(store).get()).settings,
      howOftenLink: (person, until) => `https://heard.example/how-often.html#${person}.${until}`,
      pace: this.given.pace,
      madeHere: process.madeHere,
      owedHere: undefined,
      together: process.together,
      inTurn: process.inTurn,
      log: () => undefined,
    };
    return Object.assign(desk, this.given.broken?.(desk));
  }

  private answer(process: Process, rung: Rung): void {
    const { bell } = rung;
    [rung.isTaken, process.answering] = [true, true];
    const again = (wait: number): void => {
      Object.assign(rung, { isTaken: false, tries: rung.tries + 1, visibleAt: later(this.clock.now(), wait) });
      if (rung.tries >= 2 * mostTries) this.forget(rung);
    };
    const free = (): void => void (process.answering = false);
    const work = (desk: Desk): Promise<unknown> => {
      if (rung.tries >= mostTries) return answerSpentBell(desk, bell);
      return bell.kind === 'item' ? takeIn(desk, bell.id) : doOwed(desk, { kind: bell.kind as 'message', id: bell.id });
    };
    this.run(work, { done: () => [free(), this.forget(rung)], failed: () => [free(), again(shownAgainAfter)], lost: () => again(freedAfter) }, process);
  }

  private forget(rung: Rung): void {
    this.queue.splice(this.queue.indexOf(rung), 1);
  }

  private sweep(): void {
    this.isSweeping = true;
    const over = (): void => void (this.isSweeping = false);
    this.run(async (desk, documents) => {
      const owed = await dueNow(documents, [council.key], this.clock.now(), this.passedOver);
      await sweep(this.given.newestFirst ? owed.toReversed() : owed, () => Promise.resolve(desk), this.passedOver);
    }, { done: over, failed: over, lost: over });
  }

  private async beginWhatIsDue(): Promise<void> {
    const now = this.clock.now();
    for (let due = this.agenda[0]; due && due.at <= now; due = this.agenda[0]) {
      this.agenda.shift();
      await due.begin();
      await settled();
    }
    for (const process of this.processes.filter(({ answering }) => !answering)) {
      const rung = this.queue.find(({ isTaken, visibleAt }) => !isTaken && visibleAt <= now);
      if (rung) this.answer(process, rung);
    }
    if (this.isSweeping || now < this.nextSweep) return;
    this.nextSweep = later(now, sweepEvery);
    if ((await this.documents.owed(now, 1)).length > 0) this.sweep();
  }

  /** Nothing runs: lets time pass until something is due. False where nothing will be. */
  private async waitForWork(): Promise<boolean> {
    const now = this.clock.now();
    // A bell that has rung already waits for a worker that is busy, and so for what that one waits for.
    const known = [...this.agenda.map(({ at }) => at), ...this.queue.map(({ visibleAt }) => visibleAt)].filter((at) => at > now).sort()[0];
    for (const glance of glances) {
      const then = later(now, glance);
      if (known !== undefined && known <= then) return this.waitUntil(known);
      if ((await this.documents.owed(then, 1)).length > 0) return this.waitUntil(then);
    }
    return known !== undefined && this.waitUntil(known);
  }

  private waitUntil(moment: Instant): true {
    if (moment > this.clock.now()) this.clock.set(moment);
    return true;
  }

  /** Ends a process, and starts another in its place. */
  private replaceEnded(): void {
    const running = this.processes.filter(({ isAlive }) => isAlive);
    this.journal.kills += this.processes.length - running.length;
    const missing = this.processes.length - running.length;
    this.processes = running;
    for (let n = 0; n < missing; n += 1) this.start();
  }

  /** Every letter as a card, the one that was owed first first. */
  lettersByOwing = () => this.documents.for(council.key, sightOfWork).list({ kind: 'letter', where: {}, orderBy: 'owedAt', limit: 1000 });

  /** Runs on until nothing is running, rung, due or owed within three days. */
  async untilQuiet(mostCalls = 60_000): Promise<this> {
    const began = this.turns.calls.length;
    while (this.turns.calls.length - began < mostCalls) {
      await this.beginWhatIsDue();
      if (await this.turns.next()) {
        this.clock.pass(this.chance.between(20, 200) / 60_000);
        this.replaceEnded();
        await this.meddle();
      } else if (!(await this.waitForWork())) return this;
    }
    this.journal.mistakes.push(`not quiet after ${mostCalls} calls`);
    return this;
  }
}
