import type { Instant, LondonDate } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';
import { withRecord, type Recorded } from './recording';

/** That somebody took the matter to an Ombudsman. Recorded in error, it stays in the record and counts for nothing. */
export interface Referral extends Recorded {
  ombudsman: string;
  /** The Ombudsman's own reference. */
  reference: string;
  /** The day on which the council heard of it. */
  heardOn: LondonDate;
  inError?: true;
}

/** What the Ombudsman asks of the council, and the reply. */
export interface OmbudsmanQuestion extends Recorded {
  referral: string;
  asks: string;
  askedOn: LondonDate;
  replyBy: LondonDate;
  repliedOn?: LondonDate;
}

/** What the Ombudsman decided: one for each referral, by the referral's id. */
export interface OmbudsmanDecision extends Recorded {
  finding: string;
  decidedOn: LondonDate;
}

/** What the Ombudsman recommended and the council is to do. */
export interface OmbudsmanRemedy extends Recorded {
  referral: string;
  what: string;
  doBy: LondonDate;
  doneOn?: LondonDate;
}

/** Everything of a case that has been with an Ombudsman. It changes no clock and reopens nothing (product rule "Stage 2"). */
export interface OmbudsmanRecord {
  referrals: Referral[];
  questions: OmbudsmanQuestion[];
  decisions: OmbudsmanDecision[];
  remedies: OmbudsmanRemedy[];
}

export const nothingWithOmbudsman: OmbudsmanRecord = { referrals: [], questions: [], decisions: [], remedies: [] };

/** What the council still owes the Ombudsman: a reply to what it asks while nothing is decided, or a remedy. */
export interface OwedToOmbudsman {
  is: 'reply' | 'remedy';
  id: string;
  by: LondonDate;
}

/** Referrals that were no mistake. */
export const referralsOf = ({ referrals }: OmbudsmanRecord): Referral[] => referrals.filter(({ inError }) => !inError);

/** What is owed to the Ombudsman, the soonest first. */
export function owedToOmbudsman(record: OmbudsmanRecord): OwedToOmbudsman[] {
  const counts = new Set(referralsOf(record).map(({ id }) => id));
  const decided = new Set(record.decisions.map(({ id }) => id));
  const replies = record.questions.filter(({ referral, repliedOn }) => counts.has(referral) && !decided.has(referral) && repliedOn === undefined).map(({ id, replyBy }) => ({ is: 'reply' as const, id, by: replyBy }));
  const remedies = record.remedies.filter(({ referral, doneOn }) => counts.has(referral) && doneOn === undefined).map(({ id, doBy }) => ({ is: 'remedy' as const, id, by: doBy }));
  return [...replies, ...remedies].sort((one, other) => (one.by < other.by ? -1 : Number(one.by > other.by)));
}

/** Whether a case is with an Ombudsman: not decided yet, or something is owed. */
export const isWithOmbudsman = (record: OmbudsmanRecord): boolean => owedToOmbudsman(record).length > 0 || referralsOf(record).some(({ id }) => !record.decisions.some((decision) => decision.id === id));

type Event<Type extends string, T extends Recorded> = { type: Type; at: Instant; by: PersonId; record: T; because?: string };

export type OmbudsmanEvent =
  | Event<'ReferralRecorded', Referral>
  | Event<'OmbudsmanQuestionRecorded', OmbudsmanQuestion>
  | Event<'OmbudsmanDecisionRecorded', OmbudsmanDecision>
  | Event<'OmbudsmanRemedyRecorded', OmbudsmanRemedy>;

export function evolveOmbudsman<T extends { ombudsman?: OmbudsmanRecord }>(state: T, event: OmbudsmanEvent): T {
  const { ombudsman: record = nothingWithOmbudsman } = state;
  switch (event.type) {
    case 'ReferralRecorded':
      return { ...state, ombudsman: { ...record, referrals: withRecord(record.referrals, event.record) } };
    case 'OmbudsmanQuestionRecorded':
      return { ...state, ombudsman: { ...record, questions: withRecord(record.questions, event.record) } };
    case 'OmbudsmanDecisionRecorded':
      return { ...state, ombudsman: { ...record, decisions: withRecord(record.decisions, event.record) } };
    case 'OmbudsmanRemedyRecorded':
      return { ...state, ombudsman: { ...record, remedies: withRecord(record.remedies, event.record) } };
  }
}
