import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import { mayWritePlan } from '../plan/decide';
import type { Plan } from '../plan/plan';
import type { Actor, ApprovalCommand, ApprovalRefusal, Ground } from './commands';
import { evolveApproval, type ApprovalEvent } from './events';
import { checksFor, missingChecks, openCriteria } from './quality';
import { hasInterest, inApproval, mayDecide, placeOf, wroteIt } from './standing';
import { submit } from './submit';
import { currentOf, isDone, neededIn, openSteps, type CommitteeStep, type Submission } from './submission';
import { reminders, wordOwed } from './telling';

type Decided = Result<ApprovalEvent[], ApprovalRefusal>;
type Of<T extends ApprovalCommand['type']> = Extract<ApprovalCommand, { type: T }>;

/** Whether it is the version that is asked about now. */
const isOf = ({ hash }: { hash: string }, current: Submission): Result<Submission, ApprovalRefusal> => (hash === current.hash ? ok(current) : refuse({ code: 'not-what-you-read' }));

/** What follows where a step may have been the last. */
function signedOff(plan: Plan, event: ApprovalEvent, { at, by }: Ground): ApprovalEvent[] {
  const current = currentOf(evolveApproval(plan, event));
  return current && current.steps.flat().every(isDone) ? [event, { type: 'PlanSignedOff', at, by: by.id, no: current.no, hash: current.hash }] : [event];
}

function approve(command: Of<'Approve'>, plan: Plan, ground: Ground): Decided {
  const { at, by, deputies } = ground;
  const current = currentOf(plan);
  const step = current?.steps.flat().find(({ id }) => id === command.step);
  // Pressed twice: it was done.
  if (current?.hash === command.hash && step?.is === 'people' && step.approved.some((each) => each.by === by.id && each.hash === command.hash)) return ok([]);
  const held = placeOf(plan, by, deputies, at, command.step);
  if (!held.ok) return held;
  if (!current) return refuse({ code: 'not-submitted' });
  const read = isOf(command, current);
  if (!read.ok) return read;
  return ok(signedOff(plan, { type: 'PlanApproved', at, by: by.id, no: current.no, step: command.step, approved: { by: by.id, for: held.value.of, at, hash: command.hash } }, ground));
}

function passQuality(command: Of<'PassQuality'>, plan: Plan, { at, by, rules }: Ground): Decided {
  const current = currentOf(plan);
  if (!current || plan.situation.is !== 'quality check') return refuse({ code: 'not-in-check' });
  const may = mayCheck(plan, by);
  if (!may.ok) return may;
  const read = isOf(command, current);
  if (!read.ok) return read;
  const criteria = openCriteria(command.criteria, rules.quality);
  if (criteria.length > 0) return refuse({ code: 'criteria-open', criteria });
  const checks = missingChecks(checksFor(command.version), command.checks);
  if (checks.length > 0) return refuse({ code: 'check-missing', checks });
  return ok([{ type: 'QualityPassed', at, by: by.id, no: current.no, quality: { is: 'passed', by: by.id, at, criteria: command.criteria, checks: command.checks } }]);
}

function mayCheck(plan: Plan, by: Actor): Result<undefined, ApprovalRefusal> {
  if (by.asTeam !== true) return refuse({ code: 'not-of-the-team' });
  return wroteIt(plan, by.id) ? refuse({ code: 'wrote-it' }) : ok(undefined);
}

/** Whoever checks or is asked sends it back, and says what has to be otherwise. */
function sendBack(command: Of<'SendBack'>, plan: Plan, { at, by, deputies }: Ground): Decided {
  const current = currentOf(plan);
  if (!current) return refuse({ code: 'not-submitted' });
  const may = plan.situation.is === 'quality check' ? mayCheck(plan, by) : placeOf(plan, by, deputies, at);
  if (!may.ok) return may;
  const read = isOf(command, current);
  return read.ok ? ok([{ type: 'PlanSentBack', at, by: by.id, no: current.no, because: command.because }]) : read;
}

/** It goes to whoever it belongs to; nobody who wrote it, nobody with an interest, and nobody who has signed another place of the step, since they sign no second. Without them a step has to be able to go on. */
function passOn(command: Of<'PassOn'>, plan: Plan, { at, by, deputies }: Ground): Decided {
  const held = placeOf(plan, by, deputies, at, command.step);
  if (!held.ok) return held;
  const { step, of } = held.value;
  const { to, because } = command;
  if (to !== undefined && (wroteIt(plan, to) || hasInterest(plan, to) || to === of || to === by.id || step.approved.some((each) => each.by === to))) return refuse({ code: 'cannot-take-it' });
  const left = step.places.filter((place) => place !== of);
  const places = to === undefined || left.includes(to) ? left : [...left, to];
  if (places.length < Math.max(1, typeof step.needs === 'number' ? step.needs : 1) || neededIn({ ...step, places }) <= step.approved.length) return refuse({ code: 'say-whose' });
  return ok([{ type: 'PassedOn', at, by: by.id, no: currentOf(plan)?.no ?? 0, step: step.id, of, ...(to !== undefined && { to }), ...(because !== undefined && { because }) }]);
}

function committeeStep(plan: Plan, by: Actor, id: string): Result<{ current: Submission; step: CommitteeStep }, ApprovalRefusal> {
  const current = inApproval(plan);
  if (!current.ok) return current;
  const may = mayCheck(plan, by);
  if (!may.ok) return may;
  const step = openSteps(current.value).find((each) => each.id === id);
  return step?.is === 'committee' ? ok({ current: current.value, step }) : refuse({ code: 'no-such-step' });
}

function setMeeting({ step, on, papers }: Of<'SetMeeting'>, plan: Plan, { at, by }: Ground): Decided {
  const there = committeeStep(plan, by, step);
  return there.ok ? ok([{ type: 'MeetingSet', at, by: by.id, no: there.value.current.no, step, on, papers }]) : there;
}

function recordMinute({ step, hash, resolution, said, today }: Of<'RecordMinute'>, plan: Plan, ground: Ground): Decided {
  const { at, by } = ground;
  const there = committeeStep(plan, by, step);
  if (!there.ok) return there;
  const { current, step: { meeting } } = there.value;
  if (!meeting || meeting.on > today) return refuse({ code: 'minute-before-meeting' });
  const read = isOf({ hash }, current);
  if (!read.ok) return read;
  const minute: ApprovalEvent = { type: 'MinuteRecorded', at, by: by.id, no: current.no, step, resolution, said, hash };
  return ok(resolution === 'agreed' ? signedOff(plan, minute, ground) : [minute, { type: 'PlanSentBack', at, by: by.id, no: current.no, because: said }]);
}

function recall({ because }: Of<'Recall'>, plan: Plan, { at, by }: Ground): Decided {
  if (!mayWritePlan(plan, by)) return refuse({ code: 'not-the-author' });
  const current = currentOf(plan);
  if (!current || (plan.situation.is !== 'approval' && plan.situation.is !== 'quality check')) return refuse({ code: 'not-in-approval' });
  return ok([{ type: 'PlanRecalled', at, by: by.id, no: current.no, ...(because !== undefined && { because }) }]);
}

/** An interest bars for good, whatever becomes of the version. Declared twice it was done. */
function declareInterest({ because }: Of<'DeclareInterest'>, plan: Plan, { at, by, deputies }: Ground): Decided {
  if (hasInterest(plan, by.id)) return ok([]);
  const held = placeOf(plan, by, deputies, at);
  return held.ok ? ok([{ type: 'InterestDeclared', at, by: by.id, no: currentOf(plan)?.no ?? 0, because }]) : held;
}

/** That somebody who is asked has the version before them: "what changed since I last saw it" goes by it. */
function read(command: Of<'Read'>, plan: Plan, { at, by, deputies }: Ground): Decided {
  const current = currentOf(plan);
  if (!current || current.hash !== command.hash || !mayDecide(plan, by).ok || !placeOf(plan, by, deputies, at).ok) return ok([]);
  return ok((plan.read ?? []).some((each) => each.by === by.id && each.no === current.no) ? [] : [{ type: 'VersionRead', at, by: by.id, no: current.no }]);
}

function decideOne(command: ApprovalCommand, plan: Plan, ground: Ground): Decided {
  switch (command.type) {
    case 'Submit':
      return submit(command, plan, ground);
    case 'Read':
      return read(command, plan, ground);
    case 'PassQuality':
      return passQuality(command, plan, ground);
    case 'Approve':
      return approve(command, plan, ground);
    case 'SendBack':
      return sendBack(command, plan, ground);
    case 'PassOn':
      return passOn(command, plan, ground);
    case 'DeclareInterest':
      return declareInterest(command, plan, ground);
    case 'SetMeeting':
      return setMeeting(command, plan, ground);
    case 'RecordMinute':
      return recordMinute(command, plan, ground);
    case 'Recall':
      return recall(command, plan, ground);
    case 'Remind':
      return ok(reminders(plan, ground));
    default:
      return unreachable(command);
  }
}

const saysNothing: readonly ApprovalCommand['type'][] = ['Read', 'Remind', 'SetMeeting'];

/**
 * Decides what happens to a plan that is put before people (product rule "Approval"): the events, and word of them to
 * whoever has to know. Nothing happens by itself but reminders. An empty list means that it was done before.
 */
export function decideApproval(command: ApprovalCommand, plan: Plan, ground: Ground): Decided {
  const decided = decideOne(command, plan, ground);
  if (!decided.ok || decided.value.length === 0 || saysNothing.includes(command.type)) return decided;
  const after = decided.value.reduce<Plan>(evolveApproval, plan);
  return ok([...decided.value, ...wordOwed(plan, decided.value, after, ground)]);
}
