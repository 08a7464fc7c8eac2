import { londonDate, type Instant } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';
import { noWishes, type ContactWishes } from './contact';
import type { Authority, OnBehalf } from './on-behalf';

/** Who a case is about and how they are written to, as far as it differs from the plain: the writer, in any way. */
export interface People {
  /** Absent: the writer is the person concerned. */
  onBehalf?: OnBehalf;
  /** Absent: nothing is recorded. */
  wishes?: ContactWishes;
}

type Writer = Pick<OnBehalf, 'as' | 'of'>;

/** Decisions about who writes, for whom, and how they are written to. */
export type PeopleCommand =
  /** Without `onBehalf` the writer is the person concerned. */
  | { type: 'SayWriter'; at: Instant; by: PersonId; onBehalf?: Writer }
  | { type: 'RecordAuthority'; at: Instant; by: PersonId; authority: Exclude<Authority, { is: 'not asked' }> }
  /** All that is asked, in place of what was recorded before; `because` is how it is known. */
  | { type: 'RecordWishes'; at: Instant; by: PersonId; wishes: ContactWishes; because: string };

export type PeopleEvent =
  | { type: 'WriterSaid'; at: Instant; by: PersonId; onBehalf?: Writer }
  | { type: 'AuthorityRecorded'; at: Instant; by: PersonId; authority: Authority }
  | { type: 'WishesRecorded'; at: Instant; by: PersonId; wishes: ContactWishes; because: string };

export type PeopleRefusal = { code: 'writes-for-themselves' } | { code: 'authority-in-future' };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Decides what is recorded of the people of a case, whether it is open or answered. What is so already is nothing. */
export function decidePeople(command: PeopleCommand, { onBehalf, wishes = noWishes }: People): Result<PeopleEvent[], PeopleRefusal> {
  switch (command.type) {
    case 'SayWriter': {
      const now = onBehalf && { as: onBehalf.as, of: onBehalf.of };
      return ok(same(now, command.onBehalf) ? [] : [{ ...command, type: 'WriterSaid' }]);
    }
    case 'RecordAuthority':
      if (!onBehalf) return refuse({ code: 'writes-for-themselves' });
      if (command.authority.on > londonDate(command.at)) return refuse({ code: 'authority-in-future' });
      return ok(same(onBehalf.authority, command.authority) ? [] : [{ ...command, type: 'AuthorityRecorded' }]);
    case 'RecordWishes':
      return ok(same(wishes, command.wishes) ? [] : [{ ...command, type: 'WishesRecorded' }]);
  }
}

/** Authority was given for one person: for another it has yet to be asked. */
function writerSaid<T extends People>(state: T, writer: Writer | undefined): T {
  const { onBehalf: before, ...rest } = state;
  if (!writer) return rest as T;
  return { ...state, onBehalf: { ...writer, authority: before?.of === writer.of ? before.authority : { is: 'not asked' } } };
}

export function evolvePeople<T extends People>(state: T, event: PeopleEvent): T {
  switch (event.type) {
    case 'WriterSaid':
      return writerSaid(state, event.onBehalf);
    case 'AuthorityRecorded':
      return state.onBehalf ? { ...state, onBehalf: { ...state.onBehalf, authority: event.authority } } : state;
    case 'WishesRecorded':
      return { ...state, wishes: event.wishes };
  }
}
