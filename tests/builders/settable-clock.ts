import type { Clock } from '../../functions/ports/clock';
import { later, readInstant, type Instant } from '../../shared/kernel/london';

/** A clock that a test moves. Stands at Thursday 17 April 2025, 09:14 in London unless told otherwise. */
export class SettableClock implements Clock {
  private instant: Instant;

  constructor(start = '2025-04-17T09:14:00+01:00') {
    this.instant = SettableClock.at(start);
  }

  static at(text: string): Instant {
    const instant = readInstant(text);
    if (!instant) throw new Error(`${text} is not an instant`);
    return instant;
  }

  now(): Instant {
    return this.instant;
  }

  set(text: string): void {
    this.instant = SettableClock.at(text);
  }

  pass(minutes: number): void {
    this.instant = later(this.instant, minutes * 60_000);
  }
}
