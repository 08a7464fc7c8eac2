import type { Frequency } from '../../shared/domain/digest/vocabulary';

/** How often, wherever it is chosen. */
export const frequencyWords: Record<Frequency, string> = { daily: 'Every day on which there is news', weekly: 'Every week', monthly: 'Every month', none: 'Not at all' };

/** What the page says that a link in a digest opens. Apart from the rest, so that the page carries nothing else. */
export const howOftenWords = {
  choose: 'Send me a digest',
  save: 'Save how often',
  nothingYet: 'Nothing changes until you press the button.',
  noLink: 'This page works only from the link in your digest. Open the link there again.',
  unreachable: 'Heard cannot be reached just now. Nothing was changed: please try again in a moment.',
  missing: 'Choose how often first.',
} as const;
