import type { Instant } from '../../shared/kernel/london';

/** The one source of "now". Use cases take time from here and pass it to the domain as data. */
export interface Clock {
  now(): Instant;
}
