import { MadeHere } from '../../../functions/use-cases/made-here';
import { inTurns, sharing } from '../../../functions/adapters/system/together';
import type { Chance } from './chance';

interface Turn {
  process: Process;
  name: string;
  /** Does the work of the call; what is given back hands its outcome to whoever asked. */
  run(): Promise<() => void>;
}

/** Lets whatever goes on come as far as its next call. */
export const settled = (): Promise<unknown> => new Promise((done) => setImmediate(done));

/** Whether a process ends at a call, and on which side of its work. Calls are counted from 1. */
export type Kill = (call: number, name: string) => 'before' | 'after' | undefined;

/**
 * Every call that leaves a process is made one at a time, in an order that chance alone decides: so workers meet at every
 * line, and a seed gives the same run again.
 */
export class Turns {
  readonly calls: string[] = [];
  private waiting: Turn[] = [];

  constructor(
    private readonly chance: Chance,
    private readonly kill: Kill,
  ) {}

  wait(turn: Turn): void {
    this.waiting.push(turn);
  }

  forget(process: Process): void {
    this.waiting = this.waiting.filter((turn) => turn.process !== process);
  }

  /** Makes one of the calls that wait, and lets what follows from it come as far as its next call. False where none waits. */
  async next(): Promise<boolean> {
    const [turn] = this.waiting.splice(this.chance.below(this.waiting.length), 1);
    if (!turn) return false;
    this.calls.push(turn.name);
    const killed = this.kill(this.calls.length, turn.name);
    const handOver = killed === 'before' ? undefined : await turn.run();
    if (killed) turn.process.end();
    else handOver?.();
    await settled();
    return true;
  }
}

/** One running instance of the product. Ended, nothing of it goes on after the line at which it stood, and nobody is told. */
export class Process {
  isAlive = true;
  private readonly lost = new Set<() => void>();
  readonly together = sharing();
  readonly inTurn = inTurns();
  readonly madeHere = new MadeHere();
  /** That it has looked whether the database was put back: once in its life. */
  looked: Promise<void> | undefined;
  /** It answers one bell at a time (host.json). */
  answering = false;

  constructor(
    readonly name: string,
    private readonly turns: Turns,
  ) {}

  /** A call that leaves the process: it waits for its turn, and gives no answer to a process that has ended. */
  call<T>(name: string, work: () => Promise<T>): Promise<T> {
    return new Promise<T>((done, failed) => {
      if (!this.isAlive) return;
      const run = (): Promise<() => void> => work().then((value) => () => done(value), (cause: Error) => () => failed(cause));
      this.turns.wait({ process: this, name: `${this.name}: ${name}`, run });
    });
  }

  /** Runs a piece of work, of which `lost` is told if the process ends first. */
  async begin(work: () => Promise<void>, lost: () => void): Promise<void> {
    this.lost.add(lost);
    await work();
    this.lost.delete(lost);
  }

  end(): void {
    this.isAlive = false;
    this.turns.forget(this);
    for (const tell of this.lost) tell();
  }
}
