import { actsWords } from './acts';
import { askedWords } from './asked';
import { captureWords } from './capture';
import { clockWords } from './clock';
import { everywhereWords } from './everywhere';
import { messageWords } from './message';

/**
 * What Heard says of its own accord in the pane, and in every other window as well. What the server says is shown in the
 * server's words; what only the tab says stands in in-tab.ts, so that the pane does not carry it.
 */
export const words = {
  ...everywhereWords,
  ...clockWords,
  ...messageWords,
  ...captureWords,
  ...askedWords,
  ...actsWords,
} as const;
