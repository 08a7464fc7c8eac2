import { z } from 'zod';
import { evolveCase, type Case, type CaseEvent } from '../../shared/domain/case/case';
import { readClock, type Counting } from '../../shared/domain/clock/reading';
import type { DocumentStore } from '../ports/document-store';
import { aggregateData, AggregateStore, type TimelineEntry } from './aggregate-store';

const data = aggregateData(
  z.looseObject({
    id: z.string(),
    kind: z.string(),
    area: z.string(),
    receivedAt: z.string(),
    situation: z.looseObject({ is: z.enum(['open']) }),
    acknowledgement: z.looseObject({ situation: z.enum(['owed', 'sent']), letterId: z.string() }),
    concerning: z.array(z.string()),
  }),
);

function entryOf(event: CaseEvent): TimelineEntry {
  switch (event.type) {
    case 'Opened':
      return { at: event.at, type: event.type, by: event.by, message: event.opening.origin.messageId };
    case 'MessageJoined':
      return { at: event.at, type: event.type, message: event.messageId, ...(event.by && { by: event.by }) };
    case 'Acknowledged':
      return { at: event.at, type: event.type, letter: event.letterId };
    case 'Assigned':
      return { at: event.at, type: event.type, by: event.by, ...(event.officer && { officer: event.officer }) };
  }
}

/** Cases of one council in one sight. The card carries what the worklist shows and is ordered by. */
export const caseStore = (documents: DocumentStore, counting: Counting): AggregateStore<Case, CaseEvent> =>
  new AggregateStore(documents, {
    kind: 'case',
    schema: 1,
    data,
    evolve: evolveCase,
    wakeAt: () => undefined,
    entryOf,
    cardOf: (state) => {
      const acknowledgedAt = state.acknowledgement.situation === 'sent' ? state.acknowledgement.at : undefined;
      const reading = readClock({ receivedAt: state.receivedAt }, counting, state.receivedAt);
      return {
        situation: state.situation.is,
        kind: state.kind,
        area: state.area,
        // Nobody is a value too: it can be asked for.
        officer: state.officer ?? '',
        inShort: state.inShort,
        receivedAt: state.receivedAt,
        acknowledgedAt,
        answerBy: reading.answer.by ?? '',
        concerning: state.concerning,
      };
    },
  });
