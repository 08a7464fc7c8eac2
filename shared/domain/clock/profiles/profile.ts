import type { LondonDate } from '../../../kernel/london';

/** A number of working days and what it counts from. */
export interface Timescale {
  workingDays: number;
  from: 'receipt' | 'acknowledgement';
}

/** Whole months from the day of receipt, that day included, unless another date is agreed with the person who complains. */
export interface AsAgreed {
  months: number;
}

/** How far a holding reply may take the answer in all; beyond it a manager's recorded reason, or nothing, helps. */
export interface ExtensionLimit {
  workingDays: number;
  beyond: 'with a manager’s reason' | 'never';
}

/** What a council promises at one stage. */
export interface StageTimes {
  acknowledge: Timescale & { from: 'receipt' };
  answer: Timescale | AsAgreed;
  extension?: ExtensionLimit;
}

/** A set of timescales as data, with where it comes from. */
export interface Profile {
  id: string;
  name: string;
  source: string;
  /** When the source was read, and whether somebody has checked the figures against it. Screens say so where nobody has. */
  readOn?: LondonDate;
  checked: boolean;
  /** `statutory`: closure days and cut-offs never lengthen it, and it is never paused. */
  workingDay: 'council' | 'statutory';
  /** The holding reply has to name the Ombudsman. */
  namesOmbudsman?: true;
  stages: readonly StageTimes[];
  /** No new case is counted by it; those that are keep it. */
  retired?: true;
}

export const isAsAgreed = (answer: StageTimes['answer']): answer is AsAgreed => 'months' in answer;
