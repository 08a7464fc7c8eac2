import type { LondonDate } from '../../../kernel/london';
import type { CalendarData } from '../calendar';

/** One of the built-in tables: the list of GOV.UK as it stood when it was read. Its dates are trusted: it is our own data. */
export const tabled = (name: string, holidays: readonly (readonly [date: string, name: string])[]): CalendarData => ({
  name,
  version: 1,
  source: 'https://www.gov.uk/bank-holidays',
  readOn: '2026-02-25' as LondonDate,
  coversFrom: '2012-01-01' as LondonDate,
  coversTo: '2028-12-31' as LondonDate,
  holidays: holidays.map(([date, holiday]) => ({ date: date as LondonDate, name: holiday })),
});
