import type { Case, CaseEvent, Opening } from '../../shared/domain/case/case';
import type { CaseRefusal } from '../../shared/domain/case/commands';
import { decideCase } from '../../shared/domain/case/decide';
import { closingOf } from '../../shared/domain/case/restriction';
import type { CouncilCounting } from '../../shared/domain/clock/counting';
import { decideLetter } from '../../shared/domain/letter/decide';
import type { Letter } from '../../shared/domain/letter/letter';
import { isOurOwn, type Writing } from '../../shared/domain/letter/writing';
import type { MessageCommand, MessageRefusal } from '../../shared/domain/message/commands';
import { decideMessage } from '../../shared/domain/message/decide';
import { owedBy, owesTheSame, type Capture, type Matter, type Message, type MessageEvent } from '../../shared/domain/message/message';
import { asConfirmed, receiptOf, writerOf } from '../../shared/domain/message/via';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { later, type Instant } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { correlated } from '../adapters/system/correlation';
import { logId } from '../adapters/system/log-id';
import { correlationOfMessage } from './correlations';
import type { Write } from '../ports/document-store';
import type { Kept } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { messageStore } from '../stores/message-store';
import { peopleStore } from '../stores/people-store';
import { originOf } from './matters-asked';
import { change } from './change';
import { noteReturned } from './choose-frequency';
import type { Desk } from './desk';
import { putOffBy } from './put-off';
import { rootOf } from './root-of';
import { sendLetter } from './send-letter';
import { withdraw } from './withdraw';
import { makeRedirection } from './make-redirection';
import { tellDuty } from './tell-duty';

function openingOf(message: Message, capture: Capture, matter: Matter, { rules, usual, councilCalendar: { name, version } }: CouncilCounting): Opening {
  const arrival = asConfirmed(message.arrival, capture.confirmed);
  const { caseId, no, kind, area, inShort, wanted, concerning } = matter;
  const ground = matter.restricted ?? (concerning.length > 0 ? 'a colleague' : undefined);
  return {
    id: caseId, origin: originOf(message, no), kind, area, inShort, wanted, concerning,
    profile: matter.profile ?? usual.id,
    convention: rules.convention,
    calendar: { name, version },
    writer: writerOf(arrival) ?? { name: '', address: '' },
    receipt: receiptOf(arrival),
    ...(arrival.via?.is === 'form' && { channel: arrival.via.channel }),
    ...(arrival.channel && { channel: arrival.channel }),
    contact: capture.contact,
    letterId: capture.letterId,
    ...(matter.place && { place: matter.place }),
    ...(matter.lead && { lead: { caseId: matter.lead, by: capture.by, at: capture.at } }),
    ...(ground && { restriction: { ground, named: [capture.by], by: capture.by, at: capture.at } }),
    ...(capture.onBehalf && { onBehalf: { ...capture.onBehalf, authority: { is: 'not asked' } } }),
    ...(capture.way && { byHand: capture.way.by }),
    ...(capture.cannot && { cannot: capture.cannot }),
  };
}

const events = <Event>(decided: Result<Event[], { code: string }>): Event[] => {
  if (!decided.ok) throw new Error(`What a capture owes was refused: ${decided.refusal.code}`);
  return decided.value;
};

function writingOf(desk: Desk, { arrival }: Message, capture: Capture): Writing | undefined {
  const { matters, letterId, contact, to, cc, newThread, by, letter, way } = capture;
  return letter && {
    id: letterId, kind: 'acknowledgement', cases: matters.map((matter) => matter.caseId), mailbox: desk.council.mailbox,
    answers: { messageId: arrival.id, itemId: arrival.itemId },
    to, by, contact, ...letter, ...(cc && { cc }), ...(newThread && { newThread }), ...(way && { way }),
    tells: matters.flatMap(({ caseId, answerBy }) => (answerBy ? [{ caseId, answerBy }] : [])),
    concerning: matters.flatMap((matter) => matter.concerning),
    areas: [...new Set(matters.map((matter) => matter.area))],
  };
}

const openOf = (desk: Desk, message: Message, capture: Capture, matter: Matter) =>
  ({ type: 'Open', at: capture.at, by: capture.by, opening: openingOf(message, capture, matter, desk.counting), ...(capture.wishes && { recorded: capture.wishes }) }) as const;

/** The cases and the letter that a capture makes, as writes that follow from it. Each creates, so made twice it is once. */
export function whatFollows(desk: Desk, message: Message, capture: Capture): Write[] {
  const [cases, letters] = [caseStore(desk.ownWork, desk.counting), letterStore(desk.ownWork)];
  const writing = writingOf(desk, message, capture);
  if (writing?.mostADay !== undefined) desk.owedHere?.note(writing.to.address, capture.at);
  return [
    ...capture.matters.map((matter) => cases.creation(matter.caseId, events(decideCase(openOf(desk, message, capture, matter), undefined, desk.counting)))),
    ...(writing ? [letters.creation(writing.id, events(decideLetter({ type: 'Owe', at: capture.at, writing }, undefined)))] : []),
  ];
}

/**
 * Makes of what follows from a capture whatever is not there yet. A case that another message opened stops it. Gives the
 * letter as it was found, where it was there already: then all of its cases are, since it is made after them.
 */
async function openCases(desk: Desk, message: Message, capture: Capture): Promise<Kept<Letter> | undefined> {
  const letter = await letterStore(desk.ownWork).get(capture.letterId);
  if (letter) return letter;
  const cases = caseStore(desk.ownWork, desk.counting);
  const there = await Promise.all(capture.matters.map(async (matter) => events(decideCase(openOf(desk, message, capture, matter), (await cases.get(matter.caseId))?.state, desk.counting)).length === 0));
  if (there.every(Boolean) && capture.cannot) return undefined;
  for (const write of whatFollows(desk, message, capture)) await desk.ownWork.write(write);
  return undefined;
}

/** A case that ended just as a message was put with it takes nothing: the message waits in the inbox, as closed as the case. */
async function putBack(desk: Desk, messageId: string, caseId: string, since: Instant): Promise<void> {
  const there = (await caseStore(desk.ownWork, desk.counting).get(caseId))?.state;
  if (!there) throw new Error(`There is no case ${caseId}`);
  const said = await change(messageStore(desk.ownWork, desk.counting), messageId, (state) =>
    decideMessage({ type: 'PutBack', at: desk.clock.now(), caseId, since, closing: closingOf(there), reason: 'its case has ended' }, state),
  );
  if (!said.ok) throw new Error(`Message ${messageId} could not be put back into the inbox: ${said.refusal.code}`);
}

async function tellCase(desk: Desk, message: Message): Promise<void> {
  if (message.situation.is !== 'joined') return;
  const { caseId, at, by } = message.situation;
  const { id: messageId, receivedAt } = message.arrival;
  const from = writerOf(message.arrival);
  // The case may have been put with another since: then that one hears of it. One that is just giving itself up is waited for.
  const root = await rootOf(desk, desk.ownWork, caseId);
  const id = root?.id ?? caseId;
  const told = await change<Case, CaseEvent, CaseRefusal>(caseStore(desk.ownWork, desk.counting), id, (state) => {
    const { situation } = state;
    if (situation.is === 'joining' || situation.is === 'joined') return refuse({ code: 'case-with-another', into: situation.into });
    return decideCase({ type: 'JoinMessage', at, messageId, receivedAt, from: from?.address ?? '', ...(by && { by }) }, state, desk.counting);
  });
  if (!told.ok && (told.refusal.code === 'capture-withdrawn' || told.refusal.code === 'anonymised')) return putBack(desk, messageId, id, at);
  if (!told.ok) throw new Error(`Case ${caseId} could not be told of its message: ${told.refusal.code}`);
}

/** Whether it is where somebody is written to now: what comes back from where they were says nothing of it. */
const isAddressOf = async (desk: Desk, person: PersonId, address: string): Promise<boolean> => (await peopleStore(desk.ownWork).person(person))?.email?.toLowerCase() === address.toLowerCase();

/** A letter came back: every case that it serves hears so first, then the letter says it. Told twice, they hear it once. */
async function tellBounce(desk: Desk, { situation }: Message): Promise<void> {
  if (situation.is !== 'filed' || situation.bounced === undefined) return;
  const { bounced: letterId, at } = situation;
  const letters = letterStore(desk.ownWork);
  const letter = await letters.get(letterId);
  // A report can be here before the mailbox has said that the letter went: then it waits for that.
  if (letter?.state.situation.is === 'sending') throw new Error(`Letter ${letterId} came back before it is known to have gone`);
  if (letter?.state.situation.is !== 'sent') return;
  for (const caseId of letter.state.writing.cases) {
    const told = await change<Case, CaseEvent, CaseRefusal>(caseStore(desk.ownWork, desk.counting), caseId, (state) => decideCase({ type: 'HearBounced', at, letterId }, state, desk.counting));
    if (!told.ok) throw new Error(`Case ${caseId} could not be told that its letter came back: ${told.refusal.code}`);
  }
  const { writing } = letter.state;
  const { cases, answers, digest, to } = writing;
  if (digest && (await isAddressOf(desk, digest.person, to.address))) await noteReturned(desk, digest.person, letterId, at);
  if (cases.length === 0 && !isOurOwn(writing)) {
    const heard = await change(messageStore(desk.ownWork, desk.counting), answers.messageId, (state) => decideMessage({ type: 'HearRedirectionBounced', at, letterId }, state));
    if (!heard.ok) throw new Error(`Message ${answers.messageId} could not be told that its letter came back: ${heard.refusal.code}`);
  }
  const said = await change(letters, letterId, (state) => decideLetter({ type: 'ReportBounce', at }, state));
  if (!said.ok) throw new Error(`Letter ${letterId} could not say that it came back: ${said.refusal.code}`);
}

/**
 * Does what a message owes: word to the duty contacts, the letter that redirects its writer, its cases and its letter, or word to the case it joined; then says
 * in the message that it is done. Doing it twice, or from two places at once, comes to the same. What fails is put off, never dropped.
 */
export async function doMessageWork(desk: Desk, messageId: string): Promise<void> {
  const found = await messageStore(desk.ownWork, desk.counting).get(messageId);
  if (found) await correlated(correlationOfMessage(found.state), () => doWorkOf(desk, found));
}

async function doWorkOf(desk: Desk, found: Kept<Message>): Promise<void> {
  const messages = messageStore(desk.ownWork, desk.counting);
  const messageId = found.id;
  // Before all else: a danger that somebody is to be told of waits for no letter.
  const told = await tellDuty(desk, found);
  const kept = await makeRedirection(desk, told);
  const owed = owedBy(kept.state);
  if (!owed) return;
  const { situation } = kept.state;
  let letter: Kept<Letter> | undefined;
  // What somebody decides meanwhile, such as to take the capture back, owes other work, which is not done by this.
  const note = (command: MessageCommand, message: string | Kept<Message>) =>
    change<Message, MessageEvent, MessageRefusal>(messages, message, (state) => (owesTheSame(state, kept.state) ? decideMessage(command, state) : ok([])));
  try {
    if (situation.is === 'captured') letter = await openCases(desk, kept.state, situation.capture);
    if (situation.is === 'captured' && situation.withdrawing) return await withdraw(desk, kept, situation.capture, situation.withdrawing);
    await tellCase(desk, kept.state);
    await tellBounce(desk, kept.state);
  } catch (cause) {
    const until = later(desk.clock.now(), putOffBy(owed.attempts));
    desk.log('message-work-put-off', { message: logId(messageId), attempts: owed.attempts + 1, until });
    await note({ type: 'PutOffWork', at: desk.clock.now(), until }, messageId);
    if (owed.attempts < 5) return;
    throw cause;
  }
  await Promise.all([note({ type: 'FinishWork', at: desk.clock.now() }, kept), situation.is === 'captured' && situation.capture.letter ? sendLetter(desk, letter ?? situation.capture.letterId) : undefined]);
}
