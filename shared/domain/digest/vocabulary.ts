/** What happens with an engagement plan that members are told of. */
export const planNews = ['to open', 'opens', 'closes soon', 'closed', 'dates changed', 'called off'] as const;
export type PlanNews = (typeof planNews)[number];

/** The stated rules that questions come from. */
export const questionRules = ['slower answers', 'rising theme', 'missed explanations', 'opens next'] as const;
export type QuestionRule = (typeof questionRules)[number];

/** How often a member is sent a digest: their own choice. */
export const frequencies = ['daily', 'weekly', 'monthly', 'none'] as const;
export type Frequency = (typeof frequencies)[number];

/** What stands in every digest, word for word, whether it is read in an e-mail or in the tab. */
export const digestWords = {
  from: (council: string) => `Heard, ${council}`,
  name: 'Your members’ digest',
  questions: (count: number) => (count === 1 ? 'A question to ask' : `${count === 3 ? 'Three' : count === 2 ? 'Two' : count} questions to ask`),
  near: (divisions: readonly string[]) => (divisions.length > 0 ? 'Coming to your divisions' : 'Coming in the county'),
  elsewhere: 'Elsewhere in the county',
  themes: 'More complaints than before',
  note: 'A note from your officers',
  constituent: 'I am writing for a constituent',
  constituentHelp: 'Opens the right channel. Please do not reply here with a person’s details.',
  open: 'Open this digest in Teams',
  howOften: 'How often, or stop',
  why: 'Why did I get this?',
  alike: 'Every member gets the same figures and questions.',
} as const;
