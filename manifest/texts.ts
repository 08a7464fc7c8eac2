import { welsh } from './welsh';

/** Everything of a package that is read by people, in one language. */
export interface Texts {
  /** 30 characters, with the environment’s label. Also the title of the pane. */
  name: string;
  fullName: string;
  /** 80 characters. */
  short: string;
  full: string;
  /** The button beside a message, and what it says it does. */
  button: string;
  buttonTip: string;
  /** The lines of notices, 128 characters: `{plan}` and `{news}` are filled in when one is sent. */
  planCheck: string;
  planApproval: string;
  planReminder: string;
  /** What each kind of notice is for, 128 characters: whoever turns one off in Teams reads it. */
  planCheckIs: string;
  planApprovalIs: string;
  planReminderIs: string;
  planNewsIs: string;
}

/** Another language, for whoever has set Microsoft 365 to it. */
export interface Translation {
  /** As Microsoft writes it: `cy-gb`. */
  language: string;
  texts: Texts;
}

export const defaultLanguage = 'en-gb';

export const english: Texts = {
  name: 'Heard',
  fullName: 'Heard: complaints answered in time',
  short: 'Capture a complaint beside its e-mail, acknowledge it, and answer it in time.',
  full: 'Heard keeps a council’s complaints from the e-mail that begins them to the answer that ends them. Beside a message in Outlook, an officer sees what it is, captures it and acknowledges it in one step. In Teams, everybody sees what they owe and by when, with the working of every date. Heard follows the Local Government and Social Care Ombudsman’s Complaint Handling Code, or the council’s own timescales.',
  button: 'Open Heard',
  buttonTip: 'Shows whether this message is in Heard, with its case and its dates, or captures and acknowledges it.',
  planCheck: 'Check: {plan}',
  planApproval: 'Approve: {plan}',
  planReminder: 'Still waiting: {plan}',
  planCheckIs: 'A plan waits for the Engagement Team’s check',
  planApprovalIs: 'You are asked to approve a plan',
  planReminderIs: 'A plan still waits for your answer',
  planNewsIs: 'What became of a plan that you wrote or were asked about',
};

/** What there is; an installation takes those that it asks for. */
export const translations: readonly Translation[] = [{ language: 'cy-gb', texts: welsh }];
