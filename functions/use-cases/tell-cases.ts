import type { Case, CaseEvent } from '../../shared/domain/case/case';
import type { CaseCommand, CaseRefusal } from '../../shared/domain/case/commands';
import { decideCase } from '../../shared/domain/case/decide';
import type { LetterCommand, LetterRefusal } from '../../shared/domain/letter/commands';
import { decideLetter } from '../../shared/domain/letter/decide';
import type { Letter, LetterEvent } from '../../shared/domain/letter/letter';
import { later, londonDate } from '../../shared/kernel/london';
import { ok } from '../../shared/kernel/result';
import { correlated } from '../adapters/system/correlation';
import { logId } from '../adapters/system/log-id';
import type { Kept } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { change } from './change';
import { correlationOfLetter } from './correlations';
import type { Desk } from './desk';
import { putOffBy } from './put-off';
import { tellOfError } from './tell-of-error';

/** What a case hears of a letter as it stands. */
function heardOf({ situation, owedAt, writing: { id: letterId, tells } }: Letter, caseId: string): CaseCommand | undefined {
  switch (situation.is) {
    case 'cancelled':
      return situation.cannot ? { type: 'CannotAcknowledge', at: situation.at, by: situation.by, ...situation.cannot } : { type: 'HearCancelled', at: situation.at, by: situation.by, letterId };
    case 'sent': {
      const told = tells?.find((each) => each.caseId === caseId);
      return { type: 'HearSent', at: situation.at, letterId, writtenOn: londonDate(owedAt), ...(told && { answerBy: told.answerBy }) };
    }
    case 'sent in error':
      return { type: 'HearSentInError', at: situation.at, by: situation.by, because: situation.because, letterId };
    case 'bounced':
      return { type: 'HearBounced', at: situation.at, letterId };
    default:
      return undefined;
  }
}

async function tellThem(desk: Desk, { state }: Kept<Letter>): Promise<void> {
  for (const caseId of state.writing.cases) {
    const heard = heardOf(state, caseId);
    if (!heard) continue;
    const told = await change<Case, CaseEvent, CaseRefusal>(caseStore(desk.ownWork, desk.counting), caseId, (there) => decideCase(heard, there, desk.counting));
    // Somebody told them meanwhile: then there is nothing to record.
    if (!told.ok && told.refusal.code !== 'acknowledged-already') throw new Error(`Case ${caseId} could not be told of its letter: ${told.refusal.code}`);
  }
}

/**
 * Tells every case that a letter serves what a person has decided about it, and then says in the letter that they know.
 * The letter's own write came first and owes this, so that a crash between loses nothing; told twice, a case hears it once.
 */
export async function tellCases(desk: Desk, kept: Kept<Letter>): Promise<void> {
  const { untold } = kept.state;
  if (!untold) return;
  // What a person decides about it meanwhile is told by another turn of this.
  const note = (command: LetterCommand) => change<Letter, LetterEvent, LetterRefusal>(letterStore(desk.ownWork), kept.id, (state) => (state.situation.is === kept.state.situation.is ? decideLetter(command, state) : ok([])));
  try {
    await tellThem(desk, kept);
    await tellOfError(desk, kept);
  } catch (cause) {
    const until = later(desk.clock.now(), putOffBy(untold.attempts));
    desk.log('cases-not-told-yet', { letter: logId(kept.id), attempts: untold.attempts + 1, until });
    await note({ type: 'PutOffTelling', at: desk.clock.now(), until });
    if (untold.attempts < 5) return;
    throw cause;
  }
  await note({ type: 'FinishTelling', at: desk.clock.now() });
}

/** Does what a letter owes: word to its cases, or its sending. One that was made here is sent as it was made; `send` says whether it still was so. */
export async function doLetterWork(desk: Desk, letterId: string, send: (letter: Kept<Letter>) => Promise<boolean>): Promise<void> {
  const letters = letterStore(desk.ownWork);
  const made = letters.madeIn(desk.madeHere, letterId);
  if (made && (await send(made))) return;
  const kept = await letters.get(letterId);
  if (kept?.state.untold) await correlated(correlationOfLetter(kept.state.writing), () => tellCases(desk, kept));
  else if (kept) await send(kept);
}
