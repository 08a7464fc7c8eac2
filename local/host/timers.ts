import { Cron } from 'croner';
import type { LocalClock } from '../clock';
import type { TypedData } from './core';

/** The longest that `setTimeout` waits without running over. */
const LONGEST_WAIT = 2 ** 31 - 1;

interface Timer {
  name: string;
  cron: Cron;
  last: number;
  next: number;
  run: (data: TypedData) => Promise<void>;
  running: Promise<void> | undefined;
}

/** Runs timer functions by the local clock: NCRONTAB with six fields, in UTC as in Azure. */
export class Timers {
  readonly #clock: LocalClock;
  readonly #timers = new Map<string, Timer>();
  #alarm: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(clock: LocalClock) {
    this.#clock = clock;
  }

  get names(): string[] {
    return [...this.#timers.keys()];
  }

  /** How many run at this moment. */
  get running(): number {
    return [...this.#timers.values()].filter(({ running }) => running).length;
  }

  add(name: string, schedule: string, run: Timer['run']): void {
    const cron = new Cron(schedule, { timezone: 'UTC', mode: '6-part', domAndDow: true, paused: true });
    this.#timers.set(name, { name, cron, last: 0, next: 0, run, running: undefined });
  }

  start(): void {
    for (const timer of this.#timers.values()) this.#plan(timer);
    this.#setAlarm();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#alarm);
  }

  /** Runs one now, after a run of it that is under way. Undefined when there is none of this name. */
  runNow(name: string): Promise<void> | undefined {
    const timer = this.#timers.get(name);
    return timer && this.#run(timer, false);
  }

  /** After the clock was set: what the time in between would have woken runs once, and the rest is planned anew. */
  async clockMoved(): Promise<void> {
    const now = this.#clock.milliseconds();
    const missed = [...this.#timers.values()].filter(({ next }) => next > 0 && next <= now);
    for (const timer of this.#timers.values()) this.#plan(timer);
    this.#setAlarm();
    for (const timer of missed) await this.#run(timer, true).catch(() => undefined);
  }

  #plan(timer: Timer): void {
    timer.next = timer.cron.nextRun(new Date(this.#clock.milliseconds()))?.getTime() ?? Number.POSITIVE_INFINITY;
  }

  #setAlarm(): void {
    clearTimeout(this.#alarm);
    if (this.#stopped) return;
    const soonest = Math.min(...[...this.#timers.values()].map(({ next }) => next));
    const wait = Math.min(Math.max(soonest - this.#clock.milliseconds(), 0), LONGEST_WAIT);
    this.#alarm = setTimeout(() => this.#ring(), wait).unref();
  }

  #ring(): void {
    const now = this.#clock.milliseconds();
    for (const timer of this.#timers.values()) {
      if (timer.next > now) continue;
      this.#plan(timer);
      // A run that takes longer than its interval is not joined by a second one.
      if (!timer.running) void this.#run(timer, false).catch(() => undefined);
    }
    this.#setAlarm();
  }

  async #run(timer: Timer, isPastDue: boolean): Promise<void> {
    while (timer.running) await timer.running.catch(() => undefined);
    const status = { Last: instantText(timer.last), LastUpdated: instantText(timer.last), Next: instantText(timer.next) };
    timer.last = this.#clock.milliseconds();
    timer.running = timer.run({ json: JSON.stringify({ Schedule: { AdjustForDST: false }, ScheduleStatus: status, IsPastDue: isPastDue }) });
    try {
      await timer.running;
    } catch (reason) {
      console.error(`The timer ${timer.name} failed:`, reason);
      throw reason;
    } finally {
      timer.running = undefined;
    }
  }
}

const instantText = (milliseconds: number): string => new Date(Number.isFinite(milliseconds) ? milliseconds : 0).toISOString();
