import { ok, refuse, type Result } from '../../kernel/result';
import { mayWritePlan } from '../plan/decide';
import { approachOf, type Plan } from '../plan/plan';
import { readPlan, type Finding } from '../plan/reading';
import type { PersonId } from '../people/vocabulary';
import type { ApprovalCommand, ApprovalRefusal, Ground } from './commands';
import type { ApprovalEvent } from './events';
import { checksFor, missingChecks, type Quality } from './quality';
import { routeFor, type Route } from './routes';
import { currentOf, signOffs, type PlanSituation, type Step, type Submission } from './submission';

type Submit = Extract<ApprovalCommand, { type: 'Submit' }>;

/** What is written and cannot be put before anybody as it is; all else is told, and stands for whoever reads it. */
const cannotStand: readonly Finding['is'][] = ['closes before it opens', 'base not in force', 'not an amount', 'councillors as representatives'];

/** The steps of a route, without those who wrote the plan; refused where a step then asks too few. */
function stepsOf(route: Route, wrote: readonly PersonId[]): Result<Step[][], ApprovalRefusal> {
  const steps = route.map((stretch) =>
    stretch.map((step): Step => {
      if (step.is === 'committee') return { is: 'committee', id: step.id, title: step.title };
      const { id, title, as, needs, people } = step;
      return { is: 'people', id, title, as, needs, places: people.filter((person) => !wrote.includes(person)), approved: [] };
    }),
  );
  const canEnd = steps.flat().every((step) => step.is === 'committee' || step.places.length >= (typeof step.needs === 'number' ? step.needs : 1));
  return canEnd ? ok(steps) : refuse({ code: 'nobody-may-decide' });
}

/** Whether one of those who are asked, or have signed, has written into it since. */
const hasWriterIn = (steps: readonly Step[][], wrote: readonly PersonId[]): boolean =>
  steps.flat().some((step) => step.is === 'people' && (step.places.some((place) => wrote.includes(place)) || step.approved.some(({ by }) => wrote.includes(by))));

function qualityOf({ withoutCheck, version }: Submit, { rules }: Ground): Result<Quality, ApprovalRefusal> {
  if (!withoutCheck) return ok({ is: 'asked' });
  if (rules.quality === 'must') return refuse({ code: 'team-check-needed' });
  const checks = missingChecks(checksFor(version), withoutCheck.checks);
  return checks.length > 0 ? refuse({ code: 'check-missing', checks }) : ok({ is: 'not asked', ...withoutCheck });
}

/** Where a version stands from the start: signed off only where it was, and nothing but typing has changed. */
function goesOn({ quality, standsFor }: Pick<Submission, 'quality' | 'standsFor'>, { situation }: Plan, { at }: Ground): PlanSituation {
  if (quality.is === 'asked') return { is: 'quality check', since: at };
  return situation.is === 'signed off' && standsFor.length > 0 ? situation : { is: 'approval', since: at };
}

/**
 * Freezes what is written as a version and puts it before people. Where it differs from the version before in typing
 * alone, what was checked and signed stands; a material change voids it all (product rule "Approval").
 */
export function submit(command: Submit, plan: Plan, ground: Ground): Result<ApprovalEvent[], ApprovalRefusal> {
  const { at, by, rules } = ground;
  const { draft, hash, bytes, highLevel, differences, today } = command;
  if (!mayWritePlan(plan, by)) return refuse({ code: 'not-the-author' });
  const before = currentOf(plan);
  const isRunning = plan.situation.is !== 'sent back' && plan.situation.is !== 'recalled' && plan.situation.is !== 'draft';
  if (before?.hash === hash && isRunning) return ok([]);
  const decision = approachOf(plan)?.approach;
  const { missing, findings } = readPlan(draft, decision, 'inform', today);
  if (missing.length > 0 || findings.some(({ is }) => cannotStand.includes(is))) return refuse({ code: 'plan-not-whole', missing });
  const writers = [...new Set([...command.writers, ...(before?.writers ?? []), by.id])];
  const wrote = [...plan.authors, ...writers];
  const fixed = before !== undefined && differences.every(({ material }) => !material) && !hasWriterIn(before.steps, wrote);
  const carried = fixed ? before.steps : undefined;
  const route = routeFor(rules, command.directorate, highLevel);
  if (!carried && !route) return refuse({ code: 'no-route' });
  const steps = carried ? ok(carried) : stepsOf(route ?? [], wrote);
  if (!steps.ok) return steps;
  const quality = fixed && before.quality.is !== 'asked' ? ok(before.quality) : qualityOf(command, ground);
  if (!quality.ok) return quality;
  const no = (before?.no ?? 0) + 1;
  const { 'text.opens': opens, 'text.cost': cost } = command.version;
  const submission: Submission = {
    no, hash, bytes, by: by.id, at, highLevel, writers, quality: quality.value, steps: steps.value,
    brief: { ...(opens !== undefined && { opens }), ...(cost !== undefined && { cost }) }, standsFor: fixed ? [...before.standsFor, before.no] : [],
  };
  const voided = before ? signOffs(before.steps) - signOffs(steps.value) : 0;
  return ok([{ type: 'VersionSubmitted', at, by: by.id, no, submission, goesOn: goesOn(submission, plan, ground), voided, fixed }]);
}
