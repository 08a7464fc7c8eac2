import type { Ending, Outcome } from '../case/vocabulary';
import { checkContact, checked, contactInWords, greeting, lookIn, opening, type CheckedPromise, type Contact, type NamedOmbudsman } from './promises';

/** What an answer is made from. */
export interface AnswerFacts {
  council: string;
  writer: string;
  reference: string;
  inShort: string;
  /** What it is about is not repeated: somebody else may read it. */
  sensitive?: boolean;
  /** The officer's own words: what was found and what will be done. */
  says: string;
  outcome?: Outcome | undefined;
  /** In place of an outcome. */
  ending?: Ending | undefined;
  /** How a complaint can go further: to another officer, or to the Ombudsman. Absent for what is not a complaint. */
  further?: 'next stage' | 'ombudsman' | undefined;
  ombudsman: NamedOmbudsman;
  contact: Contact;
}

export const answerTemplate = 'answer v1';

const found: Record<Outcome, string> = {
  upheld: 'We uphold your complaint.',
  'partly upheld': 'We uphold your complaint in part.',
  'not upheld': 'We do not uphold your complaint.',
};

const ended: Record<Ending, string> = {
  withdrawn: 'You have told us that you do not want to go on with it, and we have closed it.',
  'out of scope': 'It is not something that we can look into as a complaint.',
  refused: 'We will not look into it as a complaint.',
};

const LOOK_AGAIN = 'ask us to look again';

const furtherInWords: Record<NonNullable<AnswerFacts['further']>, (ombudsman: NamedOmbudsman) => string> = {
  'next stage': () => `If you are not satisfied with this answer, you can ${LOOK_AGAIN}. Another officer will do so.`,
  ombudsman: ({ name, site }) => `If you are not satisfied with this answer, you can ask the ${name}: ${site}.`,
};

/** The answer in plain words around the officer's own. */
export function writeAnswer(facts: AnswerFacts): string {
  const { contact, outcome, ending, further } = facts;
  return [
    greeting(facts.writer),
    `${opening(facts)} This is our answer.`,
    ...(outcome ? [found[outcome]] : []),
    ...(ending ? [ended[ending]] : []),
    facts.says,
    ...(further ? [furtherInWords[further](facts.ombudsman)] : []),
    contactInWords(contact),
    `${contact.name}\n${facts.council}`,
  ].join('\n\n');
}

/** Reads an answer for what every one must carry; a complaint's says how to go further (Complaint Handling Code). */
export function checkAnswer(text: string, { reference, further, contact, ombudsman: { name } }: AnswerFacts): CheckedPromise[] {
  const has = lookIn(text);
  const next = further === 'ombudsman' ? has(name) : has(LOOK_AGAIN) || has(name);
  return [
    checked('reference', has(reference), `Add the reference ${reference}`),
    ...checkContact(text, contact),
    ...(further ? [checked('what next', next, further === 'ombudsman' ? `Say that they can ask the ${name}` : `Say that they can ${LOOK_AGAIN}`)] : []),
  ];
}
