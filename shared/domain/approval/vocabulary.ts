/** How many of those who are asked have to approve a step. */
export type Needs = 'any' | 'all' | number;

/** Which of a directorate's plans a route is for: high-level activity agreed as part of the policy framework, or all others. */
export const routeKinds = ['highLevel', 'otherwise'] as const;
export type RouteKind = (typeof routeKinds)[number];

/** Whether the Community Engagement Team checks a plan before anybody is asked to approve it (Lincolnshire 2017, Community Engagement Policy). */
export const qualityPolicies = ['must', 'strongly recommended'] as const;
export type QualityPolicy = (typeof qualityPolicies)[number];

/** What the Community Engagement Team looks at. */
export const criterionIds = ['purpose', 'people', 'seldom heard', 'method', 'questions', 'time', 'weight', 'feedback'] as const;
export type CriterionId = (typeof criterionIds)[number];

/** Whether a criterion is met. */
export const criterionAnswers = ['yes', 'no', 'does not apply'] as const;
export type CriterionAnswer = (typeof criterionAnswers)[number];

/** Other teams that have a say in some plans (Lincolnshire 2017, Legal Considerations). */
export const checkIds = ['information governance', 'survey tool'] as const;
export type CheckId = (typeof checkIds)[number];

/** What a committee resolved. */
export const resolutions = ['agreed', 'not agreed'] as const;
export type Resolution = (typeof resolutions)[number];

/** What a person is told of an approval. */
export const tellingKinds = ['check asked', 'approval asked', 'reminded', 'request closed', 'sent back', 'signed off', 'interest declared', 'wording fixed', 'committee asked', 'committee waited for', 'committee closed'] as const;
export type TellingKind = (typeof tellingKinds)[number];

/** What may be done with a plan on its way to being signed off. */
export const approvalActs = ['submit', 'recall', 'check', 'approve', 'send back', 'pass on', 'record meeting'] as const;
export type ApprovalAct = (typeof approvalActs)[number];
