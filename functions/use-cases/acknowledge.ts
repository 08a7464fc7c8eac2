import type { Counting } from '../../shared/domain/clock/counting';
import { readClock, type Reading } from '../../shared/domain/clock/reading';
import { acknowledgementSubject, acknowledgementTemplate, checkPromises, writeAcknowledgement, type AcknowledgementFacts } from '../../shared/domain/letter/acknowledgement';
import type { CheckedPromise } from '../../shared/domain/letter/promises';
import { copiedIn, type RecipientRefusal } from '../../shared/domain/letter/recipients';
import { sendingOf, type Sending } from '../../shared/domain/letter/sending';
import { isSensitive, subjectFor } from '../../shared/domain/letter/sensitive';
import { stands } from '../../shared/domain/message/flag';
import { noWishes, type RecordedWishes } from '../../shared/domain/case/contact';
import { undoUntil } from '../../shared/domain/letter/undo';
import { usualAcknowledgementsADay } from '../../shared/domain/letter/vocabulary';
import type { ByHand } from '../../shared/domain/letter/way';
import { asConfirmed, receiptOf, writerOf, type Confirmed } from '../../shared/domain/message/via';
import { receivedOn } from '../../shared/domain/clock/convention';
import type { Message } from '../../shared/domain/message/message';
import type { Instant } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { CaptureBody } from '../../shared/contract/bodies';
import { colleague } from './colleagues';
import { ownDomains, type Desk } from './desk';
import { firstStage, mattersAsked, type DatedMatter, type MatterRefusal } from './matters-asked';
import { recipientOf } from './recipient-of';
import { recordedFrom } from './wishes-from';

/** An acknowledgement as it would go, with what it promises. */
export interface DraftedAcknowledgement {
  sending: Sending;
  way?: ByHand;
  /** How the writer is written to, where that is known. */
  recorded?: RecordedWishes;
  /** Until when it waits for Undo. */
  waitsUntil?: Instant;
  subject: string;
  /** Nothing of the message goes with it: neither its subject nor its thread. */
  newThread: boolean;
  text: string;
  template: string;
  matters: DatedMatter[];
  promises: CheckedPromise[];
  /** The dates of its first matter, under the profile of the service chosen. */
  dates: { reading: Reading; counting: Counting };
  /** How many may go to that address in a day; absent, as many as there are. */
  mostADay?: number;
}

export type DraftRefusal = { code: 'no-such-contact' } | RecipientRefusal | MatterRefusal;

/** What is asked of a capture. `lead`: the case that it is linked under, where it is captured with others of one matter; `together`: the first of their messages. */
export type CaptureAsked = CaptureBody & { lead?: string; together?: string };

/**
 * Drafts the one acknowledgement of a message in Heard's words or an officer's, and checks what it promises.
 * Refuses areas and contacts that the council does not have, and any address that the message does not hold.
 */
export async function draftAcknowledgement(desk: Desk, message: Message, body: CaptureAsked): Promise<Result<DraftedAcknowledgement, DraftRefusal>> {
  const [council, contact] = await Promise.all([desk.settings(), colleague(desk, body.contact)]);
  if (!contact) return refuse({ code: 'no-such-contact' });
  const arrival = asConfirmed(message.arrival, body.confirmed as Confirmed | undefined);
  const received = receiptOf(arrival);
  const recipients = recipientOf(arrival, body);
  if (!recipients.ok) return recipients;
  const asked = await mattersAsked(desk, message, { ...body, received }, council);
  if (!asked.ok) return asked;
  const matters = asked.value;
  const sensitive = matters.some(({ profile = '', restricted, concerning }) => isSensitive({ profile, danger: stands(message.danger), restricted: restricted !== undefined || concerning.length > 0 }));
  const own = await ownDomains(desk);
  const facts: AcknowledgementFacts = {
    sensitive,
    council: council.name,
    writer: writerOf(arrival)?.name ?? '',
    received: receivedOn(received),
    ...(message.arrival.channel && { channel: message.arrival.channel }),
    matters: matters.map(({ caseId, inShort, wanted, answerBy }) => ({ reference: caseId, inShort, wanted, answerBy })),
    contact: { name: contact.name, telephone: contact.telephone },
    own,
  };
  const counting = firstStage(desk.counting, council, matters[0]?.area ?? '');
  const most = council.acknowledgementsADay ?? usualAcknowledgementsADay;
  const text = body.letterText ?? writeAcknowledgement(facts);
  const { to, cc, way } = recipients.value;
  const recorded = body.wishes && recordedFrom(body.wishes);
  const waitsUntil = way ? undefined : undoUntil(body.undo, desk.clock.now(), council.undoSeconds);
  return ok({
    ...(way && { way }),
    ...(waitsUntil && { waitsUntil }),
    ...(recorded && { recorded }),
    sending: sendingOf({
      to, cc, copied: copiedIn([arrival], to), way: way ?? { by: 'email', to: to.address }, own, wishes: recorded?.wishes ?? noWishes,
      // Heard's own words repeat what the writer told us, and nothing else.
      ...(body.letterText !== undefined && body.onBehalf && { onBehalf: { ...body.onBehalf, authority: { is: 'not asked' } } }),
    }),
    subject: subjectFor(acknowledgementSubject(arrival.via?.is === 'passed on' ? arrival.via.subject : arrival.subject, facts.matters, message.arrival.logged === undefined), facts.matters.map(({ reference }) => reference), sensitive),
    newThread: sensitive || arrival.via !== undefined,
    text,
    template: body.letterText === undefined ? acknowledgementTemplate : `${acknowledgementTemplate}, edited`,
    matters,
    promises: checkPromises(text, facts),
    ...(most > 0 && { mostADay: most }),
    dates: { counting, reading: readClock({ received }, counting, desk.clock.now()) },
  });
}
