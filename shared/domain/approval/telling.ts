import { londonDate, type Instant } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';
import type { Plan } from '../plan/plan';
import type { Ground } from './commands';
import { deputiesOf } from './deputies';
import type { ApprovalEvent } from './events';
import { hasInterest, wroteIt } from './standing';
import { asked, currentOf, openSteps, type Approving, type CommitteeStep, type Telling } from './submission';
import type { TellingKind } from './vocabulary';

type Told = Pick<Plan, 'authors'> & Approving;

const telling = (plan: Approving, is: TellingKind, at: Instant, to: readonly PersonId[]): Telling[] => {
  const no = currentOf(plan)?.no ?? 0;
  return [...new Set(to)].map((person) => ({ id: `${no}-${is.replace(/ /g, '-')}-${at}-${person}`, to: person, is, no, at, attempts: 0 }));
};

/** Those who are asked, and who acts for each of them today. */
const askedNow = (plan: Approving, { deputies, at }: Pick<Ground, 'deputies' | 'at'>): PersonId[] => asked(plan).flatMap((person) => [person, ...deputiesOf(person, deputies, at)]).filter((person) => !hasInterest(plan, person));

/** The committees that are asked now. */
const committeesAsked = (plan: Approving): CommitteeStep[] => {
  const current = currentOf(plan);
  return plan.situation.is === 'approval' && current ? openSteps(current).filter((step) => step.is === 'committee') : [];
};

/** Those of the Team who may record a committee's day and minute: not who wrote the plan. */
const recorders = (plan: Told, { rules }: Pick<Ground, 'rules'>): PersonId[] => rules.team.filter((person) => !wroteIt(plan, person));

/**
 * Word to the Team of committees: that one is to be asked, whoever of them the last act was by, since asking it is another
 * thing to do; and that one is not asked any more, which its minute says by itself.
 */
function ofCommittees(before: Told, events: readonly ApprovalEvent[], after: Told, ground: Pick<Ground, 'at' | 'by' | 'rules'>): Telling[] {
  const [was, is] = [committeesAsked(before), committeesAsked(after)];
  const isIn = (steps: readonly CommitteeStep[]) => ({ id }: CommitteeStep): boolean => steps.some((step) => step.id === id);
  // Another version voids what was arranged for the one before it.
  const isAnother = events.some((event) => event.type === 'VersionSubmitted' && !event.fixed);
  const anew = is.some((step) => step.meeting === undefined && (isAnother || !isIn(was)(step)));
  const isClosed = !was.every(isIn(is)) && !events.some(({ type }) => type === 'MinuteRecorded');
  return [
    ...(isClosed ? telling(after, 'committee closed', ground.at, recorders(before, ground).filter((person) => person !== ground.by.id)) : []),
    ...(anew ? telling(after, 'committee asked', ground.at, recorders(after, ground)) : []),
  ];
}

/** Those of the Team who were asked to check, where that is over, whoever ended it. */
const checkClosed = (before: Approving, after: Approving, { team }: Ground['rules']): PersonId[] => (before.situation.is === 'quality check' && after.situation.is !== 'quality check' ? team : []);

const isWaitedFor = ({ situation }: Approving): boolean => situation.is === 'approval' || situation.is === 'quality check';

/** What the authors are told of by what happened; whoever did it themselves is not. */
const ofAuthors: Partial<Record<ApprovalEvent['type'], TellingKind>> = { PlanSentBack: 'sent back', PlanSignedOff: 'signed off', InterestDeclared: 'interest declared' };

/**
 * Whom an event gives cause to tell: who is asked from now on, whose request is closed, the authors of what became of it;
 * and when whoever is waited for is reminded. Part of the same write, so that nobody is forgotten.
 */
export function wordOwed(before: Told, events: readonly ApprovalEvent[], after: Told, ground: Pick<Ground, 'at' | 'by' | 'rules' | 'deputies' | 'remindAt'>): ApprovalEvent[] {
  const { at, by, rules, remindAt } = ground;
  const [was, is] = [askedNow(before, ground), askedNow(after, ground)];
  const others = (people: readonly PersonId[]): PersonId[] => people.filter((person) => person !== by.id);
  const anew = events.some(({ type }) => type === 'VersionSubmitted');
  const signed = after.submissions?.at(-1)?.steps.flat().flatMap((step) => (step.is === 'people' ? step.approved.map((each) => each.by) : [])) ?? [];
  const tell = [
    // First: of what is said of one plan at one moment whoever is asked more nearly is told that.
    ...ofCommittees(before, events, after, ground),
    ...telling(after, 'approval asked', at, others(is.filter((person) => anew || !was.includes(person)))),
    ...telling(after, 'request closed', at, others([...was.filter((person) => !is.includes(person)), ...checkClosed(before, after, rules).filter((person) => !is.includes(person))])),
    ...(after.situation.is === 'quality check' && (anew || before.situation.is !== 'quality check') ? telling(after, 'check asked', at, others(rules.team)) : []),
    ...events.flatMap(({ type }) => {
      const kind = ofAuthors[type];
      return kind ? telling(after, kind, at, others(after.authors)) : [];
    }),
    ...(events.some((event) => event.type === 'VersionSubmitted' && event.fixed) ? telling(after, 'wording fixed', at, others(signed)) : []),
  ];
  const remind = isWaitedFor(after) && remindAt !== undefined;
  return tell.length > 0 || remind ? [{ type: 'WordOwed', at, tell, ...(remind && { remindAt }) }] : [];
}

/** Word to those who have not answered yet, and to the Team while a committee has no day or its day has passed without a minute. Nothing times out: it is asked again, and again. */
export function reminders(plan: Told, ground: Pick<Ground, 'at' | 'rules' | 'deputies' | 'remindAt'>): ApprovalEvent[] {
  const { at, rules, remindAt } = ground;
  if (!isWaitedFor(plan) || plan.remindAt === undefined || plan.remindAt > at) return [];
  const to = plan.situation.is === 'quality check' ? rules.team : askedNow(plan, ground);
  const waits = committeesAsked(plan).some(({ meeting }) => meeting === undefined || meeting.on < londonDate(at));
  const tell = [...(waits ? telling(plan, 'committee waited for', at, recorders(plan, ground)) : []), ...telling(plan, 'reminded', at, to)];
  return [{ type: 'WordOwed', at, tell, ...(remindAt && { remindAt }) }];
}

const stillOwed = ({ tell = [] }: Approving, ids: readonly string[]): string[] => tell.filter(({ id }) => ids.includes(id)).map(({ id }) => id);

/** Notices of these are made. Nothing where that was written down before. */
export function wordPassedOn(plan: Approving, told: readonly string[], at: Instant): ApprovalEvent[] {
  const ids = stillOwed(plan, told);
  return ids.length > 0 ? [{ type: 'WordPassedOn', at, ids }] : [];
}

/** They could not be made just now. */
export function wordPutOff(plan: Approving, told: readonly string[], until: Instant, at: Instant): ApprovalEvent[] {
  const ids = stillOwed(plan, told);
  return ids.length > 0 ? [{ type: 'WordPutOff', at, ids, until }] : [];
}
