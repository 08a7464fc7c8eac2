import { z } from 'zod';
import { evolveNotice, noticeWakesAt, type Notice, type NoticeEvent } from '../../shared/domain/notice/notice';
import { noticeSituations } from '../../shared/domain/notice/vocabulary';
import type { DocumentStore } from '../ports/document-store';
import { aggregateData, AggregateStore, type TimelineEntry } from './aggregate-store';

const data = aggregateData(
  z.looseObject({
    id: z.string(),
    word: z.looseObject({ to: z.string(), subject: z.looseObject({ is: z.enum(['warnings', 'danger', 'sent in error', 'stuck', 'plan', 'digest']) }), notAfter: z.string() }),
    owedAt: z.string(),
    attempts: z.number(),
    situation: z.looseObject({ is: z.enum(noticeSituations) }),
  }),
);

const entryOf = (event: NoticeEvent): TimelineEntry => (event.type === 'Owed' ? { at: event.at, type: event.type, to: event.word.to } : event);

/** Notices of one council. What was not delivered can be asked for: somebody has to see it. */
export const noticeStore = (documents: DocumentStore): AggregateStore<Notice, NoticeEvent> =>
  new AggregateStore(documents, {
    kind: 'notice',
    schema: 1,
    data,
    evolve: evolveNotice,
    wakeAt: noticeWakesAt,
    entryOf,
    cardOf: ({ word, owedAt, situation }) => ({ situation: situation.is, owedAt, to: word.to, subject: word.subject.is, ...(situation.is === 'not delivered' && { why: situation.why }) }),
  });
