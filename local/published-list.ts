import { builtIn } from '../shared/domain/clock/nations/nations';
import { nations } from '../shared/domain/clock/vocabulary';

/** The list of bank holidays in the form in which GOV.UK publishes it, for a machine that cannot ask GOV.UK. */
export function publishedList(): object {
  const divisions = nations.map((nation) => {
    const division = nation.toLowerCase().replace(/ /g, '-');
    return [division, { division, events: builtIn[nation].holidays.map(({ date, name }) => ({ title: name, date, notes: '', bunting: false })) }];
  });
  return Object.fromEntries(divisions) as object;
}
