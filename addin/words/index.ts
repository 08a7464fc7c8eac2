import { actsWords } from './acts';
import { captureWords } from './capture';
import { caseWords } from './case';
import { clockWords } from './clock';
import { everywhereWords } from './everywhere';
import { messageWords } from './message';
import { settingsWords } from './settings';
import { tabWords } from './tab';

/** Everything Heard says on a screen of its own accord. What the server says is shown in the server's words. */
export const words = {
  ...everywhereWords,
  ...clockWords,
  ...messageWords,
  ...captureWords,
  ...tabWords,
  ...caseWords,
  ...actsWords,
  ...settingsWords,
} as const;
