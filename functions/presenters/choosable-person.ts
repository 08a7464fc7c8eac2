import type { ChoosablePersonView } from '../../shared/contract/views';
import type { Role } from '../../shared/domain/people/vocabulary';
import { personView, type Roster } from './roster';

const roleWords: Record<Role, string> = {
  Triage: 'Triage', Officer: 'Officer', Manager: 'Manager', Author: 'Author', EngagementTeam: 'Community Engagement Team', Approver: 'Approver', Member: 'Member', EqualitiesReader: 'Equalities reader', Administrator: 'Administrator',
};

/** As many service areas as are named of one person: a list to choose from is read line by line. */
const named = 2;

function areasSaid(areas: readonly string[], roster: Roster): string {
  const said = areas.slice(0, named).map((area) => roster.area(area).name).join(', ');
  return areas.length <= named ? said : `${said} and ${areas.length - named} more`;
}

/** Those who work here still, to be chosen from: each with the roles that they were last seen with and their service areas. */
export const choosablePeople = (roster: Roster): ChoosablePersonView[] =>
  roster.here.map((person) => {
    const is = [...(person.seen?.roles ?? []).map((role) => roleWords[role]), areasSaid(person.areas, roster)].filter(Boolean).join(', ');
    return { ...personView(person, roster.today), ...(is !== '' && { is }) };
  });
