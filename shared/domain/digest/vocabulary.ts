/** What happens with an engagement plan that members are told of. */
export const planNews = ['to open', 'opens', 'closes soon', 'closed', 'dates changed', 'called off'] as const;
export type PlanNews = (typeof planNews)[number];

/** The stated rules that questions come from. */
export const questionRules = ['slower answers', 'rising theme', 'missed explanations', 'opens next'] as const;
export type QuestionRule = (typeof questionRules)[number];

/** How often a member is sent a digest: their own choice. */
export const frequencies = ['daily', 'weekly', 'monthly', 'none'] as const;
export type Frequency = (typeof frequencies)[number];
