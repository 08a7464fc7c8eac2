import { ok, type Result } from '../../shared/kernel/result';
import type { StopCommand } from '../../shared/domain/letter/stop';
import { forget } from '../composition';
import { sendingStopView } from '../presenters/sending-stop-view';
import { stopStore, type KeptStop } from '../stores/stop-store';
import type { Desk } from '../use-cases/desk';
import { changeStop, type StopSendingRefusal } from '../use-cases/stop-sending';
import type { Handler } from './door';

export const sendingStop: Handler<'sendingStop'> = async ({ desk }) => ok({ view: await sendingStopView(desk, await stopStore(desk.ownWork).get()) });

async function decided(desk: Desk, command: StopCommand) {
  const changed: Result<KeptStop, StopSendingRefusal> = await changeStop(desk, command);
  forget('stop', desk.council.key);
  return changed.ok ? ok({ view: await sendingStopView(desk, changed.value) }) : changed;
}

export const stopSending: Handler<'stopSending'> = ({ desk, caller, body }) => decided(desk, { type: 'Stop', at: desk.clock.now(), by: caller.id, because: body.because });

export const letSendingGo: Handler<'letSendingGo'> = ({ desk, caller, body }) => decided(desk, { type: 'LetGo', at: desk.clock.now(), by: caller.id, because: body.because });
