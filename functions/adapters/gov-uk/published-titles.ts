/** What GOV.UK prints for the titles that its own source file keeps as keys. */
const printed = new Map([
  ['new_year', 'New Year’s Day'],
  ['2nd_january', '2nd January'],
  ['st_patrick', 'St Patrick’s Day'],
  ['good_friday', 'Good Friday'],
  ['easter_monday', 'Easter Monday'],
  ['early_may', 'Early May bank holiday'],
  ['early_may_ve', 'Early May bank holiday (VE day)'],
  ['spring', 'Spring bank holiday'],
  ['queen_diamond', 'Queen’s Diamond Jubilee'],
  ['queen_platinum', 'Platinum Jubilee bank holiday'],
  ['world_cup', 'World Cup bank holiday'],
  ['battle_boyne', 'Battle of the Boyne (Orangemen’s Day)'],
  ['summer', 'Summer bank holiday'],
  ['late_august', 'Summer bank holiday'],
  ['queens_bank_holiday', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
  ['kings_coronation', 'Bank holiday for the coronation of King Charles III'],
  ['st_andrew', 'St Andrew’s Day'],
  ['christmas', 'Christmas Day'],
  ['boxing_day', 'Boxing Day'],
]);

/** A holiday's title as people read it. Of a key that is new to us its own words are kept: `bank_holidays.harvest_day` is `Harvest day`. */
export function printedTitle(title: string): string {
  const key = /^bank_holidays\.(\w+)$/.exec(title)?.[1];
  if (key === undefined) return title;
  const words = key.replaceAll('_', ' ').trim();
  return printed.get(key) ?? words.charAt(0).toUpperCase() + words.slice(1);
}
