import { z } from 'zod';
import { approachOf, evolvePlan, type Plan, type PlanEvent } from '../../shared/domain/plan/plan';
import { planStages } from '../../shared/domain/plan/vocabulary';
import type { DocumentStore } from '../ports/document-store';
import { aggregateData, AggregateStore, type TimelineEntry } from './aggregate-store';

const data = aggregateData(
  z.looseObject({
    id: z.string(),
    title: z.string(),
    area: z.string(),
    authors: z.array(z.string()),
    begunAt: z.string(),
    situation: z.looseObject({ is: z.enum(planStages) }),
    decisions: z.array(z.looseObject({ approach: z.string(), answers: z.looseObject({}), suggested: z.string(), reasons: z.array(z.string()), contrary: z.array(z.string()), decidedBy: z.string(), as: z.string(), by: z.string(), at: z.string() })),
  }),
);

/** Ids and words of ours alone: a title or a sentence stays in the state. */
function entryOf(event: PlanEvent): TimelineEntry {
  const { type, at, by } = event;
  if (event.type === 'PlanBegun') return { at, type, by, area: event.plan.area };
  const { approach, suggested, decidedBy, as } = event.decision;
  return { at, type, by, approach, suggested, decidedBy, as };
}

/** What sight goes by. `officer` is the author: sight knows the field by that name. */
export const sightCard = ({ area, authors }: Pick<Plan, 'area' | 'authors'>) => ({ area, officer: authors[0] });

const planCard = (plan: Plan) => ({ ...sightCard(plan), title: plan.title, situation: plan.situation.is, begunAt: plan.begunAt, approach: approachOf(plan)?.approach });

/** Engagement plans of one council. */
export const planStore = (documents: DocumentStore): AggregateStore<Plan, PlanEvent> =>
  new AggregateStore(documents, { kind: 'plan', schema: 1, data, evolve: evolvePlan, wakeAt: () => undefined, entryOf, cardOf: planCard });
