/** A plan's id is its reference. */
export type PlanId = string;

/** As what somebody decides whether to inform, consult or involve (Kent 2010, "Who should decide"). */
export const capacities = ['Executive Member', 'Head of Service', 'responsible for the budget', 'responsible for the service'] as const;
export type Capacity = (typeof capacities)[number];

/** How far a plan has come. */
export const planStages = ['draft'] as const;
export type PlanStage = (typeof planStages)[number];

/** What may be done with a plan by whoever looks at it. */
export const planActs = ['write', 'decide'] as const;
export type PlanAct = (typeof planActs)[number];
