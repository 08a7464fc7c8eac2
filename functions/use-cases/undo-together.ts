import type { Message } from '../../shared/domain/message/message';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { CaptureBody } from '../../shared/contract/bodies';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { letterStore } from '../stores/letter-store';
import { messageStore } from '../stores/message-store';
import { mostTogether, partOf } from './capture-together';
import type { Desk } from './desk';
import { formOf } from './form-of';
import { messageInSight } from './in-sight';
import { because } from './undo-capture';
import { withdrawCapture, type WithdrawRefusal } from './withdraw-capture';

/** What became of one message: taken back, or why its capture stands. */
export interface TakenBack {
  message: string;
  refusal?: WithdrawRefusal;
}

export interface UndoneTogether {
  /** The first of them, and what stood in the form. */
  message: Kept<Message>;
  form: CaptureBody | undefined;
  items: TakenBack[];
}

/** The messages that were captured in one act with this one as the first of them, those taken back since included; the first last. */
async function capturedWith(desk: Desk, first: string): Promise<string[]> {
  const { items } = await desk.documents.list({ kind: 'message', where: { together: first }, orderBy: 'receivedAt', limit: mostTogether });
  const others = items.map(({ id }) => id).filter((id) => id !== first);
  return items.length > others.length ? [...others, first] : others;
}

const lastLetterOf = ({ situation, withdrawn = [] }: Message): string => (situation.is === 'captured' ? situation.capture.letterId : withdrawn.at(-1)?.letterId) ?? '';

/**
 * Undo of messages captured together (product rule "Undo"): each capture is withdrawn with its acknowledgement while that
 * has not gone, and each is told apart. The first goes last, so that pressing again after a crash goes on where it stopped.
 */
export async function undoTogether(desk: Desk, by: string, messageId: string, request?: RequestKey): Promise<Result<UndoneTogether, WithdrawRefusal>> {
  const messages = messageStore(desk.documents, desk.counting);
  const first = await messageInSight(desk, messageId);
  if (!first) return refuse({ code: 'not-found' });
  const ids = await capturedWith(desk, messageId);
  if (ids.length === 0) return refuse({ code: 'not-captured' });
  const items: TakenBack[] = [];
  for (const id of ids) {
    const situation = (await messages.get(id))?.state.situation;
    const standsStill = situation?.is === 'captured' && situation.capture.together === messageId;
    const withdrawn = standsStill ? await withdrawCapture(desk, by, id, because, partOf(request, id)) : ok(undefined);
    items.push({ message: id, ...(!withdrawn.ok && { refusal: withdrawn.refusal }) });
  }
  const message = await messageInSight(desk, messageId);
  if (!message) return refuse({ code: 'not-found' });
  const letter = await letterStore(desk.ownWork).get(lastLetterOf(message.state));
  return ok({ message, items, form: letter && (await formOf(desk, letter.state, CaptureBody)) });
}
