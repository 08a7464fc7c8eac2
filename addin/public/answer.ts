import type { DutyView, ReadingView } from '../../shared/contract/clock';
import { longDate, type LondonDate } from '../../shared/kernel/london';
import { residentWords } from '../words/resident';
import { element } from './element';

const noteOn = ({ standing, atTheLatest }: DutyView): string | undefined => {
  if (standing === 'overdue') return residentWords.passed;
  if (standing === 'due today') return residentWords.today;
  return atTheLatest ? residentWords.atTheLatest : undefined;
};

function dateOf(what: string, duty: DutyView): HTMLElement {
  const note = noteOn(duty);
  const day = duty.by ? element('p', { class: 'day' }, longDate(duty.by as LondonDate)) : element('p', {}, residentWords.notKnown);
  return element('div', { class: 'date' }, element('p', {}, what), day, note === undefined ? undefined : element('p', { class: 'quiet' }, note));
}

/** Both dates in plain words, and how they were counted for whoever asks. */
export const answerOf = ({ acknowledge, answer }: ReadingView): HTMLElement[] => [
  ...(acknowledge.by || answer.by ? [dateOf(residentWords.acknowledge, acknowledge), dateOf(residentWords.answer, answer)] : [element('div', { class: 'date' }, element('p', {}, residentWords.notKnown))]),
  element('details', {}, element('summary', {}, residentWords.working), element('p', {}, acknowledge.working), element('p', {}, answer.working)),
];
