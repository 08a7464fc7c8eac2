/** A plan's id is its reference. */
export type PlanId = string;

/** As what somebody decides whether to inform, consult or involve (Kent 2010, "Who should decide"). */
export const capacities = ['Executive Member', 'Head of Service', 'responsible for the budget', 'responsible for the service'] as const;
export type Capacity = (typeof capacities)[number];

/** How far a plan has come. */
export const planStages = ['draft', 'quality check', 'approval', 'sent back', 'recalled', 'signed off'] as const;
export type PlanStage = (typeof planStages)[number];

/** What may be done with a plan by whoever looks at it. */
export const planActs = ['write', 'decide'] as const;
export type PlanAct = (typeof planActs)[number];

/** Local persons, as widely as the report has them (Kent 2010, "Who are representatives of local persons?"). */
export const localPersons = ['residents', 'workers', 'students', 'visitors', 'service users', 'businesses', 'third sector', 'parish councils', 'children and young people'] as const;
export type LocalPersons = (typeof localPersons)[number];

/** The parts of a plan, as it is read. */
export const planSections = ['short', 'affected', 'known', 'change', 'how', 'dates', 'cost', 'decided', 'equality', 'data', 'told', 'legal'] as const;
export type PlanSection = (typeof planSections)[number];

/** What a plan says in words, a date, an amount or a choice. */
export const planFields = [
  'inShort', 'label', 'councilPlan', 'affected', 'figures', 'representatives', 'seldomHeard', 'known', 'canChange', 'decidedAlready', 'whyLimited', 'whyThis', 'questions', 'formats', 'partners', 'rewards',
  'opens', 'closes', 'whyShorter', 'overlaps', 'cost', 'budget', 'howDecided', 'whoDecides', 'evidence', 'howViews', 'howTold', 'appeal', 'equality', 'equalitySaid', 'personalData', 'dataAssessment', 'dataAssessedBy',
  'localMembers', 'parishes', 'challenge',
] as const;
export type PlanField = (typeof planFields)[number];

/** Laws and agreements of the register. */
export const legalBaseIds = ['lgpiha-138', 'best-value-3', 'equality-149', 'school-alterations', 'childcare-5d', 'traffic-orders', 'health-scrutiny'] as const;
export type LegalBaseId = (typeof legalBaseIds)[number];

/** The Gunning and the Brown principles. */
export const principleIds = ['gunning-formative', 'gunning-reasons', 'gunning-time', 'gunning-account', 'brown-aware', 'brown-before', 'brown-substance', 'brown-own', 'brown-continuing', 'brown-records'] as const;
export type PrincipleId = (typeof principleIds)[number];

/** Techniques of the toolkit. */
export const techniqueIds = ['online-survey', 'paper-survey', 'letters', 'drop-in', 'public-meeting', 'focus-group', 'citizens-panel', 'user-forum', 'workshop', 'mystery-shopping', 'through-groups'] as const;
export type TechniqueId = (typeof techniqueIds)[number];
