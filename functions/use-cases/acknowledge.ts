import { readClock } from '../../shared/domain/clock/reading';
import { acknowledgementSubject, acknowledgementTemplate, checkPromises, writeAcknowledgement, type AcknowledgementFacts, type CheckedPromise } from '../../shared/domain/letter/acknowledgement';
import type { Correspondent } from '../../shared/domain/case/case';
import { referenceFrom } from '../../shared/domain/case/reference';
import type { Matter, Message } from '../../shared/domain/message/message';
import type { CouncilSettings, Person } from '../../shared/domain/people/vocabulary';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { CaptureBody } from '../../shared/contract/bodies';
import { digestOf } from '../adapters/system/digest';
import { peopleStore } from '../stores/people-store';
import type { Desk } from './desk';

/** An acknowledgement as it would go, with what it promises. */
export interface DraftedAcknowledgement {
  to: Correspondent;
  subject: string;
  text: string;
  template: string;
  matters: Matter[];
  promises: CheckedPromise[];
}

export type DraftRefusal = { code: 'no-such-area'; area: string } | { code: 'no-such-contact' } | { code: 'address-not-offered'; to: string } | { code: 'no-answer-date' };

const matterDigest = (messageId: string, no: number, salt: number): string => digestOf(messageId, String(no), String(salt));

/**
 * The reference of a matter: always the same for the same message and number. One that another message's case has
 * already (one in seventeen thousand million) is passed over.
 */
async function caseIdFor(desk: Desk, messageId: string, no: number): Promise<string> {
  for (let salt = 0; ; salt += 1) {
    const id = referenceFrom(desk.council.prefix, matterDigest(messageId, no, salt));
    const there = await desk.ownWork.get('case', id);
    const origin = (there?.data as { state: { origin: { messageId: string; matter: number } } } | undefined)?.state.origin;
    if (!origin || (origin.messageId === messageId && origin.matter === no)) return id;
  }
}

/** The addresses that a message itself offers: its writer, and where it asks replies to go. */
export function offeredAddresses({ arrival }: Message): Correspondent[] {
  const offered = [...(arrival.from ? [arrival.from] : []), ...arrival.replyTo];
  return offered.filter((each, at) => offered.findIndex((other) => other.address.toLowerCase() === each.address.toLowerCase()) === at);
}

function factsOf(desk: Desk, council: CouncilSettings, message: Message, matters: readonly Matter[], contact: Person): AcknowledgementFacts | undefined {
  const { answer, received } = readClock({ receivedAt: message.arrival.receivedAt }, desk.counting, desk.clock.now());
  const answerBy = answer.by;
  if (!answerBy) return undefined;
  return {
    council: council.name,
    writer: message.arrival.from?.name ?? '',
    received,
    matters: matters.map(({ caseId, inShort, wanted }) => ({ reference: caseId, inShort, wanted, answerBy })),
    contact: { name: contact.name, telephone: contact.telephone },
  };
}

/**
 * Drafts the one acknowledgement of a message in Heard's words or an officer's, and checks what it promises.
 * Refuses areas and contacts that the council does not have, and any address that the message does not offer.
 */
export async function draftAcknowledgement(desk: Desk, message: Message, body: CaptureBody): Promise<Result<DraftedAcknowledgement, DraftRefusal>> {
  const people = peopleStore(desk.ownWork);
  const [council, contact] = await Promise.all([people.settings(), people.person(body.contact)]);
  if (!council) throw new Error('This council has no settings yet');
  if (!contact) return refuse({ code: 'no-such-contact' });
  const unknown = body.matters.find((matter) => !council.areas.some((area) => area.id === matter.area));
  if (unknown) return refuse({ code: 'no-such-area', area: unknown.area });
  const to = offeredAddresses(message).find((each) => each.address.toLowerCase() === body.to.toLowerCase());
  if (!to) return refuse({ code: 'address-not-offered', to: body.to });
  const matters = await Promise.all(
    body.matters.map(async (matter, at): Promise<Matter> => ({ ...matter, no: at + 1, caseId: await caseIdFor(desk, message.arrival.id, at + 1) })),
  );
  const facts = factsOf(desk, council, message, matters, contact);
  if (!facts) return refuse({ code: 'no-answer-date' });
  const text = body.letterText ?? writeAcknowledgement(facts);
  return ok({
    to,
    subject: acknowledgementSubject(message.arrival.subject, facts.matters),
    text,
    template: body.letterText === undefined ? acknowledgementTemplate : `${acknowledgementTemplate}, edited`,
    matters,
    promises: checkPromises(text, facts),
  });
}
