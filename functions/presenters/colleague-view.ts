import type { ColleagueLineView, ColleagueView } from '../../shared/contract/colleagues';
import { actingFor, hasLeft, isAbsent, mayChange, type Changing, type PersonEvent } from '../../shared/domain/people/person';
import { personFacts, type HeldDivision, type Person } from '../../shared/domain/people/vocabulary';
import { shortDate, type LondonDate } from '../../shared/kernel/london';
import type { TimelineEntry } from '../stores/aggregate-store';
import type { KeptPerson } from '../stores/people-store';
import { placesStore } from '../stores/places-store';
import type { Desk } from '../use-cases/desk';
import { worklist } from '../use-cases/worklist';
import { lastChanged } from './last-changed';
import { whenInWords } from './reading-view';
import { rosterOf, type Roster } from './roster';

/** As many changes as are told: what came before stands in the document. */
const told = 20;

const rolesSaid = ({ seen }: Person): string => (seen ? `${seen.roles.length === 0 ? 'No role' : seen.roles.join(', ')}, as the directory said on ${shortDate(seen.on)}` : 'No role known until they open Heard');

function awaySaid(person: Person, roster: Roster): { away?: string } {
  const { lastDay, absence } = person;
  if (lastDay !== undefined && hasLeft(person, roster.today)) return { away: `Left, last day ${shortDate(lastDay)}.` };
  if (!absence || !isAbsent(person, roster.today)) return lastDay === undefined ? {} : { away: `Leaves, last day ${shortDate(lastDay)}.` };
  const acts = actingFor(person, roster.today);
  return { away: `Absent until ${shortDate(absence.until)}. ${acts === undefined ? 'Nobody acts for them.' : `${roster.person(acts).name} acts for them.`}` };
}

/** One person in the list of everybody whom Heard knows. */
export function colleagueLine(person: Person, roster: Roster): ColleagueLineView {
  const { id, name, telephone, areas } = person;
  return {
    id, name, ...(telephone !== undefined && { telephone }), areas: areas.map((area) => roster.area(area).name), ...awaySaid(person, roster), hasLeft: hasLeft(person, roster.today), roles: rolesSaid(person),
  };
}

const fromTo = ({ from, until }: { from: LondonDate; until?: LondonDate }): string => `from ${shortDate(from)}${until === undefined ? '' : ` until ${shortDate(until)}`}`;
const divisionSaid = (held: HeldDivision): string => `${held.division} ${fromTo(held)}`;
const areasSaid = (areas: readonly string[], roster: Roster): string => (areas.length === 0 ? 'none' : areas.map((area) => roster.area(area).name).join(', '));

type Told = PersonEvent | { type: 'PersonAdded'; areas: string[] };

/** What a change was, after "Ada Whitlock". */
function changeInWords(event: Told, roster: Roster): string {
  switch (event.type) {
    case 'PersonAdded':
      return `added them to Heard, with service areas: ${areasSaid(event.areas, roster)}`;
    case 'NameChanged':
      return 'changed their name';
    case 'TelephoneChanged':
      return 'changed their telephone number';
    case 'EmailChanged':
      return 'changed their e-mail address';
    case 'AreasChanged':
      return `changed their service areas to: ${areasSaid(event.areas, roster)}`;
    case 'DivisionsChanged':
      return `changed their divisions to: ${event.divisions.length === 0 ? 'none' : event.divisions.map(divisionSaid).join(', ')}`;
    case 'DeputyChanged':
      return event.deputy ? `named ${roster.person(event.deputy.person).name} to act for them ${fromTo(event.deputy)}` : 'named nobody to act for them';
    case 'AbsenceChanged':
      return event.absence ? `recorded that they are absent ${fromTo(event.absence)}` : 'recorded that they are not absent';
    case 'LastDayChanged':
      return event.lastDay === undefined ? 'recorded that they stay' : `recorded ${shortDate(event.lastDay)} as their last day`;
  }
}

const lineOf = (entry: TimelineEntry, roster: Roster): string => `${roster.person(entry.by ?? 'heard').name} ${changeInWords(entry as unknown as Told, roster)}, ${whenInWords(entry.at)}.`;

/** Open cases of somebody who leaves, in the sight of whoever looks: somebody else has to have them. */
async function casesOf(desk: Desk, { id: officer, lastDay }: Person): Promise<Pick<ColleagueView, 'cases'>> {
  if (desk.sight.of === 'nothing' || lastDay === undefined) return {};
  const count = await desk.documents.count(worklist(desk, { officer }));
  return count === 0 ? {} : { cases: { count, opens: { officer } } };
}

/** One person as Heard knows them, with what the caller may change, and who changed what. */
export async function colleagueView(desk: Desk, { person, timeline, version }: KeptPerson, by: Changing): Promise<ColleagueView> {
  const { id, name, telephone, email, areas, divisions = [], deputy, absence, lastDay } = person;
  const [roster, places, cases] = await Promise.all([rosterOf(desk), placesStore(desk.ownWork).get(), casesOf(desk, person)]);
  return {
    id, name, ...(telephone !== undefined && { telephone }), ...(email !== undefined && { email }), areas, divisions,
    ...(deputy && { deputy }), ...(absence && { absence }), ...(lastDay !== undefined && { lastDay }),
    hasLeft: hasLeft(person, roster.today),
    roles: rolesSaid(person),
    mayChange: personFacts.filter((fact) => mayChange(fact, id, by)),
    choices: {
      areas: roster.council.areas.map((area) => roster.area(area.id)),
      divisions: [...new Set(places?.places.divisions.map((each) => each.name))].sort(),
      people: roster.people.filter((each) => each.id !== id && (roster.here.includes(each) || each.id === deputy?.person)).map((each) => roster.person(each.id)),
    },
    ...cases,
    story: timeline.slice(-told).reverse().map((entry) => lineOf(entry, roster)),
    ...lastChanged(roster, timeline.at(-1)),
    version,
  };
}
