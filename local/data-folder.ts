import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const OWN_FILES = [
  'mailbox.sqlite', 'mailbox.sqlite-wal', 'mailbox.sqlite-shm',
  'heard.sqlite', 'heard.sqlite-wal', 'heard.sqlite-shm',
  'sign-in-key.json', 'secret', 'graph-token', 'graph-port', 'address.json', 'seeding',
];

/** Kept, because a lock whose object is collected lets go. */
const held: DatabaseSync[] = [];

/** Everything this machine keeps, in one folder. */
export class DataFolder {
  constructor(readonly path: string) {
    mkdirSync(path, { recursive: true });
  }

  file(name: string): string {
    return join(this.path, name);
  }

  has(name: string): boolean {
    return existsSync(this.file(name));
  }

  /** Removes the files that Heard put here, and nothing else that somebody may keep beside them. */
  empty(): void {
    for (const name of OWN_FILES) rmSync(this.file(name), { force: true });
  }

  remove(name: string): void {
    rmSync(this.file(name), { force: true });
    this.#sync();
  }

  /** Writes a small file whole or not at all, whenever the machine is stopped. */
  write(name: string, text: string): void {
    const temporary = this.file(`${name}.new`);
    const file = openSync(temporary, 'w', 0o600);
    writeSync(file, text);
    fsyncSync(file);
    closeSync(file);
    renameSync(temporary, this.file(name));
    this.#sync();
  }

  /** The text kept under this name, if there is one. */
  read(name: string): string | undefined {
    return this.has(name) ? readFileSync(this.file(name), 'utf8') : undefined;
  }

  /** The text kept under this name; made, and kept, the first time. */
  keep(name: string, make: () => string): string {
    if (!this.has(name)) this.write(name, make());
    return readFileSync(this.file(name), 'utf8');
  }

  /** A random text, the same at every start. */
  secret(name: string): string {
    return this.keep(name, () => randomBytes(32).toString('base64url'));
  }

  /** Keeps other processes out until this one ends, however it ends: the system lets go of the lock. */
  lock(): boolean {
    const lock = new DatabaseSync(this.file('lock.sqlite'), { timeout: 0 });
    try {
      lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
      held.push(lock);
      return true;
    } catch {
      lock.close();
      return false;
    }
  }

  #sync(): void {
    // Windows cannot open a folder; it keeps its own order of renames.
    if (process.platform === 'win32') return;
    const folder = openSync(this.path, 'r');
    fsyncSync(folder);
    closeSync(folder);
  }
}
