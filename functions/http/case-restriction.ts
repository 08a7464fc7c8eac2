import { liftRestriction as lift, restrictCase as restrict } from '../use-cases/restrict-case';
import { shown } from './case-clock';
import type { Handler } from './door';

export const restrictCase: Handler<'restrictCase'> = async ({ desk, id, caller, body, request }) => shown(desk, caller, await restrict(desk, caller.id, id, body, request));

export const liftRestriction: Handler<'liftRestriction'> = async ({ desk, id, caller, body, request }) => shown(desk, caller, await lift(desk, caller.id, id, body, request));
