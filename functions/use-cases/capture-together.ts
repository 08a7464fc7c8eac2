import type { CaptureTogetherBody } from '../../shared/contract/bodies';
import { writerOf } from '../../shared/domain/message/via';
import type { Instant } from '../../shared/kernel/london';
import { ok, type Result } from '../../shared/kernel/result';
import { digestOf } from '../adapters/system/digest';
import type { RequestKey } from '../stores/aggregate-store';
import { messageStore } from '../stores/message-store';
import { capture, type CaptureRefusal } from './capture';
import type { Desk } from './desk';

export type TogetherRefusal = CaptureRefusal | { code: 'same-writer' };

/** Like messages that were captured in one act. */
export interface CapturedTogether {
  lead: string;
  together: Together[];
  /** Until when one Undo takes all of them back; absent where nothing waits. */
  undoUntil?: Instant;
}

/** What became of one message: its case, or why it has none. */
export type Together = { message: string } & ({ case: string } | { refusal: TogetherRefusal });

/** The first and as many others as go with it at most. */
export const mostTogether = 51;

/** Each message is its own intent within the one: asked again, what was done stays, and what was refused is tried. */
export const partOf = (request: RequestKey | undefined, messageId: string): RequestKey | undefined => request && { ...request, key: digestOf(request.key, messageId).slice(0, 32) };

/**
 * Captures like messages in one act: each becomes a case of its own with its own acknowledgement, in Heard's words,
 * linked under the first as one matter. The first must succeed; of the others each is captured or says why not (a
 * colleague was quicker, it may mean harm, it asks replies to go elsewhere), and stays where it was.
 */
export async function captureTogether(desk: Desk, by: string, messageId: string, { others, ...body }: CaptureTogetherBody, request?: RequestKey): Promise<Result<CapturedTogether, CaptureRefusal>> {
  const first = await capture(desk, by, messageId, { ...body, together: messageId }, partOf(request, messageId));
  if (!first.ok) return first;
  const waits = [first.value.undo];
  const lead = first.value.cases[0]?.id ?? '';
  // Whom the first letter is copied to, and for whom its writer wrote, holds for that one alone.
  const { matters, contact, undo } = body;
  const messages = messageStore(desk.documents, desk.counting);
  const writers = new Set(body.to === undefined ? [] : [body.to.toLowerCase()]);
  const together: Together[] = [];
  for (const message of new Set(others)) {
    const kept = message === messageId ? undefined : await messages.get(message);
    const to = (kept && writerOf(kept.state.arrival)?.address) ?? '';
    if (writers.has(to.toLowerCase())) {
      together.push({ message, refusal: { code: 'same-writer' } });
      continue;
    }
    const made = kept ? await capture(desk, by, kept, { matters, contact, to, lead, together: messageId, undo }, partOf(request, message)) : undefined;
    if (made?.ok) {
      writers.add(to.toLowerCase());
      waits.push(made.value.undo);
    }
    together.push(made?.ok ? { message, case: made.value.cases[0]?.id ?? '' } : { message, refusal: made?.refusal ?? { code: 'not-found' } });
  }
  // While the first that goes still waits, all can be taken back.
  const until = waits.flatMap((wait) => (wait ? [wait.until as Instant] : [])).sort()[0];
  return ok({ lead, together, ...(until && { undoUntil: until }) });
}
