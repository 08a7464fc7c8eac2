import { z } from 'zod';
import type { Holiday } from '../../../shared/domain/clock/calendar';
import type { PublishedList } from '../../../shared/domain/clock/published-list';
import type { Nation } from '../../../shared/domain/clock/vocabulary';
import { readDate, type LondonDate } from '../../../shared/kernel/london';
import { PublishedListTrouble } from '../../ports/published-list';
import { printedTitle } from './published-titles';

/** A nation by the names that GOV.UK has given it: in the source file the name may stand in a key, as in `common.nations.scotland_slug`. */
const nationsBySlug = new Map<string, Nation>([
  ['england-and-wales', 'England and Wales'],
  ['scotland', 'Scotland'],
  ['northern-ireland', 'Northern Ireland'],
  ['ni', 'Northern Ireland'],
]);
const nationCalled = (key: string): Nation | undefined => nationsBySlug.get(key.replace(/^common\.nations\.(.+)_slug$/, '$1'));

/** `2026-06-15`, or `15/06/2026` as the source file has it. */
const Day = z.string().transform((text, context): LondonDate => {
  const date = readDate(text.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1'));
  if (date) return date;
  context.addIssue('is not a day');
  return z.NEVER;
});

const Title = z.string().max(200).transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()).pipe(z.string().min(1)).transform(printedTitle);
const Listed = z.object({ title: Title, date: Day }).transform(({ title, date }): Holiday => ({ date, name: title }));

const PublishedDivision = z.object({ events: z.array(Listed) }).transform(({ events }) => events);

/** By year; a division's own title and slug may stand beside the years. */
const SourceDivision = z
  .record(z.string(), z.unknown())
  .transform((division) => Object.entries(division).filter(([key]) => /^\d{4}$/.test(key)).map(([, events]) => events))
  .pipe(z.array(z.array(Listed)))
  .transform((years) => years.flat());

const Whole = z.record(z.string(), z.unknown());

function readHolidays(json: unknown): PublishedList['holidays'] {
  const whole = Whole.parse(json);
  const isSource = Object.hasOwn(whole, 'divisions');
  const divisions = isSource ? Whole.parse(whole['divisions']) : whole;
  const holidays: PublishedList['holidays'] = { 'England and Wales': [], Scotland: [], 'Northern Ireland': [] };
  for (const [key, division] of Object.entries(divisions)) {
    const nation = nationCalled(key);
    if (nation) holidays[nation] = (isSource ? SourceDivision : PublishedDivision).parse(division);
  }
  if (Object.values(holidays).every((days) => days.length === 0)) throw new Error('No nation has a holiday in it');
  return holidays;
}

/**
 * Reads the list of https://www.gov.uk/bank-holidays.json, or the file in GOV.UK's own source that it is made from. Fields
 * that we do not know are passed over; a nation that is not named has no holidays. Throws PublishedListTrouble.
 */
export function readPublishedList(json: unknown, readOn: LondonDate, source = 'https://www.gov.uk/bank-holidays'): PublishedList {
  try {
    return { readOn, source, holidays: readHolidays(json) };
  } catch (cause) {
    throw new PublishedListTrouble('not understood', cause);
  }
}
