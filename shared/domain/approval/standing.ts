import type { Instant } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';
import type { Plan } from '../plan/plan';
import type { Actor, ApprovalRefusal } from './commands';
import { actsFor, type Deputed } from './deputies';
import { currentOf, openPlaces, openSteps, type Approving, type PeopleStep, type Submission } from './submission';

type Written = Pick<Plan, 'authors'> & Approving;

/**
 * Whether somebody wrote what is to be signed: the authors, and everybody who has written into it. Nobody signs their own
 * words, and what a colleague added for an author is theirs to stand by, not to approve.
 */
export const wroteIt = (plan: Written, person: PersonId): boolean => plan.authors.includes(person) || (currentOf(plan)?.writers.includes(person) ?? false);

export const hasInterest = ({ interests = [] }: Approving, person: PersonId): boolean => interests.some(({ by }) => by === person);

/** The version that is asked about, in this situation. */
export function inApproval(plan: Approving): Result<Submission, ApprovalRefusal> {
  const current = currentOf(plan);
  return current && plan.situation.is === 'approval' ? ok(current) : refuse({ code: current ? 'not-in-approval' : 'not-submitted' });
}

/** A place of a step, which somebody may answer for. */
export interface PlaceHeld {
  step: PeopleStep;
  of: PersonId;
}

/** The places that somebody may answer for now: their own, and those of people whose deputy they are today. */
export function placesHeld(plan: Approving, person: PersonId, deputies: readonly Deputed[], at: Instant): PlaceHeld[] {
  const current = currentOf(plan);
  if (plan.situation.is !== 'approval' || !current) return [];
  const holds = actsFor(person, deputies, at);
  const steps = openSteps(current).filter((step): step is PeopleStep => step.is === 'people');
  // Two of a step are two people: whoever signed one place of it signs no other.
  return steps.filter(({ approved }) => !approved.some(({ by }) => by === person)).flatMap((step) => holds.filter((of) => openPlaces(step).includes(of)).map((of) => ({ step, of })));
}

/** Whether somebody may decide at all: an approver who wrote nothing of it and has no interest in it. */
export function mayDecide(plan: Written, by: Actor): Result<undefined, ApprovalRefusal> {
  if (by.asApprover !== true) return refuse({ code: 'not-an-approver' });
  if (wroteIt(plan, by.id)) return refuse({ code: 'wrote-it' });
  return hasInterest(plan, by.id) ? refuse({ code: 'has-interest' }) : ok(undefined);
}

/** The place that somebody answers for, of one step or of any; refused where they are not asked, or are no more. */
export function placeOf(plan: Written, by: Actor, deputies: readonly Deputed[], at: Instant, stepId?: string): Result<PlaceHeld, ApprovalRefusal> {
  const current = inApproval(plan);
  if (!current.ok) return current;
  const may = mayDecide(plan, by);
  if (!may.ok) return may;
  const held = placesHeld(plan, by.id, deputies, at).find(({ step }) => stepId === undefined || step.id === stepId);
  if (held) return ok(held);
  const holds = actsFor(by.id, deputies, at);
  const was = current.value.steps.flat().some((step) => step.is === 'people' && (stepId === undefined || step.id === stepId) && step.places.some((place) => holds.includes(place)));
  return refuse({ code: was ? 'request-closed' : 'not-asked' });
}
