import type { PersonView } from '../../shared/contract/views';
import type { CouncilSettings, Person, ServiceArea } from '../../shared/domain/people/vocabulary';
import { peopleStore } from '../stores/people-store';
import type { Desk } from '../use-cases/desk';

/** Names for ids, read once for one view. */
export interface Roster {
  council: CouncilSettings;
  people: Person[];
  person(id: string): PersonView;
  area(id: string): ServiceArea;
}

export const personView = ({ id, name, telephone }: Person): PersonView => ({ id, name, ...(telephone !== undefined && { telephone }) });

export async function rosterOf(desk: Desk): Promise<Roster> {
  const store = peopleStore(desk.ownWork);
  const [council, people] = await Promise.all([store.settings(), store.all()]);
  if (!council) throw new Error('This council has no settings yet');
  const byId = new Map(people.map((each) => [each.id, each]));
  const areas = new Map(council.areas.map((each) => [each.id, each]));
  return {
    council,
    people,
    person: (id) => {
      const known = byId.get(id);
      return known ? personView(known) : { id, name: id === 'heard' ? 'Heard' : 'Somebody who has left' };
    },
    area: (id) => {
      const { name, directorate } = areas.get(id) ?? { name: id, directorate: '' };
      return { id, name, directorate };
    },
  };
}

/** Officers who may be named: they have a telephone number to give, and the matter is not about them. */
export const officersOf = (roster: Roster, concerning: readonly string[] = []): PersonView[] =>
  roster.people.filter((each) => each.telephone !== undefined && !concerning.includes(each.id)).map(personView);
