import { useState } from 'react';
import type { CaseView } from '../../../../shared/contract/views';
import type { CaseAct } from '../../../api/acting';
import type { Input } from '../../../api/paths';
import { saidOf } from '../../../api/refusal';
import { ticked, type Goes } from '../../../parts/SendingAsks';
import { words } from '../../../words';
import { waitingIn } from '../waiting';
import type { LetterAct } from './acts';
import { useActForm, type ActForm, type Asking, type OnDone } from './use-act-form';
import { useLetter, type Letter, type LetterBody } from './use-letter';

const routes = { 'holding reply': 'holdingReply', answer: 'answerCase', 'next stage': 'nextStage' } as const satisfies Record<LetterAct, CaseAct>;
type Routes = typeof routes;

/** By what the words of a case's letter are kept until it has been written. */
export const keptName = (caseId: string, act: LetterAct): string => `${caseId} ${routes[act]}`;

export type LetterForm = ActForm & { letter: Letter; needs: boolean; goes: Goes; setGoes: (goes: Goes) => void };

/** A form whose answer is a letter: drafted while it is filled in, looked at before it goes, and waiting a while for Undo. */
export function useLetterForm<L extends LetterAct, V extends object>(act: L, of: CaseView, asking: Asking<Routes[L], V>, onDone: OnDone) {
  // What was confirmed of one letter says nothing of the next: it is not kept.
  const [goes, setGoes] = useState<Goes>({});
  const body = (values: V) => ({ ...(asking.body(values) as object), ...ticked(goes) }) as Input<Routes[L]>;
  const sends = (asked: Input<Routes[L]>) => ({ ...(asked as object), undo: true }) as unknown as Input<Routes[L]>;
  const done = (view: CaseView, values: V): string => {
    const seconds = waitingIn(view)?.undo?.seconds;
    return seconds === undefined ? asking.done(view, values) : words.undo.waits(seconds);
  };
  const { body: asked, press, says, ...form } = useActForm(routes[act], of, { ...asking, body, sends, done }, onDone);
  const asLetter = (said: object) => ({ letter: act, ...said }) as LetterBody;
  const letter = useLetter(of, asked && asLetter(asked));
  return {
    ...form,
    goes,
    setGoes,
    letter,
    needs: asked === undefined,
    press: () => press((pressed) => letter.ready(asLetter(pressed ?? {}))),
    says: (at: string) => says(at) ?? saidOf(letter.problem, at),
  };
}
