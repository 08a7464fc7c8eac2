import { monthsLater, type Instant, type LondonDate } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';
import type { AnonymiseGround, CaseId, Kind } from './vocabulary';

/** How many years after it was closed somebody looks whether a case is still needed, and who says so. */
export interface RetentionTime {
  years: number;
  source: string;
}

/** A council's times, for each kind of case: data that it keeps. */
export type RetentionRules = Record<Kind, RetentionTime>;

const ownChoice = 'No law names a time: the council’s own choice.';

/** Until a council says otherwise. Nobody has checked them against a council's retention schedule. */
export const usualRetention: RetentionRules = {
  complaint: { years: 6, source: 'Limitation Act 1980, sections 2 and 5: for six years most claims can still be brought. To be confirmed by the council.' },
  comment: { years: 2, source: ownChoice },
  compliment: { years: 2, source: ownChoice },
  'service request': { years: 2, source: ownChoice },
};

/** Somebody has looked, and it is kept until that day. */
export interface KeptLonger {
  until: LondonDate;
  by: PersonId;
  at: Instant;
}

/** Nothing of it is removed until the hold is lifted by name. Why, stands with the reasons of the case. */
export interface LegalHold {
  by: PersonId;
  at: Instant;
}

/** That people and texts were removed from it. What was counted, and the timeline's record, stay. */
export interface Anonymised {
  by: PersonId;
  at: Instant;
  ground: AnonymiseGround;
}

/** What is decided about how long a case is kept. */
export interface Retained {
  keptLonger?: KeptLonger;
  hold?: LegalHold;
  anonymised?: Anonymised;
}

interface Act {
  at: Instant;
  by: PersonId;
}

export type RetentionCommand =
  | ({ type: 'KeepLonger'; until: LondonDate; because: string; rules: RetentionRules } & Act)
  | ({ type: 'SetHold'; because: string } & Act)
  | ({ type: 'LiftHold'; because: string } & Act)
  /** `notBefore`: when a sweep looks after what it owes. */
  | ({ type: 'Anonymise'; ground: AnonymiseGround; rules: RetentionRules; notBefore: Instant } & Act)
  /** The case that it was put with was anonymised. */
  | ({ type: 'HearAnonymised'; from: CaseId; ground: AnonymiseGround; notBefore: Instant } & Act);

export type RetentionEvent =
  | ({ type: 'KeptLonger'; until: LondonDate; because: string } & Act)
  | ({ type: 'HoldSet' | 'HoldLifted'; because: string } & Act)
  | ({ type: 'Anonymised'; ground: AnonymiseGround; notBefore: Instant } & Act);

export type RetentionRefusal =
  | { code: 'case-not-closed' }
  | { code: 'case-with-another'; into: CaseId }
  | { code: 'keep-until-not-later' }
  | { code: 'on-hold' }
  | { code: 'not-on-hold' }
  | { code: 'review-not-due'; on: LondonDate }
  | { code: 'decision-asked' }
  | { code: 'with-ombudsman' }
  | { code: 'work-under-way' };

/** The same day so many years on; of a 29 February, where the year has none, the 28th. */
export const yearsLater = (date: LondonDate, years: number): LondonDate => monthsLater(date, 12 * years);

/** The last day from which so many years are over: what was closed by then is due. */
export function closedByFor(today: LondonDate, years: number): LondonDate {
  const same = yearsLater(today, -years);
  const leapDay = `${same.slice(0, 7)}-29` as LondonDate;
  return today.endsWith('-02-28') && yearsLater(leapDay, years) <= today ? leapDay : same;
}
