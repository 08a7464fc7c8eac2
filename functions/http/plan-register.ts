import { ok } from '../../shared/kernel/result';
import { planRegisterView } from '../presenters/plan-register-view';
import { rosterOf } from '../presenters/roster';
import { bringInRegister as bringIn, lookAtRegister as lookAt } from '../use-cases/bring-in-register';
import type { Handler } from './door';

export const lookAtRegister: Handler<'lookAtRegister'> = async ({ desk, body: { csv } }) => {
  const read = await lookAt(desk, csv);
  return read.ok ? ok({ view: planRegisterView(read.value, await rosterOf(desk)) }) : read;
};

export const bringInRegister: Handler<'bringInRegister'> = async ({ desk, caller, body: { csv } }) => {
  const brought = await bringIn(desk, caller.id, csv);
  return brought.ok ? ok({ view: planRegisterView(brought.value, await rosterOf(desk)) }) : brought;
};
