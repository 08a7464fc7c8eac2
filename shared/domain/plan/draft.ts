import type { Answers, QuestionId } from '../decision/vocabulary';

/** What is being written of a plan, saved as it is typed: nothing of it is decided. */
export interface Draft {
  answers: Answers;
  /** In their own words: what stands behind an answer; `why`, the sentence that a conflict asks for. */
  notes: { [N in QuestionId | 'why']?: string | undefined };
}

export const emptyDraft: Draft = { answers: {}, notes: {} };
