import type { Case, CaseEvent } from '../../shared/domain/case/case';
import type { CaseRefusal } from '../../shared/domain/case/commands';
import { decideCase } from '../../shared/domain/case/decide';
import { isWith } from '../../shared/domain/case/retaining';
import { decideLetter } from '../../shared/domain/letter/decide';
import type { Letter, LetterEvent } from '../../shared/domain/letter/letter';
import type { LetterRefusal } from '../../shared/domain/letter/commands';
import type { MessageRefusal } from '../../shared/domain/message/commands';
import { decideMessage } from '../../shared/domain/message/decide';
import type { Message, MessageEvent } from '../../shared/domain/message/message';
import { lettersOf } from '../../shared/domain/message/without-people';
import { later } from '../../shared/kernel/london';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { messageStore } from '../stores/message-store';
import { sweepAfter } from './capture';
import { change } from './change';
import type { Desk } from './desk';
import { casesOf } from './in-sight';
import { learnsFrom, learnProposals } from './learn-proposals';

/** The messages and letters of a case and of those that were put with it, each once. */
export function papersOf({ correspondence, absorbed }: Pick<Case, 'correspondence' | 'absorbed'>): { messages: string[]; letters: string[] } {
  const all = [correspondence, ...absorbed.map((each) => each.correspondence)].flat();
  const ids = (wanted: 'message' | 'letter') => [...new Set(all.flatMap(({ is, id }) => (is === wanted ? [id] : [])))];
  return { messages: ids('message'), letters: ids('letter') };
}

/** Every case that a message belongs or belonged to; `undefined` while it waits for somebody, in the inbox or with another procedure. */
export function casesThatKeep(message: Message): string[] | undefined {
  const { situation, withdrawn = [] } = message;
  if (situation.is !== 'captured' && situation.is !== 'joined' && situation.is !== 'filed') return undefined;
  return [...casesOf(message), ...withdrawn.flatMap(({ cases }) => cases)];
}

/** Of these cases, those that still have their people and texts. What serves one of them stays until that one is anonymised too. */
export async function keptBy(desk: Desk, caseIds: readonly string[]): Promise<string[]> {
  const found = await Promise.all(caseIds.map((id) => caseStore(desk.ownWork, desk.counting).get(id)));
  return caseIds.filter((_id, at) => found[at] !== undefined && !found[at].state.anonymised);
}

/** Whether a message or letter of an anonymised case stays, because another case needs it. */
export async function isSharedStill(desk: Desk, state: Case): Promise<boolean> {
  const { messages, letters } = papersOf(state);
  const stay = await Promise.all([
    ...letters.map(async (id) => (await letterStore(desk.ownWork).get(id))?.state),
    ...messages.map(async (id) => (await messageStore(desk.ownWork, desk.counting).get(id))?.state),
  ]);
  return state.owed.length === 0 && stay.some((each) => each !== undefined && !each.anonymised);
}

const failed = (what: string, code: string): Error => new Error(`${what} could not be anonymised: ${code}`);

/** The document first, then its bytes: a crash between leaves bytes that nothing names, and they are erased when this is done again. */
async function forgetLetter(desk: Desk, id: string): Promise<void> {
  const letters = letterStore(desk.ownWork);
  const kept = await letters.get(id);
  if (!kept) return;
  if ((await keptBy(desk, kept.state.writing.cases)).length > 0) return;
  const said = await change<Letter, LetterEvent, LetterRefusal>(letters, kept, (state) => decideLetter({ type: 'Anonymise', at: desk.clock.now() }, state));
  if (!said.ok) throw failed(`Letter ${id}`, said.refusal.code);
  await desk.ownWork.erase(id);
}

async function forgetMessage(desk: Desk, id: string): Promise<void> {
  const messages = messageStore(desk.ownWork, desk.counting);
  const kept = await messages.get(id);
  const cases = kept && casesThatKeep(kept.state);
  if (!cases || (await keptBy(desk, cases)).length > 0) return;
  for (const letter of lettersOf(kept.state)) await forgetLetter(desk, letter);
  const said = await change<Message, MessageEvent, MessageRefusal>(messages, kept, (state) => decideMessage({ type: 'Anonymise', at: desk.clock.now() }, state));
  if (!said.ok) throw failed(`Message ${id}`, said.refusal.code);
  await desk.ownWork.erase(id);
}

/** What was put with it is anonymised too, and does the same in its turn. One that has left meanwhile is a case of its own. */
async function tellAbsorbed(desk: Desk, { id, anonymised, absorbed }: Case): Promise<void> {
  if (!anonymised) return;
  const { by, ground } = anonymised;
  for (const { caseId } of absorbed) {
    const told = await change<Case, CaseEvent, CaseRefusal>(caseStore(desk.ownWork, desk.counting), caseId, (other) => {
      const at = desk.clock.now();
      return decideCase({ type: 'HearAnonymised', at, by, ground, from: id, notBefore: later(at, sweepAfter) }, other, desk.counting);
    });
    if (!told.ok) throw failed(`Case ${caseId}`, told.refusal.code);
    const { state } = told.value;
    if (isWith(state, id) && !state.anonymised) throw failed(`Case ${caseId}`, 'work-under-way');
    if (state.owed.length > 0) desk.ring({ kind: 'case', id: caseId });
  }
}

/**
 * Removes people and texts from everything that belongs to an anonymised case (product rule "Retention"): what was put
 * with it, its letters, its messages with all their bytes, and the words that its capture taught. What another case still
 * needs stays until that one is anonymised. Done again it comes to the same, and finds what was left.
 */
export async function forgetPeople(desk: Desk, state: Case): Promise<void> {
  await tellAbsorbed(desk, state);
  const { messages, letters } = papersOf(state);
  for (const id of letters) await forgetLetter(desk, id);
  for (const id of messages) await forgetMessage(desk, id);
  if (learnsFrom(desk, state)) await learnProposals(desk);
}
