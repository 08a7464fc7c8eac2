import type { Approach } from '../decision/vocabulary';
import type { Draft } from './draft';
import type { PlanField } from './vocabulary';

/** Words of a plan that promise more than was decided. */
export interface Promise {
  field: PlanField;
  words: string;
}

const will = String.raw`\b(?:we|the council|officers)\s+(?:will|shall|are going to|intend to|plan to|promise to)\s+(?:\w+\s+){0,2}?`;
const passive = String.raw`\b(?:will|shall)\s+be\s+(?:\w+\s+)?`;
const consulting = new RegExp(`${will}(?:consult|ask|seek (?:the )?views|listen)\\b|${passive}(?:consulted|asked)\\b|\\bhave your say\\b|\\btake part in (?:a|the|our) consultation\\b`, 'gi');
const involving = new RegExp(`${will}(?:involve|co-?design|co-?produce|decide together)\\b|${passive}(?:involved|co-?designed|co-?produced)\\b|\\bdecide (?:it )?together with us\\b`, 'gi');

/** What each approach does not promise. */
const beyond: Record<Approach, readonly RegExp[]> = { inform: [consulting, involving], consult: [involving], involve: [] };

/**
 * Words that promise more than the approach: "anything we say or hint at … regarding how or when we will consult … may
 * give rise to a legal obligation" (Lincolnshire 2017, Legal Considerations). By a list of phrases, which misses things.
 */
export const promisesBeyond = (approach: Approach, { text = {} }: Draft): Promise[] =>
  (Object.entries(text) as [PlanField, string | undefined][]).flatMap(([field, said]) => beyond[approach].flatMap((promise) => [...(said ?? '').matchAll(promise)].map(([words]) => ({ field, words }))));
