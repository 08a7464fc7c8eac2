import type { DatabaseSync } from 'node:sqlite';

interface Waiting {
  run: () => unknown;
  done: (value: unknown) => void;
  failed: (cause: unknown) => void;
}

/**
 * Writes asked for within two turns of the event loop are committed together, in the order in which they were asked for;
 * each answer waits for its own group's sync. With synchronous=FULL a commit that returned is on the disk.
 */
export class CommitGroup {
  private waiting: Waiting[] = [];
  /** Commits since the start. */
  commits = 0;

  constructor(private readonly database: DatabaseSync) {}

  /** Runs a write inside the next group. A write that throws fails alone; a commit that fails fails its whole group. */
  write<T>(run: () => T): Promise<T> {
    return new Promise<T>((done, failed) => {
      this.waiting.push({ run, done: done as (value: unknown) => void, failed });
      // A turn is let pass: what is being decided in this one is often ready in the next, and shares the sync.
      if (this.waiting.length === 1) setImmediate(() => setImmediate(() => this.flush()));
    });
  }

  /** Commits what waits, now. */
  flush(): void {
    let group = this.waiting;
    this.waiting = [];
    while (group.length > 0) group = this.commitTogether(group);
  }

  /** Commits a group; one write that throws is failed and taken out, and what is left is given back to be tried without it. */
  private commitTogether(group: Waiting[]): Waiting[] {
    const values: unknown[] = [];
    try {
      this.database.exec('BEGIN IMMEDIATE');
    } catch (cause) {
      // Nobody's write is to blame, and asking again for each of them would wait as long again for each.
      for (const write of group) write.failed(cause);
      return [];
    }
    try {
      for (const write of group) values.push(write.run());
      this.database.exec('COMMIT');
      this.commits += 1;
    } catch (cause) {
      // A full disk has rolled back by itself already.
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      const culprit = values.length < group.length ? group[values.length] : undefined;
      for (const write of culprit ? [culprit] : group) write.failed(cause);
      return culprit ? group.filter((write) => write !== culprit) : [];
    }
    group.forEach((write, at) => write.done(values[at]));
    return [];
  }
}
