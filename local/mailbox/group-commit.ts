import type { DatabaseSync } from 'node:sqlite';
import { GraphRefusal } from './refusal';

interface Waiting {
  run: () => unknown;
  done: (value: unknown) => void;
  failed: (reason: unknown) => void;
}

/** Does the work; gives what to tell its caller once the group is on the disk. A refusal is decided before anything is written. */
function answerOf({ run, done, failed }: Waiting): () => void {
  try {
    const value = run();
    return () => done(value);
  } catch (reason) {
    if (reason instanceof GraphRefusal) return () => failed(reason);
    throw reason;
  }
}

/**
 * Commits what was asked for in one turn of the event loop together: one sync to disk for the group, and each
 * answer waits for its own group. A `work` may run twice, so it must do nothing but read and write the database.
 */
export class GroupCommit {
  readonly #database: DatabaseSync;
  #waiting: Waiting[] = [];

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Resolves once what `work` wrote is on the disk. */
  write<T>(work: () => T): Promise<T> {
    return new Promise<T>((done, failed) => {
      if (this.#waiting.length === 0) setImmediate(() => this.flush());
      this.#waiting.push({ run: work, done: done as (value: unknown) => void, failed });
    });
  }

  /** Commits what waits, now. */
  flush(): void {
    const group = this.#waiting;
    this.#waiting = [];
    if (group.length === 0) return;
    try {
      this.#commit(group);
    } catch {
      // One of them may be too big for what is left of the disk: each gets its own chance.
      for (const one of group) this.#alone(one);
    }
  }

  #alone(one: Waiting): void {
    try {
      this.#commit([one]);
    } catch (reason) {
      one.failed(reason);
    }
  }

  #commit(group: Waiting[]): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const answers = group.map(answerOf);
      this.#database.exec('COMMIT');
      for (const answer of answers) answer();
    } catch (reason) {
      // A full disk has rolled back by itself already.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw reason;
    }
  }
}
