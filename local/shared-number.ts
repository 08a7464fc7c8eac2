/** A whole number that the threads of this machine all see, at any moment and without asking each other. */
export class SharedNumber {
  readonly #cell: BigInt64Array<SharedArrayBuffer>;

  /** `memory` as another thread was given it; without it, a number that begins at 0. */
  constructor(readonly memory = new SharedArrayBuffer(8)) {
    this.#cell = new BigInt64Array(memory);
  }

  get value(): number {
    return Number(Atomics.load(this.#cell, 0));
  }

  set value(value: number) {
    Atomics.store(this.#cell, 0, BigInt(value));
  }

  add(value: number): void {
    Atomics.add(this.#cell, 0, BigInt(value));
  }
}
