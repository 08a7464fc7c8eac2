import type { Case } from '../../shared/domain/case/case';
import { readClock, type Reading } from '../../shared/domain/clock/reading';
import { concernedBy } from '../../shared/domain/message/message';
import type { Kind } from '../../shared/domain/case/vocabulary';
import type { CaseCardView, CaseView, StoryEntryView } from '../../shared/contract/views';
import type { ListedCard } from '../ports/document-store';
import type { Kept, TimelineEntry } from '../stores/aggregate-store';
import { letterStore } from '../stores/letter-store';
import { messageStore } from '../stores/message-store';
import type { Desk } from '../use-cases/desk';
import { letterView } from './letter-view';
import { wordsOf } from './message-view';
import { dutyView, readingView, whenInWords } from './reading-view';
import { officersOf, rosterOf, type Roster } from './roster';

/** A row of the worklist, from the case's card alone. */
export function caseCardView(desk: Desk, roster: Roster, { id, card }: ListedCard): CaseCardView {
  const receivedAt = card.receivedAt as Case['receivedAt'];
  const acknowledgedAt = card.acknowledgedAt as Case['receivedAt'] | undefined;
  const reading = readClock({ receivedAt, ...(acknowledgedAt && { acknowledgedAt }) }, desk.counting, desk.clock.now());
  return {
    id,
    inShort: String(card.inShort),
    kind: card.kind as Kind,
    area: roster.area(String(card.area)),
    answer: dutyView(reading.answer),
    acknowledge: dutyView(reading.acknowledge),
    received: whenInWords(receivedAt),
    ...(card.officer && { officer: roster.person(String(card.officer)) }),
  };
}

function nextOf(state: Case, reading: Reading): CaseView['next'] {
  if (state.acknowledgement.situation === 'owed') return { title: 'Next: the acknowledgement', because: `It is owed by ${dutyView(reading.acknowledge).said}.` };
  if (state.officer === undefined) return { title: 'Next: give it to an officer', because: 'Nobody has this case yet.' };
  return { title: 'Next: the answer', because: `Answer by ${dutyView(reading.answer).said}, or say why it will take longer.` };
}

const eventWords: Partial<Record<string, (entry: TimelineEntry, roster: Roster) => string | undefined>> = {
  Opened: () => 'captured the message and opened this case',
  MessageJoined: (entry) => (entry.by === undefined ? undefined : 'put a message with this case'),
  Assigned: (entry, roster) => (typeof entry.officer === 'string' ? `gave the case to ${roster.person(entry.officer).name}` : 'took the case back'),
};

const eventsOf = (kept: Kept<Case>, roster: Roster): StoryEntryView[] =>
  kept.timeline.flatMap((entry) => {
    const says = eventWords[entry.type]?.(entry, roster);
    return says === undefined ? [] : [{ is: 'event', at: entry.at, when: whenInWords(entry.at), who: roster.person(entry.by ?? 'heard').name, says }];
  });

/**
 * Messages and letters that the case names. A message that also holds a matter about the reader is left out: what
 * concerns somebody is never shown to them, by any route.
 */
async function correspondenceOf(desk: Desk, kept: Kept<Case>, roster: Roster, me: { id: string; mayRetry: boolean }): Promise<StoryEntryView[]> {
  const { state } = kept;
  const entries = await Promise.all(
    state.correspondence.map(async ({ is, id }): Promise<StoryEntryView | undefined> => {
      if (is === 'letter') {
        const letter = await letterStore(desk.ownWork).get(id);
        if (!letter || letter.state.writing.concerning.includes(me.id)) return undefined;
        const { situation, owedAt, writing } = letter.state;
        const at = situation.is === 'sent' ? situation.at : owedAt;
        const says = situation.is === 'sent' ? `acknowledged, to ${writing.to.address}` : 'acknowledgement, not sent yet';
        return { is: 'letter', at, when: whenInWords(at), who: roster.person(writing.by).name, says, letter: await letterView(desk, letter, me.mayRetry) };
      }
      const message = await messageStore(desk.ownWork, desk.counting).get(id);
      if (!message || concernedBy(message.state).includes(me.id)) return undefined;
      const { arrival } = message.state;
      const who = arrival.from?.name || arrival.from?.address || 'Somebody';
      return { is: 'message', at: arrival.receivedAt, when: whenInWords(arrival.receivedAt), who, says: 'wrote', ...(await wordsOf(desk, arrival)), attachments: arrival.attachments };
    }),
  );
  return entries.filter((entry) => entry !== undefined);
}

/** A case as one story: clock, working, correspondence and timeline, newest first. */
export async function caseView(desk: Desk, kept: Kept<Case>, me: { id: string; mayRetry: boolean }): Promise<CaseView> {
  const roster = await rosterOf(desk);
  const { state, version, id } = kept;
  const { acknowledgement } = state;
  const reading = readClock({ receivedAt: state.receivedAt, ...(acknowledgement.situation === 'sent' && { acknowledgedAt: acknowledgement.at }) }, desk.counting, desk.clock.now());
  const correspondence = await correspondenceOf(desk, kept, roster, me);
  const story = [...correspondence, ...eventsOf(kept, roster)].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  return {
    id, version, story,
    inShort: state.inShort,
    wanted: state.wanted,
    kind: state.kind,
    area: roster.area(state.area),
    writer: state.writer,
    contact: roster.person(state.contact),
    reading: readingView(reading, desk.counting.calendar),
    next: nextOf(state, reading),
    officers: officersOf(roster, state.concerning),
    actions: ['assign', ...(story.some((entry) => entry.is === 'letter' && entry.letter.actions.length > 0) ? (['try again'] as const) : [])],
    ...(state.officer !== undefined && { officer: roster.person(state.officer) }),
  };
}
