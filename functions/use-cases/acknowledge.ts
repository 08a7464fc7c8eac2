import { countingFor, type Counting, type CouncilCounting } from '../../shared/domain/clock/counting';
import { readClock, type Reading } from '../../shared/domain/clock/reading';
import { acknowledgementSubject, acknowledgementTemplate, checkPromises, usualMostADay, writeAcknowledgement, type AcknowledgementFacts } from '../../shared/domain/letter/acknowledgement';
import type { CheckedPromise } from '../../shared/domain/letter/promises';
import { copiedIn, type RecipientRefusal } from '../../shared/domain/letter/recipients';
import { sendingOf, type Sending } from '../../shared/domain/letter/sending';
import { isSensitive, subjectFor } from '../../shared/domain/letter/sensitive';
import { stands } from '../../shared/domain/message/flag';
import { noWishes } from '../../shared/domain/case/contact';
import { isSameOrigin, type Origin } from '../../shared/domain/case/case';
import { undoUntil } from '../../shared/domain/letter/undo';
import type { ByHand } from '../../shared/domain/letter/way';
import { referenceFrom } from '../../shared/domain/case/reference';
import { asConfirmed, receiptOf, writerOf, type Confirmed } from '../../shared/domain/message/via';
import { receivedOn, type Receipt } from '../../shared/domain/clock/convention';
import type { Matter, Message } from '../../shared/domain/message/message';
import type { CouncilSettings } from '../../shared/domain/people/vocabulary';
import type { Instant, LondonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { CaptureBody } from '../../shared/contract/bodies';
import type { Place } from '../../shared/domain/place/place';
import { digestOf } from '../adapters/system/digest';
import { peopleStore } from '../stores/people-store';
import { ownDomains, type Desk } from './desk';
import { placeFrom, type LookUpRefusal } from './places';
import { recipientOf } from './recipient-of';

/** An acknowledgement as it would go, with what it promises. */
export interface DraftedAcknowledgement {
  sending: Sending;
  way?: ByHand;
  /** Until when it waits for Undo. */
  waitsUntil?: Instant;
  subject: string;
  /** Nothing of the message goes with it: neither its subject nor its thread. */
  newThread: boolean;
  text: string;
  template: string;
  matters: (Matter & { answerBy: LondonDate })[];
  promises: CheckedPromise[];
  /** The dates of its first matter, under the profile of the service chosen. */
  dates: { reading: Reading; counting: Counting };
  /** How many may go to that address in a day; absent, as many as there are. */
  mostADay?: number;
}

export type DraftRefusal = { code: 'no-such-area'; area: string } | { code: 'no-such-contact' } | RecipientRefusal | { code: 'no-answer-date' } | LookUpRefusal;

/** The first capture's digest stays as it always was. */
const matterDigest = ({ messageId, matter, withdrawn }: Origin, salt: number): string => digestOf(messageId, String(matter), String(salt), ...(withdrawn === undefined ? [] : [`after ${withdrawn}`]));

/** Where the nth matter of a message comes from, captures that were taken back counted: their cases have ended. */
export const originOf = ({ arrival, withdrawn = [] }: Message, matter: number): Origin => ({ messageId: arrival.id, matter, ...(withdrawn.length > 0 && { withdrawn: withdrawn.length }) });

/**
 * The reference of a matter: always the same for the same message and number. One that another message's case has
 * already (one in seventeen thousand million) is passed over.
 */
async function caseIdFor(desk: Desk, origin: Origin): Promise<string> {
  for (let salt = 0; ; salt += 1) {
    const id = referenceFrom(desk.council.prefix, matterDigest(origin, salt));
    const there = await desk.ownWork.get('case', id);
    const its = (there?.data as { state: { origin: Origin } } | undefined)?.state.origin;
    if (!its || isSameOrigin(its, origin)) return id;
  }
}

/** The profile of a matter: its service area's, or the council's usual one (product rule "Timescales are data"). */
export function profileOf({ areas }: CouncilSettings, area: string, { profiles, usual }: CouncilCounting) {
  const named = areas.find((each) => each.id === area)?.profile;
  return profiles.find((each) => each.id === named) ?? usual;
}

function firstStage(counting: CouncilCounting, council: CouncilSettings, area: string): Counting {
  const first = countingFor(counting, profileOf(council, area, counting));
  if (!first) throw new Error('A profile has a first stage');
  return first;
}

/**
 * When a matter will be answered, as the letter says it: where that counts from the acknowledgement, as if it were sent
 * today, and the date stands if sending slips (product rule "Acknowledgement").
 */
export function answerByFor(desk: Desk, council: CouncilSettings, area: string, received: Receipt): LondonDate | undefined {
  const now = desk.clock.now();
  return readClock({ received, acknowledgedAt: now }, firstStage(desk.counting, council, area), now).answer.by;
}

/** What is asked of a capture. `lead`: the case that it is linked under, where it is captured with others of one matter. */
export type CaptureAsked = CaptureBody & { lead?: string };

/** Whom somebody has said that the message is about, every matter of it is about, until a manager says otherwise. */
const aboutIn = ({ about }: Message, concerning: readonly string[]): string[] => [...new Set([...concerning, ...(about?.concerning ?? [])])];

/** Where each matter is, looked up in the council's table. */
async function placesOf(desk: Desk, { matters }: CaptureBody): Promise<Result<{ place?: Place }[], LookUpRefusal>> {
  const found: { place?: Place }[] = [];
  for (const { place } of matters) {
    const one = place && (await placeFrom(desk, place));
    if (one && !one.ok) return one;
    found.push(one ? { place: one.value } : {});
  }
  return ok(found);
}

/**
 * Drafts the one acknowledgement of a message in Heard's words or an officer's, and checks what it promises.
 * Refuses areas and contacts that the council does not have, and any address that the message does not hold.
 */
export async function draftAcknowledgement(desk: Desk, message: Message, body: CaptureAsked): Promise<Result<DraftedAcknowledgement, DraftRefusal>> {
  const people = peopleStore(desk.ownWork);
  const [council, contact] = await Promise.all([people.settings(), people.person(body.contact)]);
  if (!council) throw new Error('This council has no settings yet');
  if (!contact) return refuse({ code: 'no-such-contact' });
  const unknown = body.matters.find((matter) => !council.areas.some((area) => area.id === matter.area));
  if (unknown) return refuse({ code: 'no-such-area', area: unknown.area });
  const arrival = asConfirmed(message.arrival, body.confirmed as Confirmed | undefined);
  const received = receiptOf(arrival);
  const recipients = recipientOf(arrival, body);
  if (!recipients.ok) return recipients;
  const places = await placesOf(desk, body);
  if (!places.ok) return places;
  const matters = await Promise.all(
    body.matters.map(async ({ restricted, concerning, place: _asked, ...matter }, at): Promise<Matter> => ({ ...matter, ...places.value[at], concerning: aboutIn(message, concerning), ...(restricted && { restricted }), ...(body.lead !== undefined && { lead: body.lead }), no: at + 1, profile: profileOf(council, matter.area, desk.counting).id, caseId: await caseIdFor(desk, originOf(message, at + 1)) })),
  );
  const dated = matters.flatMap((matter) => {
    const answerBy = answerByFor(desk, council, matter.area, received);
    return answerBy ? [{ ...matter, answerBy }] : [];
  });
  if (dated.length < matters.length) return refuse({ code: 'no-answer-date' });
  const sensitive = matters.some(({ profile = '', restricted, concerning }) => isSensitive({ profile, danger: stands(message.danger), restricted: restricted !== undefined || concerning.length > 0 }));
  const facts: AcknowledgementFacts = {
    sensitive,
    council: council.name,
    writer: writerOf(arrival)?.name ?? '',
    received: receivedOn(received),
    ...(message.arrival.channel && { channel: message.arrival.channel }),
    matters: dated.map(({ caseId, inShort, wanted, answerBy }) => ({ reference: caseId, inShort, wanted, answerBy })),
    contact: { name: contact.name, telephone: contact.telephone },
    own: ownDomains(desk.council),
  };
  const counting = firstStage(desk.counting, council, matters[0]?.area ?? '');
  const most = council.acknowledgementsADay ?? usualMostADay;
  const text = body.letterText ?? writeAcknowledgement(facts);
  const { to, cc, way } = recipients.value;
  const waitsUntil = way ? undefined : undoUntil(body.undo, desk.clock.now(), council.undoSeconds);
  return ok({
    ...(way && { way }),
    ...(waitsUntil && { waitsUntil }),
    sending: sendingOf({
      to, cc, copied: copiedIn([arrival], to), way: way ?? { by: 'email', to: to.address }, own: ownDomains(desk.council), wishes: noWishes,
      // Heard's own words repeat what the writer told us, and nothing else.
      ...(body.letterText !== undefined && body.onBehalf && { onBehalf: { ...body.onBehalf, authority: { is: 'not asked' } } }),
    }),
    subject: subjectFor(acknowledgementSubject(arrival.via?.is === 'passed on' ? arrival.via.subject : arrival.subject, facts.matters, message.arrival.logged === undefined), facts.matters.map(({ reference }) => reference), sensitive),
    newThread: sensitive || arrival.via !== undefined,
    text,
    template: body.letterText === undefined ? acknowledgementTemplate : `${acknowledgementTemplate}, edited`,
    matters: dated,
    promises: checkPromises(text, facts),
    ...(most > 0 && { mostADay: most }),
    dates: { counting, reading: readClock({ received }, counting, desk.clock.now()) },
  });
}
