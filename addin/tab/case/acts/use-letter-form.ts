import type { CaseView } from '../../../../shared/contract/views';
import type { CaseAct } from '../../../api/acting';
import { saidOf } from '../../../api/refusal';
import type { LetterAct } from './acts';
import { useActForm, type ActForm, type Asking, type OnDone } from './use-act-form';
import { useLetter, type Letter, type LetterBody } from './use-letter';

const routes = { 'holding reply': 'holdingReply', answer: 'answerCase', 'next stage': 'nextStage' } as const satisfies Record<LetterAct, CaseAct>;
type Routes = typeof routes;

export type LetterForm = ActForm & { letter: Letter; needs: boolean };

/** A form whose answer is a letter: drafted while it is filled in, looked at before it goes. */
export function useLetterForm<L extends LetterAct, V extends object>(act: L, of: CaseView, asking: Asking<Routes[L], V>, onDone: OnDone) {
  const { body, press, says, ...form } = useActForm(routes[act], of, asking, onDone);
  const asLetter = (asked: object) => ({ letter: act, ...asked }) as LetterBody;
  const letter = useLetter(of, body && asLetter(body));
  return {
    ...form,
    letter,
    needs: body === undefined,
    press: () => press((asked) => letter.ready(asLetter(asked ?? {}))),
    says: (at: string) => says(at) ?? saidOf(letter.problem, at),
  };
}
