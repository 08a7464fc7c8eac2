import type { LocalPersons, PlanField, PlanSection } from '../../shared/domain/plan/vocabulary';

/** The parts of a plan, in the reader's words. */
export const sectionTitles: Record<PlanSection, string> = {
  short: 'In short', affected: 'Who is affected', known: 'What we already know', change: 'What can change, and what cannot', how: 'How we will ask, and why this way', dates: 'Dates',
  cost: 'Cost and budget', decided: 'How it is decided', equality: 'Equality', data: 'Personal data', told: 'Told before it is public', legal: 'Law and risk',
};

/** What each field is called, and what helps to write it. */
export const fieldWords: Record<PlanField, { label: string; help?: string }> = {
  inShort: { label: 'In short', help: 'Two or three sentences that anybody can follow: what would change, for whom, and what people are told or asked.' },
  label: { label: 'What it is called in public', help: 'Formal consultation is regulated by law. Call it so only where it is meant.' },
  councilPlan: { label: 'The council plan that it belongs to' },
  affected: { label: 'Who is affected, and how many', help: 'Also those who live elsewhere and use the service.' },
  figures: { label: 'Service use and census figures', help: 'With their source and year.' },
  representatives: { label: 'Representatives of local people', help: 'A balanced selection of people, groups, businesses and organisations. Councillors are not representatives.' },
  seldomHeard: { label: 'Seldom-heard groups', help: 'Who might not hear of this, and how they will.' },
  known: { label: 'What we know from before', help: 'Past consultations, surveys, petitions and complaints of the same people and place.' },
  canChange: { label: 'What people can influence' },
  decidedAlready: { label: 'What is decided already', help: 'By whom and when.' },
  whyLimited: { label: 'Why little can be influenced', help: 'The report asks that this is explained.' },
  whyThis: { label: 'Why this way and not another' },
  questions: { label: 'The questions asked', help: 'Word for word: approvers sign the questions too.' },
  formats: { label: 'Accessible formats', help: 'Plain language always; which other formats, and how people ask for them.' },
  partners: { label: 'Partners', help: 'Police, fire and rescue, health, districts: who asks the same people. Write “none” if there are none.' },
  rewards: { label: 'Rewards, expenses and incentives', help: 'Write “none” if there are none.' },
  opens: { label: 'Opens' },
  closes: { label: 'Closes' },
  whyShorter: { label: 'Why it is shorter than 12 weeks', help: '12 weeks is the standard.' },
  overlaps: { label: 'Others who ask the same people in these weeks', help: 'Too many at once tire people. Write “none” if you have looked.' },
  cost: { label: 'What it costs, in pounds' },
  budget: { label: 'The budget for it, in pounds' },
  howDecided: { label: 'How the decision is made' },
  whoDecides: { label: 'Who makes the final decision' },
  evidence: { label: 'What evidence is taken into account' },
  howViews: { label: 'How people’s views inform it' },
  howTold: { label: 'How people are told what was decided' },
  appeal: { label: 'Any appeal', help: 'Write “none” if there is none.' },
  equality: { label: 'Equality impact assessment' },
  equalitySaid: { label: 'What it found, or why it is not needed' },
  personalData: { label: 'What personal data is kept', help: 'And for how long. Write “none” if there is none.' },
  dataAssessment: { label: 'Data protection impact assessment' },
  dataAssessedBy: { label: 'Assessed, or found not needed, by' },
  localMembers: { label: 'Local members', help: 'Who is told, and on which day before it is public.' },
  parishes: { label: 'District and parish councillors', help: 'Of the places concerned.' },
  challenge: { label: 'Risk of challenge', help: 'Who might challenge it, on what ground, and what was done about that.' },
};

export const localPersonsWords: Record<LocalPersons, string> = {
  residents: 'Residents', workers: 'People who work here', students: 'People who study here', visitors: 'Visitors', 'service users': 'Service users', businesses: 'Businesses', 'third sector': 'Charities and community groups',
  'parish councils': 'Parish councils', 'children and young people': 'Children and young people',
};

/** What a plan's divisions are called, and what it means that it names none. */
export const placesTitle = 'Where';
export const everywhere = 'The whole county';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const choiceWords = (option: string): string => capital(option);
