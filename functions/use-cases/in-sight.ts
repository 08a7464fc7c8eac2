import type { Case } from '../../shared/domain/case/case';
import { closingOf } from '../../shared/domain/case/restriction';
import type { Letter } from '../../shared/domain/letter/letter';
import { isOurOwn } from '../../shared/domain/letter/writing';
import type { Message } from '../../shared/domain/message/message';
import { isClosedTo } from '../../shared/domain/people/sight';
import type { Kept } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { messageStore } from '../stores/message-store';
import type { Desk } from './desk';

/**
 * Whether nothing hides these cases from the caller. A case put with one about the caller is about them too: then its
 * messages and letters are as absent as it is, though when they were written nobody knew.
 */
export async function areInSight(desk: Desk, caseIds: readonly string[]): Promise<boolean> {
  const hidden = await Promise.all(caseIds.map(async (id) => (await desk.documents.get('case', id)) === undefined && (await desk.ownWork.get('case', id)) !== undefined));
  return !hidden.includes(true);
}

/** The cases that a message is with. */
export function casesOf({ situation }: Message): string[] {
  if (situation.is === 'captured') return situation.capture.matters.map(({ caseId }) => caseId);
  return situation.is === 'joined' ? [situation.caseId] : [];
}

/** A message that the caller may see, with the cases that it is with. */
export async function messageInSight(desk: Desk, messageId: string): Promise<Kept<Message> | undefined> {
  const kept = await messageStore(desk.documents, desk.counting).get(messageId);
  return kept && (await areInSight(desk, casesOf(kept.state))) ? kept : undefined;
}

/** Whether what a case shares with others is kept from its reader by one of them: a message may hold an open matter and a closed one. */
export async function isKeptBack(desk: Desk, { id, absorbed }: Case, caseIds: readonly string[]): Promise<boolean> {
  const family = [id, ...absorbed.map(({ caseId }) => caseId)];
  const others = await Promise.all(caseIds.filter((each) => !family.includes(each)).map((each) => caseStore(desk.ownWork, desk.counting).get(each)));
  return others.some((other) => other !== undefined && isClosedTo(desk.sight, closingOf(other.state)));
}

/** The same of a message; one that somebody said is about the reader before it was with a case is theirs by no case. */
export const isMessageKeptBack = async (desk: Desk, state: Case, message: Message): Promise<boolean> =>
  (message.situation.is === 'joined' && isClosedTo(desk.sight, { concerning: message.about?.concerning ?? [] })) || isKeptBack(desk, state, casesOf(message));

/** A letter whose every case the caller may see: an officer sees letters by the cases that they have. One of no case is seen by whoever sees its message; word of a plan and a member’s digest stand on their own pages alone. */
export async function letterInSight(desk: Desk, letterId: string): Promise<Kept<Letter> | undefined> {
  const kept = await letterStore(desk.ownWork).get(letterId);
  if (kept && isOurOwn(kept.state.writing)) return undefined;
  if (kept?.state.writing.cases.length === 0) return (await messageInSight(desk, kept.state.writing.answers.messageId)) ? kept : undefined;
  const seen = await Promise.all((kept?.state.writing.cases ?? []).map((caseId) => desk.documents.get('case', caseId)));
  return seen.length > 0 && !seen.includes(undefined) ? kept : undefined;
}
