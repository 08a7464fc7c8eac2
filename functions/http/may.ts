import { figureReaders } from '../../shared/contract/who';
import { sightOf } from '../../shared/domain/people/sight';
import type { Reader } from '../presenters/reader';
import type { Caller } from './door';

/** Who places messages and says that a stopped letter may go. */
export const mayPlace = ({ roles }: Caller): boolean => roles.includes('Triage') || roles.includes('Manager');

/** Who changes how the council works: its calendar, its forms, its places. */
export const maySet = ({ roles }: Caller): boolean => roles.includes('Manager') || roles.includes('Administrator');

/** Who finds everybody whom Heard knows: those who look after people, and whoever names deputies. */
export const mayFindPeople = (caller: Caller): boolean => maySet(caller) || caller.posts.includes('monitoring officer');

/** Who reads the county's figures, by role or by post. */
export const mayReadFigures = ({ roles, posts }: Caller): boolean => figureReaders.some((each) => [...roles, ...posts].includes(each));

/** A caller as a presenter knows them. */
export function readerOf(caller: Caller): Reader {
  const isManager = caller.roles.includes('Manager');
  return { id: caller.id, mayRetry: mayPlace(caller), mayLift: isManager, mayRetain: isManager, mayHold: isManager || caller.posts.includes('monitoring officer'), works: sightOf({ ...caller, posts: [] }) };
}
