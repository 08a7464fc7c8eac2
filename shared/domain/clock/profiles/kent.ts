import type { LondonDate } from '../../../kernel/london';
import type { Profile } from './profile';

/**
 * "We will acknowledge receipt of your complaint within 3 working days … answer all complaints within 20 working days
 * or explain why a reply may take longer." Kent County Council, Comprehensive Engagement Strategy (2010), part 2, Standards.
 * Its second stage is ours: the same times, from the day the review was asked for.
 */
export const kent: Profile = {
  id: 'kent',
  name: 'Kent standards',
  source: 'Kent County Council, Complaints, Comments and Compliments policy, Standards',
  readOn: '2026-11-22' as LondonDate,
  checked: true,
  workingDay: 'council',
  stages: [
    { acknowledge: { workingDays: 3, from: 'receipt' }, answer: { workingDays: 20, from: 'receipt' } },
    { acknowledge: { workingDays: 3, from: 'receipt' }, answer: { workingDays: 20, from: 'receipt' } },
  ],
};
