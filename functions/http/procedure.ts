import type { ProcedureDay } from '../../shared/domain/case/procedure-roles';
import type { TakingPart } from '../../shared/domain/case/taking-part';
import type { LondonDate } from '../../shared/kernel/london';
import { deciding } from './case-clock';
import type { Handler } from './door';
import { newIdFor } from './new-id';

export const recordTakingPart: Handler<'recordTakingPart'> = deciding<'recordTakingPart'>(({ body: { of, because, ...says }, caller, id }, at) => ({
  type: 'RecordTakingPart', at, by: caller.id, newId: newIdFor(id, caller.id, at), says: says as Omit<TakingPart, 'id'>, ...(of !== undefined && { of }), ...(because !== undefined && { because }),
}));

export const recordProcedureDay: Handler<'recordProcedureDay'> = deciding<'recordProcedureDay'>(({ body: { day, on, because }, caller }, at) => ({
  type: 'RecordProcedureDay', at, by: caller.id, day: day as ProcedureDay['id'], on: on as LondonDate, ...(because !== undefined && { because }),
}));
