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

/** The line as Teams shows it; what stands in a place is text, braces and all. A place that nobody fills stays open. */
export const lineOf = ({ type, with: { plan, news } }: Activity): string => activityTypes[type].replace(/\{(plan|news)\}/g, (place) => (place === '{plan}' ? plan : (news ?? place)));
