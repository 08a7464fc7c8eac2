import { londonDate, type Instant, type LondonDate } from '../../shared/kernel/london';

/**
 * How many acknowledgements each address was owed on a London day, where one process has the store to itself and made
 * every letter of that day: then the store need not count them. Of the day on which the process began it says nothing,
 * nor of days gone by. A letter that is made twice counts twice: then the store is asked once more than it need be.
 */
export class OwedHere {
  private day: { on: LondonDate; owed?: Map<string, number> };

  constructor(began: Instant) {
    this.day = { on: londonDate(began) };
  }

  /** A letter to that address is about to be owed: said before it is written. */
  note(address: string, owedAt: Instant): void {
    const on = londonDate(owedAt);
    if (on > this.day.on) this.day = { on, owed: new Map() };
    if (on === this.day.on) this.day.owed?.set(address.toLowerCase(), (this.day.owed.get(address.toLowerCase()) ?? 0) + 1);
  }

  /** At most so many were owed to that address on that day until now; infinitely many where that is not known. */
  atMost(address: string, owedAt: Instant): number {
    const { on, owed } = this.day;
    return on === londonDate(owedAt) && owed ? (owed.get(address.toLowerCase()) ?? 0) : Infinity;
  }
}
