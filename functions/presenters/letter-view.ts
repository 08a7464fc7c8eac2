import { usualPace } from '../../shared/domain/letter/lane';
import type { BlockedReason } from '../../shared/domain/letter/vocabulary';
import { isOverTheMost, mayUndoUntil, type FoundRecipients, type Letter } from '../../shared/domain/letter/letter';
import type { Writing } from '../../shared/domain/letter/writing';
import { undoLeft } from '../../shared/domain/letter/undo';
import { londonTimeToTheSecond, type Instant } from '../../shared/kernel/london';
import { unreachable } from '../../shared/kernel/result';
import type { LetterView } from '../../shared/contract/letters';
import type { Kept } from '../stores/aggregate-store';
import { isAcknowledgementOf } from '../use-cases/capture';
import type { Desk } from '../use-cases/desk';
import type { Reader } from './reader';
import { byHandOf, deliveryActions, sentInWords, toDeliverInWords } from './delivery-words';
import { whenInWords } from './reading-view';

const stopped: Record<BlockedReason, string> = {
  'recipients changed': 'Not sent: somebody changed its recipients in the mailbox. Put them right in the draft there, or delete that draft and Heard makes it anew; then try again.',
  'text changed': 'Not sent: somebody changed its words in the mailbox. Look at the draft there, then try again.',
  'mailbox refused': 'Not sent: the mailbox refused it. Ask whoever looks after the mailbox, then try again.',
  'mailbox full': 'Not sent: the mailbox is full. Make room in it, then try again.',
  'too many today': 'Not sent: many acknowledgements have gone to this address today. A manager looks at what comes from there, and says whether it goes.',
  'not on the allow list': 'Not sent: this installation is for trying things out, and sends mail only to the addresses that are allowed here.',
  'went before': 'Not sent: the mailbox shows that a letter with this number went before, in other words, which Heard has forgotten since it was restored. Look in Sent Items; then take this one back, and write anew what is still to be said.',
  overtaken: 'Not sent: something newer was to be said first.',
  'original gone': 'Not sent: the message that it answers is no longer in the mailbox. Put it back, then try again.',
};

const addressList = (addresses: readonly string[]): string => addresses.join(', ') || 'nobody';

/** Where the draft differs from the letter: whom it would have gone to, and whom it is for. */
function differs({ to, cc = [] }: Writing, found: FoundRecipients): string {
  const lines: [name: string, is: string[], was: string[]][] = [
    ['To', found.to, [to.address]],
    ['Cc', found.cc, cc.map(({ address }) => address)],
    ['Bcc', found.bcc, []],
  ];
  return lines.filter(([, is, was]) => addressList(is).toLowerCase() !== addressList(was).toLowerCase()).map(([name, is, was]) => ` ${name} was changed to ${addressList(is)}; it is for ${addressList(was)}.`).join('');
}

/** A letter that nothing has gone wrong with: it waits so that it can be taken back, or it goes. */
function onItsWay(letter: Letter, now: Instant): string {
  const waitsUntil = mayUndoUntil(letter);
  return waitsUntil !== undefined && waitsUntil > now ? `Waiting: it goes at ${londonTimeToTheSecond(waitsUntil)}. Until then it can be undone.` : 'Going now';
}

function saidOf(letter: Letter, now: Instant): string {
  const { situation, writing, attempts } = letter;
  switch (situation.is) {
    case 'sent':
      return sentInWords(letter, situation.at);
    case 'bounced':
      return `${sentInWords(letter, situation.sentAt)}, and came back ${whenInWords(situation.at)}: nobody was told what it says.`;
    case 'sent in error':
      return `${sentInWords(letter, situation.sentAt)}, in error: recorded ${whenInWords(situation.at)}. It counts for nothing.`;
    case 'blocked':
      return `${stopped[situation.reason]}${situation.found ? differs(writing, situation.found) : ''}`;
    case 'unknown':
      return 'Nobody can say whether this was sent: its draft is gone from the mailbox. Look in Sent Items; if it is not there, try again.';
    case 'owed':
      if (situation.turn) return `Goes ${whenInWords(situation.notBefore)}: the mailbox has many letters to send and sends ${usualPace.aMinute} a minute, acknowledgements first.`;
      return attempts === 0 ? onItsWay(letter, now) : `Not sent yet: the mailbox could not take it. Heard tries again ${whenInWords(situation.notBefore)}.`;
    case 'to deliver':
      return toDeliverInWords(letter);
    case 'cancelled':
      return `Taken back ${whenInWords(situation.at)}, before it went. Nobody was sent it.`;
    case 'claimed':
    case 'sending':
      return attempts > 1 ? 'Not sent yet: Heard is trying again' : 'Going now';
    default:
      return unreachable(situation);
  }
}

/** A letter of a case that was stopped makes room for another; a message's first acknowledgement is taken back with its capture. */
const mayTakeBack = (id: string, { situation, writing: { cases, answers } }: Letter): boolean => situation.is === 'blocked' && cases.length > 0 && !isAcknowledgementOf(id, answers.messageId);

/** A letter with its words, and what is being done about it. */
export async function letterView(desk: Desk, { id, state }: Kept<Letter>, reader: Pick<Reader, 'mayRetry' | 'mayLift'>): Promise<LetterView> {
  const { writing, situation } = state;
  const bytes = await desk.ownWork.bytes(writing.text);
  const now = desk.clock.now();
  const undo = mayUndoUntil(state);
  const byHand = state.anonymised ? undefined : byHandOf(writing);
  const isStopped = (situation.is === 'blocked' && situation.reason !== 'went before') || situation.is === 'unknown';
  const mayAllow = isOverTheMost(state) ? reader.mayLift : reader.mayRetry;
  return {
    id,
    kind: writing.kind,
    situation: situation.is,
    said: state.anonymised ? 'Whom it went to and what it said were removed.' : saidOf(state, now),
    to: writing.to,
    cc: writing.cc ?? [],
    subject: writing.subject,
    text: bytes ? Buffer.from(bytes).toString('utf8') : '',
    promises: writing.keeps.map((promise) => ({ promise, kept: true, says: 'In the letter' })),
    actions: state.anonymised ? [] : [...(isStopped && mayAllow ? (['try again'] as const) : []), ...(mayTakeBack(id, state) ? (['take back'] as const) : []), ...deliveryActions(state), ...(situation.is === 'sent' ? (['report sent in error'] as const) : [])],
    ...(byHand && { byHand }),
    ...(undo && { undo: undoLeft(undo, now) }),
  };
}
