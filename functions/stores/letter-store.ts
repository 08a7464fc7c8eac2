import { z } from 'zod';
import { evolveLetter } from '../../shared/domain/letter/evolve';
import { letterWakesAt, type Letter, type LetterEvent, type LetterSituation } from '../../shared/domain/letter/letter';
import { letterSituations, type stoppedReasons } from '../../shared/domain/letter/vocabulary';
import type { DocumentStore } from '../ports/document-store';
import { aggregateData, AggregateStore, type TimelineEntry } from './aggregate-store';

const data = aggregateData(
  z.looseObject({
    writing: z.looseObject({ id: z.string(), cases: z.array(z.string()), mailbox: z.string(), text: z.string() }),
    owedAt: z.string(),
    attempts: z.number(),
    situation: z.looseObject({ is: z.enum(letterSituations) }),
  }),
);

/** Ids only: addresses, and why it was taken back, stand in the letter, which can be erased; this cannot. */
function entryOf(event: LetterEvent): TimelineEntry | undefined {
  switch (event.type) {
    // While sending is stopped it happens every half hour, and tells nothing new.
    case 'HeldBack':
      return undefined;
    case 'Owed':
      return { at: event.at, type: event.type, by: event.writing.by };
    case 'FoundSentInError':
      return { at: event.at, type: event.type, by: event.by };
    case 'Blocked':
      return { at: event.at, type: event.type, reason: event.reason };
    case 'Cancelled':
      return { at: event.at, type: event.type, by: event.by, ...(event.cannot && { cannot: event.cannot.why }) };
    default:
      return event;
  }
}

/** Few wait for a person: only they can be found by why. */
function stoppedBy(situation: LetterSituation): (typeof stoppedReasons)[number] | undefined {
  if (situation.is === 'unknown') return 'unknown';
  return situation.is === 'blocked' && situation.reason !== 'overtaken' ? situation.reason : undefined;
}

/** Letters of one council in one sight. */
export const letterStore = (documents: DocumentStore): AggregateStore<Letter, LetterEvent> =>
  new AggregateStore(documents, {
    kind: 'letter',
    schema: 1,
    data,
    evolve: evolveLetter,
    forgets: ({ type }) => type === 'Anonymised',
    wakeAt: letterWakesAt,
    entryOf,
    cardOf: ({ writing, owedAt, situation }) => ({
      owedAt,
      stopped: stoppedBy(situation),
      ...(writing.mostADay !== undefined && { acknowledges: writing.to.address.toLowerCase() }),
      internetMessageId: 'internetMessageId' in situation ? (situation.internetMessageId ?? '') : '',
      cases: writing.cases,
      ...(writing.plan && { plan: writing.plan.planId }),
      concerning: writing.concerning,
    }),
  });
