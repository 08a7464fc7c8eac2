import { countWorkingDays } from '../../shared/domain/clock/calendar';
import { endOfHours, isTimeToWarn, type WarningRules } from '../../shared/domain/notice/rules';
import { dueDates, warningFor, type Warnings } from '../../shared/domain/notice/warnings';
import { sightOf } from '../../shared/domain/people/sight';
import type { PersonId, Role } from '../../shared/domain/people/vocabulary';
import { londonDate, type LondonDate } from '../../shared/kernel/london';
import type { DocumentStore } from '../ports/document-store';
import { peopleStore } from '../stores/people-store';
import { warningStore } from '../stores/warning-store';
import type { Desk } from './desk';
import { officersWithCases, owedByCases, owedByMail } from './owed-dates';
import { oweNotice } from './send-notice';

/**
 * What one person is warned of. Each part is counted in the narrowest sight that serves it: roles come from a token, and
 * here there is none. Whoever is named for what nobody has is counted for as Triage would see it, for everything as a manager.
 */
async function warningsOf(desk: Desk, { unplaced, everything }: WarningRules, person: PersonId, today: LondonDate, last: LondonDate): Promise<Warnings> {
  const as = (role: Role): DocumentStore => desk.inSight(sightOf({ id: person, roles: [role], areas: [] }));
  return {
    yours: dueDates(await owedByCases(as('Officer'), person), today, last),
    ...(unplaced.includes(person) && { unplaced: dueDates([...(await owedByMail(as('Triage'))), ...(await owedByCases(as('Triage'), ''))], today, last) }),
    ...(everything.includes(person) && { everything: dueDates(await owedByCases(as('Manager')), today, today) }),
  };
}

/**
 * Warns each person of the dates that are theirs, once a day in working hours, in one notice (product rule "Warnings"). A
 * run that was cut short is gone on with by the next: who has today's notice gets no other. A day that was missed is made
 * good in the next working hour, and never at night.
 */
export async function warnOfDates(desk: Desk): Promise<void> {
  const now = desk.clock.now();
  const store = warningStore(desk.ownWork);
  const { rules } = (await store.get()).settings;
  if (!isTimeToWarn(now, rules.hours, desk.counting.councilCalendar)) return;
  const today = londonDate(now);
  if ((await store.warnedOn()) === today) return;
  // Where the calendar does not reach, today and what is overdue are known all the same.
  const last = countWorkingDays(today, rules.workingDaysBefore, desk.counting.councilCalendar) ?? today;
  const known = new Set((await peopleStore(desk.ownWork).all()).map(({ id }) => id));
  const warned = new Set([...(await officersWithCases(desk.ownWork)), ...rules.unplaced, ...rules.everything]);
  for (const person of [...warned].filter((each) => known.has(each))) {
    const wording = warningFor(person, await warningsOf(desk, rules, person, today, last));
    if (!wording) continue;
    const id = `warnings-${today}-${person}`;
    await oweNotice(desk, id, { ...wording, to: person, subject: { is: 'warnings', day: today }, notAfter: endOfHours(today, rules.hours) });
    desk.ring({ kind: 'notice', id });
  }
  await store.keepWarnedOn(today);
}
