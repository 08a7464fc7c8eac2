import type { z } from 'zod';
import type { FrequencyByLinkBody, FrequencyChosenView } from '../../shared/contract/digest';
import type { Problem } from '../../shared/contract/problem';
import { frequencies, type Frequency } from '../../shared/domain/digest/vocabulary';
import { element } from '../public/element';
import { frequencyWords, howOftenWords as said } from '../words/how-often';

type Chosen = { said: string } | { refused: string };

/** Says how often, with the link's own token. No cookie, no name: the token says whose choice it is. */
async function choose(body: z.input<typeof FrequencyByLinkBody>): Promise<Chosen> {
  const request = { method: 'POST', credentials: 'omit', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(body) } as const;
  try {
    const response = await fetch('/api/digest/by-link', request);
    const answer = (await response.json()) as FrequencyChosenView & Partial<Problem>;
    if (response.ok) return { said: answer.said };
    return { refused: response.status < 500 ? (answer.errors?.map(({ says }) => says).join(' ') || answer.detail || said.unreachable) : said.unreachable };
  } catch {
    return { refused: said.unreachable };
  }
}

function choiceOf(frequency: Frequency): HTMLElement {
  const id = `frequency-${frequency}`;
  return element('div', { class: 'choice' }, element('input', { type: 'radio', name: 'frequency', value: frequency, id }), element('label', { for: id }, frequencyWords[frequency]));
}

/** Puts the question in place of what stands there for those without JavaScript. Nothing is asked of the server until the button is pressed: a program that opens every link changes nothing. */
export function startChoice(place: HTMLElement): void {
  const token = location.hash.slice(1);
  if (token === '') return place.replaceChildren(element('p', { class: 'wrong' }, said.noLink));
  const shown = element('p', { role: 'status', class: 'quiet' }, said.nothingYet);
  const form = element('form', {}, element('fieldset', {}, element('legend', {}, said.choose), ...frequencies.map(choiceOf)), element('button', { type: 'submit' }, said.save), shown);
  const say = (words: string, how: string) => {
    shown.className = how;
    shown.textContent = words;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const frequency = frequencies.find((each) => each === new FormData(form).get('frequency'));
    if (!frequency) return say(said.missing, 'wrong');
    void choose({ token, frequency }).then((chosen) => ('said' in chosen ? say(chosen.said, 'done') : say(chosen.refused, 'wrong')));
  });
  place.replaceChildren(form);
}
