import { readDate } from '../../shared/kernel/london';
import { residentWords } from '../words/resident';
import { answerOf } from './answer';
import { ask, NoAnswer, type Question } from './ask';
import { element } from './element';

/** Nothing is asked while a date is still being typed. */
const PAUSE = 300;

/** `#council=marlshire`: whose rules to count by, where one Heard serves several councils. */
const councilIn = (hash: string): string | undefined => new URLSearchParams(hash.replace(/^#/, '')).get('council') ?? undefined;

/** Puts the form in place of what stands there for those without JavaScript, and answers it. Returns how to stop. */
export function startClock(place: HTMLElement): () => void {
  const date = element('input', { type: 'date', id: 'received', 'aria-describedby': 'hint' });
  const shown = element('div', { id: 'answer', role: 'status' }, element('p', { class: 'quiet' }, residentWords.choose));
  let asking = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const again = () => {
    const button = element('button', { type: 'button' }, residentWords.again);
    button.addEventListener('click', () => {
      // The button goes with what it stands in: the keyboard goes back to the date.
      date.focus();
      count();
    });
    return button;
  };
  const answer = async (question: Question, { signal }: AbortController) => {
    const waiting = setTimeout(() => shown.replaceChildren(element('p', { class: 'quiet' }, residentWords.counting)), shown.querySelector('.date') ? 3_000 : PAUSE);
    try {
      const reading = await ask(question, signal);
      if (!signal.aborted) shown.replaceChildren(...answerOf(reading));
    } catch (problem) {
      if (signal.aborted) return;
      const mayTryAgain = !(problem instanceof NoAnswer) || problem.mayTryAgain;
      const says = problem instanceof NoAnswer ? problem.message : residentWords.unreachable;
      shown.replaceChildren(element('p', { class: 'wrong' }, says), ...(mayTryAgain ? [again()] : []));
    } finally {
      clearTimeout(waiting);
    }
  };
  const count = () => {
    clearTimeout(timer);
    asking.abort();
    const received = readDate(date.value);
    if (!received) return;
    asking = new AbortController();
    const council = councilIn(location.hash);
    void answer({ received, ...(council !== undefined && { council }) }, asking);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(count, PAUSE);
  };
  date.addEventListener('input', soon);
  addEventListener('hashchange', count);
  place.replaceChildren(
    element('label', { for: 'received' }, residentWords.received),
    element('p', { class: 'quiet', id: 'hint' }, residentWords.receivedHelp),
    date,
    shown,
    element('p', { class: 'quiet' }, residentWords.nothingKept),
  );
  return () => {
    clearTimeout(timer);
    asking.abort();
    removeEventListener('hashchange', count);
  };
}
