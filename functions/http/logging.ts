import { ok } from '../../shared/kernel/result';
import { proposedLogView } from '../presenters/proposed-log-view';
import { logMessage as log } from '../use-cases/log-message';
import { receiptGiven } from '../use-cases/receipt';
import type { Handler } from './door';
import { mayPlace } from './may';

export const logMessage: Handler<'logMessage'> = async ({ desk, caller, body }) => {
  const logged = await log(desk, caller.id, body);
  if (!logged.ok) return logged;
  const mayCapture = mayPlace(caller);
  return ok({ view: { message: logged.value.id, mayCapture, said: mayCapture ? 'It is in the inbox, and its clock is running.' : 'It is in the inbox, and its clock is running. Whoever places messages goes on with it.' } });
};

export const proposeLogged: Handler<'proposeLogged'> = async ({ desk, body }) => {
  const received = receiptGiven(body.received, desk.clock.now());
  return received.ok ? ok({ view: await proposedLogView(desk, received.value, body) }) : received;
};
