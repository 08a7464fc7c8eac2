import { z } from 'zod';
import { countingFor, type CouncilCounting } from '../../shared/domain/clock/counting';
import type { Receipt } from '../../shared/domain/clock/convention';
import { readClock } from '../../shared/domain/clock/reading';
import { evolveMessage } from '../../shared/domain/message/evolve';
import { closingOf, messageWakesAt, type Message, type MessageEvent } from '../../shared/domain/message/message';
import { mustBeTold, stands } from '../../shared/domain/message/flag';
import { isOwed } from '../../shared/domain/message/handover';
import type { Pile } from '../../shared/domain/message/vocabulary';
import { receiptOf, writerOf } from '../../shared/domain/message/via';
import { messageTerms } from '../../shared/domain/search/terms';
import type { Instant, LondonDate } from '../../shared/kernel/london';
import type { Card, DocumentStore } from '../ports/document-store';
import { aggregateData, AggregateStore, type TimelineEntry } from './aggregate-store';

const data = aggregateData(
  z.looseObject({
    arrival: z.looseObject({ id: z.string(), mailbox: z.string(), itemId: z.string(), receivedAt: z.string(), subject: z.string(), raw: z.string() }),
    situation: z.looseObject({ is: z.enum(['new', 'held', 'automatic', 'filed', 'joined', 'captured', 'handed']) }),
  }),
);

/** Ids only: what was written and by whom stands in the message, which can be erased; this cannot. */
function entryOf(event: MessageEvent): TimelineEntry {
  switch (event.type) {
    case 'Arrived':
      return { at: event.at, type: event.type, place: event.placement.place, ...(event.dangers && event.dangers.length > 0 && { dangers: event.dangers }) };
    case 'DangerTold':
      return { at: event.at, type: event.type, by: event.by, when: event.when };
    case 'DangerLowered':
      return { at: event.at, type: event.type, by: event.by };
    case 'Captured':
      return { at: event.at, type: event.type, by: event.capture.by, letter: event.capture.letterId, cases: event.capture.matters.map((matter) => matter.caseId) };
    case 'WithdrawalBegun':
      return { at: event.at, type: event.type, by: event.by };
    case 'Joined':
      return { at: event.at, type: event.type, by: event.by, case: event.caseId };
    case 'PutBack':
      return { at: event.at, type: event.type, case: event.caseId };
    case 'ClosingHeard':
      return { at: event.at, type: event.type };
    case 'HandedOver':
      return { at: event.at, type: event.type, by: event.by, procedure: event.procedure };
    case 'Redirected':
      return { at: event.at, type: event.type, by: event.by, procedure: event.procedure, letter: event.writing.id };
    case 'HandoverAccepted':
    case 'GivenBack':
    case 'HandoverEnded':
      return { at: event.at, type: event.type, by: event.by };
    case 'Filed':
      return { at: event.at, type: event.type, by: event.by, as: event.as };
    case 'Exported':
      return { at: event.at, type: event.type, by: event.by, export: event.reference };
    default:
      return event;
  }
}

function becauseOf({ situation, handover }: Message): string | undefined {
  if (isOwed(handover)) return `handed ${handover.procedure}`;
  if (situation.is === 'held') return situation.reason;
  return situation.is === 'automatic' ? situation.sign : undefined;
}

/** Where it stands in the inbox, until somebody has placed it; and for as long as nobody was told of what it may mean, whatever was made of it. */
function pileOf({ situation, danger, handover }: Message): { pile?: Pile } {
  if (situation.is === 'new' || situation.is === 'held' || situation.is === 'automatic') return { pile: situation.is };
  if (mustBeTold(danger)) return { pile: 'new' };
  return isOwed(handover) ? { pile: 'handed' } : {};
}

/** The first of those that it was captured with in one act, until it is made something else of. */
const togetherWith = ({ situation, withdrawn }: Message): string | undefined => (situation.is === 'captured' ? situation.capture.together : situation.is === 'new' ? withdrawn?.at(-1)?.together : undefined);

/** When the council had a message first, as its card tells. */
export const receiptIn = ({ receivedAt, receivedOn }: Card): Receipt => (receivedOn === undefined ? { at: receivedAt as Instant } : { on: receivedOn as LondonDate });

/** Messages of one council in one sight. The inbox is ordered by receipt: what came first is owed first. */
export const messageStore = (documents: DocumentStore, counting: CouncilCounting): AggregateStore<Message, MessageEvent> =>
  new AggregateStore(documents, {
    kind: 'message',
    schema: 1,
    data,
    evolve: evolveMessage,
    forgets: ({ type }) => type === 'Anonymised',
    wakeAt: messageWakesAt,
    entryOf,
    cardOf: (state) => {
      const { arrival, situation } = state;
      const first = countingFor(counting, counting.usual);
      const received = receiptOf(arrival);
      const acknowledgeBy = first && readClock({ received }, first, arrival.receivedAt).acknowledge.by;
      const writer = writerOf(arrival) ?? arrival.from;
      const waiting = pileOf(state);
      return {
        ...waiting,
        ...(waiting.pile && { terms: messageTerms(arrival.subject, writer) }),
        // By the days that counted when it was written. Read by 0.2.0 alone: what is owed is asked of the days that count now.
        acknowledgeBy: acknowledgeBy ?? '',
        receivedAt: arrival.receivedAt,
        receivedOn: 'on' in received ? received.on : undefined,
        channel: arrival.channel,
        foundIn: arrival.foundIn,
        internetMessageId: arrival.internetMessageId ?? '',
        from: writer?.address ?? '',
        fromName: writer?.name ?? '',
        subject: arrival.subject.slice(0, 200),
        snippet: arrival.snippet,
        because: becauseOf(state),
        ...(stands(state.danger) && { danger: state.danger.told ? 'told' : 'untold' }),
        together: togetherWith(state),
        cases: situation.is === 'captured' ? situation.capture.matters.map((matter) => matter.caseId) : situation.is === 'joined' ? [situation.caseId] : [],
        ...closingOf(state),
      };
    },
  });
