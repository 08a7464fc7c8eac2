import { noWishes } from '../../shared/domain/case/contact';
import { receivedOn } from '../../shared/domain/clock/convention';
import { decideLetter } from '../../shared/domain/letter/decide';
import type { CheckedPromise } from '../../shared/domain/letter/promises';
import { copiedIn, recipientsFor, type RecipientRefusal } from '../../shared/domain/letter/recipients';
import { checkRedirection, redirectionTemplate, writeRedirection, type RedirectionFacts } from '../../shared/domain/letter/redirection';
import { refusalOfSending, sendingOf, type Sending, type SendingRefusal } from '../../shared/domain/letter/sending';
import type { Writing } from '../../shared/domain/letter/writing';
import { withoutLinks } from '../../shared/domain/letter/links';
import type { MessageRefusal } from '../../shared/domain/message/commands';
import { decideMessage } from '../../shared/domain/message/decide';
import { stands } from '../../shared/domain/message/flag';
import { closingOf, concernedBy, type Message } from '../../shared/domain/message/message';
import { procedureCalled, type Procedure } from '../../shared/domain/message/procedures';
import { receiptOf, writerOf } from '../../shared/domain/message/via';
import { later } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { RedirectBody } from '../../shared/contract/handover';
import { digestOf } from '../adapters/system/digest';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { letterStore } from '../stores/letter-store';
import { messageStore } from '../stores/message-store';
import { peopleStore } from '../stores/people-store';
import { sweepAfter } from './capture';
import { carriedOut, change, type ChangeRefusal } from './change';
import { ownDomains, type Desk } from './desk';
import { messageInSight } from './in-sight';
import { nameBytes } from './read-item';

export type RedirectRefusal = MessageRefusal | ChangeRefusal | RecipientRefusal | SendingRefusal | { code: 'no-such-procedure' } | { code: 'not-another-bodys' } | { code: 'no-such-body' } | { code: 'passed-on-unconfirmed' } | { code: 'letter-lacks'; promises: CheckedPromise[] };

/** A redirection as it would go. */
export interface DraftedRedirection {
  row: Procedure;
  writing: Omit<Writing, 'id' | 'text'>;
  text: string;
  promises: CheckedPromise[];
  sending: Sending;
}

/** Of a message that somebody may not read over the writer's shoulder, and of one that was sent for its writer, nothing goes with it. */
const beginsThread = (message: Message): boolean => stands(message.danger) || closingOf(message).openTo !== undefined || message.arrival.via !== undefined;

/** Drafts the reply that says whom to write to, in Heard's words or an officer's, and checks it. Changes nothing. */
export async function draftRedirection(desk: Desk, by: string, message: Message, body: RedirectBody): Promise<Result<DraftedRedirection, RedirectRefusal>> {
  const { arrival } = message;
  const row = procedureCalled(body.procedure);
  if (!row) return refuse({ code: 'no-such-procedure' });
  if (row.elsewhere === undefined) return refuse({ code: 'not-another-bodys' });
  // Who wrote what was passed on, an officer confirms when it is captured: until then nothing is sent.
  if (arrival.via?.is === 'passed on') return refuse({ code: 'passed-on-unconfirmed' });
  const [council, officer, own] = await Promise.all([desk.settings(), peopleStore(desk.ownWork).person(by), ownDomains(desk)]);
  const known = council.bodies?.find(({ id, procedure }) => id === body.body && procedure === row.id);
  if (body.body !== undefined && !known) return refuse({ code: 'no-such-body' });
  const recipients = recipientsFor(arrival, { to: body.to, cc: body.cc ?? [] });
  if (!recipients.ok) return recipients;
  const { to, cc } = recipients.value;
  const facts: RedirectionFacts = { council: council.name, writer: writerOf(arrival)?.name ?? '', received: receivedOn(receiptOf(arrival)), body: known ?? { name: row.elsewhere }, officer: officer?.name ?? '', own, ...(arrival.channel && { channel: arrival.channel }) };
  const text = body.letterText ?? writeRedirection(facts);
  const promises = checkRedirection(text, facts);
  const newThread = beginsThread(message);
  return ok({
    row, text, promises,
    sending: sendingOf({ to, cc, copied: copiedIn([arrival], to), way: { by: 'email', to: to.address }, own, wishes: noWishes }),
    writing: {
      kind: 'redirection', cases: [], mailbox: desk.council.mailbox, answers: { messageId: arrival.id, itemId: arrival.itemId }, to, by, contact: by,
      subject: newThread ? `Your message to ${council.name}` : `Re: ${withoutLinks(arrival.subject).replace(/^\s*(re\s*:\s*)+/i, '').trim() || 'your message'}`,
      template: body.letterText === undefined ? redirectionTemplate : `${redirectionTemplate}, edited`,
      keeps: promises.map(({ promise }) => promise), concerning: concernedBy(message), areas: [],
      ...(cc.length > 0 && { cc }), ...(newThread && { newThread }),
    },
  });
}

/**
 * Tells the writer of a message whom to write to, where their matter is another body's: ONE write on the message that
 * makes the letter owed, and then the letter. It is neither acknowledgement nor answer. What came back leaves the
 * handover owed. Nothing of the message goes to that body.
 */
export async function redirectWriter(desk: Desk, by: string, messageId: string, body: RedirectBody, request?: RequestKey): Promise<Result<Kept<Message>, RedirectRefusal>> {
  const kept = await messageInSight(desk, messageId);
  if (!kept) return refuse({ code: 'not-found' });
  const before = carriedOut(kept, request);
  if (!before.ok) return before;
  if (before.value) return ok(kept);
  const draft = await draftRedirection(desk, by, kept.state, body);
  if (!draft.ok) return draft;
  const { row, promises, sending, text } = draft.value;
  const lacking = promises.filter((promise) => !promise.kept);
  if (lacking.length > 0) return refuse({ code: 'letter-lacks', promises: lacking });
  const unready = refusalOfSending(sending, body.confirms);
  if (unready) return refuse(unready);
  const at = desk.clock.now();
  const id = `redirect-${digestOf(messageId, by, at).slice(0, 24)}`;
  const words = nameBytes(desk.council.key, id, Buffer.from(text));
  const writing: Writing = { ...draft.value.writing, id, text: words.name };
  const owed = decideLetter({ type: 'Owe', at, writing }, undefined);
  if (!owed.ok) throw new Error('To owe a letter is never refused');
  const redirected = await change(
    messageStore(desk.documents, desk.counting), kept,
    (state) => decideMessage({ type: 'Redirect', at, by, procedure: row.id, to: row.takes, writing, notBefore: later(at, sweepAfter) }, state),
    { bytes: [words], then: [letterStore(desk.ownWork).creation(id, owed.value)], ...(request && { request: { ...request, answer: null } }) },
  );
  if (redirected.ok) desk.ring({ kind: 'message', id: messageId });
  return redirected;
}
