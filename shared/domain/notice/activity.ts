/**
 * The kinds of word that Teams tells apart in somebody's feed, each with its line: who has Heard can turn one off and keep
 * the others. The app package lists the same. Everything else is Microsoft's own `systemDefault`, whose words are free.
 */
export const activityTypes = {
  planCheck: 'Check: {plan}',
  planApproval: 'Approve: {plan}',
  planReminder: 'Still waiting: {plan}',
  planNews: '{news}: {plan}',
} as const;
export type ActivityType = keyof typeof activityTypes;

/** One of them, with what stands in its places. */
export interface Activity {
  type: ActivityType;
  with: { plan: string; news?: string };
}

/** The line as Teams shows it. */
export const lineOf = ({ type, with: filled }: Activity): string => Object.entries(filled).reduce((line: string, [place, is]) => line.replace(`{${place}}`, () => is), activityTypes[type]);
