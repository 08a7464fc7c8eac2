import { readDate, readInstant, type Instant, type LondonDate } from '../../shared/kernel/london';

/** An instant as a test writes it; one that is not an instant stops the test. */
export function instant(text: string): Instant {
  const read = readInstant(text);
  if (!read) throw new Error(`${text} is not an instant`);
  return read;
}

/** A London date as a test writes it. */
export function day(text: string): LondonDate {
  const read = readDate(text);
  if (!read) throw new Error(`${text} is not a day`);
  return read;
}
