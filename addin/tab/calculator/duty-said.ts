import type { DutyView } from '../../../shared/contract/clock';
import { words } from '../../words/in-tab';

/** A duty by its date: "Answer by Mon 19 May 2025". Where the calendar does not reach there is none to name. */
export function dutySaid(what: 'answer' | 'acknowledge', duty: DutyView): string {
  return duty.by ? `${what === 'answer' ? words.clock.answerBy : words.clock.acknowledgeBy} ${duty.said}` : words.calculator.notKnown[what];
}
