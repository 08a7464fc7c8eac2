import type { Case } from '../../shared/domain/case/case';
import { closingOf } from '../../shared/domain/case/restriction';
import { later } from '../../shared/kernel/london';
import type { Message } from '../../shared/domain/message/message';
import { caseStore } from '../stores/case-store';
import { openingsStore } from '../stores/openings-store';
import type { Desk } from './desk';
import { casesOf } from './in-sight';

/** Within this long, looking again is the same opening. */
const oneOpening = 60 * 60_000;

/**
 * Writes down who opens a closed case, before it is shown to them: what cannot be written is not shown (product rule
 * "Restricted cases": every opening is on its record). An open case costs nothing.
 */
export async function noteOpening(desk: Desk, by: string, state: Case): Promise<void> {
  if (!closingOf(state).openTo) return;
  const at = desk.clock.now();
  const since = later(at, -oneOpening);
  await openingsStore(desk.ownWork).note(state.id, { by, at }, (openings) => openings.some((each) => each.by === by && each.at > since));
}

/** A message of closed cases opens them all. */
export async function noteOpenings(desk: Desk, by: string, message: Message): Promise<void> {
  for (const id of casesOf(message)) {
    const kept = await caseStore(desk.documents, desk.counting).get(id);
    if (kept) await noteOpening(desk, by, kept.state);
  }
}
