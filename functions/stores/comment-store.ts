import { z } from 'zod';
import { evolveComments, type CommentEvent, type Comments } from '../../shared/domain/plan/comments';
import type { DocumentStore } from '../ports/document-store';
import { aggregateData, AggregateStore } from './aggregate-store';

const data = aggregateData(z.looseObject({ comments: z.array(z.looseObject({ id: z.string(), beside: z.string(), says: z.string(), by: z.string(), at: z.string() })) }));

/** The comments on plans, one document beside each under its id. It carries nothing that sight goes by: whoever asks has read the plan within their own. */
export const commentStore = (ownWork: DocumentStore): AggregateStore<Comments, CommentEvent> =>
  new AggregateStore(ownWork, {
    kind: 'comments',
    schema: 1,
    data,
    evolve: evolveComments,
    wakeAt: () => undefined,
    // Ids alone: what was said stands in the state.
    entryOf: ({ type, at, by, ...event }) => ({ type, at, by, comment: typeof event.comment === 'string' ? event.comment : event.comment.id }),
    cardOf: () => ({}),
  });
