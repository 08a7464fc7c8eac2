import type { ApprovalView } from '../../shared/contract/approval';
import type { Actor, Ground } from '../../shared/domain/approval/commands';
import { deputiesOf, type Deputed } from '../../shared/domain/approval/deputies';
import { differencesBetween } from '../../shared/domain/approval/difference';
import { checksFor } from '../../shared/domain/approval/quality';
import { hasInterest, mayDecide, placesHeld, wroteIt } from '../../shared/domain/approval/standing';
import { asked, currentOf, isDone, openPlaces, openSteps, signOffs, type Step, type Submission } from '../../shared/domain/approval/submission';
import { criterionIds } from '../../shared/domain/approval/vocabulary';
import type { Version } from '../../shared/domain/approval/version';
import { mayWritePlan } from '../../shared/domain/plan/decide';
import type { Plan } from '../../shared/domain/plan/plan';
import { londonDate, readDate, shortDate } from '../../shared/kernel/london';
import type { Desk } from '../use-cases/desk';
import { groundOf } from '../use-cases/decide-approval';
import { versionAt } from '../use-cases/plan-version';
import { planInSight, type WrittenPlan } from '../use-cases/save-draft';
import { differencesSince, versionOf } from '../use-cases/submit-plan';
import { authorityWords, checkWords, criterionAnswerWords, criterionWords } from './approval-words';
import { choosablePeople } from './choosable-person';
import { whenInWords } from './reading-view';
import { unreachedBy } from './plan-unreached';
import { rosterOf, type Roster } from './roster';
import { differenceView, summaryOf } from './version-words';

/** Who is known, and who acts for whom, when somebody looks. */
interface Looked {
  roster: Roster;
  deputies: readonly Deputed[];
  at: Ground['at'];
}

const named = (roster: Roster, people: readonly string[]): string => people.map((id) => roster.person(id).name).join(', ');

/** "Sam Okoro, for Jo Marsh": who signed, and in whose place. */
const signer = ({ by, for: place }: { by: string; for: string }, roster: Roster): string => (by === place ? roster.person(by).name : `${roster.person(by).name}, for ${roster.person(place).name}`);

/** Who is there today and may answer in somebody's place, whether they are absent or not: no deputy who is away, may not decide, or has signed the step already. */
function actingNow(plan: Plan, place: string, { deputies, at, roster }: Looked): string | undefined {
  const decides = (id: string): boolean => !wroteIt(plan, id) && !hasInterest(plan, id) && placesHeld(plan, id, deputies, at).some(({ of }) => of === place);
  return deputiesOf(place, deputies, at).find((id) => roster.person(id).away === undefined && decides(id));
}

/** "Dora Lindley, for whom Leo Marchant acts": whose answer is waited for, and who may give it for them today. */
function waitedFor(plan: Plan, places: readonly string[], looked: Looked): string {
  const name = (id: string): string => looked.roster.person(id).name;
  const waits = places.map((place) => ({ place, acts: actingNow(plan, place, looked) }));
  // Where several are named and a comma already says who acts, it cannot part them too.
  return waits.map(({ place, acts }) => (acts === undefined ? name(place) : `${name(place)}, for whom ${name(acts)} acts`)).join(waits.some(({ acts }) => acts !== undefined) ? '; ' : ', ');
}

/** What is said of one step: who signed, and of the others who is asked now, who then, or, once it runs no more, who did not sign. */
function stepSaid(step: Step, isOpen: boolean, plan: Plan, looked: Looked): string {
  const { situation } = plan;
  const { roster } = looked;
  if (step.is === 'committee') {
    const { meeting, minute } = step;
    if (minute) return `${minute.resolution === 'agreed' ? 'Agreed' : 'Not agreed'}: ${minute.said}`;
    return meeting ? `Meets ${shortDate(meeting.on)}. Papers: ${meeting.papers}` : 'No date yet';
  }
  const signed = step.approved.map((each) => `Approved by ${signer(each, roster)}, ${whenInWords(each.at)}`);
  const runs = situation.is === 'approval' || situation.is === 'quality check';
  const isAsked = isOpen && situation.is === 'approval';
  const asks = !runs ? 'Not signed by' : isAsked ? 'Waits for' : 'Then asks';
  const whom = isAsked ? waitedFor(plan, openPlaces(step), looked) : named(roster, openPlaces(step));
  const waits = isDone(step) ? [] : [`${asks} ${whom}${runs && step.needs === 'any' && openPlaces(step).length > 1 ? ' (one of them)' : ''}`];
  return [...signed, ...waits].join('. ');
}

/** Where it stands in one line: with whom, and since when. */
function standsSaid(plan: Plan, looked: Looked): string {
  const { roster } = looked;
  const { situation } = plan;
  switch (situation.is) {
    case 'draft':
      return 'It is being written. Nobody has been asked yet.';
    case 'quality check':
      return `With the Community Engagement Team since ${whenInWords(situation.since)}.`;
    case 'approval': {
      const waits = waitedFor(plan, asked(plan), looked);
      return `With ${waits === '' ? 'a committee' : waits}${waits.endsWith(' acts') ? ',' : ''} since ${whenInWords(situation.since)}.`;
    }
    case 'sent back':
      return `Sent back by ${roster.person(situation.by).name}, ${whenInWords(situation.at)}.`;
    case 'recalled':
      return `Recalled by ${roster.person(situation.by).name}, ${whenInWords(situation.at)}.`;
    case 'signed off':
      return `Signed off ${whenInWords(situation.at)}.`;
  }
}

const submittedSaid = ({ by, at }: Submission, roster: Roster): string => `Submitted by ${roster.person(by).name}, ${whenInWords(at)}`;

/** What whoever looks is asked: the step, on what authority, and what comes after it. */
function askedOf(plan: Plan, current: Submission, reader: Actor, deputies: readonly Deputed[], at: Ground['at'], roster: Roster): ApprovalView['asked'] {
  const held = mayDecide(plan, reader).ok ? placesHeld(plan, reader.id, deputies, at)[0] : undefined;
  if (!held) return undefined;
  const { step, of } = held;
  const at0 = current.steps.findIndex((stretch) => stretch.some(({ id }) => id === step.id));
  const after = current.steps[at0 + 1]?.map(({ title }) => title).join(' and ');
  return {
    step: step.id, as: step.title, why: authorityWords(step.as, current.highLevel), position: `Step ${at0 + 1} of ${current.steps.length}${after === undefined ? ', the last' : `, then ${after}`}`,
    ...(of !== reader.id && { for: roster.person(of).name }),
  };
}

/** Since whoever looks read it last: an earlier version, or one that they named. */
async function changedFor(desk: Desk, plan: Plan, current: Submission, version: Version, reader: Actor, roster: Roster, readHash?: string): Promise<ApprovalView['changed']> {
  const seen = (plan.read ?? []).filter(({ by, no }) => by === reader.id && no < current.no).at(-1);
  const before = plan.submissions?.findLast(({ hash, no }) => no < current.no && (readHash === undefined ? no === seen?.no : hash === readHash));
  if (!before) return undefined;
  const differences = differencesBetween(await versionAt(desk, before), version);
  return { since: seen && seen.no === before.no ? whenInWords(seen.at) : `version ${before.no}`, differences: differences.map((each) => differenceView(each, roster)) };
}

/** What is written now and was not submitted: whoever writes sees what another submission would void. */
async function editedSince({ plan: { state }, draft: { draft } }: WrittenPlan, current: Submission, desk: Desk, roster: Roster): Promise<ApprovalView['edited']> {
  const now = versionOf(state, draft, current.highLevel, desk.clock.now());
  const differences = now ? await differencesSince(desk, state, now) : [];
  if (differences.length === 0) return undefined;
  return { differences: differences.map((each) => differenceView(each, roster)), voids: differences.some(({ material }) => material) ? signOffs(current.steps) : 0 };
}

function mayDo(plan: Plan, reader: Actor, isAsked: boolean): ApprovalView['may'] {
  const { situation } = plan;
  const runs = situation.is === 'approval' || situation.is === 'quality check';
  const checks = reader.asTeam === true && !wroteIt(plan, reader.id);
  const current = currentOf(plan);
  return [
    ...(mayWritePlan(plan, reader) ? (['submit'] as const) : []),
    ...(mayWritePlan(plan, reader) && runs ? (['recall'] as const) : []),
    ...(checks && situation.is === 'quality check' ? (['check', 'send back'] as const) : []),
    ...(isAsked ? (['approve', 'send back', 'pass on'] as const) : []),
    ...(checks && situation.is === 'approval' && current && openSteps(current).some((step) => step.is === 'committee') ? (['record meeting'] as const) : []),
  ];
}

function checkSaid({ quality }: Submission, roster: Roster): ApprovalView['check'] {
  if (quality.is === 'asked') return undefined;
  const checks = quality.checks.map(({ id, said }) => ({ says: checkWords[id], is: said }));
  if (quality.is === 'not asked') return { said: `Not checked by the Community Engagement Team: ${quality.because}`, criteria: [], checks };
  const { by, at, criteria } = quality;
  return { said: `Checked by ${roster.person(by).name} of the Community Engagement Team, ${whenInWords(at)}.`, criteria: criteria.map(({ id, met, said }) => ({ says: criterionWords[id], is: said ? `${criterionAnswerWords[met]}: ${said}` : criterionAnswerWords[met] })), checks };
}

const signedBy = (plan: Plan, reader: Actor, roster: Roster): ApprovalView['signed'] =>
  (plan.submissions ?? []).flatMap(({ no, hash, steps }) =>
    steps.flat().flatMap((step) => (step.is === 'people' ? step.approved.filter((each) => each.by === reader.id && each.hash === hash).map((each) => ({ no, said: `Version ${no}, as ${step.title}${each.for === each.by ? '' : `, for ${roster.person(each.for).name}`}, ${whenInWords(each.at)}` })) : [])),
  );

async function ofVersion(desk: Desk, written: WrittenPlan, current: Submission, reader: Actor, deputies: readonly Deputed[], roster: Roster, readHash?: string): Promise<Partial<ApprovalView>> {
  const { state } = written.plan;
  const version = await versionAt(desk, current);
  const at = desk.clock.now();
  const isAsked = askedOf(state, current, reader, deputies, at, roster);
  const [changed, edited] = await Promise.all([changedFor(desk, state, current, version, reader, roster, readHash), mayWritePlan(state, reader) ? editedSince(written, current, desk, roster) : undefined]);
  const check = checkSaid(current, roster);
  const open = openSteps(current);
  return {
    version: { no: current.no, hash: current.hash, submitted: submittedSaid(current, roster), highLevel: current.highLevel, summary: summaryOf(version, roster) },
    ...(isAsked && { asked: isAsked }), ...(changed && { changed }), ...(edited && { edited }), ...(check && { check }),
    steps: current.steps.flat().map((step) => ({
      id: step.id, title: step.title, is: step.is, said: stepSaid(step, open.includes(step), state, { roster, deputies, at }), done: isDone(step), open: state.situation.is === 'approval' && open.includes(step),
      ...(step.is === 'committee' && step.meeting && { meeting: { on: step.meeting.on, papers: step.meeting.papers, met: step.meeting.on <= roster.today } }),
    })),
    ...(state.situation.is === 'quality check' && reader.asTeam && { toCheck: { criteria: criterionIds.map((id) => ({ id, says: criterionWords[id] })), checks: checksFor(version).map((id) => ({ id, says: checkWords[id] })) } }),
  };
}

/** Where a plan stands, as whoever looks at it may see it, with what they may do. `readHash` names the version that they had before them. */
export async function approvalView(desk: Desk, planId: string, reader: Actor, readHash?: string): Promise<ApprovalView | undefined> {
  const written = await planInSight(desk, planId);
  if (!written) return undefined;
  const { state } = written.plan;
  const [roster, { rules, deputies }] = await Promise.all([rosterOf(desk), groundOf(desk, reader)]);
  const current = currentOf(state);
  const [more, unreached] = await Promise.all([
    current ? ofVersion(desk, written, current, reader, deputies, roster, readHash) : undefined,
    mayWritePlan(state, reader) ? unreachedBy(desk, state, roster) : { unreached: [], resend: [] },
  ]);
  return {
    id: state.id, title: state.title, area: roster.area(state.area), stage: state.situation.is, said: standsSaid(state, { roster, deputies, at: desk.clock.now() }), policy: rules.quality, steps: [],
    ...('because' in state.situation && state.situation.because !== undefined && { because: state.situation.because }),
    signed: signedBy(state, reader, roster), ...unreached,
    versions: (state.submissions ?? []).map((each) => ({ no: each.no, submitted: submittedSaid(each, roster) })),
    people: choosablePeople(roster).filter(({ id }) => id !== reader.id && !wroteIt(state, id) && !hasInterest(state, id)),
    may: mayDo(state, reader, more?.asked !== undefined),
    ...more,
  };
}

/** The day on which something stood as it stands. */
export const sinceSaid = (at: Ground['at']): string => shortDate(londonDate(at));

/** A day as somebody wrote it into a plan. */
export function dateSaid(written: string): string {
  const day = readDate(written);
  return day ? shortDate(day) : written;
}
