import type { Message } from '../../shared/domain/message/message';
import type { Kept } from '../stores/aggregate-store';
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

function casesOf({ situation }: Message): string[] {
  if (situation.is === 'captured') return situation.capture.matters.map(({ caseId }) => caseId);
  return situation.is === 'joined' ? [situation.caseId] : [];
}

/** A message that the caller may see, with the cases that it is with. */
export async function messageInSight(desk: Desk, messageId: string): Promise<Kept<Message> | undefined> {
  const kept = await messageStore(desk.documents, desk.counting).get(messageId);
  return kept && (await areInSight(desk, casesOf(kept.state))) ? kept : undefined;
}
