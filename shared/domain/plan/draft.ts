import type { Answers, QuestionId } from '../decision/vocabulary';
import type { LegalBaseId, LocalPersons, PlanField, PrincipleId, TechniqueId } from './vocabulary';

/** What was ticked. */
type Ticked<Id extends string> = { [I in Id]?: 'yes' | undefined };

/** What is being written of a plan, saved as it is typed: nothing of it is decided. Flat, so that two people who write different fields never meet. */
export interface Draft {
  answers: Answers;
  /** In their own words: what stands behind an answer; `why`, the sentence that a conflict asks for. */
  notes: { [N in QuestionId | 'why']?: string | undefined };
  text?: { [F in PlanField]?: string | undefined } | undefined;
  people?: Ticked<LocalPersons> | undefined;
  /** Divisions by name, as the council's table of places has them; none is the whole county. */
  places?: Ticked<string> | undefined;
  techniques?: Ticked<TechniqueId> | undefined;
  bases?: Ticked<LegalBaseId> | undefined;
  /** What shows that a principle is kept. */
  principles?: { [P in PrincipleId]?: string | undefined } | undefined;
}

export const emptyDraft: Draft = { answers: {}, notes: {} };

/** What was ticked of one list. */
export const tickedIn = <Id extends string>(ticked: Ticked<Id> | undefined): Id[] => (Object.entries(ticked ?? {}) as [Id, string | undefined][]).filter(([, said]) => said === 'yes').map(([id]) => id);
