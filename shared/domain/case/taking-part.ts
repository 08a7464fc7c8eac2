import { londonDate, type Instant, type LondonDate } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';
import { procedureRecordOf, type ProcedureDay } from './procedure-roles';
import { recordingOf, withRecord, type Recorded, type Recording, type RecordingRefusal } from './recording';

/** Somebody who takes part in a case under a statutory procedure, and how they are reached. They leave with a day, never from the record. */
export interface TakingPart extends Recorded {
  role: string;
  name: string;
  organisation?: string;
  email?: string;
  telephone?: string;
  from: LondonDate;
  until?: LondonDate;
}

/** A day of the procedure, by its name. */
export interface DayOfProcedure extends Recorded {
  id: ProcedureDay['id'];
  on: LondonDate;
}

/** Who takes part in a case and the days of its procedure, as far as somebody has written them down. */
export interface Procedure {
  people: TakingPart[];
  days: DayOfProcedure[];
}

export const nothingOfProcedure: Procedure = { people: [], days: [] };

interface Act {
  at: Instant;
  by: PersonId;
}

export type ProcedureCommand = ({ type: 'RecordTakingPart' } & Act & Recording<TakingPart>) | ({ type: 'RecordProcedureDay'; day: ProcedureDay['id']; on: LondonDate; because?: string } & Act);

export type ProcedureEvent = ({ type: 'TakingPartRecorded'; record: TakingPart; because?: string } & Act) | ({ type: 'ProcedureDayRecorded'; record: DayOfProcedure; because?: string } & Act);

export type ProcedureRefusal =
  | RecordingRefusal
  | { code: 'no-such-role' }
  | { code: 'until-before-from' }
  | { code: 'no-such-day' }
  | { code: 'day-in-future' }
  | { code: 'day-out-of-order' };

const reasonGiven = ({ because }: { because?: string }) => because !== undefined && { because };

/** Recommendations follow the panel, whichever of the two is written down or put right. */
function isOutOfOrder(record: DayOfProcedure, all: readonly ProcedureDay[], days: readonly DayOfProcedure[]): boolean {
  const on = new Map(withRecord(days, record).map((each) => [each.id, each.on]));
  return all.some(({ id, after }) => {
    const [before, then] = [after && on.get(after), on.get(id)];
    return after !== undefined && then !== undefined && (before === undefined || then < before);
  });
}

/** Decides what is recorded of the people and the days of a statutory procedure: roles and days are those of the case's profile. */
export function decideProcedure(command: ProcedureCommand, { procedure = nothingOfProcedure, profile }: { procedure?: Procedure | undefined; profile: string }): Result<ProcedureEvent[], ProcedureRefusal> {
  const asked = procedureRecordOf(profile);
  const { at, by } = command;
  if (command.type === 'RecordTakingPart') {
    if (!asked?.roles.some(({ id }) => id === command.says.role)) return refuse({ code: 'no-such-role' });
    const { from, until } = command.says;
    if (until !== undefined && until < from) return refuse({ code: 'until-before-from' });
    const found = recordingOf(procedure.people, command);
    if (!found.ok) return found;
    return ok(found.value === 'the same' ? [] : [{ type: 'TakingPartRecorded', at, by, record: found.value, ...reasonGiven(command) }]);
  }
  const day = asked?.days.find(({ id }) => id === command.day);
  if (!asked || !day) return refuse({ code: 'no-such-day' });
  if (!day.ahead && command.on > londonDate(at)) return refuse({ code: 'day-in-future' });
  const stood = procedure.days.some(({ id }) => id === command.day);
  const found = recordingOf(procedure.days, { newId: command.day, says: { on: command.on }, ...(stood && { of: command.day }), ...reasonGiven(command) });
  if (!found.ok) return found;
  if (found.value === 'the same') return ok([]);
  if (isOutOfOrder(found.value, asked.days, procedure.days)) return refuse({ code: 'day-out-of-order' });
  return ok([{ type: 'ProcedureDayRecorded', at, by, record: found.value, ...reasonGiven(command) }]);
}

export function evolveProcedure<T extends { procedure?: Procedure }>(state: T, event: ProcedureEvent): T {
  const { procedure = nothingOfProcedure } = state;
  if (event.type === 'TakingPartRecorded') return { ...state, procedure: { ...procedure, people: withRecord(procedure.people, event.record) } };
  return { ...state, procedure: { ...procedure, days: withRecord(procedure.days, event.record) } };
}

/** Who takes part on a day. */
export const takesPartOn = ({ from, until }: Pick<TakingPart, 'from' | 'until'>, day: LondonDate): boolean => from <= day && (until === undefined || day <= until);
