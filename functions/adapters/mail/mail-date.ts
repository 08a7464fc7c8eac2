import { instantAt, type Instant } from '../../../shared/kernel/london';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE = /(?:^|[\s,])(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{2,4})\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(?:([+-])\s?(\d{2}):?(\d{2})|([a-z]{1,5}))?/i;
/** Month before day, year last: what programs write that do not know the standard. */
const UNIX_DATE = /^(?:[a-z]{3},?\s+)?([a-z]{3})\s+(\d{1,2})\s+(\d{2}):(\d{2}):(\d{2})\s+(?:([a-z]{1,5})\s+)?(\d{4})/i;
/** Hours ahead of UTC (RFC 5322 4.3), and what mail from these islands and their neighbours says. */
const ZONES: Readonly<Record<string, number>> = { bst: 1, ist: 1, wet: 0, west: 1, cet: 1, met: 1, mez: 1, cest: 2, mest: 2, mesz: 2, eet: 2, eest: 3, msk: 3, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, jst: 9 };
const longest = 200;

/** RFC 5322 4.3: what years of two and three digits mean. */
const fullYear = (text: string): number => Number(text) + (text.length > 3 ? 0 : text.length === 3 || Number(text) >= 50 ? 1900 : 2000);

function instant(year: number, month: number, day: number, time: readonly (string | undefined)[], minutesAhead: number): Instant | undefined {
  const [hour = 0, minute = 0, second = 0] = time.map((each) => Number(each ?? 0));
  if (month < 0 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60 || Math.abs(minutesAhead) > 14 * 60) return undefined;
  const midnight = Date.UTC(year, month, day);
  // A day that does not exist rolls over into the next month.
  if (new Date(midnight).getUTCDate() !== day) return undefined;
  return instantAt(midnight + ((hour * 60 + minute - minutesAhead) * 60 + second) * 1000);
}

/** The sender's own date (RFC 5322 3.3 and 4.3). A time without a zone is taken as UTC, never as this machine's. */
export function readMailDate(value: string): Instant | undefined {
  const text = value.slice(0, longest);
  const [, day, month = '', year, hour, minute, second, sign, ahead, minutes, zone = ''] = DATE.exec(text) ?? [];
  if (day !== undefined && year !== undefined) {
    const offset = sign === undefined ? (ZONES[zone.toLowerCase()] ?? 0) * 60 : (sign === '-' ? -1 : 1) * (Number(ahead) * 60 + Number(minutes));
    return instant(fullYear(year), MONTHS.indexOf(month.toLowerCase()), Number(day), [hour, minute, second], offset);
  }
  const unix = UNIX_DATE.exec(text);
  if (unix) return instant(Number(unix[7]), MONTHS.indexOf((unix[1] ?? '').toLowerCase()), Number(unix[2]), unix.slice(3, 6), (ZONES[(unix[6] ?? '').toLowerCase()] ?? 0) * 60);
  const milliseconds = /^\s*\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})\s*$/.test(text) ? Date.parse(text.trim()) : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : instantAt(milliseconds);
}
