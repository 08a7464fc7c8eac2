import type { Case } from '../../shared/domain/case/case';
import type { ByHand } from '../../shared/domain/letter/way';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { WayBody } from '../../shared/contract/way';
import { letterStore } from '../stores/letter-store';
import type { Desk } from './desk';

/** The way by which the last letter of a case that was not taken back was to go. */
async function lastWayOf(desk: Desk, { correspondence }: Case): Promise<ByHand | undefined> {
  for (const { id } of correspondence.filter(({ is }) => is === 'letter').toReversed()) {
    const letter = (await letterStore(desk.ownWork).get(id))?.state;
    if (letter && letter.situation.is !== 'cancelled') return letter.writing.way;
  }
  return undefined;
}

/** How a letter of a case goes: as the officer says, or else as the one before did. Refuses e-mail where no address is known. */
export async function wayOf(desk: Desk, state: Case, asked: WayBody | undefined): Promise<Result<ByHand | undefined, { code: 'no-email-address' }>> {
  if (asked && asked.by !== 'email') return ok(asked);
  const before = asked ? undefined : await lastWayOf(desk, state);
  return before === undefined && state.writer.address === '' ? refuse({ code: 'no-email-address' }) : ok(before);
}
