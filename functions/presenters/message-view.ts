import { currentStage } from '../../shared/domain/case/case';
import { countingShown, readStage } from '../../shared/domain/case/stage';
import { countingInDoubt } from '../../shared/domain/clock/in-doubt';
import { countingFor, type Counting } from '../../shared/domain/clock/counting';
import { readClock } from '../../shared/domain/clock/reading';
import { workingInWords } from '../../shared/domain/clock/working';
import { isUntouched, mayUndoUntil, type Letter } from '../../shared/domain/letter/letter';
import { undoLeft } from '../../shared/domain/letter/undo';
import type { Logged } from '../../shared/domain/message/logged';
import type { Arrival, Message } from '../../shared/domain/message/message';
import { receiptOf, writerOf } from '../../shared/domain/message/via';
import { mustBeTold, stands } from '../../shared/domain/message/flag';
import type { AutomaticSign, FoundIn, HeldReason } from '../../shared/domain/message/vocabulary';
import { millisecondsOf } from '../../shared/kernel/london';
import { unreachable } from '../../shared/kernel/result';
import type { LetterView } from '../../shared/contract/letters';
import type { MessageCardView, MessageView } from '../../shared/contract/messages';
import type { ListedCard } from '../ports/document-store';
import { caseStore } from '../stores/case-store';
import type { Kept } from '../stores/aggregate-store';
import { letterStore } from '../stores/letter-store';
import { receiptIn } from '../stores/message-store';
import type { Desk } from '../use-cases/desk';
import { looksOf } from '../use-cases/looks-of';
import { wordsOf } from '../use-cases/words-of';
import { dangerView } from './danger-view';
import { letterView } from './letter-view';
import { proposalView } from './proposal-view';
import { handoverActions, handoverInShort, handoverView } from './handover-view';
import { viaView } from './via-view';
import { dutyContactView } from './duty-contact-view';
import type { Reader } from './reader';
import { dutyView, readingView, receiptInWords, whenInWords } from './reading-view';
import { countingOfArea } from './counting-of-area';
import { rosterOf, type Roster } from './roster';

const held: Record<HeldReason, string> = {
  'gone before it was read': 'It was gone from the mailbox before Heard could read it. Look for it in Outlook, Deleted Items included: what is back in the mailbox comes here by itself.',
  'too large': 'It is too large for Heard to read. It is kept as it came; open it in Outlook.',
  'took too long': 'It is built so that reading it took too long. It is kept as it came; open it in Outlook.',
  encrypted: 'It is encrypted for somebody else. Open it in Outlook, or ask the writer to send it again without.',
  unreadable: 'Heard could not read this message. It is kept as it came; open it in Outlook.',
  'not taken in': 'Heard failed when it took this message in. It is kept as it came; open it in Outlook, and tell whoever looks after Heard.',
  'no sender': 'It does not say who sent it.',
  'not from our form': 'It says that it comes from one of the council’s own forms, but our mail system could not confirm that.',
  'stranger quotes a case': 'It quotes a case, but comes from somebody who has not written on it.',
  'quotes no case of ours': 'It quotes a reference that Heard has no case for. Look for what the writer was told before you make a new case: the database may have been put back from a copy.',
  'failed authentication': 'It answers a case, but our mail system could not confirm that it comes from that address.',
  'its case is full': 'It answers a case that holds as many messages as a case can. Make a new case of it, and link the two; or put it away.',
  'its case has ended': 'It was put with a case just as that one’s capture was withdrawn, or its people and texts were removed. Make a case of it, or put it away.',
  'evidence for two cases': 'It points to more than one case.',
  'a matter of its own': 'It came on an answered case, and somebody decided that it is a matter of its own.',
  'answers word of a plan': 'It answers an e-mail in which Heard told a colleague of an engagement plan. Nothing is decided by it: send it to whoever wrote the plan, or put it away.',
  'may mean harm': 'It answers a case, and may mean harm now: read it before anything else.',
};

const signs: Record<AutomaticSign, string> = {
  'delivery report': 'It is a delivery report.',
  'out of office': 'It is an out-of-office reply.',
  'our own mail': 'It is our own mail.',
  'auto-submitted': 'It says that a machine sent it.',
  'null return path': 'It asks that nobody answer it, as machines do.',
};

const layIn: Record<FoundIn, string> = { 'junk email': 'Found in Junk Email.', 'deleted items': 'Found in Deleted Items.' };

const becauseInWords = (because: string): string => handoverInShort(because) ?? held[because as HeldReason] ?? signs[because as AutomaticSign] ?? because;

const noSubject = 'No subject';
const nameless = 'Name not given';

const loggedView = ({ telephone, postal }: Logged): MessageView['logged'] => ({ ...(telephone !== undefined && { telephone }), ...(postal !== undefined && { postal }) });

/** A row of the inbox, from the message's card alone. */
export function messageCardView(desk: Desk, { id, card }: ListedCard): MessageCardView {
  const received = receiptIn(card);
  const counting = countingInDoubt(desk.counting, [], received, desk.clock.now());
  const reading = readClock({ received }, counting, desk.clock.now());
  const because = [card.because === undefined ? '' : becauseInWords(String(card.because)), card.foundIn === undefined ? '' : layIn[card.foundIn as FoundIn]].filter((part) => part !== '').join(' ');
  return {
    id,
    pile: card.pile as MessageCardView['pile'],
    from: { name: String(card.fromName) || (card.channel === undefined ? '' : nameless), address: String(card.from) },
    subject: String(card.subject) || noSubject,
    snippet: String(card.snippet),
    received: receiptInWords(received),
    ...(card.channel !== undefined && { channel: card.channel as MessageCardView['channel'] }),
    acknowledge: dutyView(reading.acknowledge, workingInWords(reading, reading.acknowledge, counting)),
    ...((card.danger === 'told' || card.danger === 'untold') && { danger: card.danger }),
    ...(because !== '' && { because }),
  };
}

function saidOf({ situation }: Message, roster: Roster): string {
  const who = (id: string | undefined): string => (id === undefined ? 'Heard' : roster.person(id).name);
  switch (situation.is) {
    case 'new':
      return 'New: not in Heard yet';
    case 'held':
      return `Held for a person. ${held[situation.reason]}`;
    case 'automatic':
      return `Probably automatic. ${signs[situation.sign]}`;
    case 'filed':
      return situation.as === 'automatic' && situation.by === undefined
        ? `Filed as automatic. ${becauseInWords(situation.because)}`
        : `Put away as “${situation.as}” by ${who(situation.by)}, ${whenInWords(situation.at)}: ${situation.because}`;
    case 'joined':
      return `With case ${situation.caseId}, ${situation.by === undefined ? 'because it answers it' : `put there by ${who(situation.by)}`}, ${whenInWords(situation.at)}.`;
    case 'handed':
      return `Handed over by ${who(situation.by)}, ${whenInWords(situation.at)}.`;
    case 'captured':
      return `Captured by ${who(situation.capture.by)}, ${whenInWords(situation.capture.at)}.${situation.withdrawing ? ' It is being withdrawn.' : ''}`;
    default:
      return unreachable(situation);
  }
}

const DAY = 86_400_000;

/** The sender's own date, said only where it differs from receipt by more than a day; it starts nothing. */
function sentInWords({ sentAt, receivedAt }: Arrival): string | undefined {
  if (!sentAt || Math.abs(millisecondsOf(receivedAt) - millisecondsOf(sentAt)) <= DAY) return undefined;
  return `The sender’s own date is ${whenInWords(sentAt)}. The clock runs from receipt.`;
}

async function casesOf(desk: Desk, message: Message, roster: Roster): Promise<MessageView['cases']> {
  const { situation } = message;
  const ids = situation.is === 'captured' ? situation.capture.matters.map((matter) => matter.caseId) : situation.is === 'joined' ? [situation.caseId] : [];
  const found = await Promise.all(ids.map((id) => caseStore(desk.documents, desk.counting).get(id)));
  return found.flatMap((kept) => {
    if (!kept) return [];
    const { inShort, officer } = kept.state;
    const stage = currentStage(kept.state);
    const reading = readStage(stage, desk.counting, desk.clock.now());
    const working = workingInWords(reading, reading.answer, countingShown(stage, desk.counting));
    return [{ id: kept.id, inShort, answer: dutyView(reading.answer, working), ...(officer !== undefined && { officer: roster.person(officer) }) }];
  });
}

export const attachmentsOf = ({ attachments }: Arrival): MessageView['attachments'] => attachments.map(({ name, type, size }) => ({ name, type, size }));

/** The message's own acknowledgement; nothing else meets the duty to acknowledge. */
const acknowledgementOf = async (desk: Desk, { situation }: Message): Promise<Letter | undefined> =>
  situation.is === 'captured' ? (await letterStore(desk.ownWork).get(situation.capture.letterId))?.state : undefined;

/** What was undone before, so that whoever looks next knows. */
function earlierOf({ withdrawn = [], givenBack = [] }: Message, roster: Roster): string[] {
  const who = (id: string): string => roster.person(id).name;
  const back = givenBack.map(({ to, givenBack: given }) => `Offered to ${to}${given ? `; given back, recorded by ${who(given.by)}, ${whenInWords(given.at)}: ${given.because}` : ''}`);
  const taken = withdrawn.map(({ cases, captured, by, at, because }) => `Captured as ${cases.join(', ')} by ${who(captured.by)}; withdrawn by ${who(by)}, ${whenInWords(at)}: ${because}`);
  return [...taken, ...back];
}

/** Somebody can be answered, or an officer is to say who. */
const mayCapture = (arrival: Arrival): boolean => writerOf(arrival) !== undefined || arrival.via?.is === 'passed on';

function flagActions({ danger }: Message): MessageView['actions'] {
  if (!stands(danger)) return ['raise danger'];
  return [...(danger.told ? [] : (['record told'] as const)), 'lower danger'];
}

const actionsOf = (message: Message, acknowledgement: Letter | undefined): MessageView['actions'] => {
  if (message.anonymised) return [];
  const { situation, arrival } = message;
  if (situation.is === 'captured' && acknowledgement && isUntouched(acknowledgement) && !situation.withdrawing) return [...flagActions(message), ...handoverActions(message), 'withdraw capture'];
  if (situation.is === 'captured' || situation.is === 'joined') return [...flagActions(message), ...handoverActions(message)];
  return [...flagActions(message), ...(mayCapture(arrival) ? (['capture'] as const) : []), 'join', 'keep from colleagues', ...handoverActions(message), ...(situation.is === 'filed' || situation.is === 'handed' || mustBeTold(message.danger) ? [] : (['file'] as const))];
};

/** The letter by which its writer is told whom to write to, once there is one. */
async function redirectionOf(desk: Desk, { handover }: Message, reader: Reader): Promise<LetterView | undefined> {
  const kept = handover?.redirection && (await letterStore(desk.ownWork).get(handover.redirection.letterId));
  return kept && letterView(desk, kept, reader);
}

/** How a message is counted: under the profile that it was captured under, the one of the service it seems to be about, or in doubt the shorter. */
function countingOfMessage(desk: Desk, { arrival, situation }: Message, roster: Roster, area: string | undefined): Counting {
  if (situation.is !== 'captured') return countingOfArea(desk, roster, area, receiptOf(arrival));
  const profile = desk.counting.profiles.find((each) => each.id === situation.capture.matters[0]?.profile) ?? desk.counting.usual;
  return countingFor(desk.counting, profile) ?? countingOfArea(desk, roster, undefined, receiptOf(arrival));
}

/** How many were captured in one act of which this message was the first; nothing where it stands for itself. */
async function togetherWith(desk: Desk, { situation, arrival: { id } }: Message): Promise<{ together?: number }> {
  if (situation.is !== 'captured' || situation.capture.together !== id) return {};
  return { together: await desk.documents.count({ kind: 'message', where: { together: id } }) };
}

/** That others in sight carry the same Message-ID with other words: whichever was answered, this is not that one (product rule "Duplicate delivery"). */
async function sameIdSaid(desk: Desk, { id, internetMessageId }: Arrival): Promise<string | undefined> {
  if (internetMessageId === undefined) return undefined;
  const { items } = await desk.documents.list({ kind: 'message', where: { internetMessageId }, orderBy: 'receivedAt', limit: 10 });
  const others = items.filter((each) => each.id !== id).map((each) => messageCardView(desk, each)).map(({ subject, from, received }) => `“${subject}” from ${from.name || from.address}, received ${received}`);
  return others.length === 0 ? undefined : `Same Message-ID as ${others.join('; and as ')}. The words are other ones: it is a message of its own.`;
}

/** A message as an officer sees it, with what Heard proposes and what may be done. */
export async function messageView(desk: Desk, { state, version }: Kept<Message>, reader: Reader): Promise<MessageView> {
  const roster = await rosterOf(desk);
  const { arrival, situation } = state;
  const [{ text, quoted }, cases] = await Promise.all([wordsOf(desk, arrival), casesOf(desk, state, roster)]);
  const acknowledgement = await acknowledgementOf(desk, state);
  const acknowledgedAt = acknowledgement?.situation.is === 'sent' ? acknowledgement.situation.at : undefined;
  const actions = actionsOf(state, acknowledgement);
  const undo = acknowledgement && actions.includes('withdraw capture') ? mayUndoUntil(acknowledgement) : undefined;
  const earlier = earlierOf(state, roster);
  const handover = handoverView(state, roster);
  const redirection = await redirectionOf(desk, state, reader);
  const sentSaid = sentInWords(arrival);
  const quotes = situation.is === 'held' ? await caseStore(desk.documents, desk.counting).get(situation.quotes[0] ?? '') : undefined;
  const danger = dangerView(state, arrival.via?.is === 'passed on' ? `${text}\n${quoted ?? ''}` : text, roster, await dutyContactView(desk, state.danger?.duty, roster));
  const proposal = actions.includes('capture') ? await proposalView(desk, state, text, roster, reader.id) : undefined;
  const counting = countingOfMessage(desk, state, roster, proposal?.area);
  const reading = readClock({ received: receiptOf(arrival), ...(acknowledgedAt && { acknowledgedAt }) }, counting, desk.clock.now());
  const { id, to, cc, replyTo } = arrival;
  const [looks, sameId] = await Promise.all([looksOf(desk, arrival), sameIdSaid(desk, arrival)]);
  return {
    id,
    situation: situation.is,
    said: saidOf(state, roster),
    from: arrival.logged && arrival.from?.name === '' ? { ...arrival.from, name: nameless } : (writerOf(arrival) ?? arrival.from ?? { name: 'No sender', address: '' }),
    to, cc, replyTo,
    subject: arrival.subject || noSubject,
    received: receiptInWords(receiptOf(arrival)),
    ...(sameId !== undefined && { sameId }),
    ...(arrival.foundIn && { foundIn: layIn[arrival.foundIn] }),
    ...(arrival.channel && { channel: arrival.channel }),
    ...(arrival.logged && { logged: loggedView(arrival.logged) }),
    text,
    attachments: attachmentsOf(arrival),
    reading: readingView(reading, counting),
    cases,
    actions,
    version,
    ...(sentSaid !== undefined && { sentSaid }),
    ...(quoted !== undefined && { quoted }),
    ...(quotes && { quotes: quotes.id }),
    ...(undo && { undo: { ...undoLeft(undo, desk.clock.now()), ...(await togetherWith(desk, state)) } }),
    ...(acknowledgement && ['owed', 'claimed', 'sending'].includes(acknowledgement.situation.is) && { going: true }),
    ...(proposal && { proposal }),
    ...(danger && { danger }),
    ...(state.about && { about: state.about.concerning.map(roster.person) }),
    ...(earlier.length > 0 && { earlier }),
    ...(arrival.via && { via: viaView(arrival, arrival.via) }),
    ...(handover && { handover }),
    ...(redirection && { redirection }),
    ...(looks && { looks }),
  };
}
