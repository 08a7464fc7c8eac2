import { instantAt, millisecondsOf, type Instant } from '../shared/kernel/london';
import type { Clock } from '../functions/ports/clock';
import { SharedNumber } from './shared-number';

/** The machine's own time. Tokens and network patience use it; everything the product sees goes by `LocalClock`. */
export const realMilliseconds = (): number => Date.now();

/** A clock that can be set to another moment and runs on from there; one for every thread that is given `ahead`. */
export class LocalClock implements Clock {
  /** Asked many times a millisecond, it writes each out once. */
  private written = { milliseconds: Number.NaN, instant: '' as Instant };

  constructor(
    /** Milliseconds before real time. */
    readonly ahead = new SharedNumber(),
  ) {}

  now(): Instant {
    const milliseconds = this.milliseconds();
    if (milliseconds !== this.written.milliseconds) this.written = { milliseconds, instant: instantAt(milliseconds) };
    return this.written.instant;
  }

  milliseconds(): number {
    return realMilliseconds() + this.ahead.value;
  }

  /** Sets the time, or returns to real time for `undefined`. */
  set(instant: Instant | undefined): void {
    this.ahead.value = instant === undefined ? 0 : millisecondsOf(instant) - realMilliseconds();
  }
}
