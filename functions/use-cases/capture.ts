import type { MessageRefusal } from '../../shared/domain/message/commands';
import { decideMessage } from '../../shared/domain/message/decide';
import type { HandoverCommand } from '../../shared/domain/message/handover';
import { procedureCalled } from '../../shared/domain/message/procedures';
import { messageWakesAt, owedBy, type Capture, type Message, type MessageEvent } from '../../shared/domain/message/message';
import type { CheckedPromise } from '../../shared/domain/letter/promises';
import { refusalOfSending, type SendingRefusal } from '../../shared/domain/letter/sending';
import { undoLeft } from '../../shared/domain/letter/undo';
import type { Confirmed } from '../../shared/domain/message/via';
import { later, type Instant } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { CapturedView } from '../../shared/contract/messages';
import { messageStore } from '../stores/message-store';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { correlated } from '../adapters/system/correlation';
import { logId } from '../adapters/system/log-id';
import { draftAcknowledgement, type CaptureAsked, type DraftRefusal } from './acknowledge';
import { carriedOut, change, type ChangeRefusal } from './change';
import { correlationOfMessage } from './correlations';
import type { Desk } from './desk';
import { whatFollows } from './do-message-work';
import { nameBytes } from './read-item';

/** How long the bell has before a sweep looks after what a capture owes. */
export const sweepAfter = 60_000;

export type CaptureRefusal = MessageRefusal | ChangeRefusal | DraftRefusal | { code: 'letter-lacks'; promises: CheckedPromise[] } | SendingRefusal | { code: 'no-such-procedure' };

/** One letter for each capture of a message: one that was taken back keeps its own. */
const letterIdOf = ({ arrival, withdrawn = [] }: Message): string => `ack-${arrival.id}${withdrawn.length > 0 ? `-${withdrawn.length + 1}` : ''}`;

/** Whether a letter is the acknowledgement that a capture of this message owed: only a withdrawal takes that back. */
export const isAcknowledgementOf = (letterId: string, messageId: string): boolean => letterId === `ack-${messageId}` || letterId.startsWith(`ack-${messageId}-`);

const viewOf = ({ arrival }: Message, { matters, letter, letterId, at }: Capture): CapturedView => ({
  message: arrival.id,
  cases: matters.map(({ caseId, inShort, answerBy }) => ({ id: caseId, inShort, ...(answerBy && { answerBy }) })),
  letter: letter ? letterId : '',
  ...(letter?.undoUntil && { undo: undoLeft(letter.undoUntil, at) }),
});

/** What of the message is for another procedure, as it is offered in the same decision. */
function offering(by: string, at: Instant, handover: CaptureAsked['handover']): Result<HandoverCommand | undefined, { code: 'no-such-procedure' }> {
  if (!handover) return ok(undefined);
  const row = procedureCalled(handover.procedure);
  return row ? ok({ type: 'HandOver', at, by, procedure: row.id, because: handover.because, to: handover.to ?? row.takes }) : refuse({ code: 'no-such-procedure' });
}

/** A capture and, where part of the message goes elsewhere, its offer: both or neither. */
function decideBoth(made: Capture, offer: HandoverCommand | undefined, state: Message): Result<MessageEvent[], MessageRefusal> {
  const captured = decideMessage({ type: 'Capture', at: made.at, capture: made, notBefore: later(made.at, sweepAfter) }, state);
  const offered = captured.ok && offer ? decideMessage(offer, state) : captured;
  return captured.ok && offered.ok && offer ? ok([...captured.value, ...offered.value]) : offered;
}

/**
 * Captures a message: ONE write on the message, under its version, that makes its cases and its letter owed; and, in
 * that order, the cases and the letter themselves. A crash between loses nothing: what is missing is owed. A second officer is refused with who captured it and when;
 * a letter that lacks one of its promises is refused with what to add, and nothing is written.
 */
export async function capture(
  desk: Desk,
  by: string,
  /** Its id, or what was read of it a moment ago: the write shows whether that is still so. */
  message: string | Kept<Message>,
  body: CaptureAsked,
  request?: RequestKey,
): Promise<Result<CapturedView, CaptureRefusal>> {
  const kept = typeof message === 'string' ? await messageStore(desk.documents, desk.counting).get(message) : message;
  return kept ? correlated(correlationOfMessage(kept.state), () => captureKept(desk, by, kept, body, request)) : refuse({ code: 'not-found' });
}

async function captureKept(desk: Desk, by: string, kept: Kept<Message>, body: CaptureAsked, request: RequestKey | undefined): Promise<Result<CapturedView, CaptureRefusal>> {
  const messages = messageStore(desk.documents, desk.counting);
  const messageId = kept.id;
  const before = carriedOut(kept, request);
  if (!before.ok) return before;
  if (before.value) return ok(before.value.answer as CapturedView);
  const draft = await draftAcknowledgement(desk, kept.state, body);
  if (!draft.ok) return draft;
  const lacking = body.cannot ? [] : draft.value.promises.filter((promise) => !promise.kept);
  if (lacking.length > 0) return refuse({ code: 'letter-lacks', promises: lacking });
  const { sending, way, recorded, waitsUntil, subject, text, template, matters, promises, newThread, mostADay } = draft.value;
  const unready = body.cannot ? undefined : refusalOfSending(sending, body.confirms);
  if (unready) return refuse(unready);

  const at = desk.clock.now();
  const offer = offering(by, at, body.handover);
  if (!offer.ok) return offer;
  const letterId = letterIdOf(kept.state);
  const letterText = nameBytes(desk.council.key, letterId, Buffer.from(text));
  // Kept where somebody may ask for it back.
  const form = waitsUntil && nameBytes(desk.council.key, letterId, Buffer.from(JSON.stringify(body)));
  const said = body.cannot
    ? { cannot: { ...body.cannot, at, by } }
    : { letter: { subject, text: letterText.name, template, keeps: promises.map(({ promise }) => promise), ...(waitsUntil && { undoUntil: waitsUntil }), ...(form && { form: form.name }), ...(mostADay !== undefined && !way && { mostADay }) } };
  const made: Capture = {
    matters, letterId, contact: body.contact, to: sending.to, ...(body.confirmed && { confirmed: body.confirmed as Confirmed }), ...(way && { way }), by, at, ...said,
    ...(sending.cc.length > 0 && { cc: sending.cc }), ...(newThread && { newThread }), ...(body.onBehalf && { onBehalf: body.onBehalf }), ...(recorded && { wishes: recorded }), ...(body.together !== undefined && { together: body.together }),
  };
  const answer = viewOf(kept.state, made);
  const then = whatFollows(desk, kept.state, made);
  const written = await change(messages, kept, (state) => decideBoth(made, offer.value, state), {
    bytes: made.letter ? [letterText, ...(form ? [form] : [])] : [],
    then,
    // What it owed is done with those: in the order of the same writes, so that nobody has to look at it again.
    atLast: [{ type: 'WorkDone', at }],
    ...(request && { request: { ...request, answer } }),
  });
  if (!written.ok) return written;
  desk.madeHere.keep(then, written.value.followed ?? [], at);
  desk.log('message-captured', { message: logId(messageId), cases: made.matters.length });
  if (messageWakesAt(written.value.state)) desk.ring({ kind: 'message', id: messageId });
  if (made.letter && !made.letter.undoUntil && !made.way && !owedBy(written.value.state)) desk.ring({ kind: 'letter', id: letterId });
  return ok(answer);
}
