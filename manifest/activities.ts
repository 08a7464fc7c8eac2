import type { Texts } from './texts';

/** The kinds of notice that the package lists: Graph refuses any other, but for its own `systemDefault`. */
export const activityTypes = ({ planCheck, planApproval, planReminder, planCheckIs, planApprovalIs, planReminderIs, planNewsIs }: Texts) => [
  { type: 'planCheck', description: planCheckIs, templateText: planCheck },
  { type: 'planApproval', description: planApprovalIs, templateText: planApproval },
  { type: 'planReminder', description: planReminderIs, templateText: planReminder },
  { type: 'planNews', description: planNewsIs, templateText: '{news}: {plan}' },
];
