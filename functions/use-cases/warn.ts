import { countWorkingDays } from '../../shared/domain/clock/calendar';
import { endOfHours, isTimeToWarn, type WarningRules } from '../../shared/domain/notice/rules';
import { dueDates, warningFor, type Warnings } from '../../shared/domain/notice/warnings';
import { sightOf } from '../../shared/domain/people/sight';
import { toldFor } from '../../shared/domain/people/person';
import type { Person, PersonId, Role } from '../../shared/domain/people/vocabulary';
import { londonDate, type LondonDate } from '../../shared/kernel/london';
import type { DocumentStore } from '../ports/document-store';
import { peopleStore } from '../stores/people-store';
import { warningStore } from '../stores/warning-store';
import type { Desk } from './desk';
import { officersWithCases, owedByCases, owedByMail } from './owed-dates';
import { oweNotice } from './send-notice';

/** One person, and the absent colleagues for whom they act today. */
interface Receiver {
  person: Person;
  actsFor: PersonId[];
}

/** Everybody who is told something today, with those whom they are told it for. Whoever has left, or is not known here, is told nothing. */
function receiversOf(warned: ReadonlySet<PersonId>, people: readonly Person[], today: LondonDate): Receiver[] {
  const told = [...warned].map((id) => ({ id, to: toldFor(id, people, today) }));
  return [...new Set(told.map(({ to }) => to))].flatMap((receiver) => {
    const person = people.find(({ id }) => id === receiver);
    return person ? [{ person, actsFor: told.filter(({ id, to }) => to === receiver && id !== receiver).map(({ id }) => id) }] : [];
  });
}

/**
 * What one person is warned of. Each part is counted in the narrowest sight that serves it: roles come from a token, and
 * here there is none. Whoever is named for what nobody has is counted for as Triage would see it, for everything as a
 * manager; whoever acts for them, as Triage in both. Of absent colleagues' cases a deputy is told what an officer of their
 * own areas sees.
 */
async function warningsOf(desk: Desk, { unplaced, everything }: WarningRules, { person, actsFor }: Receiver, today: LondonDate, last: LondonDate): Promise<Warnings> {
  const as = (role: Role, areas: readonly string[] = []): DocumentStore => desk.inSight(sightOf({ id: person.id, roles: [role], areas }));
  const isNamed = (list: readonly PersonId[]): boolean => [person.id, ...actsFor].some((id) => list.includes(id));
  const theirs = await Promise.all(actsFor.map((id) => owedByCases(as('Officer', person.areas), id)));
  const [first] = actsFor;
  return {
    yours: dueDates(await owedByCases(as('Officer'), person.id), today, last),
    ...(first !== undefined && { absent: { due: dueDates(theirs.flat(), today, last), first } }),
    ...(isNamed(unplaced) && { unplaced: dueDates([...(await owedByMail(as('Triage'), desk)), ...(await owedByCases(as('Triage'), ''))], today, last) }),
    ...(isNamed(everything) && { everything: dueDates(await owedByCases(as(everything.includes(person.id) ? 'Manager' : 'Triage')), today, today) }),
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
  const people = await peopleStore(desk.ownWork).all();
  const warned = new Set([...(await officersWithCases(desk.ownWork)), ...rules.unplaced, ...rules.everything]);
  for (const receiver of receiversOf(warned, people, today)) {
    const { id: to } = receiver.person;
    const wording = warningFor(to, await warningsOf(desk, rules, receiver, today, last));
    if (!wording) continue;
    const id = `warnings-${today}-${to}`;
    await oweNotice(desk, id, { ...wording, to, subject: { is: 'warnings', day: today }, notAfter: endOfHours(today, rules.hours) });
    desk.ring({ kind: 'notice', id });
  }
  await store.keepWarnedOn(today);
}
