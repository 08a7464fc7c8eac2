import { definitions, kinds } from '../../shared/domain/case/vocabulary';
import type { Role } from '../../shared/domain/people/vocabulary';
import { ok } from '../../shared/kernel/result';
import { officersOf, personView, rosterOf } from '../presenters/roster';
import { noteSeen } from '../use-cases/colleagues';
import type { Handler } from './door';
import { mayFindPeople, mayReadFigures } from './may';

const has = (mine: readonly Role[], ...any: Role[]): boolean => any.some((role) => mine.includes(role));

export const me: Handler<'me'> = async ({ caller, desk }) => {
  await noteSeen(desk, caller);
  const roster = await rosterOf(desk);
  const works = has(caller.roles, 'Triage', 'Officer', 'Manager');
  const { key, name, mailbox } = desk.council;
  return ok({
    view: {
      person: personView(caller, roster.today),
      roles: caller.roles,
      council: { key, name, mailbox },
      areas: roster.council.areas.map(({ id }) => roster.area(id)).map(({ id, name: called, directorate }) => ({ id, name: called, directorate })),
      officers: officersOf(roster),
      kinds: kinds.map((kind) => ({ kind, ...definitions[kind] })),
      may: [
        ...(has(caller.roles, 'Triage', 'Manager') ? (['place messages'] as const) : []),
        ...(works || caller.posts.includes('monitoring officer') ? (['see cases'] as const) : []),
        ...(works ? (['write down'] as const) : []),
        ...(has(caller.roles, 'Manager') ? (['review cases', 'export a person'] as const) : []),
        ...(has(caller.roles, 'Author', 'EngagementTeam', 'Approver') ? (['see plans'] as const) : []),
        ...(has(caller.roles, 'Author', 'EngagementTeam') ? (['write plans'] as const) : []),
        ...(has(caller.roles, 'EngagementTeam') ? (['bring in a register'] as const) : []),
        ...(has(caller.roles, 'Member') ? (['read digests'] as const) : []),
        ...(has(caller.roles, 'Manager') || caller.posts.includes('monitoring officer') ? (['see to digests'] as const) : []),
        ...(mayReadFigures(caller) ? (['read figures'] as const) : []),
        ...(mayFindPeople(caller) ? (['name deputies'] as const) : []),
        ...(has(caller.roles, 'Manager', 'Administrator') ? (['change settings'] as const) : []),
      ],
      now: desk.clock.now(),
    },
  });
};
