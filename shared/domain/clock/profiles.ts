import type { Convention } from './vocabulary';

/** A number of working days, what it counts from, and when it begins to be "due soon". */
export interface Timescale {
  workingDays: number;
  from: 'receipt';
  dueSoonWithin: number;
}

/** A council's promise as data: its timescales and where they come from. */
export interface Profile {
  id: string;
  source: string;
  convention: Convention;
  acknowledge: Timescale;
  answer: Timescale;
}

/**
 * "We will acknowledge receipt of your complaint within 3 working days … answer all complaints within 20 working days
 * or explain why a reply may take longer." Kent County Council, Comprehensive Engagement Strategy (2010), part 2, Standards.
 */
export const kent: Profile = {
  id: 'kent',
  source: 'Kent County Council, Complaints, Comments and Compliments policy, Standards',
  convention: 'A',
  acknowledge: { workingDays: 3, from: 'receipt', dueSoonWithin: 1 },
  answer: { workingDays: 20, from: 'receipt', dueSoonWithin: 5 },
};
