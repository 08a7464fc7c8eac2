import type { AnonymiseGround, CannotReason } from '../../shared/domain/case/vocabulary';
import type { Case, Correspondence } from '../../shared/domain/case/case';
import type { Arrival } from '../../shared/domain/message/message';
import { receiptOf, writerOf } from '../../shared/domain/message/via';
import type { Kind } from '../../shared/domain/case/vocabulary';
import type { Letter } from '../../shared/domain/letter/letter';
import type { LetterKind } from '../../shared/domain/letter/vocabulary';
import { shortDate, type Instant, type LondonDate } from '../../shared/kernel/london';
import type { StoryEntryView } from '../../shared/contract/cases';
import type { Kept, TimelineEntry } from '../stores/aggregate-store';
import { letterStore } from '../stores/letter-store';
import { messageStore } from '../stores/message-store';
import type { Desk } from '../use-cases/desk';
import { isKeptBack, isMessageKeptBack } from '../use-cases/in-sight';
import { looksOf } from '../use-cases/looks-of';
import { dangerInCase } from './danger-view';
import { whereTo } from './delivery-words';
import { letterView } from './letter-view';
import { wordsOf } from '../use-cases/words-of';
import { attachmentsOf } from './message-view';
import type { Reader } from './reader';
import { receiptInWords, whenInWords } from './reading-view';
import { recordedWords } from './recorded-story';
import { groundInWords } from './retention-view';
import type { Roster } from './roster';

const day = (date: unknown): string => (typeof date === 'string' ? shortDate(date as LondonDate) : 'not known');
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const cannotInWords: Record<CannotReason, string> = { anonymous: 'they gave no name and no address', 'no address': 'there is no address to write to', 'unsafe to write': 'it is not safe to write to them', died: 'the person has died' };

/** What a recount did to a date: said only where it moved. */
function recountInWords({ calendar, before, after }: TimelineEntry): string {
  const { name, version } = calendar as { name: string; version: number };
  const [was, is] = [before, after] as { answerBy?: string }[];
  const moved = was?.answerBy === is?.answerBy ? 'the date to answer stays' : `answer by ${day(is?.answerBy)}; it was ${day(was?.answerBy)}`;
  return `counted the dates anew with ${name} calendar v${version}: ${moved}`;
}

const namesIn = (ids: unknown, roster: Roster): string => (ids as string[]).map((id) => roster.person(id).name).join(', ');
const aboutIn = ({ concerning }: TimelineEntry, roster: Roster): string => ((concerning as string[]).length === 0 ? '' : `; it is about ${namesIn(concerning, roster)}`);

/** What an event says on the case page; what correspondence tells itself, or nobody needs to read, is left out. */
const eventWords: Partial<Record<string, (entry: TimelineEntry, roster: Roster, state: Case) => string | undefined>> = {
  Opened: () => 'captured the message and opened this case',
  MessageJoined: (entry) => (entry.by === undefined ? undefined : 'put a message with this case'),
  MessageDecided: (entry) => (entry.as === 'nothing more' ? 'decided on their message: thanks, nothing more' : 'decided on their message: a matter of its own, back in the inbox'),
  CaptureWithdrawn: () => 'withdrew the capture: nothing was sent, and the message is in the inbox again',
  CaptureRestored: () => 'let the capture stand: the acknowledgement was on its way already',
  Assigned: (entry, roster) => (typeof entry.officer === 'string' ? `gave the case to ${roster.person(entry.officer).name}` : 'took the case back'),
  AcknowledgementOwed: ({ at }, _roster, { reasons }) => (reasons.some((reason) => reason.at === at && reason.of === 'AcknowledgementOwed') ? 'acknowledged it anew, to an address that is new to this case' : undefined),
  KindCorrected: (entry) => `corrected the kind from ${text(entry.from) as Kind} to ${text(entry.kind) as Kind}`,
  PlaceSet: () => 'said where the matter is',
  ReceiptMovedEarlier: (entry) => `moved the receipt to ${receiptInWords(entry.receipt as Parameters<typeof receiptInWords>[0])}; it was ${receiptInWords(entry.from as Parameters<typeof receiptInWords>[0])}`,
  Paused: (entry) => `paused the clock from ${day(entry.from)}: ${text(entry.category)}, to be looked at again on ${day(entry.reviewOn)}`,
  Resumed: (entry) => `let the clock run on from ${day(entry.on)}`,
  DateAgreed: (entry) => `recorded the date agreed for the answer, ${day(entry.agreedBy)}`,
  NextStageBegun: (entry, roster) => `began stage ${String(entry.stage)} with ${roster.person(text(entry.officer)).name}`,
  LetterBounced: () => 'a letter came back: nobody was told what it says',
  LetterSentInError: () => 'recorded that a letter was sent in error: it counts for nothing, and managers and data protection are told',
  CannotBeAcknowledged: (entry) => `recorded that nobody can be told: ${cannotInWords[entry.why as CannotReason]}`,
  LetterTakenBack: () => 'took a letter back before it went',
  WriterSaid: (entry) => (entry.as === undefined ? 'recorded that the writer writes for themselves' : `recorded that the writer writes for somebody else: ${text(entry.as)}`),
  AuthorityRecorded: (entry) => `recorded the authority: ${text(entry.authority)}`,
  WishesRecorded: () => 'recorded how this person is written to',
  Recounted: recountInWords,
  Linked: () => 'linked this case with others on one matter',
  Unlinked: () => 'took this case out from those linked with it',
  Restricted: (entry, roster) => `closed this case to all but managers and those named: ${namesIn(entry.named, roster)}${aboutIn(entry, roster)}`,
  RestrictionChanged: (entry, roster) => `changed who may see this case: ${namesIn(entry.named, roster)}${aboutIn(entry, roster)}`,
  RestrictionLifted: () => 'opened this case again to all who can see its service area',
  KeptLonger: (entry) => `decided to keep this case until ${day(entry.until)}`,
  HoldSet: () => 'put this case on legal hold: nothing of it is removed',
  HoldLifted: () => 'lifted the legal hold',
  Exported: (entry) => `took what is here into the subject access export ${text(entry.export)}`,
  Anonymised: (entry) => `removed people and texts from this case: ${groundInWords[entry.ground as AnonymiseGround]}`,
  Joining: (entry) => `put this case with ${text(entry.into)}`,
  StayedApart: () => 'left this case as it was: the other had gone elsewhere',
  Leaving: () => 'took this case out of the other again',
  Absorbed: (entry) => (entry.by === undefined ? `${text(entry.case)} was put with this case` : `put ${text(entry.case)} with this case`),
  Released: (entry) => (entry.by === undefined ? 'another case was taken out of this one again' : `took ${text(entry.case)} out of this case again`),
  ...Object.fromEntries(Object.entries(recordedWords).map(([type, says]) => [type, (entry: TimelineEntry, _roster: Roster, state: Case) => says(entry, state)])),
};

const eventsOf = (kept: Kept<Case>, roster: Roster): StoryEntryView[] =>
  kept.timeline.flatMap((entry) => {
    const says = eventWords[entry.type]?.(entry, roster, kept.state);
    if (says === undefined) return [];
    const because = kept.state.reasons.find((reason) => reason.at === entry.at && reason.of === entry.type)?.because;
    return [{ is: 'event', at: entry.at, when: whenInWords(entry.at), who: roster.person(entry.by ?? 'heard').name, says, ...(because !== undefined && { because }) }];
  });

const sentAs: Record<LetterKind, string> = { acknowledgement: 'acknowledged', 'holding reply': 'wrote that it takes longer', answer: 'answered', redirection: 'said whom to write to', 'word of a plan': 'told of a plan', digest: 'sent a digest' };

function letterInWords({ situation, writing }: Letter): string {
  if (situation.is === 'sent') return `${sentAs[writing.kind]}, ${whereTo(writing)}`;
  if (situation.is === 'cancelled') return `${writing.kind}, taken back before it went`;
  if (situation.is === 'sent in error') return `${writing.kind}, sent ${whereTo(writing)} in error`;
  if (situation.is === 'to deliver') return `${writing.kind}, to go ${whereTo(writing)}`;
  return situation.is === 'bounced' ? `${writing.kind}, sent ${whereTo(writing)}, came back` : `${writing.kind}, not sent yet`;
}

function wroteInWords({ via, logged, channel }: Arrival): string {
  if (logged) return channel === 'telephone' ? 'rang' : channel === 'in person' ? 'came in person' : `wrote, by ${channel}`;
  if (!via) return 'wrote';
  return via.is === 'form' ? `wrote by ${via.channel}, “${via.name}”` : `wrote; passed on by ${via.by.name || via.by.address}`;
}

/** A message or a letter of which nothing is left to read. */
const without = (at: Instant, who: string, says: string): StoryEntryView => ({ is: 'event', at, when: whenInWords(at), who, says });

/** A case is opened with so many of its messages, the newest, and the one that it came from. */
const newest = 100;

/** How much of a case's story is asked for. */
export type HowMuch = 'newest' | 'whole';

/** Its messages and letters, those of cases put with it included, and whether there are messages before them. Of each case the last to come are the newest. */
function namedBy({ correspondence, absorbed, origin }: Case, howMuch: HowMuch): { named: Correspondence; earlier: boolean } {
  const all = [correspondence, ...absorbed.map((each) => each.correspondence)];
  if (howMuch === 'whole') return { named: all.flat(), earlier: false };
  const shown = new Set([origin.messageId, ...all.flatMap((each) => each.filter(({ is }) => is === 'message').slice(-newest).map(({ id }) => id))]);
  const named = all.flat().filter(({ is, id }) => is === 'letter' || shown.has(id));
  return { named, earlier: named.length < all.flat().length };
}

/**
 * Messages and letters that the case names, those of cases put with it included. A message that also holds a matter
 * about the reader, or closed to them, is left out: what is not theirs to see is never shown to them, by any route.
 */
async function correspondenceOf(desk: Desk, state: Case, named: Correspondence, roster: Roster, me: Reader): Promise<StoryEntryView[]> {
  const entries = await Promise.all(
    named.map(async ({ is, id }): Promise<StoryEntryView | undefined> => {
      if (is === 'letter') {
        const letter = await letterStore(desk.ownWork).get(id);
        if (!letter || (await isKeptBack(desk, state, letter.state.writing.cases))) return undefined;
        const { situation, owedAt, writing } = letter.state;
        const at = situation.is === 'sent' ? situation.at : 'sentAt' in situation ? situation.sentAt : owedAt;
        if (letter.state.anonymised) return without(at, roster.person(writing.by).name, `${sentAs[writing.kind]}; to whom and with what words was removed`);
        return { is: 'letter', at, when: whenInWords(at), who: roster.person(writing.by).name, says: letterInWords(letter.state), letter: await letterView(desk, letter, me) };
      }
      const message = await messageStore(desk.ownWork, desk.counting).get(id);
      if (!message || (await isMessageKeptBack(desk, state, message.state))) return undefined;
      const { arrival } = message.state;
      if (message.state.anonymised) return without(arrival.receivedAt, 'Somebody', 'wrote; who it was and what they wrote was removed');
      const looks = await looksOf(desk, arrival);
      const writer = writerOf(arrival) ?? arrival.from;
      const who = writer?.name || writer?.address || 'Somebody';
      const danger = dangerInCase(message.state, roster);
      return { is: 'message', id, at: arrival.receivedAt, when: arrival.logged ? receiptInWords(receiptOf(arrival)) : whenInWords(arrival.receivedAt), who, says: wroteInWords(arrival), ...(await wordsOf(desk, arrival)), ...(looks && { looks }), attachments: attachmentsOf(arrival), ...(danger && { danger }) };
    }),
  );
  return entries.filter((entry) => entry !== undefined);
}

/** Correspondence and timeline as one story, newest first; `earlier`: there are messages before those of it. */
export async function storyOf(desk: Desk, kept: Kept<Case>, roster: Roster, me: Reader, howMuch: HowMuch): Promise<{ story: StoryEntryView[]; earlier: boolean }> {
  const { named, earlier } = namedBy(kept.state, howMuch);
  const story = [...(await correspondenceOf(desk, kept.state, named, roster, me)), ...eventsOf(kept, roster)];
  return { story: story.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0)), earlier };
}
