import type { LondonDate } from '../../../kernel/london';
import type { Profile } from './profile';

/**
 * Local Government and Social Care Ombudsman, Complaint Handling Code, section 6 (6.2 to 6.5 for stage 1): acknowledge within 5 working days,
 * answer within 10 of the acknowledgement at stage 1 and 20 at stage 2; no more than 10 and 20 longer without a good
 * reason; whoever is told of an extension is told of the Ombudsman. A late acknowledgement buys no time (ours).
 */
export const lgsco: Profile = {
  id: 'lgsco',
  name: 'Ombudsman’s Code',
  source: 'Local Government and Social Care Ombudsman, Complaint Handling Code, section 6',
  readOn: '2026-11-22' as LondonDate,
  checked: true,
  workingDay: 'council',
  namesOmbudsman: true,
  stages: [
    {
      acknowledge: { workingDays: 5, from: 'receipt' },
      answer: { workingDays: 10, from: 'acknowledgement' },
      extension: { workingDays: 10, beyond: 'with a manager’s reason' },
    },
    {
      acknowledge: { workingDays: 5, from: 'receipt' },
      answer: { workingDays: 20, from: 'acknowledgement' },
      extension: { workingDays: 20, beyond: 'with a manager’s reason' },
    },
  ],
};
