import { decideStop, showsRestore, type StopCommand, type StopRefusal } from '../../shared/domain/letter/stop';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { logId } from '../adapters/system/log-id';
import { letterStore } from '../stores/letter-store';
import { stopStore, type KeptStop } from '../stores/stop-store';
import { tries } from './change';
import type { Desk } from './desk';

export type StopSendingRefusal = StopRefusal | { code: 'changing-too-often' };

/** Stops all letters of a council by e-mail, or lets them go again. Decided anew on what is there, where another was quicker. */
export async function changeStop({ ownWork }: Pick<Desk, 'ownWork'>, command: StopCommand): Promise<Result<KeptStop, StopSendingRefusal>> {
  const store = stopStore(ownWork);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = await store.get();
    const decided = decideStop(command, before.stop);
    if (!decided.ok) return decided;
    if (!decided.value) return ok(before);
    const kept = await store.keep({ ...before, stop: decided.value.stop, timeline: [...before.timeline, decided.value.event] });
    if (kept) return ok(kept);
  }
  return refuse({ code: 'changing-too-often' });
}

/** How many of the newest letters are compared: whatever a restored database has forgotten, the newest are among it. */
const compared = 25;

/**
 * Looks whether the database is older than the mailbox: whether the mailbox has sent a letter of Heard's, since somebody
 * last let letters go, that the database does not know or never began. Then all sending stops until a person says go
 * (product rule "Copies"). Where no letter has gone since the backup, nothing can go twice, and nothing is stopped.
 */
export async function lookForRestore(desk: Pick<Desk, 'ownWork' | 'mailRoom' | 'clock' | 'council' | 'log'>): Promise<void> {
  const { stop } = await stopStore(desk.ownWork).get();
  const letters = letterStore(desk.ownWork);
  const sent = await desk.mailRoom.newestSent(desk.council.mailbox);
  for (const { tag, sentAt } of sent.slice(0, compared)) {
    if (stop.letGo && sentAt <= stop.letGo.at) continue;
    if (!showsRestore((await letters.get(tag))?.state)) continue;
    desk.log('database-older-than-mailbox', { letter: logId(tag) });
    await changeStop(desk, { type: 'FindRestored', at: desk.clock.now() });
    return;
  }
}
