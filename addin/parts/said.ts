import type { DutyView } from '../../shared/contract/clock';
import { words } from '../words';

/** A date as the server said it, without the year where that is the present one: `Mon 19 May 2025` in 2025 is `Mon 19 May`. */
export const withoutYear = (said: string, today: string): string => said.replace(` ${today.slice(0, 4)}`, '');

/** How long is left, where the standing's own word has not said it: "due today" needs no "today" beside it, nor "paused" another. */
export function leftBeside({ standing, left, workingDaysLeft }: DutyView): string {
  if (standing === 'paused') return workingDaysLeft === undefined ? '' : words.clock.daysLeft(workingDaysLeft);
  return standing === 'due today' ? '' : left;
}

/** `2 kB`, `1.2 MB`: how large a file is, as people say it. */
export const sizeSaid = (bytes: number): string => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

/** First letters of the first and last name. */
export function initialsOf(name: string): string {
  const parts = name.split(/[\s@.]+/).filter((part) => /^\p{L}/u.test(part));
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.[0]?.toUpperCase() ?? '').join('');
}
