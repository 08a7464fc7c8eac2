import type { PersonView } from '../../shared/contract/views';
import type { CouncilSettings, Person, ServiceArea } from '../../shared/domain/people/vocabulary';
import { hasLeft, isAbsent } from '../../shared/domain/people/person';
import { londonDate, shortDate, type LondonDate } from '../../shared/kernel/london';
import { peopleStore } from '../stores/people-store';
import type { Desk } from '../use-cases/desk';

/** Names for ids, read once for one view. */
export interface Roster {
  council: CouncilSettings;
  people: Person[];
  /** Those of them who work here still: who may be named for something from now on. */
  here: Person[];
  /** On which London day it was read. */
  today: LondonDate;
  person(id: string): PersonView;
  area(id: string): ServiceArea;
}

/** Why somebody is not there on a day; nothing where they are. */
function awaySaid(person: Person, today: LondonDate): string | undefined {
  if (hasLeft(person, today)) return 'has left';
  return person.absence && isAbsent(person, today) ? `absent until ${shortDate(person.absence.until)}` : undefined;
}

/** Somebody as they are on a day. */
export function personView(person: Person, today: LondonDate): PersonView {
  const { id, name, telephone } = person;
  const away = awaySaid(person, today);
  return { id, name, ...(telephone !== undefined && { telephone }), ...(away !== undefined && { away }) };
}

export async function rosterOf(desk: Desk): Promise<Roster> {
  const store = peopleStore(desk.ownWork);
  const [council, people] = await Promise.all([store.settings(), store.all()]);
  if (!council) throw new Error('This council has no settings yet');
  const today = londonDate(desk.clock.now());
  const byId = new Map(people.map((each) => [each.id, each]));
  const areas = new Map(council.areas.map((each) => [each.id, each]));
  return {
    council,
    people,
    here: people.filter((each) => !hasLeft(each, today)),
    today,
    person: (id) => {
      const known = byId.get(id);
      return known ? personView(known, today) : { id, name: id === 'heard' ? 'Heard' : 'Somebody who has left' };
    },
    area: (id) => {
      const { name, directorate } = areas.get(id) ?? { name: id, directorate: '' };
      return { id, name, directorate };
    },
  };
}

/** Officers who may be named: they work here still and have a telephone number to give, and the matter is not about them. */
export const officersOf = (roster: Roster, concerning: readonly string[] = []): PersonView[] =>
  roster.here.filter((each) => each.telephone !== undefined && !concerning.includes(each.id)).map((each) => personView(each, roster.today));
