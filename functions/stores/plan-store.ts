import { z } from 'zod';
import { approachOf, evolvePlan, type Plan, type PlanEvent } from '../../shared/domain/plan/plan';
import { planStages } from '../../shared/domain/plan/vocabulary';
import { planWakesAt } from '../../shared/domain/approval/events';
import { asked, currentOf } from '../../shared/domain/approval/submission';
import type { DocumentStore } from '../ports/document-store';
import { aggregateData, AggregateStore, type TimelineEntry } from './aggregate-store';
import { approvalEntry } from './approval-entry';

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
  if (event.type === 'PlanBegun') return { at: event.at, type: event.type, by: event.by, area: event.plan.area };
  if (event.type !== 'ApproachDecided') return approvalEntry(event);
  const { type, at, by } = event;
  const { approach, suggested, decidedBy, as } = event.decision;
  return { at, type, by, approach, suggested, decidedBy, as };
}

/** What sight goes by. `officer` is the author: sight knows the field by that name. */
export const sightCard = ({ area, authors }: Pick<Plan, 'area' | 'authors'>) => ({ area, officer: authors[0] });

/** Since when it stands where it stands; absent while nobody has submitted it. */
const sinceOf = ({ situation }: Plan): string | undefined => ('since' in situation ? situation.since : 'at' in situation ? situation.at : undefined);

function planCard(plan: Plan) {
  const waitsFor = asked(plan);
  const current = currentOf(plan);
  return { ...sightCard(plan), title: plan.title, situation: plan.situation.is, begunAt: plan.begunAt, approach: approachOf(plan)?.approach, since: sinceOf(plan), ...(waitsFor.length > 0 && { asked: waitsFor }), ...(current && { version: current.no, ...current.brief }) };
}

/** Engagement plans of one council. */
export const planStore = (documents: DocumentStore): AggregateStore<Plan, PlanEvent> =>
  new AggregateStore(documents, { kind: 'plan', schema: 1, data, evolve: evolvePlan, wakeAt: (plan) => planWakesAt(plan), entryOf, cardOf: planCard });
