import type { Case } from '../../shared/domain/case/case';
import { procedureRecordOf } from '../../shared/domain/case/procedure-roles';
import { shortDate, type LondonDate } from '../../shared/kernel/london';
import type { TimelineEntry } from '../stores/aggregate-store';
import { findingNamed, ombudsmanNamed } from './ombudsman-view';

const day = (date: unknown): string => shortDate(date as LondonDate);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Somebody's name and role, as long as the case keeps them: the timeline itself names nobody. */
function takingPart({ taking, role }: TimelineEntry, { procedure, stages }: Case): string {
  const name = procedure?.people.find(({ id }) => id === taking)?.name ?? 'somebody';
  const named = procedureRecordOf(stages[0].profile)?.roles.find(({ id }) => id === role)?.name ?? text(role);
  return `${name} (${named.toLowerCase()})`;
}

const dayNamed = ({ day: id }: TimelineEntry, { stages }: Case): string => procedureRecordOf(stages[0].profile)?.days.find((each) => each.id === id)?.name ?? text(id);

/** What the story says of a case at an Ombudsman, and of who takes part under a statutory procedure. */
export const recordedWords = {
  ReferralRecorded: ({ ombudsman, heardOn, inError }) => (inError ? `recorded that a referral to the ${ombudsmanNamed(text(ombudsman))} was written down in error` : `recorded that the matter was taken to the ${ombudsmanNamed(text(ombudsman))}, heard of on ${day(heardOn)}`),
  OmbudsmanQuestionRecorded: ({ repliedOn, replyBy }) => (repliedOn === undefined ? `recorded what the Ombudsman asks: reply by ${day(replyBy)}` : `recorded the reply to the Ombudsman, ${day(repliedOn)}`),
  OmbudsmanDecisionRecorded: ({ finding, decidedOn }) => `recorded the Ombudsman’s decision of ${day(decidedOn)}: ${findingNamed(text(finding)).toLowerCase()}`,
  OmbudsmanRemedyRecorded: ({ doneOn, doBy }) => (doneOn === undefined ? `recorded what the Ombudsman recommended, to be done by ${day(doBy)}` : `recorded that what the Ombudsman recommended was done on ${day(doneOn)}`),
  TakingPartRecorded: (entry, state) => `recorded that ${takingPart(entry, state)} takes part from ${day(entry.from)}${entry.until === undefined ? '' : ` until ${day(entry.until)}`}`,
  ProcedureDayRecorded: (entry, state) => `recorded a day of the procedure: ${dayNamed(entry, state).toLowerCase()}, ${day(entry.on)}`,
} satisfies Record<string, (entry: TimelineEntry, state: Case) => string>;
