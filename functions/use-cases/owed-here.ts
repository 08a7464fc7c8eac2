import { londonDate, type Instant, type LondonDate } from '../../shared/kernel/london';

/**
 * How many acknowledgements each address was owed on a London day, where one process has the store to itself and made
 * every letter of that day: then the store need not count them. Of the day on which it began it asks once what was there
 * before; of days gone by it says nothing. A letter that is made twice counts twice: then the store is asked once more
 * than it need be.
 */
export class OwedHere {
  private day: { on: LondonDate; owed: Map<string, number>; before?: Promise<number> };

  constructor(began: Instant) {
    this.day = { on: londonDate(began), owed: new Map() };
  }

  /** A letter to that address is about to be owed: said before it is written. */
  note(address: string, owedAt: Instant): void {
    const on = londonDate(owedAt);
    if (on > this.day.on) this.day = { on, owed: new Map(), before: Promise.resolve(0) };
    if (on === this.day.on) this.day.owed.set(address.toLowerCase(), (this.day.owed.get(address.toLowerCase()) ?? 0) + 1);
  }

  /**
   * At most so many were owed to that address on that day until now; infinitely many where that is not known.
   * `ask`: how many letters of that day the store holds, to whomever; asked once, and anew where it could not say.
   */
  async atMost(address: string, owedAt: Instant, ask: () => Promise<number>): Promise<number> {
    const { day } = this;
    if (day.on !== londonDate(owedAt)) return Infinity;
    day.before ??= ask();
    day.before.catch(() => delete day.before);
    return (await day.before) + (day.owed.get(address.toLowerCase()) ?? 0);
  }
}
