import type { Case } from '../../shared/domain/case/case';
import { wentForNothing, type Letter } from '../../shared/domain/letter/letter';
import type { ByHand } from '../../shared/domain/letter/way';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { WayBody } from '../../shared/contract/way';
import { letterStore } from '../stores/letter-store';
import type { Desk } from './desk';

/** The last letter of a case that was not taken back. */
export async function lastLetterOf(desk: Desk, { correspondence }: Case): Promise<Letter | undefined> {
  for (const { id } of correspondence.filter(({ is }) => is === 'letter').toReversed()) {
    const letter = (await letterStore(desk.ownWork).get(id))?.state;
    if (letter && letter.situation.is !== 'cancelled') return letter;
  }
  return undefined;
}

/** How a letter of a case goes: as the officer says, or else as the one before did, unless that came back or went in error. Refuses e-mail where no address is known. `to`: one that was named for this letter. */
export async function wayOf(desk: Desk, state: Case, asked: WayBody | undefined, to = ''): Promise<Result<ByHand | undefined, { code: 'no-email-address' }>> {
  if (asked && asked.by !== 'email') return ok(asked);
  const before = await lastLetterOf(desk, state);
  if (!asked && before?.writing.way && !wentForNothing(before)) return ok(before.writing.way);
  const isKnown = [to, before?.writing.to.address, state.writer.address].some((address) => address !== undefined && address !== '');
  return isKnown ? ok(undefined) : refuse({ code: 'no-email-address' });
}
