import { calculatorWords } from './calculator';
import { caseActs } from './case-acts';
import { caseWords } from './case';
import { clockActs } from './clock-acts';
import { required } from './gaps';
import { words as everywhere } from './index';
import { letterActs } from './letter-acts';
import { recordActs } from './record-acts';
import { settingsWords } from './settings';
import { tabWords } from './tab';

/** Everything Heard says on a screen of the tab. */
export const words = {
  ...everywhere,
  ...calculatorWords,
  ...tabWords,
  ...caseWords,
  ...settingsWords,
  acts: { ...everywhere.acts, required, ...letterActs, ...clockActs, ...caseActs, ...recordActs },
} as const;
