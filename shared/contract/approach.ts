import { z } from 'zod';
import { approaches, parts, questionIds, suggested, verbs, type Part } from '../domain/decision/vocabulary';

const answer = <P extends Part>(part: P) => z.enum(parts[part]).optional();

/** What is answered so far; an absent part has not been asked. */
export const AnswersBody = z
  .object({
    duty: answer('duty'), scope: answer('scope'), outweighs: answer('outweighs'), budget: answer('budget'), requiredBy: answer('requiredBy'),
    knowledge: answer('knowledge'), inDepth: answer('inDepth'), ownership: answer('ownership'), influence: answer('influence'),
  })
  .meta({ id: 'ApproachAnswers' });

export const SuggestBody = z.object({ answers: AnswersBody }).meta({ id: 'SuggestApproach' });

/** The questions, one a page, with the report's own words and what may be answered. */
export const GuideView = z
  .object({
    questions: z.array(
      z.object({
        id: z.enum(questionIds),
        name: z.string(),
        quote: z.string(),
        /** Of the quote, the words that decide. */
        deciding: z.array(z.string()),
        source: z.string(),
        parts: z.array(z.object({ part: z.enum(Object.keys(parts) as [Part, ...Part[]]), asks: z.string(), options: z.array(z.object({ answer: z.string(), says: z.string() })) })),
      }),
    ),
  })
  .meta({ id: 'ApproachGuide' });
export type GuideView = z.infer<typeof GuideView>;

/** A rule that the answers make speak. */
const RuleView = z.object({
  id: z.string(),
  question: z.enum(questionIds),
  /** From 1, as the pages are numbered. */
  no: z.int(),
  points: z.enum(approaches),
  verb: z.enum(verbs),
  quote: z.string(),
  says: z.string(),
  /** For what is suggested, against it, met by it too; or only spoken, while nothing can be suggested. */
  speaks: z.enum(['for', 'against', 'met', 'so far']),
});

export const SuggestionView = z
  .object({
    is: z.enum(suggested),
    title: z.string(),
    said: z.string(),
    rules: z.array(RuleView),
    /** What follows from an answer whichever approach is taken. */
    consequences: z.array(z.object({ id: z.string(), says: z.string(), quote: z.string() })),
    needsSentence: z.boolean(),
    /** Questions that have to be answered first. */
    unanswered: z.array(z.object({ id: z.enum(questionIds), name: z.string() })),
    /** Questions that pull neither way. */
    neither: z.array(z.object({ id: z.enum(questionIds), no: z.int(), name: z.string() })),
    answered: z.array(z.enum(questionIds)),
  })
  .meta({ id: 'ApproachSuggestion' });
export type SuggestionView = z.infer<typeof SuggestionView>;
