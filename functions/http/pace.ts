import { millisecondsOf, type Instant } from '../../shared/kernel/london';

/** So many calls at once, and as many again in so many seconds. */
export interface Rate {
  calls: number;
  seconds: number;
}

/** More callers than this are not remembered at once: those who asked longest ago are forgotten first. */
const mostRemembered = 10_000;

/** How often each caller asks, in the memory of one instance: every call takes one of theirs, and they grow again with time. */
export class Pace {
  private readonly callers = new Map<string, { left: number; at: number }>();

  constructor(private readonly rate: Rate) {}

  /** Takes one call; where none is left, the seconds until the next. */
  waitFor(caller: string, now: Instant): number | undefined {
    const { calls, seconds } = this.rate;
    const at = millisecondsOf(now);
    const before = this.callers.get(caller) ?? { left: calls, at };
    const left = Math.min(calls, before.left + (Math.max(0, at - before.at) / 1000) * (calls / seconds));
    this.callers.delete(caller);
    this.callers.set(caller, { left: Math.max(0, left - 1), at });
    if (this.callers.size > mostRemembered) this.callers.delete(this.callers.keys().next().value ?? '');
    return left >= 1 ? undefined : Math.ceil((1 - left) * (seconds / calls));
  }
}

/** One pace for each person who is signed in, and one for each address from which anyone asks what is open to all. */
export interface Paces {
  person: Pace;
  address: Pace;
}

/** A screen that is worked at hard asks some hundred times a minute; a program that brings in a backlog, some hundreds. */
export const usualPaces = (): Paces => ({ person: new Pace({ calls: 1200, seconds: 60 }), address: new Pace({ calls: 60, seconds: 60 }) });

/** The address that called, as Azure's front end names it last; what stands before it the caller may have made up. */
export const addressIn = (forwardedFor: string | null): string => forwardedFor?.split(',').at(-1)?.trim().replace(/^(\d+(?:\.\d+){3}|\[.*\]):\d+$/, '$1') ?? 'unknown';
