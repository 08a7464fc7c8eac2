import type { LetterCommand, LetterRefusal } from '../../shared/domain/letter/commands';
import { decideLetter } from '../../shared/domain/letter/decide';
import type { Letter } from '../../shared/domain/letter/letter';
import { later, londonDate, type Instant, type LondonDate } from '../../shared/kernel/london';
import { refuse, type Result } from '../../shared/kernel/result';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { letterStore } from '../stores/letter-store';
import { sweepAfter } from './capture';
import { change, type ChangeRefusal } from './change';
import type { Desk } from './desk';
import { letterInSight } from './in-sight';
import { tellCases } from './tell-cases';

export type DeliveryRefusal = LetterRefusal | ChangeRefusal;

/** What a person says of a letter, in one write on it; then its cases hear of it. */
export async function sayOfLetter(desk: Desk, letterId: string, command: (at: Instant, tellAt: Instant) => LetterCommand, request?: RequestKey): Promise<Result<Kept<Letter>, DeliveryRefusal>> {
  const kept = await letterInSight(desk, letterId);
  if (!kept) return refuse({ code: 'not-found' });
  const at = desk.clock.now();
  const said = await change(letterStore(desk.ownWork), kept, (state) => decideLetter(command(at, later(at, sweepAfter)), state), request && { request: { ...request, answer: null } });
  if (said.ok) await tellCases(desk, said.value);
  return said;
}

/** Records that a letter was posted, or told by telephone: on a London day, today where none is named. From then on it counts as sent. */
export const recordDelivered = (desk: Desk, by: string, letterId: string, on: LondonDate | undefined, request?: RequestKey) =>
  sayOfLetter(desk, letterId, (at, tellAt) => ({ type: 'RecordDelivered', at, by, on: on ?? londonDate(at), tellAt }), request);

/** Records that the post brought a letter back: nobody was told what it says. */
export const recordReturned = (desk: Desk, by: string, letterId: string, request?: RequestKey) => sayOfLetter(desk, letterId, (at, tellAt) => ({ type: 'RecordReturned', at, by, tellAt }), request);
