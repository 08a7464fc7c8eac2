import { z } from 'zod';
import { approaches, questionIds } from '../domain/decision/vocabulary';
import { capacities, legalBaseIds, localPersons, planActs, planFields, planStages, principleIds, techniqueIds } from '../domain/plan/vocabulary';
import { AnswersBody, SuggestionView } from './approach';
import { line } from './line';
import { PlanReadingView } from './plan-reading';
import { AreaView, ChoosablePersonView, PersonView } from './views';

export const BeginPlanBody = z.object({ title: line(120, 'what it is about'), area: z.string().min(1, 'Choose a service area.').max(64) }).meta({ id: 'BeginPlan' });

// As it was typed, blanks at its end too: it is saved while somebody goes on typing.
const note = z.string().max(2000, 'Keep it to 2,000 characters.').optional();
const NotesBody = z.object({ ...(Object.fromEntries(questionIds.map((id) => [id, note])) as Record<(typeof questionIds)[number], typeof note>), why: note });

const written = z.string().max(5000, 'Keep it to 5,000 characters.');
const ticked = <const Ids extends readonly [string, ...string[]]>(ids: Ids) => z.partialRecord(z.enum(ids), z.literal('yes')).optional();

/** The whole draft as it is to be from now on. */
export const DraftBody = z
  .object({
    answers: AnswersBody,
    notes: NotesBody,
    text: z.partialRecord(z.enum(planFields), written).optional(),
    people: ticked(localPersons),
    places: z.record(z.string().min(1).max(120), z.literal('yes')).refine((ticked) => Object.keys(ticked).length <= 300, 'Choose 300 divisions at most.').optional(),
    techniques: ticked(techniqueIds),
    bases: ticked(legalBaseIds),
    /** What shows that a principle is kept. */
    principles: z.partialRecord(z.enum(principleIds), written).optional(),
  }).meta({ id: 'PlanDraft' });
export type DraftBody = z.infer<typeof DraftBody>;

export const DecideApproachBody = z
  .object({
    approach: z.enum(approaches, 'Choose inform, consult or involve.'),
    answers: AnswersBody,
    because: z.string().trim().min(1, 'Write a sentence.').max(2000, 'Keep it to 2,000 characters.').optional(),
    decidedBy: z.string().min(1, 'Choose who decided.').max(64),
    as: z.enum(capacities, 'Say as what they decided.'),
    /** How many decisions the page showed. */
    seen: z.int().min(0).max(1000),
  })
  .meta({ id: 'DecideApproach' });

export const DecisionView = z
  .object({
    approach: z.enum(approaches),
    /** Who decided, as what and when, and who wrote it down. */
    said: z.string(),
    suggested: z.string(),
    because: z.string().optional(),
    /** The answers have been changed since. */
    answersChanged: z.boolean(),
  })
  .meta({ id: 'ApproachDecision' });

export const PlanView = z
  .object({
    id: z.string(),
    title: z.string(),
    area: AreaView,
    authors: z.array(PersonView),
    begun: z.string(),
    stage: z.enum(planStages),
    draft: DraftBody,
    /** Of the draft: what a save names. */
    version: z.string(),
    suggestion: SuggestionView,
    reading: PlanReadingView,
    decision: DecisionView.optional(),
    /** How many there have been. */
    decisions: z.int(),
    /** People who may be named as having decided. */
    people: z.array(ChoosablePersonView),
    may: z.array(z.enum(planActs)),
  })
  .meta({ id: 'Plan' });
export type PlanView = z.infer<typeof PlanView>;

export const PlanCardView = z
  .object({ id: z.string(), title: z.string(), area: AreaView, author: PersonView, begun: z.string(), stage: z.enum(planStages), approach: z.enum(approaches).optional() })
  .meta({ id: 'PlanCard' });
export type PlanCardView = z.infer<typeof PlanCardView>;
