import type { ProfileBody } from '../../../shared/contract/clock';
import { words } from '../../words/in-tab';

type Stage = ProfileBody['stages'][number];

/** One stage's times in a sentence. */
export function stageSaid({ acknowledge, answer, extension }: Stage): string {
  const said = words.settings;
  const answering = 'months' in answer ? said.answerMonths(answer.months) : said.answerIn(answer.workingDays, answer.from);
  const parts = [said.acknowledgeIn(acknowledge.workingDays), answering, ...(extension ? [said.extensionTo(extension.workingDays, extension.beyond)] : [])];
  const sentence = parts.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
